"""Look up what the knowledge says to a question, by its words and by its meaning."""

from chalicelib.domain.retrieval.best_of import best_of
from chalicelib.domain.retrieval.found import Found, Support
from chalicelib.domain.retrieval.look_up import retrieve
from chalicelib.domain.retrieval.question import question_of

__all__ = ["Found", "Support", "best_of", "question_of", "retrieve"]

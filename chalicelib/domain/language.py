"""Tell a customer's language from their words, well enough to choose a system text before any model ran."""

from __future__ import annotations

import re

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rules.common_words import common_words_in
from chalicelib.domain.rules.reading import fold

_SCRIPTS = {
    "he": r"[\u0590-\u05ff]",
    "ar": r"[\u0600-\u06ff]",
    "hi": r"[\u0900-\u097f]",
    "ru": r"[\u0400-\u04ff]",
}


def language_of(text: str, playbook: Playbook) -> str | None:
    """Choose one of the playbook's languages, by script or by common words; None if these do not tell."""
    ours = playbook.business.languages
    for language in ours:
        if language in _SCRIPTS and re.search(_SCRIPTS[language], text):
            return language
    counts = common_words_in(fold(text))
    scores = {language: counts.get(language, 0) for language in ours}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] > 0 and list(scores.values()).count(scores[best]) == 1 else None

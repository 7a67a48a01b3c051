"""Find what supports an answer: intents and passages scored by meaning and by the words they cover."""

from collections.abc import Sequence
from dataclasses import dataclass

from infra.local.model.alignment import Alignment
from infra.local.model.encoder import Encoder
from infra.local.model.passages import Passage, passages
from infra.local.model.prompt import Intent, Prompt
from infra.local.model.twins import twins
from infra.local.model.wordlists import lines

MEANING, WORDS, NAMED = 0.5, 0.4, 0.4
"""What a passage's nearness, the words it covers and the intents that name its page count; fitted once on
some 150 questions about two clinics, where all three turned out to matter about equally."""
OFF_TOPIC = lines("off_topic")
OFF_TOPIC_FROM = 0.5
TRANSLATED = 0.95
"""What a passage keeps of the score of the passage that says the same in another language."""
FOREIGN = 0.92
"""What a passage keeps of its score when it can only be quoted in another language."""


@dataclass(frozen=True)
class ScoredIntent:
    """An intent and how much the customer's words sound like it, 0 to 1."""

    intent: Intent
    score: float


@dataclass(frozen=True)
class ScoredPassage:
    """A passage and how well it supports an answer; `alone` is without what intents say about its page."""

    passage: Passage
    score: float
    alone: float
    foreign: bool = False
    """There is no such page in the customer's language."""


class Retriever:
    """Scores one prompt's intents and passages for any question."""

    def __init__(self, encoder: Encoder, prompt: Prompt) -> None:
        self._encoder = encoder
        self._intents = prompt.intents
        self._examples = [
            (intent, text)
            for intent in prompt.intents
            for text in (*dict.fromkeys(intent.title.values()), *intent.examples)
        ]
        self._passages = [passage for page in prompt.pages for passage in passages(page)]
        self._twins = twins(encoder, prompt.pages)
        self._languages = {page.id: page.language.split("-")[0] for page in prompt.pages}
        self._example_words = Alignment(encoder, [text for _, text in self._examples])
        self._passage_words = Alignment(encoder, [f"{each.context} {each.text}" for each in self._passages])

    def intents(self, question: str) -> list[ScoredIntent]:
        """Every intent by how close its nearest examples are, best first."""
        texts = [text for _, text in self._examples]
        covered = self._example_words.coverage(question)
        meaning = self._encoder.similarities(question, texts) or covered
        by_intent: dict[str, list[float]] = {}
        for (intent, _), close, cover in zip(self._examples, meaning, covered, strict=True):
            by_intent.setdefault(intent.id, []).append(0.6 * max(close, 0.0) + 0.4 * cover)
        scored = [ScoredIntent(each, _nearest(by_intent[each.id])) for each in self._intents]
        return sorted(scored, key=lambda each: -each.score)

    def passages(
        self, question: str, language: str, intents: Sequence[ScoredIntent] = ()
    ) -> list[ScoredPassage]:
        """Every passage that may be quoted in this language by how well it supports an answer, best first."""
        alone = self._alone(question)
        best_of_page: dict[str, float] = {}
        for passage, score in zip(self._passages, alone, strict=True):
            best_of_page[passage.page.id] = max(score, best_of_page.get(passage.page.id, 0.0))
        scored = []
        for passage, own in zip(self._passages, alone, strict=True):
            if self._has_twin_in(passage, language):
                continue
            score = max(own, TRANSLATED * self._score_of_twins(passage, own, best_of_page))
            named = max((each.score for each in intents if self._names(each, passage)), default=0.0)
            foreign = self._languages[passage.page.id] not in ("", language)
            total = (score + NAMED * named) * (FOREIGN if foreign else 1.0)
            scored.append(ScoredPassage(passage, total, score, foreign))
        return sorted(scored, key=lambda each: -each.score)

    def off_topic(self, question: str) -> bool:
        """Whether the question is nearer to what no business's page is about than to any of the intents."""
        elsewhere = self._encoder.similarities(question, OFF_TOPIC)
        here = self._encoder.similarities(question, [text for _, text in self._examples])
        if elsewhere is None or not here:
            return False
        return max(elsewhere) >= OFF_TOPIC_FROM and max(elsewhere) > max(here)

    def names(self, intent: Intent, page_id: str) -> bool:
        """Whether the intent names the page or one that says the same."""
        return bool(self._twins[page_id] & set(intent.knowledge))

    def _alone(self, question: str) -> list[float]:
        covered = self._passage_words.coverage(question)
        variants = [
            (*each.sentences, f"{each.context}: {each.text}", each.context) for each in self._passages
        ]
        flat = [text for texts in variants for text in texts]
        meaning = self._encoder.similarities(question, flat)
        if meaning is None:
            return covered
        close = iter(meaning)
        best = [max(next(close) for _ in texts) for texts in variants]
        return [MEANING * max(near, 0.0) + WORDS * cover for near, cover in zip(best, covered, strict=True)]

    def _names(self, scored: ScoredIntent, passage: Passage) -> bool:
        return self.names(scored.intent, passage.page.id)

    def _has_twin_in(self, passage: Passage, language: str) -> bool:
        """Whether the same is said in the customer's language on another page."""
        page_id = passage.page.id
        if self._languages[page_id] == language:
            return False
        return any(self._languages[other] == language for other in self._twins[page_id])

    def _score_of_twins(self, passage: Passage, own: float, best_of_page: dict[str, float]) -> float:
        """The best passage of this page also stands for what its translations score."""
        page_id = passage.page.id
        if own < best_of_page[page_id]:
            return 0.0
        return max((best_of_page.get(other, 0.0) for other in self._twins[page_id]), default=0.0)


def _nearest(scores: Sequence[float]) -> float:
    """The nearest example counts most, the second a little: one odd example should not decide alone."""
    best = sorted(scores, reverse=True)[:2]
    return best[0] if len(best) == 1 else 0.8 * best[0] + 0.2 * best[1]

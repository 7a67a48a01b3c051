"""An encoder that hears what a test tells it to; silent, like one that is down, until then."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.meaning import Likeness, Meaning


class InMemoryMeanings:
    """Gives the meaning that a test set for a text, an empty one for others, and None while `down`."""

    def __init__(self) -> None:
        self.down = True
        self.read_texts: list[tuple[str, ...]] = []
        self._meanings: dict[str, Meaning] = {}

    def hears(self, text: str, **intents: float) -> InMemoryMeanings:
        """Let a text resemble these intents; `asks_for_person` is one of them by its name."""
        asks = intents.pop("asks_for_person", 0.0)
        ranked = sorted(intents.items(), key=lambda item: -item[1])
        likenesses = tuple(Likeness(name, score) for name, score in ranked)
        familiar = likenesses[0].score if likenesses else 0.0
        self._meanings[text] = Meaning(likenesses, familiar, (), asks)
        self.down = False
        return self

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:
        self.read_texts.append(tuple(texts))
        return None if self.down else tuple(map(self._meaning_of, texts))

    def _meaning_of(self, text: str) -> Meaning:
        """By the words that a test set, which may come with what led up to them."""
        return next((meaning for words, meaning in self._meanings.items() if words in text), Meaning())

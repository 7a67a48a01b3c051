"""A playbook version as the encoder knows it: numbers and ids, made when it is published, read at every question."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from chalicelib.adapters.encoder.features import features
from chalicelib.adapters.encoder.human_request import probability_of_human_request
from chalicelib.adapters.encoder.softmax import probabilities, train
from chalicelib.adapters.encoder.spelling import readable
from chalicelib.domain.meaning import Likeness, Meaning
from chalicelib.domain.retrieval.passages import passages_of

if TYPE_CHECKING:  # pydantic: the function that reads an index does without it
    from chalicelib.domain.playbook import Playbook

Floats = NDArray[np.float32]
Encode = Callable[[Sequence[str]], NDArray[np.float32]]

FORMAT = 1
"""Moves with whatever features.py or spelling.py do otherwise: an older index then no longer fits the code."""
SPELLED_ALIKE = 0.1
"""How near an example must be before spelling alone says anything of a text."""
MOST_PASSAGES = 120
"""Passages named in a meaning: more than a turn can carry, though some may have expired."""


class NotAnIndex(ValueError):
    """The bytes are no index, or one of another format."""


@dataclass(frozen=True)
class Index:
    """Examples, the weights learnt from them by intent, and rows of passages; several rows may be of one passage."""

    intents: tuple[str, ...]
    weights: Floats
    biases: Floats
    examples: Floats
    passages: tuple[str, ...]
    passage_rows: Floats
    passage_of: NDArray[np.intp]

    @classmethod
    def read(cls, data: bytes) -> Index:
        """Read what `build_index` wrote; raise NotAnIndex."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as held:
                if int(held["format"]) != FORMAT:
                    raise NotAnIndex(f"format {int(held['format'])}, not {FORMAT}")
                return cls(
                    intents=tuple(held["intents"].tolist()),
                    weights=held["weights"].astype(np.float32),
                    biases=held["biases"].astype(np.float32),
                    examples=held["examples"].astype(np.float32),
                    passages=tuple(held["passages"].tolist()),
                    passage_rows=held["passage_rows"].astype(np.float32),
                    passage_of=held["passage_of"].astype(np.intp),
                )
        except (ValueError, KeyError, OSError, EOFError, BadZipFile) as broken:
            raise NotAnIndex(str(broken)) from broken

    def meaning_of(self, vector: Floats, text: str) -> Meaning:
        """Read a text's vector (and its spelling) against the playbook."""
        vector = np.asarray(vector, dtype=np.float32)
        row = features(vector[None, :], [text])
        familiar = float((self.examples @ row[0]).max(initial=0.0))
        likely = probabilities(row @ self.weights + self.biases)[0] if self.intents else ()
        if not readable(text):
            return Meaning(_best(self.intents, likely) if familiar >= SPELLED_ALIKE else (), familiar)
        return Meaning(
            intents=_best(self.intents, likely),
            familiar=familiar,
            passages=self._near_passages(vector)[:MOST_PASSAGES],
            asks_for_person=probability_of_human_request(vector),
        )

    def _near_passages(self, vector: Floats) -> tuple[Likeness, ...]:
        if not self.passages:
            return ()
        nearest = np.full(len(self.passages), -1.0, dtype=np.float32)
        np.maximum.at(nearest, self.passage_of, self.passage_rows @ vector)
        return _best(self.passages, nearest.clip(0.0, 1.0))


def build_index(playbook: Playbook, encode: Encode) -> bytes:
    """Make the index of a playbook: encode its examples and passages, and learn its intents."""
    examples = [
        (at, text)
        for at, intent in enumerate(playbook.intents)
        for text in dict.fromkeys((*intent.title.values(), *intent.examples))
    ]
    passages = passages_of(playbook.pages)
    variants = [
        (at, text)
        for at, passage in enumerate(passages)
        for text in dict.fromkeys((passage.whole, passage.text, passage.under))
    ]
    texts = [text for _, text in examples]
    rows = features(_encoded(encode, texts), texts)
    classes = np.array([at for at, _ in examples], dtype=np.intp)
    intents = [intent.id for intent in playbook.intents] if examples else []
    weights, biases = train(rows, classes, len(intents))
    held = io.BytesIO()
    np.savez_compressed(
        held,
        format=np.array(FORMAT),
        intents=np.array(intents, dtype=np.str_),
        weights=weights.astype(np.float16),
        biases=biases,
        examples=rows.astype(np.float16),
        passages=np.array([passage.passage_id for passage in passages], dtype=np.str_),
        passage_rows=_encoded(encode, [text for _, text in variants]).astype(np.float16),
        passage_of=np.array([at for at, _ in variants], dtype=np.intp),
    )
    return held.getvalue()


def _encoded(encode: Encode, texts: Sequence[str]) -> Floats:
    return np.asarray(encode(texts), dtype=np.float32) if texts else np.zeros((0, 512), dtype=np.float32)


def _best(names: Sequence[str], scores: Sequence[float] | Floats) -> tuple[Likeness, ...]:
    pairs = sorted(zip(names, map(float, scores), strict=True), key=lambda pair: -pair[1])
    return tuple(Likeness(name, score) for name, score in pairs)

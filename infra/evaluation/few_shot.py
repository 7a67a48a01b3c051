"""Learn intents from a few examples each, as a published playbook does, on the given sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from chalicelib.adapters.encoder.encoder import Encoder, EncoderMissing
from chalicelib.adapters.encoder.features import features
from chalicelib.adapters.encoder.softmax import probabilities, train
from infra.evaluation.corpora import Corpora, NotThere

Floats = NDArray[np.float32]
Labelled = tuple[str, str]
"""A text and its intent."""

SETS = ("clinc150", "bitext", "banking77", "natcs")
_DATASETS = {"bitext": "bitext-cs-8k", "banking77": "banking77", "natcs": "dstc11-natcs"}
SAMPLES = 3
"""Draws of examples that a figure is the mean of."""
LEFT_OVER = 3
"""Texts that an intent needs beside its examples, or it is left out."""
MOST_TESTED = 1500
AT_ONCE = 64
"""Texts that are encoded at once; more take more memory and no less time."""


@dataclass(frozen=True)
class Draw:
    """Some examples of each intent to learn from, and other texts to test on."""

    intents: tuple[str, ...]
    examples: tuple[Labelled, ...]
    tested: tuple[Labelled, ...]

    @cached_property
    def truth(self) -> NDArray[np.intp]:
        """The intent of each tested text, by its place in `intents`."""
        return np.array([self.intents.index(intent) for _, intent in self.tested], dtype=np.intp)

    @cached_property
    def learnt(self) -> Learnt:
        """What a playbook with these examples would know."""
        return Learnt(self)


class Learnt:
    """The intent score that a playbook version carries, trained on the examples of a draw."""

    def __init__(self, draw: Draw) -> None:
        self._rows = rows_of([text for text, _ in draw.examples])
        classes = np.array([draw.intents.index(intent) for _, intent in draw.examples], dtype=np.intp)
        self._weights, self._biases = train(self._rows, classes, len(draw.intents))

    def probabilities(self, texts: Sequence[str]) -> Floats:
        """A row of probabilities over the intents for each text."""
        return probabilities(rows_of(texts) @ self._weights + self._biases)

    def familiar(self, texts: Sequence[str]) -> Floats:
        """How near each text is to the nearest example."""
        nearest: Floats = (rows_of(texts) @ self._rows.T).max(axis=1)
        return nearest


def labelled(corpora: Corpora, name: str) -> tuple[Labelled, ...]:
    """The texts of a set with their intents; raises NotThere."""
    if name == "clinc150":
        rows = [row for row in corpora.rows("oos.jsonl") if row["dataset"] == name and row["label"] != "oos"]
        return tuple((str(row["text"]), str(row["orig_intent"])) for row in rows)
    rows = [row for row in corpora.rows("intents.jsonl") if row["dataset"] == _DATASETS[name]]
    return tuple((str(row["text"]), str(row["intent"])) for row in rows)


def out_of_scope(corpora: Corpora) -> tuple[str, ...]:
    """CLINC150's texts that belong to none of its intents; raises NotThere."""
    return tuple(str(row["text"]) for row in corpora.rows("oos.jsonl") if row["label"] == "oos")


def draw(texts: Sequence[Labelled], shots: int, seed: int, *, intents: int | None = None) -> Draw:
    """Choose examples of each intent (or of some of the `intents`) by chance, the same for the same seed."""
    chance = np.random.default_rng(seed)
    by_intent: defaultdict[str, list[str]] = defaultdict(list)
    for text, intent in dict.fromkeys(texts):
        by_intent[intent].append(text)
    names = sorted(name for name, said in by_intent.items() if len(said) >= shots + LEFT_OVER)
    if intents is not None:
        names = sorted(chance.permutation(names)[:intents].tolist())
    examples: list[Labelled] = []
    tested: list[Labelled] = []
    for name in names:
        said = [by_intent[name][at] for at in chance.permutation(len(by_intent[name]))]
        examples += [(text, name) for text in said[:shots]]
        tested += [(text, name) for text in said[shots:]]
    kept = chance.permutation(len(tested))[:MOST_TESTED]
    return Draw(tuple(names), tuple(examples), tuple(tested[at] for at in kept))


def rows_of(texts: Sequence[str]) -> Floats:
    """What the texts are learnt by; each is encoded once a run."""
    missing = [text for text in dict.fromkeys(texts) if text not in _rows]
    for start in range(0, len(missing), AT_ONCE):
        part = missing[start : start + AT_ONCE]
        # Half as exact, as in a published index: ten thousand rows would not fit in little memory else.
        rows = features(encoder()(part), part).astype(np.float16)
        _rows.update(zip(part, rows, strict=True))
    return np.stack([_rows[text] for text in texts]).astype(np.float32)


_rows: dict[str, NDArray[np.float16]] = {}


@cache
def encoder() -> Encoder:
    """The packaged encoder, loaded once a run; raises NotThere."""
    try:
        return Encoder()
    except EncoderMissing as missing:
        raise NotThere("the sentence encoder") from missing


def auroc(wanted: Floats, others: Floats) -> float:
    """How often a wanted score is above another's, in percent; a tie counts half."""
    ordered = np.sort(others)
    below = np.searchsorted(ordered, wanted, side="left")
    not_above = np.searchsorted(ordered, wanted, side="right")
    return float(100 * (below + not_above).mean() / 2 / len(others))


def caught(wanted: Floats, others: Floats, *, losing: float = 0.05) -> float:
    """The share of the others under the score that keeps all but `losing` of the wanted, in percent."""
    return float(100 * (others < np.quantile(wanted, losing)).mean())

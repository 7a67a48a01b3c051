"""How well the intent score knows intents from five or ten examples each, and how sure it may be taken to be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from statistics import mean

import numpy as np

from infra.evaluation.corpora import Corpora
from infra.evaluation.few_shot import SAMPLES, SETS, Draw, Floats, draw, labelled
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Cell, Table, percent

SHOTS = (5, 10)
BASELINES = {
    "clinc150": (83.9, 89.1),
    "bitext": (92.0, 96.4),
    "banking77": (72.1, 80.2),
    "natcs": (84.9, 90.1),
}
"""The same encoder with logistic regression, on the whole sets (data/BASELINES.md, table C)."""
SPREAD = 1.5
"""Points by which three draws of examples may differ from three others."""

PLAYBOOK = (12, 6)
"""Intents and examples an intent of a usual playbook."""
BANDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.01)
MARGINS = (0.0, 0.1, 0.2, 0.3, 0.4, 1.01)
UNLIKELY = (0.02, 0.05, 0.1)


def run(corpora: Corpora) -> Section:
    """Measure accuracy with few examples, and how often a probability is right."""
    texts = {name: labelled(corpora, name) for name in SETS}
    seen = {
        (name, shots): mean(_accuracy(draw(texts[name], shots, seed)) for seed in range(SAMPLES))
        for name in SETS
        for shots in SHOTS
    }
    small = [
        draw(texts[name], PLAYBOOK[1], seed, intents=PLAYBOOK[0]) for name in SETS for seed in range(SAMPLES)
    ]
    sure, right, margins, of_truth = map(np.concatenate, zip(*map(_judged, small), strict=True))
    return Section(
        "Intents from a few examples",
        tables=(
            Table(
                "Accuracy, % (5 and 10 examples an intent; the baseline is the same encoder alone)",
                ("set", "5", "baseline", "10", "baseline"),
                tuple(_row(name, seen) for name in SETS),
            ),
            _banded(
                "How sure the intent score is: 12 intents, 6 examples each", "probability", BANDS, sure, right
            ),
            _banded("Between two: how far the first is before the second", "margin", MARGINS, margins, right),
            Table(
                "How often the true intent is given less",
                ("less than", "% of questions"),
                tuple((f"{bound:g}", _share(of_truth < bound)) for bound in UNLIKELY),
            ),
        ),
        notes=(
            "Examples and tested texts are drawn from the same set, so that wordings are nearer to each other than a "
            "business's examples are to its customers' words. English only; other languages meet through the encoder. "
            "The baselines were measured on the whole sets, these figures on the given half.",
        ),
        thresholds=tuple(
            Threshold(
                f"{name}, {shots} examples", round(seen[name, shots], 1), "at least", round(base - SPREAD, 1)
            )
            for name in SETS
            for shots, base in zip(SHOTS, BASELINES[name], strict=True)
        ),
    )


def _accuracy(drawn: Draw) -> float:
    likely = drawn.learnt.probabilities([text for text, _ in drawn.tested])
    return float(100 * (likely.argmax(axis=1) == drawn.truth).mean())


def _judged(drawn: Draw) -> tuple[Floats, Floats, Floats, Floats]:
    """For each tested text: the best probability, whether it is right, the margin, the true intent's probability."""
    likely = drawn.learnt.probabilities([text for text, _ in drawn.tested])
    ordered = np.sort(likely, axis=1)
    right = (likely.argmax(axis=1) == drawn.truth).astype(np.float32)
    of_truth = likely[np.arange(len(likely)), drawn.truth]
    return ordered[:, -1], right, ordered[:, -1] - ordered[:, -2], of_truth


def _row(name: str, seen: dict[tuple[str, int], float]) -> tuple[Cell, ...]:
    pairs = zip(SHOTS, BASELINES[name], strict=True)
    return (name, *(figure for shots, base in pairs for figure in (round(seen[name, shots], 1), base)))


def _banded(title: str, what: str, bounds: Iterable[float], values: Floats, right: Floats) -> Table:
    rows = []
    for low, high in pairwise(bounds):
        inside = (values >= low) & (values < high)
        rows.append(
            (
                f"{low:g} to {min(high, 1):g}",
                _share(inside),
                percent(int(right[inside].sum()), int(inside.sum())),
            )
        )
    return Table(title, (what, "% of questions", "% right"), tuple(rows))


def _share(chosen: Floats | np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> float | None:
    return percent(int(chosen.sum()), len(chosen))

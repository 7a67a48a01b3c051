"""How well the intent score tells what belongs to the business from what does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import mean

from infra.evaluation.corpora import Corpora
from infra.evaluation.few_shot import (
    SAMPLES,
    Draw,
    Floats,
    Labelled,
    auroc,
    caught,
    draw,
    labelled,
    out_of_scope,
)
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Cell, Table

SHOTS = 10
HELD_OUT = 19
"""Of Banking77's 77 intents: what sounds like the business and is not covered."""

Figures = tuple[float, float]
"""AUROC, and % caught where 5% of what belongs is lost."""
CLINC, BITEXT, BANKING, NEAR = (
    "CLINC150, its own out of scope",
    "Bitext, CLINC150's out of scope",
    "Banking77, CLINC150's out of scope",
    "Banking77, 19 intents held out",
)
BASELINES: dict[str, dict[str, Figures]] = {
    CLINC: {"probability": (95.0, 77.9), "familiar": (94.8, 75.3)},
    BITEXT: {"familiar": (99.0, 97.9)},
    BANKING: {"familiar": (99.5, 97.6)},
    NEAR: {"probability": (80.9, 27.2)},
}
"""The same encoder (data/BASELINES.md, table C); for `familiar` the nearest centroid."""

Case = tuple[Draw, Sequence[str]]
"""What is learnt and what belongs, beside what does not."""


def run(corpora: Corpora) -> Section:
    """Measure far and near questions that do not belong."""
    away = out_of_scope(corpora)
    seen = {
        name: _measured([(draw(labelled(corpora, of), SHOTS, seed), away) for seed in range(SAMPLES)])
        for name, of in ((CLINC, "clinc150"), (BITEXT, "bitext"), (BANKING, "banking77"))
    }
    banking = labelled(corpora, "banking77")
    seen[NEAR] = _measured([_held_out(banking, seed) for seed in range(SAMPLES)])
    return Section(
        "Out of scope",
        tables=(
            Table(
                "AUROC / % caught where 5% of what belongs is lost (10 examples an intent)",
                ("questions", *(column for score in SCORES for column in (score, "baseline"))),
                tuple(_row(name, seen[name]) for name in BASELINES),
            ),
        ),
        notes=(
            "`probability` is the likeliest intent's, `familiar` the nearness of the nearest example. What is far "
            "away is caught by either; of what sounds like the business and is not covered, two thirds pass both. "
            "That is why an answer also needs a passage that supports it.",
        ),
        thresholds=(
            Threshold("CLINC150: caught by probability", seen[CLINC]["probability"][1], "at least", 77.9),
            Threshold("Bitext: caught by familiarity", seen[BITEXT]["familiar"][1], "at least", 97.0),
            Threshold("Banking77: caught by familiarity", seen[BANKING]["familiar"][1], "at least", 97.0),
        ),
    )


def _held_out(texts: Sequence[Labelled], seed: int) -> Case:
    """Learn all but some intents; what is said of these is out of scope."""
    known = len({intent for _, intent in texts}) - HELD_OUT
    drawn = draw(texts, SHOTS, seed, intents=known)
    return drawn, tuple(text for text, intent in texts if intent not in drawn.intents)


def _probability(drawn: Draw, texts: Sequence[str]) -> Floats:
    likeliest: Floats = drawn.learnt.probabilities(texts).max(axis=1)
    return likeliest


def _familiar(drawn: Draw, texts: Sequence[str]) -> Floats:
    return drawn.learnt.familiar(texts)


SCORES: dict[str, Callable[[Draw, Sequence[str]], Floats]] = {
    "probability": _probability,
    "familiar": _familiar,
}


def _measured(cases: Sequence[Case]) -> dict[str, Figures]:
    return {name: _mean(score, cases) for name, score in SCORES.items()}


def _mean(score: Callable[[Draw, Sequence[str]], Floats], cases: Sequence[Case]) -> Figures:
    pairs = [(score(drawn, [text for text, _ in drawn.tested]), score(drawn, away)) for drawn, away in cases]
    return round(mean(auroc(*pair) for pair in pairs), 1), round(mean(caught(*pair) for pair in pairs), 1)


def _row(name: str, seen: dict[str, Figures]) -> tuple[Cell, ...]:
    pairs = ((seen[score], BASELINES[name].get(score)) for score in SCORES)
    return (name, *(_shown(figures) for pair in pairs for figures in pair))


def _shown(figures: Figures | None) -> str | None:
    return f"{figures[0]:g} / {figures[1]:g}" if figures else None

"""What speaks for a passage, and how sure that makes an answer: the weights, and where they come from."""

from __future__ import annotations

import math
from dataclasses import dataclass

NEAR, HOLDS, NAMED = 0.65, 0.3, 0.4
"""What nearness, held words and the naming intent count when passages are ranked."""
HOLDS_ALONE = 0.8
"""What held words count where no encoder read the question."""

# How sure an answer is: logistic regressions on the own questions to the clinic and to the shop, rounded; those to
# the recruiter were left to measure on (docs/evaluation.md, "Retrieval"). By words alone the intents told nothing.
SURE = {"near": 3.5, "holds": 2.0, "named": 5.0, "unheard": -2.5, "bias": -1.7}
SURE_BY_WORDS = {"near": 0.0, "holds": 4.5, "named": 0.0, "unheard": -2.5, "bias": 0.3}
UNHEARD_ABROAD = 0.4
"""What stands for the unheard words of a language that no page is in."""


@dataclass(frozen=True)
class Score:
    """What speaks for one passage, each 0 to 1.

    `near` is its meaning's nearness (None: not read), `holds` the share of the question's words in it, `named`
    the probability of an intent that names its page, `current` what the case's own intent adds to that where it
    names the page: it helps to rank, and proves nothing; `unheard` is the share of the question's words that stand
    nowhere in the playbook (None where the question is in a language of none of its pages).
    """

    near: float | None
    holds: float
    named: float
    unheard: float | None
    current: float = 0.0


def total(score: Score) -> float:
    """What passages are ranked by."""
    named = max(score.named, score.current)
    if score.near is None:
        return HOLDS_ALONE * score.holds + NAMED * named
    return NEAR * score.near + HOLDS * score.holds + NAMED * named


def support_of(score: Score) -> float:
    """How sure it is that the passage answers, 0 to 1."""
    weights = SURE_BY_WORDS if score.near is None else SURE
    unheard = UNHEARD_ABROAD if score.unheard is None else score.unheard
    power = (
        weights["bias"]
        + weights["near"] * (score.near or 0.0)
        + weights["holds"] * score.holds
        + weights["named"] * score.named
        + weights["unheard"] * unheard
    )
    return 1 / (1 + math.exp(-power))

"""What reviewers would say of the cases: of a few each, and of a case that shows a gap always what is missing."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from infra.simulation.gaps import gap
from infra.simulation.plan import PlannedCase, Said

ESCALATIONS, CLOSED, JUDGED = 0.1, 0.06, 0.2
"""How many of each are looked at."""

NOISE = 0.08
"""How often the reviewer of a week is wrong."""


def reviewed(case: PlannedCase, random: Random) -> PlannedCase:
    """The case with what is said of it, by people and by the judge."""
    places = [place for place in range(len(case.handovers)) if random.random() < ESCALATIONS]
    said = [replace(verdict_on(case, place, random), handover=place) for place in places]
    closed = bool(case.endings) and case.endings[-1].by == "ai" and not case.handovers
    if closed and random.random() < CLOSED:
        said.append(Said(random.choices(("right", "missed"), (90, 10))[0]))
    if closed and random.random() < JUDGED:
        said.append(Said(random.choices(("right", "missed"), (85, 15))[0], by_judge=True))
    return replace(case, said=tuple(said))


def verdict_on(case: PlannedCase, place: int, random: Random) -> Said:
    """What a reviewer says of one escalation: the first of a case with a gap was right, and shows what is missing.

    Of others they find something missing now and then, which is no gap.
    """
    if case.gap and place == 0:
        return Said("right", gap(case.gap).piece)
    piece = random.choices((None, "tone", "missing_data"), (84, 8, 8))[0]
    return Said(random.choices(("right", "needless", "late"), (80, 14, 6))[0], piece)


def marked(case: PlannedCase, place: int | None, random: Random) -> Said:
    """What the reviewer of a week says of a drawn case: what is true, and in a few cases something else.

    A gap is taken for a matter of tone or overlooked; a case that the AI closed is said to be missed.
    """
    wrong = random.random() < NOISE
    if place is None:
        return Said("missed" if wrong else "right")
    if wrong and case.gap and place == 0:
        return Said("right", random.choice(("tone", None)), place)
    return replace(verdict_on(case, place, random), handover=place)

"""The bar of all cases: its parts touch, add up to its length, and are left out where there is nothing."""

from __future__ import annotations

from itertools import pairwise

from chalicelib.domain.case import Surety
from chalicelib.inbox.all_cases import LENGTH, parts_of
from tests.domain.metrics.facts import a_case, ended, measured

NAMES = ("ai_verified", "ai_confirmed", "ai_silent", "with_people", "abandoned", "open")


def test_parts_touch_and_add_up_whatever_is_rounded() -> None:
    cases = [ended(str(number), surety) for number, surety in enumerate(Surety)]
    cases += [a_case("open"), ended("p", by="p-dana"), a_case("another")]
    parts = parts_of({name: measured(name, *cases) for name in NAMES}, "period=last")
    assert sum(part.many for part in parts) == len(cases)
    assert parts[0].begins == 0
    assert all(before.begins + before.length == after.begins for before, after in pairwise(parts))
    assert parts[-1].begins + parts[-1].length == LENGTH
    assert parts[-1].share == "29%"
    assert parts[-1].hits == "period=last&measure=open&part=hits"


def test_there_is_no_bar_without_cases() -> None:
    assert parts_of({name: measured(name) for name in NAMES}, "") == ()

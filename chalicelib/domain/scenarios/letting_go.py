"""Which scenarios had to pass before and hold less now: a way around them that has to be given a reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chalicelib.domain.scenarios.scenario import Scenario
from chalicelib.domain.scenarios.weakening import weakened

DELETED = "had to pass in the version in force; it was deleted"
NOT_REQUIRED = "had to pass in the version in force; it need not pass any more"
NEEDS_MODEL = "had to pass in the version in force; it now needs a model to be tried"
NOT_KNOWN = "what had to pass in the version in force is not known: its scenarios are lost or broken"
NOT_COMPARED = "may have had to pass in the version in force, where it cannot be read by this release"
HOLDS_LESS = "had to pass in the version in force, and holds less now: "


@dataclass(frozen=True)
class LetGo:
    """A scenario of the version in force that had to pass, and why it does not hold as it did, one line each."""

    scenario: Scenario
    why: tuple[str, ...]


def let_go(before: Iterable[Scenario], after: Iterable[Scenario]) -> tuple[LetGo, ...]:
    """Give those that had to pass and are gone, need not pass, need a model now, or were made weaker."""
    now = {scenario.id: scenario for scenario in after}
    found = ((each, _why(each, now.get(each.id))) for each in before if each.must_pass)
    return tuple(LetGo(each, why) for each, why in found if why)


def _why(before: Scenario, now: Scenario | None) -> tuple[str, ...]:
    if now is None:
        return (DELETED,)
    if not now.must_pass:
        return (NOT_REQUIRED,)
    if now.why_model and not before.why_model:
        return (NEEDS_MODEL,)
    return tuple(HOLDS_LESS + line for line in weakened(before, now))

"""Which scenarios had to pass before and need not any more: a way around them that has to be given a reason."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.scenarios.scenario import Scenario

LET_GO = "had to pass in the version in force; it was deleted, need not pass any more, or now needs a model to be tried"


def let_go(before: Iterable[Scenario], after: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """Give those that had to pass and are gone, need not pass any more, or are tried only where a model is set."""
    now = {scenario.id: scenario for scenario in after}
    return tuple(each for each in before if each.must_pass and not _kept(each, now.get(each.id)))


def _kept(before: Scenario, now: Scenario | None) -> bool:
    return now is not None and now.must_pass and (bool(before.why_model) or not now.why_model)

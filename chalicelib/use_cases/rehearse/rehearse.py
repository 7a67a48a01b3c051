"""Rehearse: play many scenarios, several times each if asked, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.result import Played, Result
from chalicelib.use_cases.rehearse.play import play
from chalicelib.use_cases.rehearse.rehearse_ports import MeaningJudge, PlayedCustomer, Staging


def rehearse(
    scenarios: Sequence[Scenario],
    staging: Staging,
    *,
    generates: bool,
    times: int = 1,
    jobs: int = 1,
    customer: PlayedCustomer | None = None,
    judged_by: MeaningJudge | None = None,
    heard: Callable[[Result], object] | None = None,
) -> tuple[Result, ...]:
    """Play each scenario `times` times and give what came of it, in their order; `heard` is told of each as it ends.

    Without a model that `generates`, what needs one is left out with its reason and is never green. What breaks the
    product itself breaks the scenario and no other.
    """

    def one(scenario: Scenario) -> Result:
        if scenario.why_model and not generates:
            result = Result(scenario, left_out=scenario.why_model)
        else:
            played = [_played(scenario, staging, customer, judged_by) for _ in range(times)]
            result = Result(scenario, tuple(played))
        if heard:
            heard(result)
        return result

    if jobs <= 1:
        return tuple(map(one, scenarios))
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        return tuple(pool.map(one, scenarios))


def _played(
    scenario: Scenario, staging: Staging, customer: PlayedCustomer | None, judged_by: MeaningJudge | None
) -> Played:
    try:
        return play(scenario, staging, customer=customer, judged_by=judged_by)
    except Exception as failure:
        return Played(broken=f"{type(failure).__name__}: {failure}")

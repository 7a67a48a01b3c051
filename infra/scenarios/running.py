"""Play the scenarios of a folder with a model: what `scenarios run` and `policies publish` both do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from chalicelib.adapters.in_memory.staging import Stages
from chalicelib.adapters.playbook_files import PlaybookErrors
from chalicelib.adapters.playbook_files.scenarios import read_scenarios
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.result import Result
from chalicelib.use_cases.rehearse import rehearse
from infra.says import Stop
from infra.scenarios.choosing import Players
from infra.scenarios.meanings import meanings_of


def scenarios_in(folder: Path, playbook: Playbook) -> tuple[Scenario, ...]:
    """Read a folder's scenarios. Raises Stop with every mistake: its file, line and fix."""
    try:
        return read_scenarios(folder, playbook)
    except PlaybookErrors as errors:
        raise Stop(f"The scenarios in {folder} have mistakes:\n{errors}") from errors


def chosen(scenarios: Sequence[Scenario], only: Sequence[str]) -> tuple[Scenario, ...]:
    """Those with one of these ids or tags, all when none is named. Raises Stop for a name that nothing has."""
    names = {scenario.id for scenario in scenarios} | {tag for each in scenarios for tag in each.tags}
    if unknown := [name for name in only if name not in names]:
        raise Stop(f"There is no scenario and no tag {', '.join(unknown)}. See `./handoff scenarios list`.")
    return tuple(each for each in scenarios if not only or {each.id, *each.tags} & set(only))


def run_them(
    scenarios: Sequence[Scenario],
    playbook: Playbook,
    players: Players,
    *,
    times: int = 1,
    jobs: int = 1,
    heard: Callable[[Result], object] | None = None,
) -> tuple[Result, ...]:
    """Play them against a playbook as it would be published."""
    staging = Stages(playbook, players.model, meanings=meanings_of(playbook), sees=players.sees)
    return rehearse(
        scenarios,
        staging,
        generates=players.generates,
        times=times,
        jobs=jobs,
        customer=players.customer,
        judged_by=players.judge,
        heard=heard,
    )

"""`handoff scenarios run`, `list` and `new`: rehearse the playbook before customers do."""

from __future__ import annotations

import json
import re
from pathlib import Path

from rich.markup import escape

from chalicelib.domain.scenarios.result import Result
from infra.policies.checking import checked
from infra.says import Stop, console, step
from infra.scenarios.choosing import of_environment, offline
from infra.scenarios.kept import as_json as result_as_json
from infra.scenarios.kept import changed, keep, last
from infra.scenarios.running import chosen, run_them, scenarios_in
from infra.scenarios.shown import SIGNS, show

IS_ID, LONGEST_NAME = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*"), 64
"""Keep in sync with domain/playbook_base.py; a name must not lead out of the folder either."""


def run(source: Path, *, only: list[str], times: int, model: bool, jobs: int, as_json: bool) -> int:
    """Play the scenarios, print what came of them, and fail when one did not pass."""
    playbook = checked(source).playbook
    scenarios = chosen(scenarios_in(source, playbook), only)
    if not scenarios:
        raise Stop(f"There is no scenario in {source / 'scenarios'}. See docs/scenarios.md.")
    players = of_environment() if model else offline()
    before, done = last(source, players.name), 0

    def heard(result: Result) -> None:
        nonlocal done
        done += 1
        if not as_json:
            sign = SIGNS[result.verdict]
            console.print(f"  [dim]{done}/{len(scenarios)}[/] {sign} {escape(result.scenario.title)}")

    with step(f"Playing {len(scenarios)} scenarios with the model `{players.name}`"):
        results = run_them(scenarios, playbook, players, times=times, jobs=jobs, heard=heard)
    if as_json:
        print(json.dumps([result_as_json(each) for each in results], indent=2, ensure_ascii=False))
    else:
        show(results, changed(before, results))
    keep(source, players.name, results)
    return 1 if any(each.verdict in ("failed", "flaky") for each in results) else 0


def listed(source: Path, *, as_json: bool) -> int:
    """List the scenarios: what each is about, whether it must pass, and what it needs."""
    scenarios = scenarios_in(source, checked(source).playbook)
    if as_json:
        told = [
            {
                "id": s.id,
                "title": s.title,
                "tags": s.tags,
                "must_pass": s.must_pass,
                "needs_model": s.why_model,
            }
            for s in scenarios
        ]
        print(json.dumps(told, indent=2, ensure_ascii=False))
        return 0
    for scenario in scenarios:
        must = "  [bold]must pass[/]" if scenario.must_pass else ""
        console.print(f"[bold]{escape(scenario.id)}[/]{must}  [dim]{escape(', '.join(scenario.tags))}[/]")
        console.print(f"    {escape(scenario.title)}")
        if scenario.why_model:
            console.print(f"    [yellow]needs a generating model[/]: {escape(scenario.why_model)}")
    console.print(f"{len(scenarios)} scenarios")
    return 0


def new(thread_id: str, name: str, source: Path, stage: str, region: str | None) -> int:
    """Write a scenario from a conversation, without numbers, names, addresses or secrets of anybody."""
    from chalicelib.adapters.playbook_files.scenario_file import scenario_text
    from chalicelib.domain.scenarios.from_thread import scenario_from
    from infra.policies.shelf import Shelf

    if not IS_ID.fullmatch(name) or len(name) > LONGEST_NAME:
        raise Stop(
            f"`{name}` cannot name a scenario: write small letters, digits and hyphens, such as asks-twice."
        )
    Shelf(stage, region)
    from chalicelib import wiring

    loaded = wiring.threads().load(thread_id, limit=1000)
    if loaded is None:
        raise Stop(
            f"There is no conversation {thread_id}. Its name is the last part of its address in the inbox."
        )
    path = source / "scenarios" / f"{name}.yaml"
    if path.exists():
        raise Stop(f"There is a scenario {path} already. Choose another name.")
    with step(f"Writing {path}"):
        try:
            scenario = scenario_from(loaded, name, timezone=wiring.playbooks().active().business.timezone)
        except ValueError as nothing:
            raise Stop("The customer has written nothing in it that could be played again.") from nothing
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(scenario_text(scenario), "utf-8")
    console.print(
        "Read it before you keep it: words that only name somebody in passing cannot be told by a rule."
    )
    return 0

"""The last run, kept on this machine, and what changed since."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from chalicelib.domain.scenarios.result import Result
from infra.paths import HOME

FOLDER = HOME / "scenarios"


def as_json(result: Result) -> dict[str, Any]:
    """What came of one scenario, for reports and for the next run."""
    costs = [each.dollars for each in result.played if each.dollars is not None]
    return {
        "id": result.scenario.id,
        "title": result.scenario.title,
        "must_pass": result.scenario.must_pass,
        "verdict": result.verdict,
        "passed_share": result.passed_share,
        "left_out": result.left_out,
        "failures": list(result.failures),
        "not_judged": sorted(
            {each.wanted for played in result.played for each in played.findings if each.passed is None}
        ),
        "seconds": round(sum(each.seconds for each in result.played), 3),
        "tokens": sum(each.tokens for each in result.played),
        "dollars": sum(costs) if costs else None,
    }


def keep(folder: Path, model: str, results: Sequence[Result]) -> None:
    """Keep the verdicts; a run of some leaves those of the others as they were."""
    path = _path(folder, model)
    verdicts = last(folder, model) | {each.scenario.id: each.verdict for each in results}
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "verdicts": verdicts}
    path.write_text(json.dumps(kept, indent=2) + "\n", "utf-8")


def last(folder: Path, model: str) -> dict[str, str]:
    """The verdicts of the run before, by id; empty when there was none."""
    try:
        kept = json.loads(_path(folder, model).read_text("utf-8"))
        return {str(name): str(verdict) for name, verdict in kept["verdicts"].items()}
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return {}


def changed(before: dict[str, str], results: Sequence[Result]) -> tuple[tuple[str, str, str], ...]:
    """Which verdicts differ from the run before: id, then and now; new ones are no change."""
    return tuple(
        (each.scenario.id, before[each.scenario.id], each.verdict)
        for each in results
        if before.get(each.scenario.id, each.verdict) != each.verdict
    )


def _path(folder: Path, model: str) -> Path:
    name = "".join(letter if letter.isalnum() else "-" for letter in f"{folder.resolve().name}-{model}")
    return FOLDER / f"{name}.json"

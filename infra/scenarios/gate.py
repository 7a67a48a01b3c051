"""The gate before publishing: scenarios that must pass are played first, and one that fails stops it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from chalicelib.adapters.playbook_files.scenarios import readable_scenarios, unreadable_scenarios
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rehearsal import tells_why
from chalicelib.domain.scenarios.letting_go import NOT_COMPARED, NOT_KNOWN, let_go
from chalicelib.domain.scenarios.scenario import Scenario
from infra.says import Stop
from infra.scenarios.choosing import Players
from infra.scenarios.running import run_them, scenarios_in


def reason_to_publish(
    source: Path,
    playbook: Playbook,
    players: Players,
    *,
    override: str,
    before: Mapping[str, str] | None = MappingProxyType({}),
) -> tuple[str, str]:
    """Play what must pass; give what was done, and the reason that the history has to keep (empty when all pass).

    `before` are the scenarios of the version in force: one of them that had to pass and is gone or holds less
    now fails, too. None says that they are lost: what had to pass is not known then, which fails as well. Raises
    Stop naming each scenario that fails, unless there is an `override`. What needs a generating model and has none
    is not played and stops nothing.
    """
    known = scenarios_in(source, playbook)
    must, gone = [each for each in known if each.must_pass], _gone(before, known)
    results = run_them(must, playbook, players) if must else ()
    blocking = [result for result in results if result.blocks]
    played, failed = sum(bool(result.played) for result in results) + len(gone), len(blocking) + len(gone)
    if not failed:
        return f"{played} passed", ""
    if reason := tells_why(override):
        return f"{failed} of {played} fail, published all the same", reason
    told = [(result.scenario.id, line) for result in blocking for line in result.failures]
    told += [(name, line) for name, why in gone for line in why]
    failures = "\n".join(f"  {name}: {line}" for name, line in told)
    raise Stop(
        f"Nothing was published: {failed} of {played} scenarios that must pass fail.\n{failures}\n"
        "Mend the playbook, or the scenario if it asks for the wrong thing; to publish all the same and have the "
        'history say why: --even-if-scenarios-fail "reason".'
    )


def _gone(before: Mapping[str, str] | None, known: Sequence[Scenario]) -> list[tuple[str, tuple[str, ...]]]:
    """Name what had to pass and holds less now, or of what that is not known."""
    if before is None:
        return [("scenarios", (NOT_KNOWN,))]
    gone = [(each.scenario.id, each.why) for each in let_go(readable_scenarios(before), known)]
    return [*gone, *((name, (NOT_COMPARED,)) for name in unreadable_scenarios(before))]

"""`handoff policies`: check the playbook, and make it the active version of a deployment."""

from pathlib import Path

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop, console, step


def publish(source: Path, stage: str, region: str | None) -> int:
    """Publish a numbered version; a playbook with mistakes is refused and changes nothing."""
    where = find(stage, region)
    outputs = stack.outputs(where)
    if not outputs:
        raise Stop(f"There is no deployment {where.stack} in {where.region}. Deploy it first.")
    with step(f"Publishing {source}") as now:
        now.note = playbook.publish(where, outputs, source)
    return 0


def check(source: Path) -> int:
    """Validate; each mistake is named with its file, line and fix."""
    with step(f"Checking {source}"):
        playbook.check(source)
    console.print("[green]✓[/] The playbook is valid.")
    return 0

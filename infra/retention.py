"""How long a deployment keeps conversations, beside what the playbook says."""

from __future__ import annotations

from infra import stack
from infra.target import Target


def kept_otherwise(target: Target, days: int) -> str:
    """Say what to do where a deployment keeps conversations for other days than the playbook says; empty: nothing."""
    deployed = stack.parameters(target).get("RetentionDays", "")
    if deployed in ("", str(days)):
        return ""
    again = "./handoff up" if target.endpoint else f"./handoff deploy --stage {target.stage}"
    return (
        f"The playbook keeps conversations for {days} days, this deployment for {deployed}. "
        f"`{again}` brings it in line, for what is written from then on."
    )

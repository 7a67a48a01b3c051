"""`handoff webhooks test`: send a sample to one of the business's other systems, as the function would."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop, console


def test(webhook_id: str, stage: str, region: str | None) -> int:
    """Sign a made-up fact with the stored secret, send it once, and say what became of it."""
    target = find(stage, region)
    outputs = stack.outputs(target)
    if not outputs:
        raise Stop(f"There is no deployment {target.stack} in {target.region}. Deploy it first.")
    playbook.connect(target, outputs)
    os.environ["TOOLS_URL"] = stack.parameters(target).get("ToolsUrl", "")
    from chalicelib import wiring
    from chalicelib.domain.facts import FactName, Happened
    from chalicelib.domain.webhook import call_for
    from chalicelib.use_cases.webhook_ports import CallFailed

    known = {webhook.id: webhook for webhook in wiring.playbooks().active().webhooks}
    if webhook_id not in known:
        there = ", ".join(known) or "none"
        raise Stop(f"The published playbook names no webhook {webhook_id}. There are: {there}.")
    webhook, now = known[webhook_id], datetime.now(UTC)
    name = webhook.facts[0] if webhook.facts else FactName.CASE_OPENED
    call = call_for(webhook, Happened(name, "sample-thread", now, "sample-case", detail={"sample": True}))
    try:
        wiring.webhook_caller().call(webhook, call)
    except CallFailed as failed:
        raise Stop(f"{webhook_id} did not take the sample: {WORDS.get(failed.why, failed.why)}") from failed
    console.print(f"[green]✓[/] {webhook_id} took a sample of {name}, {call.call_id}.")
    return 0


WORDS = {
    "not_set_up": "its address needs {services}, and this deployment has no ToolsUrl.",
    "no_secret": "its secret is not stored: ./handoff deploy --set-secret webhook-<id>.",
    "unusable_secret": "its secret must be whsec_ and base64 of at least 16 bytes.",
    "unreachable": "nothing answers at its address.",
    "no_answer": "it gave no answer within five seconds.",
}

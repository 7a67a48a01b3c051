"""Call a webhook: once now, and later again for as long as a receiver that is down may need to come back."""

from __future__ import annotations

from chalicelib.domain.webhook import WebhookCall
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.webhook_ports import CallFailed, WebhookCaller

WAITS = (5, 60, 300, 1_800, 7_200, 18_000, 36_000, 36_000)
"""Seconds until the next try, by how often it was tried: 28 hours in all. Keep in sync with the queue's
maxReceiveCount (infra/resources/webhooks.yaml), after which the call is put aside."""


class CallLater(Exception):
    """The call should be made again `after` seconds."""

    def __init__(self, after: float, why: str) -> None:
        super().__init__(f"again in {after:.0f} s: {why}")
        self.after, self.why = after, why


def call_webhook(call: WebhookCall, *, tries: int, playbooks: Playbooks, caller: WebhookCaller) -> str:
    """Say what became of the call: `called`, `dropped` (no such webhook any more) or `refused` (for good).

    `tries` counts this one. Raise CallLater for what may yet arrive. The address is the playbook's of now.
    """
    webhook = next((each for each in playbooks.active().webhooks if each.id == call.webhook_id), None)
    if webhook is None:
        return "dropped"
    try:
        caller.call(webhook, call)
    except CallFailed as failed:
        if failed.for_good:
            return "refused"
        raise CallLater(WAITS[min(tries, len(WAITS)) - 1], failed.why) from failed
    return "called"

"""The event bus → a queue of calls, and that queue → the business's other systems."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.adapters.event_bus import happened_from
from chalicelib.adapters.webhooks.queue import call_from
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.queue import ShowAgain, work
from chalicelib.use_cases.call_webhook import CallLater, call_webhook
from chalicelib.use_cases.offer_to_webhooks import offer_to_webhooks


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Queue the calls for a fact of the bus; or make those that the queue brings."""
    if "detail-type" in event:
        _offer(event)
        return {}
    return work(event, _call)


def _offer(event: dict[str, Any]) -> None:
    fact = happened_from(event)
    offered = offer_to_webhooks(fact, playbooks=wiring.playbooks(), calls=wiring.webhook_calls())
    if offered:
        log("webhooks.offered", fact=fact.name, thread_id=fact.thread_id, webhooks=offered)


def _call(body: dict[str, Any], receive_count: int) -> None:
    call = call_from(body)
    ids = {"webhook": call.webhook_id, "call_id": call.call_id, "tries": receive_count}
    try:
        outcome = call_webhook(
            call, tries=receive_count, playbooks=wiring.playbooks(), caller=wiring.webhook_caller()
        )
    except CallLater as later:
        log("webhook.later", **ids, why=later.why, after=later.after)
        raise ShowAgain(later.after) from later
    log(f"webhook.{outcome}", **ids)

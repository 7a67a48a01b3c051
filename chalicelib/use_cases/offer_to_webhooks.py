"""Offer a fact to the business's other systems: each that wants to hear of it gets a call of its own."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.domain.webhook import call_for
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.webhook_ports import WebhookCalls


def offer_to_webhooks(fact: Happened, *, playbooks: Playbooks, calls: WebhookCalls) -> tuple[str, ...]:
    """Put the calls into their queue, so that one that fails is tried again by itself; give whom they are for."""
    wanted = [webhook for webhook in playbooks.active().webhooks if webhook.hears(fact.name)]
    for webhook in wanted:
        calls.put(call_for(webhook, fact))
    return tuple(webhook.id for webhook in wanted)

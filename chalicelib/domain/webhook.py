"""Outgoing webhooks: which of the business's other systems hear of which facts, and what a call carries."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.playbook_base import Id, Part


class Webhook(Part):
    """Another system that is called; without `facts` it hears of every one. Its secret is `webhook-<id>` in SSM."""

    id: Id
    url: str
    facts: tuple[FactName, ...] = ()

    def hears(self, name: FactName) -> bool:
        """Whether it is called for a fact."""
        return not self.facts or name in self.facts


@dataclass(frozen=True)
class WebhookCall:
    """One fact on its way to one webhook; `call_id` stays the same however often it is tried."""

    webhook_id: str
    call_id: str
    body: str


def call_for(webhook: Webhook, fact: Happened) -> WebhookCall:
    """Write a fact as a call: its type, when it happened, and ids with plain values."""
    body = {"type": fact.name.value, "timestamp": fact.at.isoformat(), "data": data_of(fact)}
    return WebhookCall(webhook.id, call_id_of(fact), json.dumps(body, separators=(",", ":")))


def data_of(fact: Happened) -> dict[str, Any]:
    """What a fact tells beside its name and time. Keep in sync with the event bus: there it is the same."""
    ids = {"case_id": fact.case_id, "escalation_id": fact.escalation_id, "message_id": fact.message_id}
    known = {name: value for name, value in ids.items() if value}
    return {**fact.detail, **known, "thread_id": fact.thread_id, "at": fact.at.isoformat()}


def call_id_of(fact: Happened) -> str:
    """Name a fact by what it says, so that a receiver knows one that came twice."""
    said = json.dumps([fact.name.value, data_of(fact)], sort_keys=True)
    return f"msg_{hashlib.sha256(said.encode()).hexdigest()[:32]}"

"""What every door of WhatsApp does with a body: receive it now, or park it when that takes longer than it waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from chalicelib import wiring
from chalicelib.adapters.whatsapp import wire
from chalicelib.domain.inbound import Echo, WebhookEvent
from chalicelib.use_cases.ports import Wakeups
from chalicelib.use_cases.receive_webhook import receive_webhook

LARGE = 256 * 1024
MANY = 25
"""Events; each takes some 20 ms of requests, and WhatsApp waits a few seconds."""


def take(body: bytes) -> Counter[str]:
    """Store what a body brings, or the body itself; nothing is lost once this returns.

    What was answered from the business's phone is parked too: it may open a case, which needs the playbook.
    """
    if len(body) > LARGE:
        return _park(body)
    events = wire.parse(body)
    if len(events) > MANY or any(isinstance(event, Echo) for event in events):
        return _park(body)
    return receive(events)


def receive(
    events: Sequence[WebhookEvent], *, with_playbooks: bool = False, wakeups: Wakeups | None = None
) -> Counter[str]:
    """Store events, and wake what follows from them."""
    return receive_webhook(
        events,
        customers=wiring.customers(),
        threads=wiring.threads(),
        wakeups=wakeups or wiring.wakeups(),
        notices=wiring.notices(),
        playbooks=wiring.playbooks() if with_playbooks else None,
        clock=wiring.clock(),
    )


def _park(body: bytes) -> Counter[str]:
    wiring.wakeups().receive_parked(wiring.parked_bodies().park(body))
    return Counter({"body.parked": 1})

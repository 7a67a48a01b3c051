"""Everything that WhatsApp knows and may do: the stores, the limits, the faults and the clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from infra.local.faults import Faults
from infra.local.settings import Settings
from infra.local.whatsapp.customers import Customer, Customers
from infra.local.whatsapp.limits import Limits
from infra.local.whatsapp.media import MediaStore
from infra.local.whatsapp.threads import Threads
from infra.local.whatsapp.webhook_outbox import WebhookOutbox

SERVICE_WINDOW = 24 * 3600.0

FAULTS = {
    "duplicate": "post the next webhooks twice, at the same time",
    "batch": "hold the next webhooks for `seconds` and post them as one envelope",
    "delay": "post the next webhooks `seconds` late",
    "out_of_order": "post `delivered` before `sent` for the next messages",
    "lost_statuses": "accept the next messages and never report on them",
    "drop_response": "accept the next messages but break the HTTP answer (after `seconds`)",
    "http_500": "answer the next sends with 500 and accept nothing",
    "slow": "answer the next sends `seconds` late",
    "invalid_token": "refuse the next sends as if the token had been revoked (190)",
    "window_closed": "accept the next messages, then report them as failed with 131047",
    "window_closed_at_once": "refuse the next sends with 131047",
    "undeliverable": "accept the next messages, then report them as failed with 131026",
    "rate": "refuse the next sends with 130429",
    "pair_rate": "refuse the next sends with 131056",
    "unknown_template": "refuse the next template sends with 132001",
    "invalid_media": "refuse the next media sends with 131053",
}


@dataclass(frozen=True)
class Network:
    """WhatsApp, as far as one business number and its customers go."""

    settings: Settings
    customers: Customers
    threads: Threads
    outbox: WebhookOutbox
    media: MediaStore
    faults: Faults
    wake: Callable[[], None]
    """Tell the webhook sender that something is due."""
    limits: Limits = field(default_factory=Limits)
    now: Callable[[], float] = time.time

    def window_open(self, customer: Customer) -> bool:
        """Whether the business may write freely: the customer wrote within 24 hours of their clock."""
        last = self.threads.last_inbound_at(customer.id)
        if last is None:
            return False
        return self.now() + customer.clock_offset_hours * 3600 - last < SERVICE_WINDOW

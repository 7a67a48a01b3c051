"""Everything that WhatsApp knows and may do: the stores, the limits, the faults and the clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from infra.local.faults import Faults
from infra.local.settings import Settings
from infra.local.whatsapp.customers import Customer, Customers
from infra.local.whatsapp.limits import Limits
from infra.local.whatsapp.media import MediaStore
from infra.local.whatsapp.media_address import signed
from infra.local.whatsapp.storm import Storm
from infra.local.whatsapp.templates import Templates
from infra.local.whatsapp.threads import Threads
from infra.local.whatsapp.trouble import Trouble
from infra.local.whatsapp.webhook_outbox import WebhookOutbox

SERVICE_WINDOW = 24 * 3600.0


@dataclass(frozen=True)
class Network:
    """WhatsApp, as far as one business number and its customers go."""

    settings: Settings
    customers: Customers
    threads: Threads
    outbox: WebhookOutbox
    media: MediaStore
    templates: Templates
    faults: Faults
    wake: Callable[[], None]
    """Tell the webhook sender that something is due."""
    limits: Limits = field(default_factory=Limits)
    storm: Storm = field(default_factory=Storm)
    now: Callable[[], float] = time.time

    def window_open(self, customer: Customer) -> bool:
        """Whether the business may write freely: the customer wrote within 24 hours of their clock."""
        last = self.threads.last_inbound_at(customer.id)
        if last is None:
            return False
        return self.now() + customer.clock_offset_hours * 3600 - last < SERVICE_WINDOW

    def media_url(self, media_id: str) -> str:
        """An address from which a file can be fetched with the token, for five minutes from now."""
        return f"{self.settings.public_url}/graph/_media/{media_id}?{signed(media_id, self.settings, self.now())}"

    def trouble(self, address: str) -> Trouble:
        """What will go wrong with the send that just came in for this address."""
        return Trouble(self.faults, self.storm.on_send(address))

"""Objects under `state_sync[]`: the address book of the business's own phone."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import person_in
from chalicelib.adapters.whatsapp.lenient import label, part
from chalicelib.domain.inbound import ContactSaved, Unrecognised, WebhookEvent


def read_address_book(change: Change) -> Iterator[WebhookEvent]:
    """Read contacts that were added, edited or removed."""
    for raw in change.objects("state_sync"):
        contact = person_in(part(raw, "contact"))
        if raw.get("type") not in (None, "contact"):
            yield Unrecognised(f"state_sync.{label(raw.get('type'))}", raw)
        elif not contact.known:
            yield Unrecognised("state_sync.nobody", raw)
        else:
            yield ContactSaved(change.number or "", contact, removed=raw.get("action") == "remove")

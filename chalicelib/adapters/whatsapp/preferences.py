"""Objects under `user_preferences[]`: customers stop marketing in WhatsApp itself, or resume it."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import person_in
from chalicelib.adapters.whatsapp.lenient import instant_of, label
from chalicelib.domain.inbound import MarketingPreference, Unrecognised, WebhookEvent

STOPPED = {"stop": True, "resume": False, "signup": False, "opt_in": False, "opt_out": True}


def read_preferences(change: Change) -> Iterator[WebhookEvent]:
    """Read who wants marketing messages, and who does not any more."""
    for raw in change.objects("user_preferences"):
        contact, said = person_in(raw, change.contacts), label(raw.get("value"))
        if raw.get("category") not in (None, "marketing_messages"):
            yield Unrecognised(f"user_preferences.{label(raw.get('category'))}", raw)
        elif said not in STOPPED:
            yield Unrecognised(f"user_preferences.{said}", raw)
        elif not (contact.phone or contact.bsuid):
            yield Unrecognised("user_preferences.nobody", raw)
        else:
            yield MarketingPreference(
                change.number or "",
                contact,
                stopped=STOPPED[said],
                at=instant_of(raw.get("timestamp")) or change.at,
            )

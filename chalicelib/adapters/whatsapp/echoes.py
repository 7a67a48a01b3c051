"""Objects under `message_echoes[]`: what somebody of the business wrote in an app of WhatsApp's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import phone_of, recipient_of, sender_of
from chalicelib.adapters.whatsapp.lenient import id_of, instant_of
from chalicelib.adapters.whatsapp.messages import details_of, kind_of, one_party, replied_to
from chalicelib.adapters.whatsapp.readable import readable
from chalicelib.domain.inbound import Echo, Unrecognised, WebhookEvent

Json = Mapping[str, Any]


def read_echoes(change: Change) -> Iterator[WebhookEvent]:
    """Read echoes: texts, files, and what was edited or deleted."""
    echoes = list(change.objects("message_echoes"))
    alone = one_party(echoes, "to")
    for raw in echoes:
        yield _echo(raw, change, alone=alone)


def _echo(raw: Json, change: Change, *, alone: bool) -> Echo | Unrecognised:
    wamid = id_of(raw.get("id"), most=512)
    if wamid is None:
        return Unrecognised("echo.no_id", raw)
    if change.number is None:
        return Unrecognised("echo.no_number", raw)
    if "group_id" in raw:
        return Unrecognised("echo.group")
    # Meta's samples of edits and deletions name the two the other way round.
    turned = bool(change.own_phone) and phone_of(raw.get("to")) == change.own_phone
    contact = (sender_of if turned else recipient_of)(raw, change.contacts, alone=alone)
    if contact is None:
        return Unrecognised("echo.no_recipient", raw)
    kind = kind_of(raw)
    return Echo(
        wamid=wamid,
        phone_number_id=change.number,
        contact=contact,
        kind=kind,
        text=readable(raw, kind),
        sent_at=instant_of(raw.get("timestamp")),
        reply_to=replied_to(raw),
        details=details_of(raw),
    )

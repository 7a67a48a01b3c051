"""Objects under `statuses[]` as steps of our own messages on their delivery ladder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import phone_of
from chalicelib.adapters.whatsapp.errors import explain
from chalicelib.adapters.whatsapp.lenient import id_of, instant_of, label, objects, part, text_of
from chalicelib.domain.inbound import StatusUpdate, Unrecognised
from chalicelib.domain.message import Delivery

REPORTED = {"sent", "delivered", "read", "played", "failed"}

OURS = re.compile(r"(?P<thread_id>[^/]{1,300})/(?P<message_id>\d{13}-o[0-9a-f]{16})")
"""What `biz_opaque_callback_data` carries on every message we send; keep in sync with outbound.py."""

COUNTRY = re.compile(r"([A-Z]{2})\.")
"""What a BSUID begins with."""


def read_statuses(change: Change) -> Iterator[StatusUpdate | Unrecognised]:
    """Read how far our messages got."""
    return (read_status(raw) for raw in change.objects("statuses"))


def read_status(raw: Mapping[str, Any]) -> StatusUpdate | Unrecognised:
    """Read a status; one that we do not know (`deleted`, `warning`, …) changes nothing."""
    status = raw.get("status")
    if not isinstance(status, str) or status not in REPORTED:
        return Unrecognised(f"status.{label(status)}")
    ours = OURS.fullmatch(text_of(raw.get("biz_opaque_callback_data"), most=512) or "")
    return StatusUpdate(
        status=Delivery(status),
        at=instant_of(raw.get("timestamp")),
        wamid=id_of(raw.get("id"), most=512),
        thread_id=ours["thread_id"] if ours else None,
        message_id=ours["message_id"] if ours else None,
        error=_error(raw) if status == "failed" else None,
        pricing=_pricing(part(raw, "pricing")),
        market=_market(raw),
    )


def _error(raw: Mapping[str, Any]) -> dict[str, Any]:
    error = next(objects(raw.get("errors")), {})
    code = error.get("code")
    known = explain(int(code) if isinstance(code, int | str) and str(code).isdigit() else -1)
    told = text_of(part(error, "error_data").get("details"), most=500)
    return {
        "code": known.code,
        "title": text_of(error.get("title"), most=200) or known.title,
        "what_to_do": known.what_to_do,
        **({} if known.permanent else {"passing": True}),
        **({"holds": known.holds.value} if known.holds else {}),
        **({"details": told} if told else {}),
    }


def _market(raw: Mapping[str, Any]) -> str:
    """Who it went to, as prices are made: the BSUID's country, or the first digits of the number."""
    bsuid = text_of(raw.get("recipient_user_id") or raw.get("recipient_parent_user_id"), most=200) or ""
    if country := COUNTRY.match(bsuid):
        return country[1]
    in_group = raw.get("recipient_type") == "group"
    phone = phone_of(raw.get("recipient_participant_id" if in_group else "recipient_id")) or ""
    return f"+{phone[:4]}" if phone.isascii() and phone[:4].isdecimal() else ""


def _pricing(pricing: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the delivery costs: bill on type and category, `billable` is on its way out."""
    known = {
        name: pricing[name] for name in ("type", "category", "pricing_model", "billable") if name in pricing
    }
    return {name: value for name, value in known.items() if isinstance(value, str | bool)} or None

"""How news of the channel is put: a severity, a title that a person understands, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.adapters.whatsapp.lenient import text_of
from chalicelib.domain.inbound import Severity

Json = Mapping[str, Any]

INFO, WARNING, STOPS = Severity.INFO, Severity.WARNING, Severity.STOPS

MANAGER = "Open WhatsApp Manager and follow what it asks for."


@dataclass(frozen=True)
class Told:
    """What leads are told."""

    severity: Severity
    title: str
    what_to_do: str = ""


def word(value: Any) -> str:
    """A word of WhatsApp's own, such as an event's name, in capitals; empty when it is none."""
    return (text_of(value, most=80) or "").upper()


def plain(value: Any) -> str:
    """WhatsApp's capitals and underscores as a person would write them."""
    return (text_of(value, most=80) or "unknown").replace("_", " ").lower()


def named(value: Json, *names: str, otherwise: str = "") -> str:
    """The first text under one of these names."""
    return next((text for name in names if (text := text_of(value.get(name), most=120))), otherwise)


def because(value: Any) -> str:
    """`: reason`, if there is one to give."""
    reason = word(value)
    return "" if reason in ("", "NONE", "UNKNOWN") else f": {plain(value)}"

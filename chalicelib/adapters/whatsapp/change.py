"""One change of a webhook: which field it is of, what it says, and what all its parts share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from chalicelib.adapters.whatsapp.contacts import Contacts
from chalicelib.adapters.whatsapp.lenient import id_of, objects, text_of


@dataclass(frozen=True)
class Change:
    """What is under `changes[]`: WhatsApp's field and value, with the time of its entry."""

    field: str
    value: dict[str, Any]
    at: datetime | None = None

    @cached_property
    def number(self) -> str | None:
        """The business's number it is about, by Meta's id."""
        return id_of(self._metadata.get("phone_number_id"), most=64)

    @cached_property
    def own_phone(self) -> str:
        """The business's number in digits; empty when the change does not say."""
        return re.sub(r"\D", "", text_of(self._metadata.get("display_phone_number"), most=32) or "")

    @cached_property
    def contacts(self) -> Contacts:
        """Who takes part, as far as WhatsApp names them."""
        return Contacts(self.objects("contacts"))

    def objects(self, name: str) -> Iterator[dict[str, Any]]:
        """The objects of one of its lists."""
        return objects(self.value.get(name))

    @property
    def _metadata(self) -> dict[str, Any]:
        return next(self.objects("metadata"), {})

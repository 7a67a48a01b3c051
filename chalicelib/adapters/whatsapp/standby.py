"""The field `standby`: copies of a conversation that another app of the business answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.echoes import read_echoes
from chalicelib.adapters.whatsapp.lenient import part
from chalicelib.adapters.whatsapp.messages import one_party, read_message
from chalicelib.domain.inbound import WebhookEvent


def read_standby(change: Change) -> Iterator[WebhookEvent]:
    """Read messages as never to be answered. They lie under `value` or, as was seen in 2026, under `value.standby`."""
    inner = part(change.value, "standby")
    copies = replace(change, value={**change.value, **inner})
    messages = list(copies.objects("messages"))
    alone = one_party(messages, "from")
    for raw in messages:
        yield read_message(raw, copies, alone=alone, standing_by=True)
    yield from read_echoes(copies)

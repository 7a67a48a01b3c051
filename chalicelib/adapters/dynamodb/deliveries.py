"""How a message climbs its delivery ladder: one conditional update a step, as arguments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.domain.message import Delivery

NOT_REPORTED = "#rank < :reported"
"""What WhatsApp reported stands above whatever we think became of a send."""


def claim(
    table: str, thread_id: str, message_id: str, *, expected: Delivery, now: datetime
) -> dict[str, Any]:
    """Move it to `sending` if it is where it is expected, and count the attempt."""
    return update(
        table,
        keys.message(thread_id, message_id),
        sets={**_rung(Delivery.SENDING), "claimed_at": now},
        adds={"attempts": 1},
        condition="#state = :expected",
        given={"expected": expected},
    )


def outcome(
    table: str,
    thread_id: str,
    message_id: str,
    delivery: Delivery,
    *,
    at: datetime,
    wamid: str | None,
    error: dict[str, Any] | None,
) -> dict[str, Any]:
    """What became of our attempt, unless a status was faster."""
    known = {"wamid": wamid} if wamid else {}
    return update(
        table,
        keys.message(thread_id, message_id),
        sets={**_rung(delivery), f"{delivery}_at": at, "error": error, **known, **_off_the_list(delivery)},
        condition=NOT_REPORTED,
        given={"reported": Delivery.SENT.rank},
    )


def status(
    table: str,
    thread_id: str,
    message_id: str,
    delivery: Delivery,
    *,
    at: datetime,
    wamid: str | None,
    error: dict[str, Any] | None,
    pricing: dict[str, Any] | None,
) -> dict[str, Any]:
    """What WhatsApp reports, if it stands higher than what is known; pricing comes with some reports only."""
    known = {name: value for name, value in (("wamid", wamid), ("pricing", pricing)) if value}
    return update(
        table,
        keys.message(thread_id, message_id),
        sets={**_rung(delivery), f"{delivery}_at": at, "error": error, **known, **_off_the_list(delivery)},
        condition="#rank < :rank",
    )


def _rung(delivery: Delivery) -> dict[str, Any]:
    return {"state": delivery, "rank": delivery.rank}


def _off_the_list(delivery: Delivery) -> dict[str, Any]:
    """Sent or failed, nothing is left to do: out of the sweep's list."""
    return {} if delivery.rank < Delivery.SENT.rank else {"lists_pk": None, "lists_sk": None}

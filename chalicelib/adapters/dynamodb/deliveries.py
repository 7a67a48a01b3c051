"""How a message climbs its delivery ladder: one conditional update a step, as arguments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.domain.message import Delivery, Message

NOT_REPORTED = "#rank < :reported"
"""What WhatsApp reported stands above whatever we think became of a send."""

NOT_REPLACED = "(attribute_not_exists(#replaced) OR #replaced <> :wamid)"
"""That the first send failed says nothing of the second."""


OF_THE_LAST_SEND = "(attribute_not_exists(#wamid) OR #wamid IN (:wamid, #replaced))"
"""Nor does the failure of one whose name was never heard, once the second has a name of its own."""


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
    counted: bool = True,
) -> dict[str, Any]:
    """What became of our attempt, unless a status was faster."""
    known = {"wamid": wamid} if wamid else {}
    return update(
        table,
        keys.message(thread_id, message_id),
        sets={**_rung(delivery), f"{delivery}_at": at, "error": error, **known, **_off_the_list(delivery)},
        adds={} if counted else {"attempts": -1},
        condition=NOT_REPORTED,
        given={"reported": Delivery.SENT.rank},
    )


def again(table: str, message: Message, *, expected: Delivery, at: datetime) -> dict[str, Any]:
    """Back to `pending`, and on the sweep's list; no second time. What went out before is `replaced`."""
    return update(
        table,
        keys.message(message.thread_id, message.message_id),
        sets={**_rung(Delivery.PENDING), "repeats": 1, "repeated_at": at, "replaced": message.wamid}
        | {"lists_pk": keys.UNSENT, "lists_sk": keys.unsent_place(message)},
        condition="#state = :expected AND attribute_not_exists(#repeats)",
        given={"expected": expected},
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
    market: str = "",
) -> dict[str, Any]:
    """What WhatsApp reports, if it stands higher than what is known; pricing comes with some reports only."""
    known = {"wamid": wamid} if wamid else {}
    key = keys.message(thread_id, message_id)
    return update(
        table,
        key,
        sets={**_rung(delivery), f"{delivery}_at": at, "error": error, **known, **_off_the_list(delivery)},
        defaults=_priced(key, delivery, at, pricing, market),
        condition=f"#rank < :rank AND {NOT_REPLACED} AND {OF_THE_LAST_SEND}"
        if delivery is Delivery.FAILED and wamid
        else "#rank < :rank",
    )


def late_price(
    table: str, thread_id: str, message_id: str, *, at: datetime, pricing: dict[str, Any], market: str
) -> dict[str, Any]:
    """A price that came with a report which told nothing else: kept if none is listed yet."""
    key = keys.message(thread_id, message_id)
    return update(
        table,
        key,
        sets={},
        defaults=_priced(key, Delivery.DELIVERED, at, pricing, market),
        condition="attribute_exists(#state) AND attribute_not_exists(#weeks_pk)",
    )


def _rung(delivery: Delivery) -> dict[str, Any]:
    return {"state": delivery, "rank": delivery.rank}


def _priced(
    key: keys.Key, delivery: Delivery, at: datetime, pricing: dict[str, Any] | None, market: str
) -> dict[str, Any]:
    """WhatsApp charges for what is delivered; the first report of it that has a price names its place for good."""
    if not pricing:
        return {}
    charged = delivery.rank >= Delivery.DELIVERED.rank
    return {"pricing": pricing, **(keys.priced_index(key, at, pricing, market) if charged else {})}


def _off_the_list(delivery: Delivery) -> dict[str, Any]:
    """Sent or failed, nothing is left to do: out of the sweep's list."""
    return {} if delivery.rank < Delivery.SENT.rank else {"lists_pk": None, "lists_sk": None}

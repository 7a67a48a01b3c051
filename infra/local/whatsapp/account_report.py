"""What WhatsApp itself can testify to: everything it took from the business, by customer and in order."""

from collections import Counter, defaultdict
from typing import Any

from infra.local.whatsapp.echoes import APP
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.threads import Message, iso


def account_report(network: Network, after: int = 0) -> dict[str, Any]:
    """Every message of either side after a sequence number, what reached a phone twice, and what is under way.

    A message reached the phone unless it failed; `times` says how often its opaque data did.
    """
    messages = network.threads.everything(after)
    times = Counter(message.opaque for message in messages if _reached(message) and message.opaque)
    by_customer: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        by_customer[message.customer].append(message)
    return {
        "customers": [_customer(network, who, theirs, times) for who, theirs in by_customer.items()],
        "reached_more_than_once": {opaque: count for opaque, count in times.items() if count > 1},
        "accepted": sum(message.direction == "outbound" for message in messages),
        "written": sum(message.direction == "inbound" for message in messages),
        "last_seq": messages[-1].seq if messages else after,
        "webhooks": network.outbox.counts(),
        "storm": network.storm.as_json(),
    }


def _reached(message: Message) -> bool:
    return message.direction == "outbound" and message.status != "failed"


def _customer(
    network: Network, customer: str, messages: list[Message], times: Counter[str]
) -> dict[str, Any]:
    known = network.customers.known(customer)
    return {
        "customer": customer,
        "phone": known.phone if known else None,
        "user_id": known.bsuid if known else None,
        "written": [_written(message) for message in messages if message.direction == "inbound"],
        "accepted": [
            _accepted(message, times[message.opaque] if message.opaque else 1)
            for message in messages
            if message.direction == "outbound"
        ],
    }


def _written(message: Message) -> dict[str, Any]:
    return {
        "seq": message.seq,
        "wamid": message.wamid,
        "type": message.type,
        "text": message.text,
        "at": iso(message.at),
        "status": message.status,
    }


def _accepted(message: Message, times: int) -> dict[str, Any]:
    return {
        "seq": message.seq,
        "wamid": message.wamid,
        "opaque": message.opaque,
        "type": message.type,
        "text": message.text,
        "reply_to": message.reply_to,
        "from_phone_app": message.sent_to == APP,
        "accepted_at": iso(message.at),
        "status": message.status,
        "error": message.error,
        "times": times,
    }

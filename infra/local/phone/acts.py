"""What a customer does beside writing: call, move to another number, take a username, stop marketing."""

from collections.abc import Callable, Mapping
from typing import Any

from infra.local.phone.compose import CannotSend
from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.echoes import echo, revoke_echo
from infra.local.whatsapp.moving import change_number, change_user_id
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.posting import post
from infra.local.whatsapp.reporting import report_played
from infra.local.whatsapp.wamid import wamid_from_customer

Fields = Mapping[str, Any]


def act(network: Network, customer: Customer, name: str, fields: Fields) -> None:
    """Do it, and post the webhooks that tell of it. Raises CannotSend, ValueError."""
    if name not in _ACTS:
        raise CannotSend(f"unknown act {name!r}; known: {', '.join(sorted(_ACTS))}")
    _ACTS[name](network, customer, fields)


def _call(network: Network, customer: Customer, fields: Fields) -> None:
    """A voice call to the business, which opens the service window; `minutes` long."""
    call_id = wamid_from_customer(customer.address).replace("wamid.", "wacid.")
    now, seconds = network.now(), int(60 * float(fields.get("minutes") or 0))
    number: dict[str, Any] = {"from": customer.shown_phone} if customer.shown_phone else {}
    call = {
        "id": call_id,
        "to": network.settings.display_phone_number,
        **number,
        "from_user_id": customer.bsuid,
        "timestamp": str(int(now)),
        "direction": "USER_INITIATED",
    }
    network.threads.add(
        wamid=call_id,
        customer=customer.id,
        direction="inbound",
        kind="call",
        content=call,
        text="Voice call",
        at=now,
        status="delivered",
    )
    connect = {**call, "event": "connect", "session": {"sdp": "v=0", "sdp_type": "offer"}}
    spoken = {"start_time": str(int(now)), "end_time": str(int(now) + seconds), "duration": seconds}
    ended = {**call, "event": "terminate", "status": "COMPLETED" if seconds else "FAILED", **spoken}
    for each in (connect, ended):
        value = {"contacts": [envelope.contact(customer)], "calls": [each]}
        post(network, customer.id, "call", call_id, envelope.envelope(network.settings, value, "calls"))


def _change_number(network: Network, customer: Customer, fields: Fields) -> None:
    """Move to `phone`; the BSUID changes, too, unless `keep_user_id`."""
    change_number(network, customer, str(fields.get("phone") or ""), keep=bool(fields.get("keep_user_id")))


def _change_user_id(network: Network, customer: Customer, _: Fields) -> None:
    change_user_id(network, customer)


def _change_username(network: Network, customer: Customer, fields: Fields) -> None:
    """Take a `username`, or give it up; WhatsApp tells of it with the next message only."""
    username = str(fields.get("username") or "").lstrip("@")
    network.customers.change_username(customer.id, username, hides_number=bool(fields.get("hides_number")))


def _marketing(value: str) -> Callable[[Network, Customer, Fields], None]:
    def prefer(network: Network, customer: Customer, _: Fields) -> None:
        network.customers.set_marketing(customer.id, stopped=value == "stop")
        preference = {
            **({"wa_id": customer.shown_phone} if customer.shown_phone else {}),
            "user_id": customer.bsuid,
            "detail": f"User requested to {value} marketing messages",
            "category": "marketing_messages",
            "value": value,
            "timestamp": int(network.now()),
        }
        body = envelope.envelope(
            network.settings,
            {"contacts": [envelope.contact(customer)], "user_preferences": [preference]},
            "user_preferences",
        )
        post(network, customer.id, "preference", "", body)

    return prefer


def _play(network: Network, customer: Customer, _: Fields) -> None:
    """Listen to the newest recording of the business."""
    recordings = [
        each
        for each in network.threads.of(customer.id)
        if each.direction == "outbound" and each.type == "audio" and each.status != "failed"
    ]
    if not recordings:
        raise CannotSend("the business has sent no recording")
    report_played(network, customer, recordings[-1])


def _echo(network: Network, customer: Customer, fields: Fields) -> None:
    echo(network, customer, str(fields.get("text") or "I am looking into it myself."))


def _revoke_echo(network: Network, customer: Customer, _: Fields) -> None:
    revoke_echo(network, customer)


_ACTS: dict[str, Callable[[Network, Customer, Fields], None]] = {
    "call": _call,
    "change_number": _change_number,
    "change_user_id": _change_user_id,
    "change_username": _change_username,
    "stop_marketing": _marketing("stop"),
    "resume_marketing": _marketing("resume"),
    "play": _play,
    "echo": _echo,
    "revoke_echo": _revoke_echo,
}

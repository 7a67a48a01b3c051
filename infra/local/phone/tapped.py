"""A tap on something that the business offered: which message offered it, and what it says."""

from collections.abc import Mapping
from typing import Any

from infra.local.phone.compose import CannotSend
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.threads import Message


def tapped(network: Network, customer: Customer, type_: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Fill in what the tap did not say, from the newest message of the business that offers it."""
    wanted_id, wanted_title = fields.get("id"), fields.get("title")
    for message in reversed(network.threads.of(customer.id)):
        if message.direction != "outbound" or fields.get("reply_to") not in (None, "", message.wamid):
            continue
        for choice in choices(network, message, type_):
            if wanted_id == choice["id"] or (not wanted_id and wanted_title == choice["title"]):
                return {**fields, **choice, "reply_to": message.wamid}
    if wanted_title and (wanted_id or type_ == "template_button"):
        return fields
    raise CannotSend(f"no message of the business offers this {type_}: {wanted_id or wanted_title!r}")


def choices(network: Network, message: Message, type_: str) -> list[dict[str, Any]]:
    """What a message of the business offers to tap, as `id` and `title`."""
    if type_ == "template_button":
        return _quick_replies(network, message)
    shown = message.as_json()
    if type_ == "button":
        return list(shown["buttons"])
    return [row for section in (shown["list"] or {}).get("sections", []) for row in section["rows"]]


def _quick_replies(network: Network, message: Message) -> list[dict[str, Any]]:
    """A template's own buttons, with the payloads that the send gave them, else their titles."""
    if message.type != "template":
        return []
    content = message.content
    template = network.templates.find(content["name"], content["language"]["code"])
    buttons = [
        button
        for part in (template or {}).get("components", ())
        if part["type"] == "BUTTONS"
        for button in part["buttons"]
    ]
    payloads = {
        str(given.get("index")): str(given["parameters"][0].get("payload") or "")
        for given in content.get("components") or ()
        if given.get("type") == "button" and given.get("parameters")
    }
    return [
        {"id": payload, "payload": payload, "title": button["text"]}
        for index, button in enumerate(buttons)
        if button["type"] == "QUICK_REPLY" and (payload := payloads.get(str(index)) or button["text"])
    ]

"""Turn what a person does on the phone into WhatsApp's message object. No I/O but the sample media."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.phone.samples import SAMPLES, Sample
from infra.local.whatsapp.envelope import IN_PARTS

Fields = Mapping[str, Any]


class CannotSend(ValueError):
    """A field is missing or the type is not one that a phone can send; the text says what to do."""


@dataclass(frozen=True)
class Draft:
    """A message that is about to leave the phone; `sample` still needs a media id."""

    type: str
    content: Any
    """The value under the type's own key."""
    text: str
    sample: Sample | None = None
    words: str = ""
    """What is said in a recording, shown on a picture or written in a document."""


def compose(type_: str, fields: Fields) -> Draft:
    """The message object for a `type` of the phone API. Raises CannotSend."""
    make = _TYPES.get(type_)
    if make is None:
        raise CannotSend(f"unknown type {type_!r}; known: {', '.join(sorted(_TYPES))}")
    return make(fields)


def _text(fields: Fields) -> Draft:
    body = _need(fields, "text")
    return Draft("text", {"body": body}, body)


def _button(fields: Fields) -> Draft:
    reply = {"id": _need(fields, "id"), "title": _need(fields, "title")}
    return Draft("interactive", {"type": "button_reply", "button_reply": reply}, reply["title"])


def _list(fields: Fields) -> Draft:
    reply = {"id": _need(fields, "id"), "title": _need(fields, "title")}
    if fields.get("description"):
        reply["description"] = str(fields["description"])
    return Draft("interactive", {"type": "list_reply", "list_reply": reply}, reply["title"])


def _template_button(fields: Fields) -> Draft:
    title = _need(fields, "title")
    return Draft("button", {"payload": str(fields.get("payload", title)), "text": title}, title)


def _location(fields: Fields) -> Draft:
    content: dict[str, Any] = {
        "latitude": float(fields.get("latitude", 40.4168)),
        "longitude": float(fields.get("longitude", -3.7038)),
    }
    content |= {name: str(fields[name]) for name in ("name", "address", "url") if fields.get(name)}
    return Draft("location", content, content.get("name", f"{content['latitude']}, {content['longitude']}"))


def _contacts(fields: Fields) -> Draft:
    name, phone = str(fields.get("name", "Pedro Ruiz")), str(fields.get("phone", "+34 600 000 099"))
    digits = "".join(filter(str.isdigit, phone))
    card = {
        "name": {"first_name": name.split()[0], "formatted_name": name},
        "phones": [{"phone": phone, "wa_id": digits, "type": "CELL"}],
    }
    return Draft("contacts", [card], name)


def _reaction(fields: Fields) -> Draft:
    """An empty `emoji` takes the reaction away."""
    content = {"message_id": _need(fields, "reply_to")}
    if fields.get("emoji", "👍"):
        content["emoji"] = str(fields.get("emoji", "👍"))
    return Draft("reaction", content, content.get("emoji", ""))


def _edit(fields: Fields) -> Draft:
    text = _need(fields, "text")
    written = {"type": "text", "text": {"body": text}}
    return Draft("edit", {"original_message_id": _need(fields, "of"), "message": written}, text)


def _revoke(fields: Fields) -> Draft:
    return Draft("revoke", {"original_message_id": _need(fields, "of")}, "")


def _order(fields: Fields) -> Draft:
    items = fields.get("product_items") or [
        {"product_retailer_id": "BRUSH-2", "quantity": 2, "item_price": 4.5, "currency": "EUR"},
        {"product_retailer_id": "FLOSS-1", "quantity": 1, "item_price": 3.2, "currency": "EUR"},
    ]
    text = str(fields.get("text") or "")
    content = {"catalog_id": "354160437058781", "text": text, "product_items": items}
    return Draft("order", content, text or f"{len(items)} products")


def _flow(fields: Fields) -> Draft:
    """The answer of a form (a Flow); `response` is an object, or text that is not JSON at all."""
    response = fields.get("response") or {"flow_token": "unused", "visit": "cleaning", "when": "mornings"}
    written = response if isinstance(response, str) else json.dumps(response)
    reply = {"name": "flow", "body": "Sent", "response_json": written}
    return Draft("interactive", {"type": "nfm_reply", "nfm_reply": reply}, "Sent")


def _call_permission(fields: Fields) -> Draft:
    response = "reject" if fields.get("response") == "reject" else "accept"
    reply = {"response": response, "response_source": "user_action"}
    content = {"type": "call_permission_reply", "call_permission_reply": reply}
    return Draft("interactive", content, f"Calls: {response}ed")


def _identity(_: Fields) -> Draft:
    content = {"body": "User identity changed", "type": "customer_identity_changed"}
    return Draft("system", content, content["body"])


def _welcome(_: Fields) -> Draft:
    return Draft("request_welcome", {}, "")


def _unsupported(fields: Fields) -> Draft:
    error = {
        "code": 131051,
        "title": "Message type unknown",
        "message": "Message type unknown",
        "error_data": {"details": "Message type is currently not supported."},
    }
    kind = str(fields.get("kind", "poll"))
    return Draft("unsupported", {"errors": [error], "unsupported": {"type": kind}}, f"[{kind}]")


def _raw(fields: Fields) -> Draft:
    """Any message object, for what this phone has no button for."""
    message = fields.get("message")
    if not isinstance(message, Mapping) or not isinstance(message.get("type"), str):
        raise CannotSend("`message` must be a WhatsApp message object with a `type`")
    type_ = message["type"]
    content = message if type_ in IN_PARTS else message.get(type_, {})
    return Draft(type_, content, f"[{type_}]")


def _media(type_: str) -> Callable[[Fields], Draft]:
    def make(fields: Fields) -> Draft:
        """With `words` the file carries them."""
        sample = SAMPLES[type_]
        content = dict(sample.extra)
        if fields.get("caption") and type_ in ("image", "video", "document"):
            content["caption"] = str(fields["caption"])
        if fields.get("filename") and type_ == "document":
            content["filename"] = str(fields["filename"])
        words = str(fields.get("words") or "")
        return Draft(type_, content, str(content.get("caption", "")), sample, words)

    return make


def _need(fields: Fields, name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value.strip():
        raise CannotSend(f"`{name}` is required")
    return value


_TYPES: dict[str, Callable[[Fields], Draft]] = {
    "text": _text,
    "button": _button,
    "list": _list,
    "template_button": _template_button,
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
    "edit": _edit,
    "revoke": _revoke,
    "order": _order,
    "flow": _flow,
    "call_permission": _call_permission,
    "identity": _identity,
    "request_welcome": _welcome,
    "unsupported": _unsupported,
    "raw": _raw,
    **{type_: _media(type_) for type_ in SAMPLES},
}

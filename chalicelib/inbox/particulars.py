"""What a message carries besides its words: the ad it came from, the products ordered, the answers of a form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.message import Message
from chalicelib.inbox.language import _, said
from chalicelib.inbox.non_text import real_kind

MOST = 30
LONGEST = 500
MAP = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=17/{0}/{1}"
NOT_FOR_READING = {"flow_token"}


@dataclass(frozen=True)
class Particular:
    """One labelled line; `href` leads outside."""

    label: str
    value: str
    href: str = ""


def particulars_of(message: Message) -> tuple[Particular, ...]:
    """Say all that is worth reading; WhatsApp's objects need not be what its pages promise."""
    found = (*_of_kind(message), *_referral(message), *_product(message), *_errors(message))
    shown = [
        Particular(each.label, each.value[:LONGEST], each.href) for each in found if each.value or each.href
    ]
    return tuple(shown[:MOST])


def labels_of(message: Message) -> tuple[str, ...]:
    """What is said of a message as a whole."""
    context = _get(message.details, "context")
    told = (
        (said("Forwarded many times"), bool(_get(context, "frequently_forwarded"))),
        (said("Forwarded"), bool(_get(context, "forwarded")) and not _get(context, "frequently_forwarded")),
        (said("From before Handoff"), message.imported),
        (said("In a group: the AI does not answer there"), message.kind == "group"),
        (said("Another app has this conversation: the AI does not answer"), message.kind == "standby"),
    )
    return tuple(_(label) for label, holds in told if holds)


def _of_kind(message: Message) -> Iterator[Particular]:
    match real_kind(message):
        case "location":
            yield from _map(_get(message.details, "location"))
        case "contacts":
            for card in _list(message.details.get("contacts")):
                yield from _card(card)
        case "order":
            yield from _order(_get(message.details, "order"))
        case "interactive" | "call_permission":
            yield from _interactive(_get(message.details, "interactive"))
        case _:
            return


def _map(place: Any) -> Iterator[Particular]:
    latitude, longitude = _get(place, "latitude"), _get(place, "longitude")
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        yield Particular("", _("Show on a map"), MAP.format(latitude, longitude))


def _card(card: Any) -> Iterator[Particular]:
    name = _text(_get(card, "name", "formatted_name")) or _("Contact")
    details = [_text(_get(phone, "phone") or _get(phone, "wa_id")) for phone in _list(_get(card, "phones"))]
    details += [_text(_get(email, "email")) for email in _list(_get(card, "emails"))]
    details += [_text(_get(card, "org", "company"))]
    yield Particular(name, ", ".join(detail for detail in details if detail) or _("no number"))


def _order(order: Any) -> Iterator[Particular]:
    for item in _list(_get(order, "product_items")):
        price = f"{_text(_get(item, 'item_price'))} {_text(_get(item, 'currency'))}".strip()
        many = _text(_get(item, "quantity")) or "1"
        product = _text(_get(item, "product_retailer_id"))
        each = _("%(product)s, %(price)s each") % {"product": product, "price": price}
        yield Particular(f"{many} ×", each if price else product)


def _interactive(interactive: Any) -> Iterator[Particular]:
    yield Particular("", _text(_get(interactive, "list_reply", "description")))
    if permission := _get(interactive, "call_permission_reply"):
        allows = _get(permission, "response") == "accept"
        words = _("the customer allows them") if allows else _("the customer does not want them")
        yield Particular(_("Calls"), words)
    for name, value in _answers(_get(interactive, "nfm_reply", "response_json")):
        yield Particular(name.replace("_", " "), value)


def _answers(form: Any) -> Iterator[tuple[str, str]]:
    """A form's answers are JSON inside a string, if they are."""
    try:
        answers = json.loads(form) if isinstance(form, str) else form
    except (ValueError, RecursionError):
        answers = {_("answer"): form}
    for name, value in answers.items() if isinstance(answers, dict) else ():
        if name not in NOT_FOR_READING:
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _referral(message: Message) -> Iterator[Particular]:
    referral = _get(message.details, "referral")
    if isinstance(referral, dict):
        post = _text(referral.get("source_type")) == "post"
        words = " · ".join(filter(None, (_text(referral.get("headline")), _text(referral.get("body")))))
        yield Particular(
            _("Came from a post") if post else _("Came from an ad"),
            words or _text(referral.get("source_id")) or _("unnamed"),
            _web(referral.get("source_url")),
        )


def _product(message: Message) -> Iterator[Particular]:
    product = _get(message.details, "context", "referred_product", "product_retailer_id")
    yield Particular(_("Asks about the product"), _text(product))


def _errors(message: Message) -> Iterator[Particular]:
    for error in _list(message.details.get("errors")):
        told = _text(_get(error, "error_data", "details")) or _text(_get(error, "title"))
        yield Particular(_("WhatsApp says"), told)
    yield Particular(_("Type"), _text(_get(message.details, "unsupported", "type")))


def _web(address: Any) -> str:
    return address if isinstance(address, str) and address.startswith("https://") else ""


def _get(value: Any, *path: str) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""

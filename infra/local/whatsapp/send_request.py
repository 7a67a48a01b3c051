"""Check a send request by WhatsApp's rules and read from it what reaches the phone. No I/O."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.whatsapp.errors import GraphError, invalid_parameter
from infra.local.whatsapp.interactive import interactive_text

Json = Mapping[str, Any]

MEDIA = ("audio", "document", "image", "sticker", "video")
TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024
OPAQUE_LENGTH = 512
_BSUID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")


@dataclass(frozen=True)
class SendRequest:
    """A valid request of the business to put a message on a customer's phone."""

    phone: str
    bsuid: str
    """One of the two is empty."""
    type: str
    content: Any
    text: str
    reply_to: str | None
    opaque: str | None

    @property
    def input(self) -> str:
        """The address as the business gave it."""
        return self.phone or self.bsuid


def send_request(body: Json) -> SendRequest:
    """Read the body of POST /{phone_number_id}/messages. Raises GraphError."""
    if body.get("recipient_type", "individual") not in ("individual", "group"):
        raise invalid_parameter("Param recipient_type must be one of {INDIVIDUAL, GROUP}")
    phone, bsuid = _address(body)
    type_ = body.get("type", "text")
    read = _TYPES.get(type_) if isinstance(type_, str) else None
    if read is None:
        raise invalid_parameter(f"Param type must be one of {{{', '.join(sorted(_TYPES)).upper()}}}")
    content = body.get(type_)
    if not content or not isinstance(content, list if type_ == "contacts" else Mapping):
        raise invalid_parameter(f"The parameter {type_} is required.")
    return SendRequest(phone, bsuid, type_, content, read(content), _reply_to(body), _opaque(body))


def _address(body: Json) -> tuple[str, str]:
    to, recipient = body.get("to"), body.get("recipient")
    if to:  # both present: `to` wins
        digits = re.sub(r"[\s()+.-]", "", str(to))
        if not re.fullmatch(r"\d{5,15}", digits):
            raise GraphError(131009, f"Recipient phone number {str(to)[:40]!r} is not a valid phone number.")
        return digits, ""
    if not recipient:
        raise invalid_parameter("The parameter to is required.")
    if not _BSUID.fullmatch(str(recipient)):
        raise GraphError(131009, "Recipient is not a valid business-scoped user ID.")
    return "", str(recipient)


def _reply_to(body: Json) -> str | None:
    context = body.get("context")
    if context is None:
        return None
    if not isinstance(context, Mapping) or not context.get("message_id"):
        raise invalid_parameter("The parameter context['message_id'] is required.")
    return str(context["message_id"])


def _opaque(body: Json) -> str | None:
    opaque = body.get("biz_opaque_callback_data")
    if opaque is None:
        return None
    if not isinstance(opaque, str) or len(opaque) > OPAQUE_LENGTH:
        raise invalid_parameter(
            f"Param biz_opaque_callback_data must be a string of at most {OPAQUE_LENGTH} characters."
        )
    return opaque


def _text(content: Json) -> str:
    body = content.get("body")
    if not isinstance(body, str) or not body.strip():
        raise invalid_parameter("The parameter text['body'] is required.")
    if len(body) > TEXT_LENGTH:
        raise invalid_parameter(f"Param text['body'] must be at most {TEXT_LENGTH} characters long.")
    return body


def _media(content: Json) -> str:
    if not content.get("id") and not content.get("link"):
        raise invalid_parameter("One of the parameters id or link is required.")
    caption = content.get("caption", "")
    if len(caption) > CAPTION_LENGTH:
        raise invalid_parameter(f"Param caption must be at most {CAPTION_LENGTH} characters long.")
    return str(caption or content.get("filename", ""))


def _template(content: Json) -> str:
    name, language = content.get("name"), content.get("language")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9_]{1,512}", name):
        raise invalid_parameter("Param template['name'] must be lower case letters, digits and underscores.")
    if not isinstance(language, Mapping) or not language.get("code"):
        raise invalid_parameter("The parameter template['language']['code'] is required.")
    return f"[{name} · {language['code']}]"


def _reaction(content: Json) -> str:
    if not content.get("message_id"):
        raise invalid_parameter("The parameter reaction['message_id'] is required.")
    return str(content.get("emoji") or "")


def _location(content: Json) -> str:
    if "latitude" not in content or "longitude" not in content:
        raise invalid_parameter("The parameters location['latitude'] and location['longitude'] are required.")
    return str(content.get("name") or f"{content['latitude']}, {content['longitude']}")


def _contacts(content: Any) -> str:
    names = [str(item.get("name", {}).get("formatted_name", "")) for item in content]
    if not all(names):
        raise invalid_parameter("The parameter contacts['name']['formatted_name'] is required.")
    return ", ".join(names)


_TYPES: dict[str, Callable[[Any], str]] = {
    "text": _text,
    "interactive": interactive_text,
    "template": _template,
    "reaction": _reaction,
    "location": _location,
    "contacts": _contacts,
    **dict.fromkeys(MEDIA, _media),
}

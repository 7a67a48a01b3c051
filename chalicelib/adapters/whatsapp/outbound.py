"""The bodies of sends: text, choices, files, templates, a request for the number, and read + typing.

Limits are WhatsApp's.
"""

from __future__ import annotations

from typing import Any

from chalicelib.adapters.whatsapp.markup import for_whatsapp
from chalicelib.domain.message import Author, Button, Message
from chalicelib.domain.shortening import cut
from chalicelib.domain.thread import Customer

LONGEST_TEXT = 4096
LONGEST_INTERACTIVE = LONGEST_CAPTION = 1024
LONGEST_FILENAME = 240
MOST_BUTTONS, LONGEST_BUTTON, LONGEST_BUTTON_ID = 3, 20, 256
MOST_ROWS, LONGEST_ROW, LONGEST_ROW_ID, LONGEST_DESCRIPTION = 10, 24, 200, 72
LONGEST_CALLBACK = 512

FILES = {"image": "image", "video": "video", "document": "document", "sticker": "sticker"} | {
    "audio": "audio",
    "voice": "audio",
}
"""WhatsApp's type for each kind of file that we send."""

WITHOUT_CAPTION = {"audio", "sticker"}

CONTACT_REQUEST = "contact_request"
"""The kind of a message that asks for the phone number of who is known by user id only."""

CONTACT_REQUEST_TYPES = ("contact_request", "request_contact_info")
"""Meta's page of May 2026 and its users' code of July differ; the second is tried where the first is refused."""

Body = dict[str, Any]


def send_body(
    message: Message,
    customer: Customer,
    *,
    choose: str = "Choose",
    media_id: str = "",
    contact_request: str = CONTACT_REQUEST_TYPES[0],
) -> Body:
    """Write the send of a message.

    `choose` is what a list's own button says, `media_id` WhatsApp's id of the message's file, which was uploaded
    before, `contact_request` the type of a request for the phone number.
    """
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **recipient(customer),
        **_content(message, choose, media_id, contact_request),
        **({"context": {"message_id": message.reply_to}} if message.reply_to else {}),
        "biz_opaque_callback_data": callback_data(message),
    }


def typing_body(wamid: str) -> Body:
    """Mark a customer's message read and show for up to 25 s that an answer is being written."""
    return {
        "messaging_product": "whatsapp",
        "status": "read",
        "message_id": wamid,
        "typing_indicator": {"type": "text"},
    }


def recipient(customer: Customer) -> Body:
    """Address by phone number, or by BSUID for who has given none; empty for who has neither."""
    if customer.phone:
        return {"to": customer.phone}
    return {"recipient": customer.bsuid} if customer.bsuid else {}


def callback_data(message: Message) -> str:
    """Our own ids, which every status of the message brings back. Keep in sync with statuses.py."""
    return f"{message.thread_id}/{message.message_id}"[:LONGEST_CALLBACK]


def _content(message: Message, choose: str, media_id: str, contact_request: str) -> Body:
    text = for_whatsapp(message.text) if message.author is Author.AI else message.text
    if message.kind == "template" and "template" in message.details:
        return {"type": "template", "template": message.details["template"]}
    if message.media and media_id:
        return _file(message, FILES.get(message.kind, "document"), text, media_id)
    if message.kind == CONTACT_REQUEST:
        return _interactive(contact_request, cut(text, LONGEST_INTERACTIVE), {"name": "request_contact_info"})
    return _words(text, message.buttons, choose)


def _words(text: str, buttons: tuple[Button, ...], choose: str) -> Body:
    """Choices become reply buttons, or a list if there are more than three.

    A text too long for either goes out alone: the answer matters more than the shortcut.
    """
    if not buttons or len(text) > LONGEST_INTERACTIVE:
        return _text(text)
    if len(buttons) <= MOST_BUTTONS:
        return _buttons(text, buttons)
    return _list(text, buttons[:MOST_ROWS], choose)


def _file(message: Message, kind: str, text: str, media_id: str) -> Body:
    file: Body = {"id": media_id}
    if text and kind not in WITHOUT_CAPTION and not (message.media and message.media.words_from):
        file["caption"] = cut(text, LONGEST_CAPTION)
    if kind == "document" and message.media and message.media.filename:
        file["filename"] = message.media.filename[-LONGEST_FILENAME:]
    if message.kind == "voice":
        file["voice"] = True
    return {"type": kind, kind: file}


def _text(text: str) -> Body:
    return {"type": "text", "text": {"body": cut(text, LONGEST_TEXT), "preview_url": False}}


def _buttons(text: str, buttons: tuple[Button, ...]) -> Body:
    titles = _unique([button.title for button in buttons], LONGEST_BUTTON)
    replies = [
        {"type": "reply", "reply": {"id": button.id[:LONGEST_BUTTON_ID], "title": title}}
        for button, title in zip(buttons, titles, strict=True)
    ]
    return _interactive("button", text, {"buttons": replies})


def _list(text: str, buttons: tuple[Button, ...], choose: str) -> Body:
    """A title that does not fit a row stands whole in its description."""
    titles = _unique([button.title for button in buttons], LONGEST_ROW)
    rows = [
        {"id": button.id[:LONGEST_ROW_ID], "title": title}
        | ({"description": cut(button.title, LONGEST_DESCRIPTION)} if title != button.title else {})
        for button, title in zip(buttons, titles, strict=True)
    ]
    return _interactive("list", text, {"button": cut(choose, LONGEST_BUTTON), "sections": [{"rows": rows}]})


def _interactive(kind: str, text: str, action: Body) -> Body:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text}, "action": action}}


def _unique(titles: list[str], longest: int) -> list[str]:
    """Cut titles so that they fit and differ: WhatsApp refuses two that are the same."""
    shown: list[str] = []
    for title in titles:
        short, number = cut(title, longest), 2
        while short in shown:
            tail = f" {number}"
            short, number = cut(title, longest - len(tail)) + tail, number + 1
        shown.append(short)
    return shown

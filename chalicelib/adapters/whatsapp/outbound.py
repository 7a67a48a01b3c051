"""The bodies of sends: text, reply buttons, list, and read + typing. Limits are WhatsApp's."""

from __future__ import annotations

from typing import Any

from chalicelib.adapters.whatsapp.markup import for_whatsapp
from chalicelib.domain.message import Author, Button, Message
from chalicelib.domain.thread import Customer

LONGEST_TEXT = 4096
LONGEST_INTERACTIVE = 1024
MOST_BUTTONS, LONGEST_BUTTON, LONGEST_BUTTON_ID = 3, 20, 256
MOST_ROWS, LONGEST_ROW, LONGEST_ROW_ID = 10, 24, 200
LONGEST_CALLBACK = 512

Body = dict[str, Any]


def send_body(message: Message, customer: Customer, *, choose: str = "Choose") -> Body:
    """Write the send of a message; `choose` is what the list's own button says.

    Choices become reply buttons, or a list if there are more than three. A text too long for either goes out
    alone: the answer matters more than the shortcut.
    """
    text = for_whatsapp(message.text) if message.author is Author.AI else message.text
    if not message.buttons or len(text) > LONGEST_INTERACTIVE:
        content = _text(text)
    elif len(message.buttons) <= MOST_BUTTONS:
        content = _buttons(text, message.buttons)
    else:
        content = _list(text, message.buttons[:MOST_ROWS], choose)
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **recipient(customer),
        **content,
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


def _text(text: str) -> Body:
    return {"type": "text", "text": {"body": _cut(text, LONGEST_TEXT), "preview_url": False}}


def _buttons(text: str, buttons: tuple[Button, ...]) -> Body:
    replies = [
        {
            "type": "reply",
            "reply": {"id": button.id[:LONGEST_BUTTON_ID], "title": _cut(button.title, LONGEST_BUTTON)},
        }
        for button in buttons
    ]
    return _interactive("button", text, {"buttons": replies})


def _list(text: str, buttons: tuple[Button, ...], choose: str) -> Body:
    rows = [
        {"id": button.id[:LONGEST_ROW_ID], "title": _cut(button.title, LONGEST_ROW)} for button in buttons
    ]
    return _interactive("list", text, {"button": _cut(choose, LONGEST_BUTTON), "sections": [{"rows": rows}]})


def _interactive(kind: str, text: str, action: Body) -> Body:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text}, "action": action}}


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"

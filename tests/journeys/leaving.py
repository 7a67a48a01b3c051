"""Everything that leaves the product in a world's story, as the bytes that really go out."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from chalicelib.adapters import email
from chalicelib.adapters.event_bus import entry_of
from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.adapters.slack import layout
from chalicelib.adapters.whatsapp.outbound import send_body
from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.masking.plain import plain
from chalicelib.domain.message import Author
from chalicelib.use_cases.notice_ports import Notice
from tests.fakes.cast import MARIA
from tests.journeys.world import World


def leaving(world: World) -> dict[str, str]:
    """By the way it leaves: what the model, WhatsApp, Slack, mail, the bus and the encoder got, and the packet."""
    sent = [sent.message for sent in world.channel.sent if sent.message.author is not Author.PERSON]
    notices = [*world.slack.notices, *(notice for _, notice in world.mail.mails)]
    written = [change.new for change in world.written]
    escalations = [asdict(each) for each in written if isinstance(each, Escalation)]
    goals = [each.customer_goal for each in written if isinstance(each, Case)]
    return {
        "the model's request": _json([messages_for(request) for request in world.model.requests]),
        "WhatsApp": _json([send_body(message, MARIA) for message in sent]),
        "the turn's record": _json([message.turn for message in sent]),
        "Slack": _json([layout.message(notice) for notice in notices]),
        "mail": "\n".join(_mail(notice) for notice in notices),
        "the event bus": _json([entry_of(fact, "bus") for fact in world.bus.facts]),
        "the packet": _json([*escalations, *goals]),
    }


def shows(text: str, secret: str) -> bool:
    """Whether a text holds so much of a secret that it is one: eight characters in a row, whatever is between.

    Digits of every script count, and so does a secret that is spelt with other things than digits between.
    """
    compact = "".join(character for character in plain(text).text.lower() if character.isalnum())
    digits = "".join(character for character in compact if character.isdecimal())
    known, width = secret.lower(), min(8, len(secret))
    pieces = [known[at : at + width] for at in range(len(known) - width + 1)]
    # Ids of ours are made of digits too: in digits alone a longer piece has to be found.
    long = [known[at : at + 10] for at in range(len(known) - 9)] if known.isdecimal() else []
    return any(piece in compact for piece in pieces) or any(piece in digits for piece in long)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _mail(notice: Notice) -> str:
    return "\n".join((email.subject(notice), email.as_text(notice), email.as_html(notice)))

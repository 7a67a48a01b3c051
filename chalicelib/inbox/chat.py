"""The thread as a chat: who wrote each message, what became of it and why, under the day it fell on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer
from chalicelib.inbox.amended import Amended, Amendments, amendments_of
from chalicelib.inbox.attachment import Attachment, attachment_of, words_of
from chalicelib.inbox.listing import title_of
from chalicelib.inbox.non_text import contents_words, kind_words
from chalicelib.inbox.particulars import Particular, labels_of, particulars_of
from chalicelib.inbox.time_words import clock_words, day_words
from chalicelib.inbox.words import DELIVERIES, TRIGGERS, error_words, name_of, price_words

QUOTE_LENGTH = 120
DECISIONS = {
    "reply": "Answered",
    "clarify": "Asked a question",
    "escalate": "Called a person",
    "offer": "Offered a person",
    "holding": "Said again that a person will come",
    "moved": "Said when the other queue answers",
    "opt_out": "Confirmed that the customer wants no more messages",
    "opt_out_reminder": "Said once how to get messages again",
    "opt_in": "Confirmed that the customer wants messages again",
    "keep_open": "Asked whether we may go on writing",
    "reopened": "Wrote again after WhatsApp's window had closed",
}
REPEATED = (
    "Sent again because WhatsApp did not say whether the first one went out; the customer may have it twice."
)
HAPPENED = {"edit": "edited a message", "revoke": "deleted a message"}
"""What is told of a message where the one it is about is on the page."""


@dataclass(frozen=True)
class Ticks:
    """What became of an outbound message: the picture, the words, and for a failure the reason."""

    delivery: Delivery
    words: str
    error: str = ""
    repeated: str = ""
    price: str = ""


@dataclass(frozen=True)
class Quote:
    """The message that this one answers; no link where it is not on the page."""

    text: str
    message_id: str | None


@dataclass(frozen=True)
class Bubble:
    """One message. `why` are the AI's reasons, labelled; `what` names a kind that is not plain text.

    `edited_from` is what it said before the customer edited it; of a deleted message nothing is left.
    """

    message_id: str
    author: Author
    who: str
    at: datetime
    clock: str
    text: str
    what: str = ""
    contents: str = ""
    quote: Quote | None = None
    buttons: tuple[str, ...] = ()
    ticks: Ticks | None = None
    version: str = ""
    why: tuple[tuple[str, str], ...] = ()
    attachment: Attachment | None = None
    particulars: tuple[Particular, ...] = ()
    labels: tuple[str, ...] = ()
    edited_from: str = ""
    reactions: tuple[str, ...] = ()
    internal: bool = False
    shape: str = "bubble"


@dataclass(frozen=True)
class Happening:
    """A line between the messages: what happened to the case."""

    text: str
    clock: str
    at: datetime
    shape: str = "happening"


@dataclass(frozen=True)
class DayLine:
    """The separator above the first message of a day."""

    text: str
    shape: str = "day"


Line = Bubble | Happening | DayLine


@dataclass(frozen=True)
class Onlooker:
    """For whom and when the chat is put into words."""

    person_id: str
    now: datetime
    zone: ZoneInfo
    playbook: Playbook


def chat_lines(
    messages: Sequence[Message], *, customer: Customer, escalation: Escalation | None, onlooker: Onlooker
) -> tuple[Line, ...]:
    """Put messages in order, with the escalation where it happened and each day above its first line."""
    by_id = {key: message for message in messages for key in (message.wamid, message.message_id) if key}
    in_order = sorted(messages, key=lambda message: message.order)
    amendments = amendments_of(in_order)
    lines = [line for message in in_order if (line := _line(message, by_id, amendments, customer, onlooker))]
    if escalation and messages and escalation.escalated_at >= min(message.sent_at for message in messages):
        words = f"Escalated: {TRIGGERS[escalation.trigger].lower()}"
        at = escalation.escalated_at
        before = next((index for index, line in enumerate(lines) if line.at >= at), len(lines))
        lines.insert(before, _happening(words, at, onlooker))  # first why, then what was said
    return tuple(_with_days(lines, onlooker))


def _line(
    message: Message,
    by_id: dict[str, Message],
    amendments: Amendments,
    customer: Customer,
    onlooker: Onlooker,
) -> Bubble | Happening | None:
    if message.kind == "event":
        return _happening(message.text, message.sent_at, onlooker)
    if message.message_id in amendments.told:
        what = HAPPENED.get(message.kind)
        return (
            _happening(f"{_who(message, customer, onlooker)} {what}", message.sent_at, onlooker)
            if what
            else None
        )
    amended = amendments.of(message)
    shown = _bubble(message, customer, onlooker, quote=_quote(message.reply_to, by_id, amendments))
    return _as_it_stands(shown, amended)


def _bubble(message: Message, customer: Customer, onlooker: Onlooker, *, quote: Quote | None) -> Bubble:
    attachment, (own, _) = attachment_of(message), words_of(message)
    contents = "" if attachment else contents_words(message)  # a file tells its name itself
    return Bubble(
        message_id=message.message_id,
        author=message.author,
        who=_who(message, customer, onlooker),
        at=message.sent_at,
        clock=clock_words(message.sent_at, onlooker.zone),
        text=own,
        what=kind_words(message),
        contents=contents if contents != message.text else "",
        quote=quote,
        buttons=tuple(button.title for button in message.buttons),
        ticks=_ticks(message),
        version=f"playbook {message.turn['version']}" if message.turn.get("version") else "",
        why=_why(message, onlooker.playbook),
        attachment=attachment,
        particulars=particulars_of(message),
        labels=labels_of(message),
        internal=message.internal,
    )


def _as_it_stands(shown: Bubble, amended: Amended) -> Bubble:
    """What was deleted is not shown to anybody any more; an edit is shown with what was there before."""
    by = "by the customer" if shown.author is Author.CUSTOMER else "on the business's phone"
    if amended.deleted:
        bare = replace(shown, text="", contents="", quote=None, attachment=None, particulars=())
        return replace(bare, what="", labels=(f"Deleted {by}",), reactions=())
    if amended.text is not None and amended.text != shown.text:
        shown = replace(
            shown, text=amended.text, edited_from=shown.text, labels=(*shown.labels, f"Edited {by}")
        )
    return replace(shown, reactions=amended.emojis)


def _who(message: Message, customer: Customer, onlooker: Onlooker) -> str:
    match message.author:
        case Author.CUSTOMER:
            return name_of(customer)
        case Author.AI:
            return f"{onlooker.playbook.agent.name} (AI)"
        case Author.PERSON:
            return "You" if message.person_id == onlooker.person_id else message.person_name or "A colleague"
        case Author.SYSTEM:
            return "Automatic message"


def _ticks(message: Message) -> Ticks | None:
    if message.inbound or message.delivery is None:
        return None
    failed = message.delivery is Delivery.FAILED
    return Ticks(
        message.delivery,
        DELIVERIES[message.delivery],
        error_words(message.error) if failed else "",
        REPEATED if message.repeats else "",
        price_words(message.pricing),
    )


def _quote(reply_to: str | None, by_id: dict[str, Message], amendments: Amendments) -> Quote | None:
    if not reply_to:
        return None
    quoted = by_id.get(reply_to)
    if quoted is None:
        return Quote("an earlier message", None)
    if amendments.of(quoted).deleted:
        return Quote("a message that was deleted", quoted.message_id)
    words = " ".join(quoted.text.split()) or kind_words(quoted)
    return Quote(words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1] + "…", quoted.message_id)


def _why(message: Message, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """What was recorded of the turn, in the order a person asks for it."""
    turn = message.turn
    if message.inbound or (message.author is not Author.AI and not turn.get("reasons")):
        return ()
    intent = playbook.intent(str(turn.get("intent")))
    pages = [page.title if (page := playbook.page(str(key))) else str(key) for key in turn.get("pages") or ()]
    told = (
        ("Decision", DECISIONS.get(str(turn.get("decision")), str(turn.get("decision") or ""))),
        ("Because", "; ".join(str(reason) for reason in turn.get("reasons") or ())),
        ("Read in", ", ".join(pages)),
        ("Tools", "; ".join(_tool_words(use) for use in turn.get("tools") or ())),
        ("Intent", title_of(intent.title) if intent else ""),
        ("Confidence", _percent(turn.get("confidence"))),
        ("Support", _percent(turn.get("support"))),
        ("Model", str(turn.get("model") or "")),
        ("Cost", _cost_words(turn)),
    )
    return tuple((label, value) for label, value in told if value) or (("Because", "no reason was recorded"),)


def _tool_words(use: dict[str, Any]) -> str:
    return f"{use.get('tool', '')}: {use.get('result', '')}" + ("" if use.get("ok") else " (failed)")


def _cost_words(turn: dict[str, Any]) -> str:
    """Tokens in and out, seconds, and dollars where the model's price is set."""
    tokens = turn.get("tokens")
    if not tokens:
        return ""
    words = f"{tokens[0]} tokens in, {tokens[1]} out, {turn.get('seconds', '?')} s"
    return f"{words}, ${turn['dollars']}" if turn.get("dollars") else words


def _percent(value: object) -> str:
    try:
        return f"{float(str(value)):.0%}" if value is not None else ""
    except ValueError:
        return ""


def _happening(text: str, at: datetime, onlooker: Onlooker) -> Happening:
    return Happening(text, clock_words(at, onlooker.zone), at)


def _with_days(lines: Sequence[Bubble | Happening], onlooker: Onlooker) -> Iterator[Line]:
    today = onlooker.now.astimezone(onlooker.zone).date()
    last = None
    for line in lines:
        day = line.at.astimezone(onlooker.zone).date()
        if day != last:
            yield DayLine(day_words(day, today))
            last = day
        yield line

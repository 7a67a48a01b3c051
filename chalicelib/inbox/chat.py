"""The thread as a chat: who wrote each message, what became of it and why, under the day it fell on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import NOTE, Author, Delivery, Message
from chalicelib.domain.phone import PHONE
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer
from chalicelib.inbox.amended import Amended, Amendments, amendments_of
from chalicelib.inbox.attachment import Attachment, attachment_of, words_of
from chalicelib.inbox.happened import happened_words
from chalicelib.inbox.language import _, ngettext, said
from chalicelib.inbox.listing import title_of
from chalicelib.inbox.non_text import contents_words, kind_words
from chalicelib.inbox.particulars import Particular, labels_of, particulars_of
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.time_words import clock_words, day_words
from chalicelib.inbox.words import DELIVERIES, ESCALATED, error_words, name_of, price_words

QUOTE_LENGTH = 120
DECISIONS = {
    "reply": said("Answered"),
    "clarify": said("Asked a question"),
    "escalate": said("Called a person"),
    "offer": said("Offered a person"),
    "holding": said("Said again that a person will come"),
    "moved": said("Said when the other queue answers"),
    "opt_out": said("Confirmed that the customer wants no more messages"),
    "opt_out_reminder": said("Said once how to get messages again"),
    "opt_in": said("Confirmed that the customer wants messages again"),
    "keep_open": said("Asked whether we may go on writing"),
    "reopened": said("Wrote again after WhatsApp's window had closed"),
}
REPEATED = said(
    "Sent again because WhatsApp did not say whether the first one went out; the customer may have it twice."
)
HAPPENED = {"edit": said("%(who)s edited a message"), "revoke": said("%(who)s deleted a message")}
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
        words = _(ESCALATED[escalation.trigger])
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
        return _happening(happened_words(message, onlooker.zone), message.sent_at, onlooker)
    if message.message_id in amendments.told:
        what = HAPPENED.get(message.kind)
        words = _(what) % {"who": _who(message, customer, onlooker)} if what else ""
        return _happening(words, message.sent_at, onlooker) if what else None
    amended = amendments.of(message)
    shown = _bubble(message, customer, onlooker, quote=_quote(message.reply_to, by_id, amendments))
    return _note_as_it_stands(shown, message) if message.kind == NOTE else _as_it_stands(shown, amended)


def _note_as_it_stands(shown: Bubble, note: Message) -> Bubble:
    """A note can be changed where it was written, in Slack; nothing is left of one that was deleted there."""
    if "amended_at" not in note.details:
        return shown
    if not note.text:
        return replace(shown, labels=(*shown.labels, _("Deleted in Slack")))
    before = str(note.details.get("before", ""))
    return replace(shown, edited_from=before, labels=(*shown.labels, _("Edited in Slack")))


def _bubble(message: Message, customer: Customer, onlooker: Onlooker, *, quote: Quote | None) -> Bubble:
    attachment, own = attachment_of(message), words_of(message)[0]
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
        version=_("playbook %(version)s") % message.turn if message.turn.get("version") else "",
        why=_why(message, onlooker.playbook),
        attachment=attachment,
        particulars=particulars_of(message),
        labels=labels_of(message),
        internal=message.internal,
    )


def _as_it_stands(shown: Bubble, amended: Amended) -> Bubble:
    """What was deleted is not shown to anybody any more; an edit is shown with what was there before."""
    by_customer = shown.author is Author.CUSTOMER
    if amended.deleted:
        deleted = _("Deleted by the customer") if by_customer else _("Deleted on the business's phone")
        bare = replace(shown, text="", contents="", quote=None, attachment=None, particulars=())
        return replace(bare, what="", labels=(deleted,), reactions=())
    if amended.text is not None and amended.text != shown.text:
        edited = _("Edited by the customer") if by_customer else _("Edited on the business's phone")
        shown = replace(shown, text=amended.text, edited_from=shown.text, labels=(*shown.labels, edited))
    return replace(shown, reactions=amended.emojis)


def _who(message: Message, customer: Customer, onlooker: Onlooker) -> str:
    match message.author:
        case Author.CUSTOMER:
            return name_of(customer)
        case Author.AI:
            return _("%(name)s (AI)") % {"name": onlooker.playbook.agent.name}
        case Author.PERSON:
            return _person(message, onlooker)
        case Author.SYSTEM:
            return _("Automatic message")


def _person(message: Message, onlooker: Onlooker) -> str:
    if message.person_id == onlooker.person_id:
        return _("You")
    if message.person_id == PHONE:
        return _("Business phone")
    return message.person_name or _("A colleague")


def _ticks(message: Message) -> Ticks | None:
    if message.inbound or message.delivery is None:
        return None
    failed = message.delivery is Delivery.FAILED
    return Ticks(
        message.delivery,
        _(DELIVERIES[message.delivery]),
        error_words(message.error) if failed else "",
        _(REPEATED) if message.repeats else "",
        price_words(message.pricing),
    )


def _quote(reply_to: str | None, by_id: dict[str, Message], amendments: Amendments) -> Quote | None:
    if not reply_to:
        return None
    quoted = by_id.get(reply_to)
    if quoted is None:
        return Quote(_("an earlier message"), None)
    if amendments.of(quoted).deleted:
        return Quote(_("a message that was deleted"), quoted.message_id)
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
        (_("Decision"), _decision_words(str(turn.get("decision") or ""))),
        (_("Because"), "; ".join(recorded(str(reason)) for reason in turn.get("reasons") or ())),
        (_("Read in"), ", ".join(pages)),
        (_("Tools"), "; ".join(_tool_words(use) for use in turn.get("tools") or ())),
        (_("Intent"), title_of(intent.title) if intent else ""),
        (_("Confidence"), _percent(turn.get("confidence"))),
        (_("Support"), _percent(turn.get("support"))),
        (_("Model"), str(turn.get("model") or "")),
        (_("Cost"), _cost_words(turn)),
    )
    return tuple((label, value) for label, value in told if value) or (
        (_("Because"), _("no reason was recorded")),
    )


def _decision_words(decision: str) -> str:
    return _(DECISIONS[decision]) if decision in DECISIONS else decision


def _tool_words(use: dict[str, Any]) -> str:
    words = f"{use.get('tool', '')}: {use.get('result', '')}"
    return words if use.get("ok") else _("%(tool)s (failed)") % {"tool": words}


def _cost_words(turn: dict[str, Any]) -> str:
    """Tokens in and out, seconds, and dollars where the model's price is set."""
    tokens = turn.get("tokens")
    if not tokens:
        return ""
    words = ngettext(
        "%(tokens_in)s token in, %(tokens_out)s out, %(seconds)s s",
        "%(tokens_in)s tokens in, %(tokens_out)s out, %(seconds)s s",
        int(tokens[0]),
    ) % {"tokens_in": tokens[0], "tokens_out": tokens[1], "seconds": turn.get("seconds", "?")}
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

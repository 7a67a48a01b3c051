"""Whether a customer may be written to: who stopped our messages gets none, by whomever they are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Message
from chalicelib.domain.rules.opt_out import Heard, Wish, wish_of
from chalicelib.domain.thread import Thread

if TYPE_CHECKING:  # pydantic: the delivery asks who may be written to and must not pay for it
    from chalicelib.domain.channel_rules import OptOutRules

STOPPED, REMINDED, STARTED, NO_MARKETING = "opt_out", "opt_out_reminder", "opt_in", "opt_out_marketing"
"""The decisions that are kept with what is said to customers about their wish."""

_STILL_SENT = frozenset({STOPPED, REMINDED})
"""What may be said to somebody who stopped: that it was heard (CTIA Messaging Principles 5.1.3), and once how back."""


def may_send(message: Message, head: Thread) -> str | None:
    """Say why a message must not go out, in words for people; None if it may."""
    if head.opted_out_at and message.turn.get("decision") not in _STILL_SENT:
        return f"The customer wrote STOP on {head.opted_out_at:%d %b %Y}: nothing is sent until they write START."
    if head.marketing_stopped_at and message.details.get("category") == "marketing":
        return "The customer stopped marketing messages: send a utility template, or wait for them."
    return None


@dataclass(frozen=True)
class Wanted:
    """What the unanswered messages want of our messages: the last wish, and all that says something else.

    `heard` is None where no wish changes anything; `others` are the messages that are no wish and ask for something.
    `no_marketing` is the wish to stop only that.
    """

    heard: Heard | None
    others: tuple[Message, ...]
    no_marketing: Heard | None = None


def wanted(unanswered: Iterable[Message], rules: OptOutRules, *, opted_out: bool) -> Wanted:
    """Read the wishes in order: a START counts only after a STOP, a second STOP changes nothing."""
    out, last, others, no_marketing = opted_out, None, [], None
    for message in unanswered:
        heard = wish_of(message, rules)
        if heard and heard.wish is Wish.NO_MARKETING:
            no_marketing = heard
        elif heard and (heard.wish is Wish.STOP) is not out:
            out, last = not out, heard
        elif message.kind not in NEVER_ANSWERED and not (heard and out):
            others.append(message)
    return Wanted(last, tuple(others), no_marketing)

"""End a case: the outcome, what the case took, the line that tells it, and the one question how it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Csat, Resolution, Surety
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Author, Button, Delivery, Message, outbound_message_id
from chalicelib.domain.opt_out import may_send
from chalicelib.domain.outcomes.effort import effort_of
from chalicelib.domain.outcomes.talk import CSAT, LIKED_NOT, LIKED_WELL
from chalicelib.domain.thread import Thread
from chalicelib.domain.window import may_still_ask

if TYPE_CHECKING:  # pydantic: the sweep looks every minute and mostly finds nothing
    from chalicelib.domain.playbook import Playbook

BY_AI = "ai"
"""Who resolved what no person did."""

JUST_AFTER = timedelta(milliseconds=1)
"""The question stands below the line that says how the case ended."""

SURE = frozenset({Surety.VERIFIED, Surety.CONFIRMED})


def concluded(
    loaded: Loaded, case: Case, surety: Surety, playbook: Playbook, now: datetime, *, after: Thread
) -> Commit:
    """What ends a case that was with the AI; `after` is the head with what is decided besides."""
    record = {"event": "concluded", "surety": surety.value}
    said = line(loaded, "concluded", f"The case is closed ({surety})", now, record)
    return ended(loaded, case, Resolution(BY_AI, surety, now), said, playbook, after=after)


def ended(
    loaded: Loaded, case: Case, resolution: Resolution, said: Message, playbook: Playbook, *, after: Thread
) -> Commit:
    """What ends a case, whoever ends it: once, for the epoch moves with it."""
    now = resolution.at
    over = replace(
        cases.resolve(case, resolution), effort=effort_of(case, loaded.messages, loaded.thread), check_at=None
    )
    asked = how_it_went(loaded, over, playbook, now)
    messages: Sequence[Message] = (said, asked) if asked else (said,)
    head = replace(after, epoch=loaded.thread.epoch + 1)
    if asked:
        over, head = replace(over, csat=Csat(now)), replace(head, csat_asked_at=now)
    escalation = loaded.escalation
    return Commit(
        loaded.thread,
        head,
        case=over,
        escalation=replace(escalation, closed_at=now) if escalation and not escalation.closed_at else None,
        messages=tuple(messages),
        nothing_newer=True,
    )


def how_it_went(loaded: Loaded, over: Case, playbook: Playbook, now: datetime) -> Message | None:
    """The question how it went; only after a sure end, while it may be asked, once a case and seldom a customer."""
    head, rules, ended_as = loaded.thread, playbook.outcomes.csat, over.resolution
    if not rules.enabled or over.csat or ended_as is None or ended_as.surety not in SURE:
        return None
    if head.csat_asked_at and now < head.csat_asked_at + timedelta(days=rules.every_days):
        return None
    thumbs = (Button(LIKED_WELL, "👍"), Button(LIKED_NOT, "👎"))
    asked = question(loaded, over, CSAT, playbook, thumbs, named_at=now + JUST_AFTER, now=now + JUST_AFTER)
    return asked if may_ask(head, asked, now) else None


def may_ask(head: Thread, asked: Message, now: datetime) -> bool:
    """Whether a question about the outcome may go out: nobody stopped us, and the window is open."""
    closes_at = head.window_closes_at
    return closes_at is not None and may_still_ask(closes_at, now) and may_send(asked, head) is None


def question(
    loaded: Loaded,
    case: Case,
    what: str,
    playbook: Playbook,
    buttons: tuple[Button, ...],
    *,
    named_at: datetime,
    now: datetime,
) -> Message:
    """A question of the product's own about the outcome; its id is the same whoever asks it, and however often."""
    head = loaded.thread
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{case.case_id}", named_at),
        author=Author.SYSTEM,
        kind="text",
        text=playbook.text(what, case.language or head.language),
        sent_at=now,
        case_id=case.case_id,
        delivery=Delivery.PENDING,
        behind=loaded.behind,
        buttons=buttons,
        turn={"decision": what, "version": playbook.version, "epoch": head.epoch},
    )


def line(loaded: Loaded, what: str, text: str, at: datetime, record: dict[str, Any]) -> Message:
    """A line in the thread that says what became of the case; it is never sent."""
    head = loaded.thread
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{head.epoch}", at),
        author=Author.SYSTEM,
        kind="event",
        text=text,
        sent_at=at,
        case_id=head.open_case_id,
        turn=record,
    )

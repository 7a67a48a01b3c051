"""Respect a STOP before anything else is decided: confirm it, give the case up, and be silent until a START."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case import Resolution, Surety
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.decision import Reply, StaySilent
from chalicelib.domain.message import Author, Button, Delivery, Message, outbound_message_id
from chalicelib.domain.opt_out import NO_MARKETING, REMINDED, STARTED, STOPPED, wanted
from chalicelib.domain.outcomes.effort import effort_of
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rules.opt_out import START_BUTTON, Wish
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.stay_silent import record_silence
from chalicelib.use_cases.whole_case import whole_case

BY_STOP = "stop"
"""Who ended a case that a STOP ended: nobody helped, and nobody was asked to."""


@dataclass(frozen=True)
class Respected:
    """What a wish, or an earlier one, makes of a turn. `more`: messages beside it still want an answer."""

    commit: Commit
    decision: Reply | StaySilent
    more: bool = False


def respect_opt_out(loaded: Loaded, threads: Threads, playbook: Playbook, now: datetime) -> Respected | None:
    """Decide a turn of somebody who says STOP or START, or said STOP before; None for everybody else.

    1. STOP ends the open case, whoever has it, as given up, and is confirmed once; all written with it is covered.
    2. START is confirmed; what was written beside it is left to the next turn.
    3. Whoever stopped and writes something else is reminded once, with a button, and then not answered.
    4. A wish for no promotions is confirmed and binds templates of that kind only; all else goes on.
    """
    head, rules = loaded.thread, playbook.channel.opt_out
    if not rules.enabled and head.opted_out_at is None:
        return None
    found = wanted(loaded.unanswered, rules, opted_out=head.opted_out_at is not None)
    language = (found.heard.language if found.heard else None) or head.language
    if found.heard and found.heard.wish is Wish.STOP:
        return _stopped(loaded, threads, playbook, language, now)
    if found.heard:
        return _started(loaded, found.others, playbook, language, now)
    if head.opted_out_at is None and found.no_marketing:
        language = found.no_marketing.language or head.language
        return _without_marketing(loaded, found.others, playbook, language, now)
    if head.opted_out_at is None:
        return None
    if found.others and head.opt_out_told_at is None:
        return _reminded(loaded, playbook, language, now)
    silence = StaySilent("the customer stopped our messages")
    return Respected(record_silence(loaded, silence.reason, now), silence)


def _stopped(
    loaded: Loaded, threads: Threads, playbook: Playbook, language: str | None, now: datetime
) -> Respected:
    head, case, escalation = loaded.thread, loaded.case, loaded.escalation
    if case is not None and case.open:
        note = "The customer wrote STOP"
        took = effort_of(case, whole_case(loaded, threads).messages, head)
        case = replace(
            cases.resolve(case, Resolution(BY_STOP, Surety.ABANDONED, now, note)), effort=took, check_at=None
        )
    else:
        case = escalation = None
    decision = Reply(playbook.text("opt_out", language), ("the customer wrote STOP",))
    stopped = replace(
        loaded.covering(), epoch=head.epoch + 1, opted_out_at=now, opt_out_told_at=None, language=language
    )
    commit = Commit(
        head,
        stopped,
        case=case,
        escalation=replace(escalation, closed_at=now) if escalation and not escalation.closed_at else None,
        messages=(_said(loaded, decision, STOPPED, playbook, now),),
        nothing_newer=True,
    )
    return Respected(commit, decision)


def _started(
    loaded: Loaded, others: tuple[Message, ...], playbook: Playbook, language: str | None, now: datetime
) -> Respected:
    head = loaded.thread
    decision = Reply(playbook.text("opt_in", language), ("the customer wrote START",))
    started = replace(
        loaded.covering(but=others), epoch=head.epoch + 1, opted_out_at=None, opt_out_told_at=None
    )
    said = _said(loaded, decision, STARTED, playbook, now)
    return Respected(Commit(head, started, messages=(said,), nothing_newer=True), decision, more=bool(others))


def _without_marketing(
    loaded: Loaded, others: tuple[Message, ...], playbook: Playbook, language: str | None, now: datetime
) -> Respected:
    head = loaded.thread
    decision = Reply(playbook.text("opt_out_marketing", language), ("the customer wants no promotions",))
    after = replace(loaded.covering(but=others), marketing_stopped_at=head.marketing_stopped_at or now)
    said = _said(loaded, decision, NO_MARKETING, playbook, now)
    return Respected(Commit(head, after, messages=(said,), nothing_newer=True), decision, more=bool(others))


def _reminded(loaded: Loaded, playbook: Playbook, language: str | None, now: datetime) -> Respected:
    decision = Reply(
        playbook.text("opt_out_reminder", language), ("the customer stopped our messages and writes again",)
    )
    back = Button(START_BUTTON, playbook.text("opt_in_button", language))
    said = replace(_said(loaded, decision, REMINDED, playbook, now), buttons=(back,))
    after = replace(loaded.covering(), opt_out_told_at=now)
    return Respected(Commit(loaded.thread, after, messages=(said,), nothing_newer=True), decision)


def _said(loaded: Loaded, decision: Reply, what: str, playbook: Playbook, now: datetime) -> Message:
    head = loaded.thread
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{head.epoch}/{head.inbound_count}", now),
        author=Author.SYSTEM,
        kind="text",
        text=decision.text,
        sent_at=now,
        case_id=loaded.case.case_id if loaded.case else None,
        delivery=Delivery.PENDING,
        behind=loaded.behind,
        turn={
            "decision": what,
            "reasons": list(decision.reasons),
            "version": playbook.version,
            "epoch": head.epoch,
        },
    )

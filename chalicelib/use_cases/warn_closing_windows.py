"""Warn before the service window of a waiting customer closes, ask them to keep it open, reopen it by a template."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Author, Button, Delivery, Message, outbound_message_id
from chalicelib.domain.opt_out import may_send
from chalicelib.domain.window import Step, looks_due, may_still_ask, step
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook

KEEP_OPEN, REOPENED = "keep_open", "reopened"
"""The decisions that are kept with what is sent."""

YES_BUTTON = "window.yes"

JUST_AFTER = timedelta(milliseconds=1)
"""What was said with the escalation stands above it, also where the window was about to close by then."""


def warn_closing_windows(
    escalations: Iterable[Escalation], *, threads: Threads, playbooks: Playbooks, clock: Clock
) -> Counter[str]:
    """Look at the waiting escalations whose window may close before a person answers; count what was done.

    1. By the time that stands on the escalation: most are not due, and nothing is read for these.
    2. By the thread as it is now: a customer who wrote meanwhile has opened the window again.
    3. Before the closing: the customer is asked, then the escalation is marked, which warns a lead.
    4. After it: an approved template goes out, if the playbook names one.
    A message has the same id whoever writes it and whenever, and is written before its mark: a sweep that dies in
    between leaves the rest to the next, which finds the message there.
    """
    counts: Counter[str] = Counter()
    for escalation in escalations:
        if looks_due(escalation, clock.now()):
            counts[_look(escalation, threads, playbooks.active(), clock.now())] += 1
    del counts["nothing"]
    return counts


def _look(escalation: Escalation, threads: Threads, playbook: Playbook, now: datetime) -> str:
    head, rules = threads.head(escalation.thread_id), playbook.channel.window
    if head is None:
        return "nothing"
    match step(escalation, head.window_closes_at, rules, now):
        case Step.WARN:
            asks = rules.ask_customer and head.window_closes_at and may_still_ask(head.window_closes_at, now)
            if asks and not _write(escalation, threads, playbook, now, KEEP_OPEN):
                return "nothing"
            return _marked(escalation, "window_warned_at", threads, now, "window_closing")
        case Step.REOPEN:
            if not _write(escalation, threads, playbook, now, REOPENED):
                return "nothing"
            return _marked(escalation, "window_reopened_at", threads, now, "window_reopened")
        case None:
            return "nothing"


def _marked(escalation: Escalation, mark: str, threads: Threads, now: datetime, done: str) -> str:
    won = threads.mark_escalation(escalation.thread_id, escalation.escalation_id, mark, at=now)
    return done if won else "nothing"


def _write(escalation: Escalation, threads: Threads, playbook: Playbook, now: datetime, what: str) -> bool:
    """Write one message, unless it is there; False if the thread moved on and the next sweep must look again."""
    loaded = threads.load(escalation.thread_id)
    if loaded is None or not _still_waits(loaded, escalation):
        return False
    message = _message(loaded, escalation, playbook, now, what)
    if may_send(message, loaded.thread) or threads.message(message.thread_id, message.message_id):
        return True
    return threads.commit(Commit(loaded.thread, loaded.thread, messages=(message,), nothing_newer=True))


def _still_waits(loaded: Loaded, escalation: Escalation) -> bool:
    found = loaded.escalation
    return (
        found is not None
        and found.escalation_id == escalation.escalation_id
        and not (found.takeover or found.closed_at)
    )


def _message(loaded: Loaded, escalation: Escalation, playbook: Playbook, now: datetime, what: str) -> Message:
    head, language = loaded.thread, loaded.thread.language
    named_at = max(escalation.window_check_at or now, escalation.escalated_at + JUST_AFTER)
    reason = "nobody has answered, and the service window"
    message = Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{escalation.escalation_id}", named_at),
        author=Author.SYSTEM,
        kind="text",
        text=playbook.text(KEEP_OPEN, language),
        sent_at=now,
        case_id=escalation.case_id,
        delivery=Delivery.PENDING,
        behind=loaded.behind,
        buttons=(Button(YES_BUTTON, playbook.text("keep_open_yes", language)),),
        turn={
            "decision": what,
            "reasons": [f"{reason} will close"],
            "version": playbook.version,
            "epoch": head.epoch,
        },
    )
    if what == KEEP_OPEN:
        return message
    name, code = playbook.channel.window.reopen_template, _code(playbook, language)
    return replace(
        message,
        kind="template",
        text=f"Template {name} ({code})",
        buttons=(),
        details={"template": {"name": name, "language": {"code": code}}, "category": "utility"},
        turn={**message.turn, "reasons": [f"{reason} has closed"]},
    )


def _code(playbook: Playbook, language: str | None) -> str:
    """WhatsApp's code of the template's language that suits the customer best."""
    codes = playbook.channel.window.reopen_languages
    spoken = (language or playbook.business.default_language).replace("-", "_")
    exact = [code for code in codes if code == spoken]
    alike = [code for code in codes if code.partition("_")[0] == spoken.partition("_")[0]]
    return next(iter((*exact, *alike, *codes)), playbook.business.default_language.replace("-", "_"))

"""What people are told of an escalation: the packet, masked, as it stands now, in the language of who reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from chalicelib.domain.colleague import Colleague
from chalicelib.domain.escalation import Escalation, owed_at
from chalicelib.domain.facts import FactName
from chalicelib.domain.handover import WHY, WHY_RULE, why_words
from chalicelib.domain.masking import mask
from chalicelib.domain.metrics.report import Report
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread
from chalicelib.translation.catalogues import in_language, known, said
from chalicelib.translation.dates import dated
from chalicelib.use_cases.colleague_ports import Colleagues, Push
from chalicelib.use_cases.notice_ports import Chat, Mail, Notice, NotificationLog
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.slack_ports import Crowds, SlackThreads

HEADLINES = {
    FactName.CASE_ESCALATED: said("A customer needs a person"),
    FactName.CASE_MOVED: said("A colleague moved a customer to your queue"),
    FactName.SLA_REMINDED: said("Reminder: a customer is still waiting"),
    FactName.SLA_BREACHED: said("Overdue: a customer was promised an answer by now"),
    FactName.SLA_ALERTED: said("Still overdue"),
    FactName.SLA_REPLY_MISSED: said("Overdue: a customer waits for the answer of who has the case"),
    FactName.WINDOW_CLOSING: said("WhatsApp's 24 hours end before this customer is due: answer now"),
    FactName.CASE_ASSIGNED: said("A customer is assigned to you"),
    FactName.CASE_UNASSIGNED: said("A customer needs a person"),
    FactName.CASE_RETURNED: said("A customer needs a person again: whoever had them is away"),
    FactName.CASE_TAKEN_OVER: said("Taken over"),
    FactName.CASE_HANDED_BACK: said("Handed back to the AI"),
    FactName.CASE_RESOLVED: said("Resolved"),
}

Say = Callable[[str], Notice]
"""Writes one notice in the language that is named."""


@dataclass(frozen=True)
class Powers:
    """What telling people may touch."""

    threads: Threads
    playbooks: Playbooks
    log: NotificationLog
    chat: Chat | None
    mail: Mail
    clock: Clock
    slack_threads: SlackThreads
    crowds: Crowds
    inbox_url: str
    colleagues: Colleagues
    push: Push | None = None
    last_week: Callable[[], tuple[Report, Report]] | None = None
    """The figures of the week that is over, and of the one before; None: nobody is told of them."""
    link_keys: Callable[[], Sequence[str]] = tuple
    """What seals the links to single cases, the newest first; asked for only where such links are sent."""
    recorded: Callable[[str, str], str] = lambda _language, text: text
    """Says a text that was recorded in English again in a language."""


def team_language(playbook: Playbook) -> str:
    """The language of what a team reads together: Slack, and mails to addresses that are nobody's own."""
    return playbook.routing.team_language or known(playbook.business.default_language)


def language_of(person: Colleague, playbook: Playbook) -> str:
    """The language that somebody chose for the inbox, or else their team's."""
    return person.preferences.language or team_language(playbook)


def notice_of(
    name: FactName,
    escalation: Escalation,
    thread: Thread,
    powers: Powers,
    language: str,
    *,
    headline: FactName | None = None,
) -> Notice:
    """Put an escalation into words, under the headline of a fact, which may be another than what happened."""
    playbook, _ = powers.playbooks.active(), in_language(language)
    queue = playbook.queue_or_default(escalation.queue)
    due_at = owed_at(escalation) or escalation.due_at
    return Notice(
        stage=name.value,
        headline=_(HEADLINES[headline or name]),
        queue=queue.name,
        lines=tuple((label, mask(value)) for label, value in _packet(escalation, playbook, powers, language)),
        due=_on_clock(due_at, ZoneInfo(playbook.calendars[queue.calendar].timezone), language),
        link=f"{powers.inbox_url}/threads/{escalation.thread_id}",
        escalation_id=escalation.escalation_id,
        taken_by=escalation.takeover.name if escalation.takeover else None,
        thread_name=mask(thread.customer.name or thread.customer.username or _("A customer")),
        thread_id=escalation.thread_id,
        waiting=not (escalation.takeover or escalation.closed_at),
        overdue=escalation.breached_at is not None,
        due_at=due_at,
        trigger=_(WHY[escalation.trigger]),
        language=known(language),
    )


def in_zone(notice: Notice, zone: ZoneInfo) -> Notice:
    """The same notice with its due time on somebody's own clock."""
    if not notice.due or not notice.due_at:
        return notice
    return replace(notice, due=_on_clock(notice.due_at, zone, notice.language))


def _packet(
    escalation: Escalation, playbook: Playbook, powers: Powers, language: str
) -> tuple[tuple[str, str], ...]:
    packet, _ = escalation.packet, in_language(language)
    again = partial(powers.recorded, language)
    intent = playbook.intent(packet.intent)
    titles = intent.title if intent else {}
    facts = "; ".join(f"{again(_capital(fact))}: {fact.value}" for fact in packet.facts[:5])
    return (
        (_("Why"), _why(escalation, language)),
        (
            _("Intent"),
            titles.get(language) or titles.get("en") or next(iter(titles.values()), _("Not known yet")),
        ),
        (_("Customer goal"), again(packet.customer_goal)),
        (_("Key facts"), facts or _("None yet")),
        (_("Tried"), "; ".join(again(step.what) for step in packet.tried[-3:])),
        (_("Suggested reply"), packet.suggested_reply),
    )


def _why(escalation: Escalation, language: str) -> str:
    """Say anew what the evidence says; words of another release stay as they were written."""
    written, _ = escalation.packet.why, in_language(language)
    if written != why_words(escalation.evidence):
        return written
    return why_words(
        escalation.evidence,
        {trigger: _(words) for trigger, words in WHY.items()},
        {rule: _(words) for rule, words in WHY_RULE.items()},
    )


def _capital(fact: Fact) -> str:
    return fact.name.replace("_", " ").capitalize()


def _on_clock(at: datetime, zone: ZoneInfo, language: str) -> str:
    return f"{dated(at, zone, language)} ({zone.key})"

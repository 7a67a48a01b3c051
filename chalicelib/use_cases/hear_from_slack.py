"""Hear from Slack: what people write under an escalation's message is a note, or goes to the customer."""

from __future__ import annotations

from enum import StrEnum

from chalicelib.domain.audit import Act
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.queue_rules import SlackReplies
from chalicelib.use_cases.answer_from_slack import answer_from_slack, words_for_customer
from chalicelib.use_cases.case_audit import audit_case
from chalicelib.use_cases.note_from_slack import note_from_slack
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.slack_person import admitted
from chalicelib.use_cases.slack_ports import CROWD, SlackThread, SlackThreads, ThreadReply, Workspace


class Heard(StrEnum):
    """What came of a reply."""

    NOTED = "noted"
    SENT = "sent"
    ONLY_NOTED = "only_noted"
    """It was meant for the customer, and the queue does not allow that."""


def hear_from_slack(
    reply: ThreadReply,
    *,
    slack_threads: SlackThreads,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
    audit: Audit,
    clock: Clock,
) -> Heard | Refused | None:
    """Keep or send a reply, once; None for a Slack thread that is about no escalation."""
    about = slack_threads.find(reply.channel, reply.under)
    if about is None:
        return None
    if about.thread_id == CROWD:
        return Refused(Why.SUMMARY)
    person = admitted(
        reply.user,
        about.thread_id,
        workspace=workspace,
        people=people,
        threads=threads,
        playbooks=playbooks,
    )
    if isinstance(person, Refused):
        return person
    words = words_for_customer(reply.text)
    if words is not None and _goes_to_customers(about, threads, playbooks):
        sent = answer_from_slack(reply, words, about=about, person=person, threads=threads, clock=clock)
        if isinstance(sent, Refused):
            return sent
        audit_case(Act.REPLIED, sent, person, about.thread_id, audit=audit)
        return Heard.SENT
    noted = note_from_slack(reply, about=about, person=person, threads=threads)
    if isinstance(noted, Refused):
        return noted
    audit_case(Act.NOTED, noted, person, about.thread_id, audit=audit)
    return Heard.NOTED if words is None else Heard.ONLY_NOTED


def _goes_to_customers(about: SlackThread, threads: Threads, playbooks: Playbooks) -> bool:
    """As the escalation's queue has it now."""
    escalation = threads.escalation(about.thread_id, about.escalation_id)
    if escalation is None:
        return False
    return playbooks.active().queue(escalation.queue).slack_replies is SlackReplies.TO_CUSTOMER

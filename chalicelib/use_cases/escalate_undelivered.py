"""Escalate a case whose answer never reached the customer: a reply that failed is no reply."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Author, Message
from chalicelib.domain.outcomes.talk import CSAT, FOLLOW_UP
from chalicelib.use_cases.escalating import open_escalation
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads

TRIES = 4
"""Nobody comes again for it, so it is decided anew when somebody else wrote to the thread just then."""


def escalate_undelivered(message: Message, *, threads: Threads, playbooks: Playbooks, clock: Clock) -> bool:
    """Put the case in its queue without a word to the customer, who cannot be reached just now.

    A case that was resolved with this message is reopened: its end never reached the customer. What a person wrote
    goes back to the queue that they took it from. Does nothing while a person has the case, or it waits for one:
    they see that the message failed. Nor where it was a question about the outcome: its answer is missed, no more.
    """
    if message.turn.get("decision") in (FOLLOW_UP, CSAT):
        return False
    for _ in range(TRIES):
        commit = _escalated(message, threads, playbooks, clock)
        if commit is None or threads.commit(commit):
            return commit is not None
    return False


def _escalated(message: Message, threads: Threads, playbooks: Playbooks, clock: Clock) -> Commit | None:
    loaded = threads.load(message.thread_id)
    case = _to_escalate(loaded, message, clock.now()) if loaded else None
    if loaded is None or case is None:
        return None
    code = (message.error or {}).get("code", "unknown")
    evidence = (Evidence(Trigger.AI_FAILURE, f"ai_failure.undelivered.{code}", message.message_id),)
    playbook = playbooks.active()
    written_by_person = message.author is Author.PERSON
    known = {queue.id for queue in playbook.queues}
    case, escalation = open_escalation(
        loaded,
        case=case,
        evidence=evidence,
        proposal=None,
        playbook=playbook,
        now=clock.now(),
        queue=case.queue if written_by_person and case.queue in known else None,
    )
    escalation = replace(escalation, promise="", promised_at=None)  # nobody was told anything
    after = replace(loaded.thread, epoch=loaded.thread.epoch + 1, open_case_id=case.case_id)
    return Commit(loaded.thread, after, case=case, escalation=escalation, new_escalation=True)


def _to_escalate(loaded: Loaded, message: Message, now: datetime) -> Case | None:
    """The case, with the AI, that needs a person now."""
    case = loaded.case
    if case is None or loaded.thread.opted_out_at:
        return None
    match case.status:
        case Status.WITH_AI:
            return case
        case Status.RESOLVED if case.case_id == message.case_id:
            return cases.reopen(case, now)
        case _:
            return None

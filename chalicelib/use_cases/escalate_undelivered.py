"""Escalate a case whose answer never reached the customer: a reply that failed is no reply."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Author, Message
from chalicelib.use_cases.escalating import open_escalation
from chalicelib.use_cases.ports import Clock, Playbooks, Threads


def escalate_undelivered(message: Message, *, threads: Threads, playbooks: Playbooks, clock: Clock) -> bool:
    """Put the case in its queue without a word to the customer, who cannot be reached just now.

    Does nothing when a person wrote the message (they see it failed) or has the case already.
    """
    if message.author not in (Author.AI, Author.SYSTEM):
        return False
    loaded = threads.load(message.thread_id)
    if loaded is None or loaded.case is None or loaded.case.status is not Status.WITH_AI:
        return False
    code = (message.error or {}).get("code", "unknown")
    evidence = (Evidence(Trigger.AI_FAILURE, f"ai_failure.undelivered.{code}", message.message_id),)
    case, escalation = open_escalation(
        loaded,
        case=loaded.case,
        evidence=evidence,
        proposal=None,
        playbook=playbooks.active(),
        now=clock.now(),
    )
    after = replace(loaded.thread, epoch=loaded.thread.epoch + 1)
    return threads.commit(Commit(loaded.thread, after, case=case, escalation=escalation, new_escalation=True))

"""Derive everything that follows from committed records: deliveries, SLA clocks, events, rescues."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.case import began_at
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import (
    Change,
    facts_of,
    failed_for_now,
    newly_assignable,
    newly_clocked,
    newly_failed,
    to_deliver,
)
from chalicelib.domain.facts_to_note import case_to_note, escalation_to_note
from chalicelib.use_cases.assign_case import assign_case
from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.escalate_undelivered import escalate_undelivered
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, EventBus, SlaClock, Threads, Wakeups
from chalicelib.use_cases.send_failed_again import send_failed_again


def publish_facts(
    changes: Sequence[Change],
    *,
    wakeups: Wakeups,
    sla_clock: SlaClock,
    event_bus: EventBus,
    threads: Threads,
    playbooks: Playbooks,
    outbox: Outbox,
    clock: Clock,
    facts_ledger: FactsLedger,
    assigning: AssigningPowers | None = None,
) -> int:
    """Wake the delivery, start the clocks, escalate the undelivered, note what counts, tell the bus, give cases out.

    Safe to repeat, because each receiver deduplicates. Give the number of facts published.
    """
    for change in changes:
        if message := to_deliver(change):
            wakeups.deliver(message.thread_id, message.message_id, message.message_id)
        if escalation := newly_clocked(change):
            sla_clock.start(escalation)
        if failed := newly_failed(change):
            escalate_undelivered(failed, threads=threads, playbooks=playbooks, clock=clock)
        if failed := failed_for_now(change):
            send_failed_again(failed, threads=threads, outbox=outbox, wakeups=wakeups, clock=clock)
        _note(change, facts_ledger)
    facts = [fact for change in changes for fact in facts_of(change, at=change.at or clock.now())]
    if facts:
        event_bus.publish(facts)
    for change in changes:
        if assigning and (waiting := newly_assignable(change)):
            assign_case(thread_id=waiting.thread_id, powers=assigning)
    return len(facts)


def _note(change: Change, facts_ledger: FactsLedger) -> None:
    """Keep what is counted; a usual turn alters nothing of it."""
    if case_facts := case_to_note(change):
        facts_ledger.note_case(case_facts)
    if (facts := escalation_to_note(change)) and isinstance(change.new, Escalation):
        case_id = change.new.case_id
        facts_ledger.note_escalation(case_id, began_at(case_id, facts.escalated_at), facts)

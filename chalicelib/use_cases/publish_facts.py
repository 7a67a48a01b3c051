"""Derive everything that follows from committed records: deliveries, SLA clocks, events, rescues."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.facts import (
    Change,
    facts_of,
    failed_for_now,
    newly_assignable,
    newly_clocked,
    newly_failed,
    to_deliver,
)
from chalicelib.use_cases.assign_case import assign_case
from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.escalate_undelivered import escalate_undelivered
from chalicelib.use_cases.ports import Clock, EventBus, Playbooks, SlaClock, Threads, Wakeups
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
    assigning: AssigningPowers | None = None,
) -> int:
    """Wake the delivery, start the clocks, escalate what could not be delivered, tell the bus, give cases out.

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
    facts = [fact for change in changes for fact in facts_of(change, at=change.at or clock.now())]
    if facts:
        event_bus.publish(facts)
    for change in changes:
        if assigning and (waiting := newly_assignable(change)):
            assign_case(thread_id=waiting.thread_id, powers=assigning)
    return len(facts)

"""Queues, hours and promises that no case leads to, and promises whose breach nobody hears of."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import ROUTING, SLA


def queues(subject: Subject) -> Iterator[Mistake]:
    """Report queues that nobody watches because nothing gets there, and what only they used."""
    playbook, routing, sla = subject.playbook, subject.file(ROUTING), subject.file(SLA)
    led_to = {playbook.routing.default, *(rule.queue for rule in playbook.routing.rules)}
    led_to |= {intent.queue for intent in playbook.intents if intent.queue}
    for index, queue in enumerate(playbook.queues):
        if queue.id not in led_to:
            problem = f"no rule and no intent leads to the queue `{queue.id}`"
            yield routing.mistake(
                ("queues", index), problem, "add a rule under `rules:`, or delete the queue"
            )
    for name in sorted(set(playbook.calendars) - {queue.calendar for queue in playbook.queues}):
        problem = f"no queue works by the calendar `{name}`"
        yield sla.mistake(("calendars", name), problem, "name it in a queue of routing.yaml, or delete it")
    used = {queue.service_level for queue in playbook.queues}
    for name, level in playbook.service_levels.items():
        if name not in used:
            problem = f"no queue has the service level `{name}`"
            yield sla.mistake(
                ("service_levels", name), problem, "name it in a queue of routing.yaml, or delete it"
            )
        told = any(
            step.slack_channel or step.emails or {"queue", "leads"} & set(step.to) for step in level.alerts
        )
        if not told:
            problem = f"`{name}`: nobody is told when the promise is missed"
            yield sla.mistake(
                ("service_levels", name), problem, "add `alerts:` with `to: [leads]`, a channel or an address"
            )

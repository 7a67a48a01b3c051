"""Who hears of a step of the alert chain: the person it waits for, the queue, the leads, or whom the step names."""

from __future__ import annotations

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.member import Role
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_rules import AlertStep, Queue
from chalicelib.use_cases.telling import Powers


def step_of(fact: Happened, escalation: Escalation, playbook: Playbook) -> AlertStep | None:
    """The step that a fact is about; a closing window is the first one's."""
    alerts = playbook.service_level_of(escalation.queue).alerts
    if fact.name is FactName.WINDOW_CLOSING:
        return alerts[0] if alerts else None
    return next((step for step in alerts if step.name == fact.detail.get("alert")), None)


def places_of(step: AlertStep | None, queue: Queue) -> tuple[str | None, tuple[str, ...]]:
    """The Slack channel (None: none at all) and the addresses; the queue's own where a step names nobody.

    A step has one channel: its own before the queue's.
    """
    own = queue.slack_channel or ""
    if step is None or not step.to:
        return (step.slack_channel if step else None) or own, (step.emails if step else ()) or queue.emails
    if "queue" in step.to:
        return step.slack_channel or own, tuple(dict.fromkeys((*step.emails, *queue.emails)))
    return step.slack_channel, step.emails


def people_of(fact: Happened, escalation: Escalation, playbook: Playbook, powers: Powers) -> tuple[str, ...]:
    """The ids of those who are told personally that time has run out."""
    if fact.name is FactName.SLA_REPLY_MISSED:
        return _holders(escalation, powers)
    step = step_of(fact, escalation, playbook) if fact.name is FactName.SLA_ALERTED else None
    to = step.to if step else ()
    leads = powers.colleagues.everybody() if "leads" in to else ()
    return (
        *(_holders(escalation, powers) if "holder" in to else ()),
        *(each.person_id for each in leads if Role.LEADS in each.groups),
    )


def _holders(escalation: Escalation, powers: Powers) -> tuple[str, ...]:
    """Who has the case, or else whose turn it is."""
    if escalation.takeover:
        return (escalation.takeover.by,)
    case = powers.threads.case(escalation.thread_id, escalation.case_id)
    return (case.assignee.person_id,) if case and case.assignee else ()

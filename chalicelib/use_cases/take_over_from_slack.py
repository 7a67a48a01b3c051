"""Take over from Slack: the button of an escalation's message does what the inbox's does."""

from __future__ import annotations

from chalicelib.domain.audit import Act
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.case_audit import audit_case
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.slack_person import admitted
from chalicelib.use_cases.slack_ports import ButtonPress, Workspace
from chalicelib.use_cases.take_over import take_over


def take_over_from_slack(
    press: ButtonPress,
    *,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
    audit: Audit,
    clock: Clock,
) -> Done | Refused:
    """Give the case to who pressed the button, if they may work in the inbox and see its queue.

    A message that Slack still shows as it was, of an escalation that is over, takes no later case.
    """
    person = admitted(
        press.user,
        press.thread_id,
        workspace=workspace,
        people=people,
        threads=threads,
        playbooks=playbooks,
    )
    if isinstance(person, Refused):
        return person
    escalation = threads.escalation(press.thread_id, press.escalation_id)
    if escalation is None or escalation.closed_at:
        return Refused(Why.NO_OPEN_CASE)
    done = take_over(
        thread_id=press.thread_id, person=person, threads=threads, clock=clock, playbooks=playbooks
    )
    if isinstance(done, Done):
        audit_case(Act.TOOK_OVER, done, person, press.thread_id, audit=audit)
    return done

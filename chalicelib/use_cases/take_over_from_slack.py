"""Take over from Slack: the button of an escalation's message does what the inbox's does."""

from __future__ import annotations

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.ports import Clock, Playbooks, Threads
from chalicelib.use_cases.sees_thread import sees_thread
from chalicelib.use_cases.slack_person import slack_person
from chalicelib.use_cases.slack_ports import ButtonPress, Workspace
from chalicelib.use_cases.take_over import take_over


def take_over_from_slack(
    press: ButtonPress,
    *,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """Give the case to who pressed the button, if they may work in the inbox and see its queue.

    A message that Slack still shows as it was, of an escalation that is over, takes no later case.
    """
    person = slack_person(press.user, workspace=workspace, people=people)
    if person is None:
        return Refused(Why.NO_ROLE)
    if not sees_thread(press.thread_id, person=person, threads=threads, playbooks=playbooks):
        return Refused(Why.ANOTHER_QUEUE)
    escalation = threads.escalation(press.thread_id, press.escalation_id)
    if escalation is None or escalation.closed_at:
        return Refused(Why.NO_OPEN_CASE)
    return take_over(thread_id=press.thread_id, person=person, threads=threads, clock=clock)

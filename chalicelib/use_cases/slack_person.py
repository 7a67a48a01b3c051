"""Who somebody in Slack is in the inbox: by their email address, and only with a role there."""

from __future__ import annotations

from chalicelib.domain.member import Standing
from chalicelib.domain.moves import Refused, Why
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.sees_thread import sees_thread
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.slack_ports import Workspace


def slack_person(user: str, *, workspace: Workspace, people: People) -> Person | None:
    """Give the person of the inbox; None for who has no account, no role there, or was shut out."""
    email = workspace.email_of(user)
    member = people.by_email(email) if email else None
    if member is None or member.standing is Standing.DISABLED:
        return None
    person = Person(member.person_id, member.name, member.email, member.groups)
    return person if person.may_work else None


def admitted(
    user: str,
    thread_id: str,
    *,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
) -> Person | Refused:
    """Give the person if they may work here and see the thread; everything that is done from Slack begins so."""
    person = slack_person(user, workspace=workspace, people=people)
    if person is None:
        return Refused(Why.NO_ROLE)
    if not sees_thread(thread_id, person=person, threads=threads, playbooks=playbooks):
        return Refused(Why.ANOTHER_QUEUE)
    return person

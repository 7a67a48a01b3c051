"""Who somebody in Slack is in the inbox: by their email address, and only with a role there."""

from __future__ import annotations

from chalicelib.domain.member import Standing
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.ports import Person
from chalicelib.use_cases.slack_ports import Workspace


def slack_person(user: str, *, workspace: Workspace, people: People) -> Person | None:
    """Give the person of the inbox; None for who has no account, no role there, or was shut out."""
    email = workspace.email_of(user)
    member = people.by_email(email) if email else None
    if member is None or member.standing is Standing.DISABLED:
        return None
    person = Person(member.person_id, member.name, member.email, member.groups)
    return person if person.may_work else None

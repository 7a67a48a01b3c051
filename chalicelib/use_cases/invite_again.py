"""Send an invitation once more: a temporary password is good for seven days."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Member, Standing
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person


def invite_again(
    *, person_id: str, by: Person, people: People, audit: Audit, clock: Clock
) -> Member | Denied:
    """Mail a new temporary password to somebody who has not signed in yet."""
    member = people.find(person_id)
    if member is None:
        return Denied.UNKNOWN
    if member.standing is not Standing.INVITED:
        return Denied.IN_ALREADY
    role = member.role or ""
    line = AuditLine(
        clock.now(), Act.INVITED_AGAIN, by.person_id, by.name, member.person_id, member.name, role
    )
    recorded(line, lambda: people.invite_again(member), audit=audit, clock=clock)
    return member

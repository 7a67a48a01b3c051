"""Give somebody another role; it holds from their next click."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Member, Role
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person, Sessions


def change_role(
    *,
    person_id: str,
    role: str,
    by: Person,
    people: People,
    sessions: Sessions,
    colleagues: Colleagues,
    audit: Audit,
    clock: Clock,
) -> Member | Denied:
    """Change the role, and end the sessions that still carry the old one.

    Nobody changes their own: so there is always an admin left.
    """
    if role not in set(Role):
        return Denied.NO_ROLE
    if person_id == by.person_id:
        return Denied.YOURSELF
    member = people.find(person_id)
    if member is None:
        return Denied.UNKNOWN
    if member.groups == (role,):
        return member
    line = AuditLine(
        clock.now(), Act.CHANGED_ROLE, by.person_id, by.name, member.person_id, member.name, role
    )
    recorded(line, lambda: people.give_role(member, Role(role)), audit=audit, clock=clock)
    sessions.end_all(member.person_id)
    colleagues.regrouped(member.person_id, (role,))
    return replace(member, groups=(role,))

"""Limit how many open cases somebody is given at a time."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Member
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person

MOST = 200


def limit_capacity(
    *,
    person_id: str,
    capacity: str,
    by: Person,
    people: People,
    colleagues: Colleagues,
    audit: Audit,
    clock: Clock,
) -> Member | Denied:
    """Keep the number, 0 for none at all, or with nothing written let their queue say; what they have stays theirs."""
    written = capacity.strip()
    if written and not (written.isascii() and written.isdigit() and int(written) <= MOST):
        return Denied.NO_NUMBER
    member = people.find(person_id)
    if member is None or colleagues.find(person_id) is None:
        return Denied.UNKNOWN
    line = AuditLine(
        clock.now(), Act.LIMITED, by.person_id, by.name, member.person_id, member.name, written or "none"
    )
    number = int(written) if written else None
    recorded(line, lambda: colleagues.limit(person_id, capacity=number), audit=audit, clock=clock)
    return member

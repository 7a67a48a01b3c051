"""Shut somebody out of the inbox, and let them in again."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Member, Standing
from chalicelib.use_cases.colleague_ports import Colleagues, Devices
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person, Sessions


def shut_out(
    *,
    person_id: str,
    by: Person,
    people: People,
    sessions: Sessions,
    colleagues: Colleagues,
    devices: Devices,
    audit: Audit,
    clock: Clock,
) -> Member | Denied:
    """Disable somebody: first they cannot sign in any more, then every session of theirs ends.

    They are no colleague then, so that nothing is assigned to them and they are told of nothing.
    """
    if person_id == by.person_id:
        return Denied.YOURSELF
    member = people.find(person_id)
    if member is None:
        return Denied.UNKNOWN
    line = AuditLine(clock.now(), Act.DISABLED, by.person_id, by.name, member.person_id, member.name)
    recorded(line, lambda: people.disable(member), audit=audit, clock=clock)
    sessions.end_all(member.person_id)
    colleagues.left(member.person_id)
    devices.remove_all(member.person_id)
    return replace(member, standing=Standing.DISABLED)


def let_in_again(
    *, person_id: str, by: Person, people: People, audit: Audit, clock: Clock
) -> Member | Denied:
    """Enable somebody who was disabled; their role is the one they had."""
    member = people.find(person_id)
    if member is None:
        return Denied.UNKNOWN
    line = AuditLine(clock.now(), Act.ENABLED, by.person_id, by.name, member.person_id, member.name)
    recorded(line, lambda: people.enable(member), audit=audit, clock=clock)
    return replace(member, standing=Standing.ACTIVE)

"""End all sessions of somebody: their own, or, for an admin, another's."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied
from chalicelib.use_cases.colleague_ports import Devices
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import IdentityProvider, Person, Sessions


def sign_out_everywhere(
    *,
    person: Person,
    sessions: Sessions,
    devices: Devices,
    audit: Audit,
    identity_provider: IdentityProvider,
    clock: Clock,
) -> str:
    """End every session of one's own, and give the address that ends the identity provider's.

    No device is notified any more either: one may be lost, or another's by now.
    """
    line = AuditLine(clock.now(), Act.SIGNED_OUT_EVERYWHERE, person.person_id, person.name)
    recorded(line, lambda: sessions.end_all(person.person_id), audit=audit, clock=clock)
    devices.remove_all(person.person_id)
    return identity_provider.sign_out_url()


def end_sessions(
    *,
    person_id: str,
    by: Person,
    people: People,
    sessions: Sessions,
    devices: Devices,
    audit: Audit,
    clock: Clock,
) -> int | Denied:
    """End every session of somebody, and their devices' notifications; give how many sessions there were."""
    member = people.find(person_id)
    if member is None:
        return Denied.UNKNOWN
    line = AuditLine(clock.now(), Act.ENDED_SESSIONS, by.person_id, by.name, member.person_id, member.name)
    ended = recorded(line, lambda: sessions.end_all(member.person_id), audit=audit, clock=clock)
    devices.remove_all(member.person_id)
    return ended

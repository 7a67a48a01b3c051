"""Remove one's authenticator app: the sign-in asks for codes no more."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.use_cases.authenticator_ports import Authenticators, FreshAccess
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.set_up_authenticator import access_of


def remove_authenticator(
    *,
    person: Person,
    session_token: str,
    fresh_access: FreshAccess,
    authenticators: Authenticators,
    audit: Audit,
    clock: Clock,
) -> None:
    """Switch codes off; raise AccessOver. Where everybody needs one, the next sign-in sets up a new one."""
    access = access_of(session_token, fresh_access=fresh_access, clock=clock)
    line = AuditLine(clock.now(), Act.AUTHENTICATOR_OFF, person.person_id, person.name)
    recorded(line, lambda: authenticators.switch(access, on=False), audit=audit, clock=clock)
    fresh_access.drop(session_token)

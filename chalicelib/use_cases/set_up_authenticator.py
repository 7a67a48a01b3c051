"""Set up one's authenticator app: once its code is right, the sign-in asks for codes from then on."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.use_cases.authenticator_ports import AccessOver, Authenticators, FreshAccess
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person


def set_up_authenticator(
    *,
    person: Person,
    code: str,
    session_token: str,
    fresh_access: FreshAccess,
    authenticators: Authenticators,
    audit: Audit,
    clock: Clock,
) -> bool:
    """Switch codes on if this one is right; False for a wrong one. Raise AccessOver.

    1. The code proves that the app has the secret, so nobody locks themselves out. 2. The sign-in asks for codes.
    3. The access is dropped: it was for this one change. Dying between 1 and 2 leaves codes off, and the page says so.
    """
    access = access_of(session_token, fresh_access=fresh_access, clock=clock)
    digits = "".join(code.split())
    if not (digits.isascii() and digits.isdigit() and authenticators.verify(access, digits)):
        return False
    line = AuditLine(clock.now(), Act.AUTHENTICATOR_ON, person.person_id, person.name)
    recorded(line, lambda: authenticators.switch(access, on=True), audit=audit, clock=clock)
    fresh_access.drop(session_token)
    return True


def access_of(session_token: str, *, fresh_access: FreshAccess, clock: Clock) -> str:
    """Give the access of a fresh sign-in; raise AccessOver."""
    access = fresh_access.find(session_token, now=clock.now())
    if access is None:
        raise AccessOver
    return access

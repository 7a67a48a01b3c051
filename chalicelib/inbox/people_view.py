"""The people of the business as admins see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.member import Member, Role, Standing
from chalicelib.inbox.language import _, said
from chalicelib.inbox.words import ROLES, STANDINGS
from chalicelib.use_cases.session_ports import Session

NO_ROLE = said("No role, sees nothing")


@dataclass(frozen=True)
class MemberRow:
    """One person; nothing can be done to `oneself`."""

    person_id: str
    name: str
    email: str
    role: str
    role_words: str
    standing: str
    invited: bool
    disabled: bool
    oneself: bool


@dataclass(frozen=True)
class SessionRow:
    """One browser of one's own."""

    opened_at: datetime
    used_at: datetime
    this: bool


def people_rows(members: Iterable[Member], *, person_id: str) -> tuple[MemberRow, ...]:
    """Put people into words, in the directory's order."""
    return tuple(_row(member, person_id) for member in members)


def role_choices() -> tuple[tuple[str, str], ...]:
    """The roles that can be given, the least first."""
    return tuple((role.value, _(ROLES[role])) for role in reversed(Role))


def session_rows(sessions: Iterable[Session], *, this: Session) -> tuple[SessionRow, ...]:
    """List one's browsers."""
    return tuple(SessionRow(each.opened_at, each.used_at, each.csrf == this.csrf) for each in sessions)


def _row(member: Member, person_id: str) -> MemberRow:
    role = member.role
    return MemberRow(
        person_id=member.person_id,
        name=member.name,
        email=member.email,
        role=role.value if role else "",
        role_words=_(ROLES[role] if role else NO_ROLE),
        standing=_(STANDINGS[member.standing]),
        invited=member.standing is Standing.INVITED,
        disabled=member.standing is Standing.DISABLED,
        oneself=member.person_id == person_id,
    )

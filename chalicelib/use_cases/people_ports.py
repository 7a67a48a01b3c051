"""The powers that use cases need to look after people: the directory, what they may do, the audit; see ports.py."""

from __future__ import annotations

from typing import Protocol

from chalicelib.domain.audit import AuditLine
from chalicelib.domain.member import Member, Role
from chalicelib.use_cases.session_ports import Session


class AlreadyKnown(Exception):
    """The directory has somebody with this address."""


class People(Protocol):
    """The directory of those who may sign in: Cognito's user pool."""

    def everybody(self) -> tuple[Member, ...]:
        """List all, by name."""

    def find(self, person_id: str) -> Member | None:
        """Find somebody by the id that the sign-in gives."""

    def by_email(self, email: str) -> Member | None:
        """Find somebody by their verified address, whichever way it is written; who is disabled is found, too."""

    def invite(self, *, email: str, name: str, role: Role) -> Member:
        """Add somebody and mail them an invitation; raise AlreadyKnown."""

    def invite_again(self, member: Member) -> None:
        """Mail somebody who has not signed in yet a new invitation."""

    def give_role(self, member: Member, role: Role) -> None:
        """Give somebody this role and no other; they are never without one in between."""

    def disable(self, member: Member) -> None:
        """Let somebody sign in no more, and end what the directory issued to them."""

    def enable(self, member: Member) -> None:
        """Let somebody sign in again."""


class Rights(Protocol):
    """What people may do at present, known for some minutes."""

    def groups_of(self, session: Session) -> tuple[str, ...]:
        """Give the present groups of somebody who is signed in; none for who was disabled or removed. Never raises."""


class Audit(Protocol):
    """Who came in, who was let in and who was shut out, for as long as the business keeps records."""

    def keep(self, line: AuditLine) -> None:
        """Keep a line."""

    def newest(
        self, *, person_id: str | None = None, before: str | None = None, limit: int = 100
    ) -> tuple[AuditLine, ...]:
        """List lines, newest first: of one person (who did it, or whom it was done to), older than line `before`."""

"""The directory and the audit in memory."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.audit import AuditLine
from chalicelib.domain.member import Member, Role, Standing
from chalicelib.use_cases.people_ports import AlreadyKnown
from chalicelib.use_cases.session_ports import Person


class DirectoryDown(Exception):
    """The directory does not answer."""


class PeopleFake:
    """Members by their id; `down` makes every call fail."""

    def __init__(self, *people: Person) -> None:
        self.members = {person.person_id: member_of(person) for person in people}
        self.invited: list[str] = []
        self.asked = 0
        self.down = False

    def everybody(self) -> tuple[Member, ...]:
        return tuple(sorted(self.members.values(), key=lambda member: member.name.casefold()))

    def find(self, person_id: str) -> Member | None:
        self.asked += 1
        self._answers()
        return self.members.get(person_id)

    def by_email(self, email: str) -> Member | None:
        wanted = email.strip().lower()
        return next((each for each in self.members.values() if each.email.lower() == wanted), None)

    def invite(self, *, email: str, name: str, role: Role) -> Member:
        self._answers()
        if self.by_email(email):
            raise AlreadyKnown
        person_id = f"p-{len(self.members) + 1}"
        member = Member(person_id, email.lower(), name, email.lower(), (role.value,), Standing.INVITED)
        self.invited.append(member.email)
        self.members[person_id] = member
        return member

    def invite_again(self, member: Member) -> None:
        self._answers()
        self.invited.append(member.email)

    def give_role(self, member: Member, role: Role) -> None:
        self._change(replace(member, groups=(role.value,)))

    def disable(self, member: Member) -> None:
        self._change(replace(member, standing=Standing.DISABLED))

    def enable(self, member: Member) -> None:
        self._change(replace(member, standing=Standing.ACTIVE))

    def _change(self, member: Member) -> None:
        self._answers()
        self.members[member.person_id] = member

    def _answers(self) -> None:
        if self.down:
            raise DirectoryDown


class AuditFake:
    """Lines in the order they were kept."""

    def __init__(self) -> None:
        self.lines: list[AuditLine] = []

    def keep(self, line: AuditLine) -> None:
        if line.once and any((each.at, each.once) == (line.at, line.once) for each in self.lines):
            return
        self.lines.append(replace(line, line_id=f"{line.at.isoformat()}#{len(self.lines):06d}"))

    def newest(
        self, *, person_id: str | None = None, before: str | None = None, limit: int = 100
    ) -> tuple[AuditLine, ...]:
        found = sorted(self.lines, key=lambda line: line.line_id, reverse=True)
        older = (line for line in found if before is None or line.line_id < before)
        return tuple(line for line in older if person_id in (None, line.by_id, line.about_id))[:limit]


def member_of(person: Person) -> Member:
    """Somebody of the cast as the directory has them."""
    return Member(person.person_id, person.email, person.name, person.email, person.groups)

"""Invite somebody to the inbox by email, with the role they will have."""

from __future__ import annotations

import re

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.member import Denied, Member, Role
from chalicelib.use_cases.people_ports import AlreadyKnown, Audit, People
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.session_ports import Person

EMAIL = re.compile(r"[^@\s\"\\]+@[^@\s\"\\]+\.[^@\s.\"\\]+")
LONGEST_EMAIL, LONGEST_NAME = 254, 80


def invite_person(
    *, email: str, name: str, role: str, by: Person, people: People, audit: Audit, clock: Clock
) -> Member | Denied:
    """Add somebody to the directory, which mails them a temporary password."""
    email, name = email.strip(), " ".join(name.split())[:LONGEST_NAME]
    if len(email) > LONGEST_EMAIL or not EMAIL.fullmatch(email):
        return Denied.NO_EMAIL
    if role not in set(Role):
        return Denied.NO_ROLE
    if people.by_email(email):
        return Denied.KNOWN_ALREADY
    name = name or email.partition("@")[0]
    line = AuditLine(clock.now(), Act.INVITED, by.person_id, by.name, "", name, role)
    try:
        return recorded(
            line, lambda: people.invite(email=email, name=name, role=Role(role)), audit=audit, clock=clock
        )
    except AlreadyKnown:
        return Denied.KNOWN_ALREADY

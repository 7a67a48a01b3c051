"""Somebody of the business who may sign in: their role, and whether they were let in, invited or shut out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do, the most first; the sign-in's groups carry these names."""

    ADMINS = "admins"
    LEADS = "leads"
    AGENTS = "agents"


class Standing(StrEnum):
    """How far somebody got: invited means that they have not chosen a password yet."""

    ACTIVE = "active"
    INVITED = "invited"
    DISABLED = "disabled"


class Denied(StrEnum):
    """Why an act on people was not done."""

    UNKNOWN = "unknown"
    YOURSELF = "yourself"
    NO_EMAIL = "no_email"
    NO_ROLE = "no_role"
    KNOWN_ALREADY = "known_already"
    IN_ALREADY = "in_already"
    NO_NUMBER = "no_number"


@dataclass(frozen=True)
class Member:
    """Somebody in the directory; `username` is the directory's own name for them."""

    person_id: str
    username: str
    name: str
    email: str
    groups: tuple[str, ...] = ()
    standing: Standing = Standing.ACTIVE

    @property
    def role(self) -> Role | None:
        """The highest of their groups; None: they see nothing."""
        return role_of(self.groups)


def role_of(groups: Collection[str]) -> Role | None:
    """The highest role among groups."""
    return next((role for role in Role if role in groups), None)


def is_admin(groups: Collection[str]) -> bool:
    """Whether people and settings are theirs to look after."""
    return Role.ADMINS in groups


def leads(groups: Collection[str]) -> bool:
    """Whether the channel and the audit are theirs to read."""
    return role_of(groups) in (Role.ADMINS, Role.LEADS)

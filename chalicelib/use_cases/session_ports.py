"""Who works in the inbox and how they sign in, as Protocols; see ports.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class Person:
    """Someone who works in the inbox, as the sign-in named them. `groups` are agents, leads, admins."""

    person_id: str
    name: str
    email: str
    groups: tuple[str, ...] = ()

    @property
    def may_work(self) -> bool:
        """Whether they may open the inbox at all."""
        return bool({"agents", "leads", "admins"} & set(self.groups))


@dataclass(frozen=True)
class Session:
    """A signed-in browser: the person, the token that every form must carry, when it began and was last used.

    It ends at `expires_at`, and before that when nobody uses it for a while.
    """

    person: Person
    csrf: str
    opened_at: datetime
    used_at: datetime
    expires_at: datetime


class Sessions(Protocol):
    """Signed-in browsers, by an opaque token of which only the hash is stored."""

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        """Start a session and give its token."""

    def find(self, token: str, *, now: datetime) -> Session | None:
        """Find a session that has not ended, by itself or by somebody."""

    def renew(self, token: str, *, now: datetime) -> None:
        """Note that somebody used a session; one that was ended meanwhile stays so."""

    def close(self, token: str) -> None:
        """End a session."""

    def of(self, person_id: str, *, now: datetime) -> tuple[Session, ...]:
        """List somebody's open sessions, oldest first."""

    def end_all(self, person_id: str) -> int:
        """End every session of somebody, and give how many there were."""


@dataclass(frozen=True)
class Vouched:
    """Whom the identity provider vouches for, and what lets them change their own account there, for minutes."""

    person: Person
    access: str = field(default="", repr=False)


class SignInRefused(Exception):
    """The identity provider did not vouch for this browser; the reason is fit for a person to read."""


class IdentityProvider(Protocol):
    """Cognito: authorization code with PKCE."""

    def authorize_url(self, *, state: str, code_challenge: str, fresh: bool = False) -> str:
        """Give the address of the sign-in page; `fresh` asks anew, for access to one's own account there."""

    def exchange(self, code: str, *, code_verifier: str) -> Vouched:
        """Trade a code for the person it stands for; raise SignInRefused."""

    def sign_out_url(self) -> str:
        """Give the address that ends the provider's own session."""

    def public_url(self) -> str:
        """Give the inbox's public address, without a trailing slash."""

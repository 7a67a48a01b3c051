"""Authenticator apps without Cognito: the right code is the secret's length, in six digits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from chalicelib.use_cases.authenticator_ports import AccessOver, SignedInElsewhere


class FreshAccessFake:
    """Accesses by session; `sessions` is what is open, where a test cares."""

    def __init__(self, sessions: Mapping[str, object] | None = None) -> None:
        self.lent: dict[str, tuple[str, datetime]] = {}
        self._sessions = sessions

    def lend(self, session_token: str, access: str, *, until: datetime) -> None:
        if self._sessions is None or session_token in self._sessions:
            self.lent[session_token] = access, until

    def find(self, session_token: str, *, now: datetime) -> str | None:
        if self._sessions is not None and session_token not in self._sessions:
            return None
        access, until = self.lent.get(session_token, ("", now))
        return access if now < until else None

    def drop(self, session_token: str) -> None:
        self.lent.pop(session_token, None)


class AuthenticatorsFake:
    """Who has which secret, whose is verified, and for whom codes are on; other accesses are over."""

    def __init__(self, *accesses: str) -> None:
        self.accesses = set(accesses)
        self.elsewhere = False
        self.on: set[str] = set()
        self.verified: set[str] = set()
        self._begun: dict[str, str] = {}

    def in_use(self, access: str) -> bool:
        self._known(access)
        return access in self.on

    def new_secret(self, access: str) -> str:
        self._known(access)
        if self.elsewhere:
            raise SignedInElsewhere
        self._begun[access] = "JBSWY3DPEHPK3PXP"
        return self._begun[access]

    def verify(self, access: str, code: str) -> bool:
        self._known(access)
        if access in self._begun and code == right_code(self._begun[access]):
            self.verified.add(access)
            return True
        return False

    def switch(self, access: str, *, on: bool) -> None:
        self._known(access)
        self.on = self.on | {access} if on else self.on - {access}

    def _known(self, access: str) -> None:
        if access not in self.accesses:
            raise AccessOver


def right_code(secret: str) -> str:
    """The code that the fake takes for a secret."""
    return f"{len(secret):06d}"

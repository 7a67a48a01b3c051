"""The powers to look after one's own authenticator app: a fresh sign-in's access, and the directory's codes."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class AccessOver(Exception):
    """The access that a sign-in gave is over; another sign-in gives a new one."""


class SignedInElsewhere(Exception):
    """The account comes from another sign-in service, which has second factors of its own."""


class FreshAccess(Protocol):
    """What a sign-in lets somebody change of their own account, for some minutes and inside their session."""

    def lend(self, session_token: str, access: str, *, until: datetime) -> None:
        """Keep an access with a session; a session that has ended gets none."""

    def find(self, session_token: str, *, now: datetime) -> str | None:
        """Give the access of a session while it lasts."""

    def drop(self, session_token: str) -> None:
        """Forget it before its time."""


class Authenticators(Protocol):
    """Authenticator apps in the directory: Cognito's software tokens. All raise AccessOver."""

    def in_use(self, access: str) -> bool:
        """Whether the sign-in asks this person for a code."""

    def new_secret(self, access: str) -> str:
        """Begin anew and give the secret that the app needs; raise SignedInElsewhere."""

    def verify(self, access: str, code: str) -> bool:
        """Check the app's code against the newest secret; False for a wrong one."""

    def switch(self, access: str, *, on: bool) -> None:
        """Let the sign-in ask for codes from now on, or no more."""

"""Sign-in without Cognito: sessions in memory and a provider that knows the cast by their codes."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlencode

from chalicelib.use_cases.ports import Person, Session, SignInRefused


class SessionsFake:
    """Sessions by token; tokens are readable so that a failing test is."""

    def __init__(self, lasts: timedelta = timedelta(hours=12)) -> None:
        self.sessions: dict[str, Session] = {}
        self._lasts = lasts

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        number = len(self.sessions) + 1
        token, session = f"token-{number}", Session(person, f"csrf-{number}", now + self._lasts)
        self.sessions[token] = session
        return token, session

    def find(self, token: str, *, now: datetime) -> Session | None:
        session = self.sessions.get(token)
        return session if session and session.expires_at > now else None

    def close(self, token: str) -> None:
        self.sessions.pop(token, None)


class IdentityProviderFake:
    """`people` maps a code to the person it stands for; any other code is refused."""

    def __init__(
        self, people: dict[str, Person] | None = None, public_url: str = "https://inbox.example"
    ) -> None:
        self.people = people or {}
        self.exchanges: list[tuple[str, str]] = []
        self._public_url = public_url

    def authorize_url(self, *, state: str, code_challenge: str) -> str:
        return "https://sign-in.example/authorize?" + urlencode(
            {"state": state, "code_challenge": code_challenge}
        )

    def exchange(self, code: str, *, code_verifier: str) -> Person:
        self.exchanges.append((code, code_verifier))
        if code not in self.people:
            raise SignInRefused("this sign-in has expired; please start again")
        return self.people[code]

    def sign_out_url(self) -> str:
        return "https://sign-in.example/logout"

    def public_url(self) -> str:
        return self._public_url

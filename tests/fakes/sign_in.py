"""Sign-in without Cognito: sessions in memory and a provider that knows the cast by their codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import urlencode

from chalicelib.domain.sessions import Limits
from chalicelib.use_cases.session_ports import Person, Session, SignInRefused, Vouched


class SessionsFake:
    """Sessions by token; tokens are readable so that a failing test is."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.sessions: dict[str, Session] = {}
        self.renewals = 0
        self._limits, self._opened = limits or Limits(), 0

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        self._opened += 1
        token = f"token-{self._opened}"
        session = Session(person, f"csrf-{self._opened}", now, now, now + self._limits.at_most)
        self.sessions[token] = session
        return token, session

    def find(self, token: str, *, now: datetime) -> Session | None:
        session = self.sessions.get(token)
        return session if session and self._is_open(session, now) else None

    def renew(self, token: str, *, now: datetime) -> None:
        if token in self.sessions:
            self.renewals += 1
            self.sessions[token] = replace(self.sessions[token], used_at=now)

    def close(self, token: str) -> None:
        self.sessions.pop(token, None)

    def of(self, person_id: str, *, now: datetime) -> tuple[Session, ...]:
        theirs = (self.sessions[token] for token in self._tokens_of(person_id))
        return tuple(session for session in theirs if self._is_open(session, now))

    def end_all(self, person_id: str) -> int:
        return len([self.sessions.pop(token) for token in self._tokens_of(person_id)])

    def _tokens_of(self, person_id: str) -> list[str]:
        return [token for token, each in self.sessions.items() if each.person.person_id == person_id]

    def _is_open(self, session: Session, now: datetime) -> bool:
        return self._limits.open(opened_at=session.opened_at, used_at=session.used_at, now=now)


class IdentityProviderFake:
    """`people` maps a code to the person it stands for; any other code is refused."""

    def __init__(
        self, people: dict[str, Person] | None = None, public_url: str = "https://inbox.example"
    ) -> None:
        self.people = people or {}
        self.exchanges: list[tuple[str, str]] = []
        self._public_url = public_url

    def authorize_url(self, *, state: str, code_challenge: str, fresh: bool = False) -> str:
        asked = {"state": state, "code_challenge": code_challenge} | ({"prompt": "login"} if fresh else {})
        return "https://sign-in.example/authorize?" + urlencode(asked)

    def exchange(self, code: str, *, code_verifier: str) -> Vouched:
        self.exchanges.append((code, code_verifier))
        if code not in self.people:
            raise SignInRefused("this sign-in has expired; please start again")
        return Vouched(self.people[code], f"access-{code}")

    def sign_out_url(self) -> str:
        return "https://sign-in.example/logout"

    def public_url(self) -> str:
        return self._public_url

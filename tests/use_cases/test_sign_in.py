"""Signing in and out, told with a provider that knows the cast."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import replace
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

import pytest

from chalicelib.domain.audit import Act
from chalicelib.use_cases.session_ports import SignInRefused
from chalicelib.use_cases.sign_in import (
    NoRights,
    SignedIn,
    Started,
    begin_sign_in,
    complete_sign_in,
    sign_out,
)
from tests.fakes.cast import DANA, OTTO
from tests.fakes.clock import FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.people import AuditFake
from tests.fakes.sign_in import IdentityProviderFake, SessionsFake


class Door:
    """A provider, the sessions and the clock."""

    def __init__(self) -> None:
        self.provider = IdentityProviderFake({"dana": DANA, "otto": OTTO})
        self.sessions, self.audit, self.clock = SessionsFake(), AuditFake(), FixedClock()
        self.colleagues = ColleaguesFake()

    def completes(
        self, code: str, started: Started | None, *, state: str | None = None, earlier: str | None = None
    ) -> SignedIn | NoRights:
        return complete_sign_in(
            code=code,
            state=state if state is not None else (started.state if started else ""),
            started=started,
            earlier_token=earlier,
            identity_provider=self.provider,
            sessions=self.sessions,
            colleagues=self.colleagues,
            audit=self.audit,
            clock=self.clock,
        )

    def begins(self) -> tuple[str, Started]:
        return begin_sign_in(identity_provider=self.provider)


class TestBeginning:
    def test_sends_the_hash_of_a_verifier_that_stays_here(self) -> None:
        url, started = Door().begins()
        query = parse_qs(urlsplit(url).query)
        hashed = urlsafe_b64encode(sha256(started.code_verifier.encode()).digest()).decode().rstrip("=")
        assert query == {"state": [started.state], "code_challenge": [hashed]}
        assert 43 <= len(started.code_verifier) <= 128  # RFC 7636, 4.1
        assert started.code_verifier not in url

    def test_is_never_the_same_twice(self) -> None:
        door = Door()
        assert door.begins()[1] != door.begins()[1]


class TestCompleting:
    def test_begins_a_session_for_whom_the_provider_vouches(self) -> None:
        door = Door()
        _, started = door.begins()
        done = door.completes("dana", started)
        assert isinstance(done, SignedIn)
        assert done.session.person == DANA
        assert door.sessions.find(done.token, now=door.clock.now()) == done.session
        assert door.provider.exchanges == [("dana", started.code_verifier)]
        assert [each.name for each in door.colleagues.everybody()] == ["Dana"]

    def test_gives_no_session_to_who_is_in_no_group(self) -> None:
        door = Door()
        assert door.completes("otto", door.begins()[1]) == NoRights(OTTO)
        assert [(line.act, line.by_name) for line in door.audit.lines] == [(Act.CAME_WITHOUT_RIGHTS, "Otto")]
        assert door.sessions.sessions == {}

    def test_lets_who_lost_their_rights_hear_of_nothing_any_more(self) -> None:
        door = Door()
        door.colleagues.arrived(replace(OTTO, groups=("agents",)), now=door.clock.now())
        door.completes("otto", door.begins()[1])
        (otto,) = door.colleagues.everybody()
        assert otto.groups == ()

    def test_refuses_a_state_that_this_browser_did_not_begin_with(self) -> None:
        door = Door()
        with pytest.raises(SignInRefused):
            door.completes("dana", door.begins()[1], state="another")
        assert door.provider.exchanges == []

    def test_refuses_a_browser_that_began_nothing(self) -> None:
        with pytest.raises(SignInRefused):
            Door().completes("dana", None)

    def test_lets_the_provider_refuse(self) -> None:
        door = Door()
        with pytest.raises(SignInRefused):
            door.completes("nobody", door.begins()[1])

    def test_ends_the_session_that_the_browser_had_before(self) -> None:
        door = Door()
        earlier, _ = door.sessions.open(DANA, now=door.clock.now())
        done = door.completes("dana", door.begins()[1], earlier=earlier)
        assert isinstance(done, SignedIn)
        assert list(door.sessions.sessions) == [done.token]


class TestSigningOut:
    def test_ends_the_session_and_leads_to_the_provider(self) -> None:
        door = Door()
        token, _ = door.sessions.open(DANA, now=door.clock.now())
        url = sign_out(
            person=DANA,
            token=token,
            sessions=door.sessions,
            audit=door.audit,
            identity_provider=door.provider,
            clock=door.clock,
        )
        assert url == door.provider.sign_out_url()
        assert door.sessions.find(token, now=door.clock.now()) is None
        assert [line.act for line in door.audit.lines] == [Act.SIGNED_OUT]

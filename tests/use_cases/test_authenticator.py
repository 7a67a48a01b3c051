"""Setting up and removing an authenticator app, and what a sign-in lends for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.audit import Act
from chalicelib.use_cases.authenticator_ports import AccessOver
from chalicelib.use_cases.remove_authenticator import remove_authenticator
from chalicelib.use_cases.set_up_authenticator import set_up_authenticator
from chalicelib.use_cases.sign_in import FRESH_FOR, SignedIn, begin_sign_in, complete_sign_in
from tests.fakes.authenticators import AuthenticatorsFake, FreshAccessFake, right_code
from tests.fakes.cast import DANA, OTTO
from tests.fakes.clock import FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.people import AuditFake
from tests.fakes.sign_in import IdentityProviderFake, SessionsFake


class Desk:
    """Dana, who has just signed in to change how she signs in."""

    def __init__(self) -> None:
        self.clock, self.audit, self.fresh_access = FixedClock(), AuditFake(), FreshAccessFake()
        self.authenticators = AuthenticatorsFake("access")
        self.fresh_access.lend("token", "access", until=self.clock.now() + FRESH_FOR)
        self.code = right_code(self.authenticators.new_secret("access"))

    def sets_up(self, code: str) -> bool:
        return set_up_authenticator(
            person=DANA,
            code=code,
            session_token="token",
            fresh_access=self.fresh_access,
            authenticators=self.authenticators,
            audit=self.audit,
            clock=self.clock,
        )

    def removes(self) -> None:
        remove_authenticator(
            person=DANA,
            session_token="token",
            fresh_access=self.fresh_access,
            authenticators=self.authenticators,
            audit=self.audit,
            clock=self.clock,
        )


class TestSettingUp:
    def test_switches_codes_on_writes_it_down_and_drops_the_access(self) -> None:
        dana = Desk()
        assert dana.sets_up(dana.code)
        assert dana.authenticators.on == {"access"}
        assert [(line.act, line.by_name) for line in dana.audit.lines] == [(Act.AUTHENTICATOR_ON, "Dana")]
        assert dana.fresh_access.lent == {}

    def test_with_a_wrong_code_may_be_tried_again(self) -> None:
        dana = Desk()
        assert not dana.sets_up("999999")
        assert (dana.authenticators.on, dana.audit.lines) == (set(), [])
        assert dana.sets_up(f" {dana.code[:3]} {dana.code[3:]} ")

    def test_asks_the_directory_about_digits_only(self) -> None:
        dana = Desk()
        dana.authenticators.accesses.clear()  # it would raise
        assert not dana.sets_up("a sentence")

    def test_needs_an_access_that_is_not_over(self) -> None:
        dana = Desk()
        dana.clock.tick(minutes=5)
        with pytest.raises(AccessOver):
            dana.sets_up(dana.code)
        assert dana.audit.lines == []


class TestRemoving:
    def test_switches_codes_off_writes_it_down_and_drops_the_access(self) -> None:
        dana = Desk()
        dana.authenticators.on = {"access"}
        dana.removes()
        assert dana.authenticators.on == set()
        assert [line.act for line in dana.audit.lines] == [Act.AUTHENTICATOR_OFF]
        with pytest.raises(AccessOver):
            dana.removes()


class TestSigningIn:
    @pytest.mark.parametrize(("code", "lends"), [("dana", True), ("otto", False)])
    def test_lends_access_to_a_session_for_minutes(self, code: str, lends: bool) -> None:
        provider, fresh, clock = (
            IdentityProviderFake({"dana": DANA, "otto": OTTO}),
            FreshAccessFake(),
            FixedClock(),
        )
        _, started = begin_sign_in(identity_provider=provider, fresh=True)
        done = complete_sign_in(
            code=code,
            state=started.state,
            started=started,
            earlier_token=None,
            identity_provider=provider,
            sessions=SessionsFake(),
            colleagues=ColleaguesFake(),
            audit=AuditFake(),
            clock=clock,
            fresh_access=fresh,
        )
        assert isinstance(done, SignedIn) is lends
        wanted = {"token-1": ("access-dana", clock.now() + timedelta(minutes=5))} if lends else {}
        assert fresh.lent == wanted

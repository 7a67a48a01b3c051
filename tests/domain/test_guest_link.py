"""A link opens what it was made for, and nothing that was bent opens anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.guest_link import (
    VALID_FOR,
    GuestLink,
    form_seal,
    guest_id,
    guest_name,
    is_form_seal,
    opened,
    sealed,
)
from tests.fakes.clock import MONDAY_10

KEY, OTHER = "a key of ours", "somebody else's"
LINK = GuestLink("105-maria", "e1", "front-desk", "olga@molino.example", MONDAY_10)


class TestSeal:
    @given(st.text(max_size=80), st.text(max_size=40), st.text(max_size=40))
    def test_gives_back_what_it_was_made_for(self, thread: str, escalation: str, address: str) -> None:
        link = replace(LINK, thread_id=thread, escalation_id=escalation, address=address)
        try:
            token = sealed(link, KEY)
        except UnicodeEncodeError:  # half a character is nobody's address
            return
        assert opened(token, (KEY,)) == link

    def test_fits_into_an_address_as_it_is(self) -> None:
        assert not set(sealed(LINK, KEY)) - set(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
        )

    def test_holds_for_both_keys_while_one_is_changed(self) -> None:
        assert opened(sealed(LINK, OTHER), (KEY, OTHER)) == LINK

    @pytest.mark.parametrize("keys", [(), (OTHER,), ("",)])
    def test_of_another_key_opens_nothing(self, keys: tuple[str, ...]) -> None:
        assert opened(sealed(LINK, KEY), keys) is None

    @given(st.integers(0, 400), st.characters(codec="ascii"))
    def test_of_a_bent_link_opens_nothing(self, at: int, letter: str) -> None:
        token = sealed(LINK, KEY)
        at %= len(token)
        bent = token[:at] + letter + token[at + 1 :]
        assert opened(bent, (KEY,)) == (LINK if bent == token else None)

    @given(st.text(max_size=200))
    def test_of_anything_else_opens_nothing(self, token: str) -> None:
        assert opened(token, (KEY,)) is None

    def test_of_something_else_that_we_sealed_opens_nothing(self) -> None:
        body = sealed(LINK, KEY).partition(".")[0]
        assert opened(f"{body}.{form_seal(body, '', KEY)}", (KEY,)) is None


class TestTime:
    def test_is_over_after_seven_days(self) -> None:
        assert not LINK.expired(MONDAY_10)
        assert not LINK.expired(MONDAY_10 + VALID_FOR - timedelta(seconds=1))
        assert LINK.expired(MONDAY_10 + VALID_FOR)

    def test_has_not_begun_for_a_link_of_tomorrow(self) -> None:
        assert LINK.expired(MONDAY_10 - timedelta(days=1))


class TestForm:
    TOKEN = sealed(LINK, KEY)

    def test_is_known_again_in_the_browser_that_was_shown_it(self) -> None:
        assert is_form_seal(form_seal(self.TOKEN, "browser", KEY), self.TOKEN, "browser", (KEY,))

    @pytest.mark.parametrize("browser", ["", "another"])
    def test_of_another_browser_is_refused(self, browser: str) -> None:
        assert not is_form_seal(form_seal(self.TOKEN, "browser", KEY), self.TOKEN, browser, (KEY,))

    def test_without_a_browser_is_refused_even_when_it_fits(self) -> None:
        assert not is_form_seal(form_seal(self.TOKEN, "", KEY), self.TOKEN, "", (KEY,))

    def test_of_another_link_is_refused(self) -> None:
        other = sealed(replace(LINK, escalation_id="e2"), KEY)
        assert not is_form_seal(form_seal(other, "browser", KEY), self.TOKEN, "browser", (KEY,))


class TestName:
    def test_tells_colleagues_who_it_was(self) -> None:
        assert guest_name("olga@molino.example") == "olga (by link)"

    def test_is_an_id_without_the_address(self) -> None:
        assert guest_id("Olga@molino.example") == guest_id("olga@molino.example")
        assert "olga" not in guest_id("olga@molino.example")

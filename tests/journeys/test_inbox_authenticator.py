"""One's authenticator app in the inbox: a fresh sign-in, a secret to scan, the first code, and off again."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from chalicelib import wiring
from chalicelib.domain.audit import Act
from tests.fakes.authenticators import AuthenticatorsFake, right_code
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import World

PAGE = "/account/authenticator"
SECRET = "JBSWY3DPEHPK3PXP"


@pytest.fixture
def apps(inbox: Inbox) -> AuthenticatorsFake:
    """What the directory knows of apps."""
    fake = wiring.authenticators()
    assert isinstance(fake, AuthenticatorsFake)
    return fake


def afresh(inbox: Inbox, name: str = "dana") -> Browser:
    """A browser in which somebody signed in to change how they sign in."""
    browser = inbox.browser()
    browser.signs_in(name, return_to=PAGE)
    return browser


def sets_up(browser: Browser, code: str) -> Answer:
    return browser.submits(f"{PAGE}/code", {"secret": SECRET, "code": code})


class TestAFreshSignIn:
    def test_is_needed_to_see_or_change_anything(self, inbox: Inbox, apps: AuthenticatorsFake) -> None:
        dana = inbox.of("dana")
        page = dana.get(PAGE)
        assert page.has("Sign in once more first", "five minutes")
        assert f'href="/sign-in?return_to={PAGE}"' in page.body
        for answer in (
            dana.submits(PAGE),
            dana.submits(PAGE, {"_method": "delete"}),
            sets_up(dana, right_code(SECRET)),
        ):
            assert (answer.status, answer.has("Sign in once more first")) == (403, True)
            assert SECRET not in answer.body
        assert apps.on == set()
        assert not [line for line in inbox.audit.lines if line.act is Act.AUTHENTICATOR_ON]

    def test_asks_anew_even_whom_the_provider_remembers(self, inbox: Inbox) -> None:
        asked = {
            place: parse_qs(
                urlsplit(inbox.browser().get(f"/sign-in?{urlencode({'return_to': place})}").location).query
            )
            for place in (PAGE, "/account", "/")
        }
        assert {place: query.get("prompt") for place, query in asked.items()} == {
            PAGE: ["login"],
            "/account": None,
            "/": None,
        }

    def test_leads_back_and_leaves_nothing_in_the_browser(self, inbox: Inbox) -> None:
        browser = inbox.browser()
        answer = browser.signs_in("dana", return_to=PAGE)
        assert (answer.status, answer.location) == (303, PAGE)
        told = (answer.body, *answer.headers.values(), *answer.cookies, browser.get(PAGE).body)
        assert "access-dana" not in str(told)

    def test_for_another_page_lends_nothing(self, inbox: Inbox) -> None:
        assert inbox.of("dana").get(PAGE).has("Sign in once more first")

    def test_is_over_after_five_minutes(self, inbox: Inbox, world: World) -> None:
        dana = afresh(inbox)
        assert dana.get(PAGE).has("It is off")
        world.clock.tick(minutes=5)
        assert dana.get(PAGE).has("Sign in once more first")
        assert dana.submits(PAGE).status == 403

    def test_of_another_browser_does_not_count(self, inbox: Inbox) -> None:
        afresh(inbox)
        assert inbox.of("dana").get(PAGE).has("Sign in once more first")


class TestSettingUp:
    def test_shows_the_secret_as_picture_letters_and_link(self, inbox: Inbox) -> None:
        page = afresh(inbox).submits(PAGE)
        assert page.has("Scan this picture", "JBSW Y3DP EHPK 3PXP", "Type the code")
        link = "otpauth://totp/Handoff%20Cl%C3%ADnica%20Molino%3Adana%40example.com?secret=" + SECRET
        assert f'href="{link}&amp;issuer=Handoff%20Cl%C3%ADnica%20Molino"' in page.body
        assert re.search(r'<path class="dark" d="M4 4h7v1h-7z', page.body)
        assert page.headers["cache-control"] == "no-store"

    def test_is_done_once_the_apps_code_is_right(self, inbox: Inbox, apps: AuthenticatorsFake) -> None:
        dana = afresh(inbox)
        dana.submits(PAGE)
        assert apps.on == set()
        done = sets_up(dana, " 000 016 ")
        assert (done.status, done.location) == (303, f"{PAGE}?done=on")
        assert dana.get(done.location).has("Signing in asks for") or dana.get(done.location).has("Done.")
        assert apps.on == {"access-dana"}
        assert (inbox.audit.lines[-1].act, inbox.audit.lines[-1].by_name) == (Act.AUTHENTICATOR_ON, "Dana")
        assert inbox.of("lee").get("/audit").has("Dana set up an authenticator app")

    @pytest.mark.parametrize("code", ["000000", "", "abc", "٠٠٠٠١٦", "1" * 400])
    def test_with_a_wrong_code_keeps_the_secret_and_changes_nothing(
        self, inbox: Inbox, apps: AuthenticatorsFake, code: str
    ) -> None:
        dana = afresh(inbox)
        dana.submits(PAGE)
        answer = sets_up(dana, code)
        assert (answer.status, answer.has("not right", "JBSW Y3DP EHPK 3PXP")) == (422, True)
        assert apps.on == set()
        assert sets_up(dana, right_code(SECRET)).status == 303

    def test_shows_no_secret_that_nobody_gave(self, inbox: Inbox) -> None:
        dana = afresh(inbox)
        answer = dana.submits(f"{PAGE}/code", {"secret": "<b>x</b>", "code": "1"})
        assert (answer.status, "&lt;b&gt;" in answer.body) == (422, False)

    def test_needs_another_sign_in_afterwards(self, inbox: Inbox) -> None:
        dana = afresh(inbox)
        dana.submits(PAGE)
        sets_up(dana, right_code(SECRET))
        assert dana.submits(PAGE, {"_method": "delete"}).status == 403

    def test_that_fails_at_the_directory_is_on_record(
        self, inbox: Inbox, apps: AuthenticatorsFake, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        dana = afresh(inbox)
        dana.submits(PAGE)
        monkeypatch.setattr(apps, "switch", _fails)
        assert sets_up(dana, right_code(SECRET)).status == 500
        assert [(line.act, line.failed) for line in inbox.audit.lines[-2:]] == [
            (Act.AUTHENTICATOR_ON, False),
            (Act.AUTHENTICATOR_ON, True),
        ]

    def test_tells_who_comes_from_elsewhere_where_to_do_it(
        self, inbox: Inbox, apps: AuthenticatorsFake
    ) -> None:
        apps.elsewhere = True
        answer = afresh(inbox).submits(PAGE)
        assert (answer.status, answer.has("another sign-in service")) == (422, True)


class TestSwitchingOff:
    def test_is_done_after_a_fresh_sign_in_and_on_record(
        self, inbox: Inbox, apps: AuthenticatorsFake
    ) -> None:
        apps.on = {"access-dana"}
        dana = afresh(inbox)
        assert dana.get(PAGE).has("It is on", "Switch it off")
        done = dana.submits(PAGE, {"_method": "delete"})
        assert (done.status, done.location) == (303, f"{PAGE}?done=off")
        assert apps.on == set()
        assert inbox.audit.lines[-1].act is Act.AUTHENTICATOR_OFF

    def test_is_nobodys_but_ones_own(self, inbox: Inbox, apps: AuthenticatorsFake) -> None:
        apps.on = {"access-dana"}
        lee = afresh(inbox, "lee")
        lee.submits(PAGE, {"_method": "delete"})
        assert apps.on == {"access-dana"}


def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("down")


def test_the_account_page_leads_here(inbox: Inbox) -> None:
    assert f'href="{PAGE}"' in inbox.of("dana").get("/account").body

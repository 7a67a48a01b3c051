"""Who comes into the inbox and how: by the identity provider, back to where they wanted, and out."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from chalicelib.entrypoints.inbox_visit import safe_return
from tests.journeys.conftest import Inbox
from tests.journeys.world import INBOX, World

PAGES = ("/", "/?view=mine", "/list", "/threads/t-1", "/threads/t-1/messages")
ACTS = ("/threads/t-1/takeover", "/threads/t-1/replies", "/threads/t-1/resolution", "/sign-out")


class TestWithoutASession:
    @pytest.mark.parametrize("path", PAGES)
    def test_every_page_leads_to_the_sign_in(self, inbox: Inbox, path: str) -> None:
        answer = inbox.browser().get(path)
        assert answer.status == 303
        assert urlsplit(answer.location).path == "/sign-in"
        assert parse_qs(urlsplit(answer.location).query)["return_to"] == [path]
        assert not answer.body

    @pytest.mark.parametrize("path", ACTS)
    def test_no_act_is_done(self, inbox: Inbox, path: str) -> None:
        assert inbox.browser().post(path, {"csrf": ""}).location.startswith("/sign-in")

    def test_a_fragment_takes_its_whole_page_to_the_sign_in_and_back(self, inbox: Inbox) -> None:
        shown = f"{INBOX}/threads/t-1?view=mine"
        answer = inbox.browser().get("/threads/t-1/messages", hx_request="true", hx_current_url=shown)
        assert answer.status == 401
        assert answer.headers["hx-redirect"] == "/sign-in?" + urlencode(
            {"return_to": "/threads/t-1?view=mine"}
        )

    def test_a_session_that_ended_is_none(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        assert dana.get("/").status == 200
        world.clock.tick(hours=12)
        assert dana.get("/").location.startswith("/sign-in")

    def test_an_invented_cookie_is_none(self, inbox: Inbox) -> None:
        browser = inbox.browser()
        browser.jar["__Host-handoff"] = "token-1"
        assert browser.get("/").status == 303


class TestSigningIn:
    def test_sets_a_cookie_that_no_script_reads_and_no_other_site_sends(self, inbox: Inbox) -> None:
        answer = inbox.browser().signs_in("dana")
        session, over = answer.cookies
        assert session == ("__Host-handoff=token-1; Path=/; Max-Age=43200; HttpOnly; Secure; SameSite=Lax")
        assert over.startswith("__Host-handoff-sign-in=; ")
        assert "Max-Age=0" in over

    def test_returns_to_where_one_wanted_to_go(self, inbox: Inbox) -> None:
        answer = inbox.browser().signs_in("dana", return_to="/threads/t-1?view=mine")
        assert (answer.status, answer.location) == (303, "/threads/t-1?view=mine")

    @pytest.mark.parametrize("place", ["https://evil.example/", "//evil.example", "/\\evil.example", "evil"])
    def test_never_leads_to_another_site(self, inbox: Inbox, place: str) -> None:
        assert inbox.browser().signs_in("dana", return_to=place).location == "/"

    def test_is_refused_in_a_browser_that_did_not_begin_it(self, inbox: Inbox) -> None:
        begun = inbox.browser().get("/sign-in")
        state = parse_qs(urlsplit(begun.location).query)["state"][0]
        other = inbox.browser()
        answer = other.get("/sign-in/callback?" + urlencode({"code": "dana", "state": state}))
        assert answer.status == 400
        assert answer.has("Signing in did not work", "Sign in again")
        assert other.jar == {}

    @pytest.mark.parametrize("query", ["error=access_denied&state=x", "state=x", "code=nobody&state=x", ""])
    def test_says_so_when_the_provider_does_not_vouch(self, inbox: Inbox, query: str) -> None:
        answer = inbox.browser().get("/sign-in/callback?" + query)
        assert answer.status == 400
        assert "Sign in again" in answer.text

    def test_ends_the_session_that_the_browser_had(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        dana.signs_in("dana")
        assert list(inbox.sessions.sessions) == list(dana.jar.values())


class TestOtto:
    def test_is_told_whom_to_ask_and_gets_no_session(self, inbox: Inbox) -> None:
        otto = inbox.browser()
        answer = otto.signs_in("otto")
        assert answer.status == 403
        assert answer.has("otto@example.com", "Ask whoever runs Handoff", "agents", "Use another account")
        assert otto.jar == {}

    def test_sees_nothing_even_with_a_session_from_before(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        otto = inbox.browser()
        otto.jar["__Host-handoff"], _ = inbox.sessions.open(world.otto.person, now=world.clock.now())
        thread = f"/threads/{world.maria.thread_id}"
        for answer in [otto.get(path) for path in ("/", "/list", thread, f"{thread}/messages")]:
            assert answer.status == 403
            assert "Maria" not in answer.text


class TestSigningOut:
    def test_ends_the_session_here_and_at_the_provider(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        answer = dana.submits("/sign-out")
        assert (answer.status, answer.location) == (303, "https://sign-in.example/logout")
        assert inbox.sessions.sessions == {}
        assert dana.jar == {}


class TestSafeReturn:
    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            ("/", "/"),
            ("/threads/t-1?view=mine#m-1", "/threads/t-1?view=mine#m-1"),
            ("/threads/t?x=https://a.example", "/threads/t?x=https://a.example"),
            ("", "/"),
            ("//evil.example", "/"),
            ("///evil.example", "/"),
            ("/\\evil.example", "/"),
            ("\\\\evil.example", "/"),
            ("https:evil.example", "/"),
            ("javascript:alert(1)", "/"),
            ("/a\r\nSet-Cookie: a=b", "/"),
            ("/\t/evil.example", "/"),
            ("http://[", "/"),
            ("/" + "a" * 600, "/"),
        ],
    )
    def test_lets_only_our_own_paths_through(self, path: str, expected: str) -> None:
        assert safe_return(path) == expected

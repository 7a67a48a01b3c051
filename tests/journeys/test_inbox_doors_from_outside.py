"""What an answer is made of: the inbox's own address and cookies, whatever a request pretends."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.journeys.conftest import Inbox
from tests.journeys.doors import WAYS
from tests.journeys.inbox_browser import Answer
from tests.journeys.world import World

EVIL = "evil.example"
PLACES = (
    f"https://{EVIL}/",
    f"//{EVIL}",
    f"/\\{EVIL}",
    f"/%5c{EVIL}\\..",
    f"https:{EVIL}",
    f"\t//{EVIL}",
    f"/\n/{EVIL}",
    f"javascript:alert('{EVIL}')",
    f"/sign-in/../..//{EVIL}",
    f"@{EVIL}",
    f".{EVIL}",
)
FIXED = sorted(way.path for way in WAYS if way.method == "GET" and "{" not in way.path)


def leads(answer: Answer) -> str:
    """Where an answer takes a browser, with a script or without."""
    return answer.headers.get("hx-redirect", "") or answer.location


def stays(place: str) -> bool:
    """Whether a browser that follows stays with us or goes to the identity provider."""
    host = urlsplit(place).netloc
    return host in ("", "sign-in.example") and not place.startswith(("//", "/\\", "javascript:"))


class TestAnAnswer:
    @pytest.mark.parametrize("path", FIXED)
    def test_never_believes_who_the_request_says_we_are(self, inbox: Inbox, world: World, path: str) -> None:
        world.maria.writes("human please")
        world.settle()
        pretended = {
            "host": EVIL,
            "x_forwarded_host": EVIL,
            "x_forwarded_proto": "http",
            "forwarded": f"host={EVIL}",
        }
        for browser in (inbox.browser(), inbox.of("ada")):
            answer = browser.get(path, **pretended, referer=f"https://{EVIL}/")
            assert EVIL not in str((answer.body, answer.headers, answer.cookies))

    @pytest.mark.parametrize("place", PLACES)
    def test_leads_to_no_other_site(self, inbox: Inbox, world: World, place: str) -> None:
        world.maria.writes("human please")
        world.settle()
        thread, nobody = f"/threads/{world.maria.thread_id}", inbox.browser()
        shown = place.replace("\n", "").strip()
        answers = [
            inbox.browser().signs_in("dana", return_to=place),
            nobody.get("/list", hx_request="true", hx_current_url=shown),
            nobody.get("/list", hx_request="true", hx_current_url=f"https://inbox.example{shown}"),
            nobody.get(f"/?{urlencode({'return_to': place, 'view': place})}"),
        ]
        dana = inbox.of("dana")
        query = urlencode({"view": place, "queue": place, "return_to": place, "from": place})
        for headers in ({}, {"hx_request": "true", "hx_current_url": shown}):
            answers.append(dana.submits(f"{thread}/takeover?{query}", {"return_to": place}, **headers))
            answers.append(dana.submits(f"{thread}/resolution?{query}", {"outcome": place}, **headers))
        for answer in answers:
            assert stays(leads(answer))
            again = parse_qs(urlsplit(leads(answer)).query).get("return_to", ["/"])
            assert all(stays(each) for each in again)

    def test_keeps_no_page_and_no_fragment(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        dana, thread = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        for path in ("/", "/list", "/account", "/search?q=human", thread, f"{thread}/messages", "/people"):
            answer = dana.get(path)
            assert answer.headers["cache-control"] == "no-store"
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"


class TestCookies:
    def test_are_for_our_host_and_for_no_script_and_no_other_site(self, inbox: Inbox) -> None:
        browser = inbox.browser()
        begun = browser.get("/sign-in")
        state = parse_qs(urlsplit(begun.location).query)["state"][0]
        done = browser.get(f"/sign-in/callback?{urlencode({'code': 'dana', 'state': state})}")
        out = browser.submits("/sign-out")
        cookies = [*begun.cookies, *done.cookies, *out.cookies]
        assert len(cookies) == 4
        for cookie in cookies:
            name, _, attributes = cookie.partition("=")
            assert name.startswith("__Host-")
            assert attributes.split("; ")[1] == "Path=/"
            assert {"HttpOnly", "Secure", "SameSite=Lax"} <= set(attributes.split("; "))
            assert "Domain" not in attributes

    def test_planted_before_the_sign_in_are_worth_nothing_after_it(self, inbox: Inbox, world: World) -> None:
        planted, _ = inbox.sessions.open(world.lee.person, now=world.clock.now())
        browser = inbox.browser()
        browser.jar["__Host-handoff"] = planted
        browser.signs_in("dana")
        assert browser.jar["__Host-handoff"] != planted
        assert planted not in inbox.sessions.sessions
        assert browser.get("/account").has("dana@example.com")

    def test_of_an_unknown_session_are_not_taken_on(self, inbox: Inbox) -> None:
        browser = inbox.browser()
        browser.jar["__Host-handoff"] = "chosen-by-somebody-else"
        browser.signs_in("dana")
        assert "chosen-by-somebody-else" not in inbox.sessions.sessions
        assert browser.jar["__Host-handoff"] == "token-1"

    def test_of_somebody_elses_sign_in_do_not_sign_in(self, inbox: Inbox) -> None:
        mallory, dana = inbox.browser(), inbox.browser()
        begun = mallory.get("/sign-in")
        state = parse_qs(urlsplit(begun.location).query)["state"][0]
        dana.get("/sign-in")
        answer = dana.get(f"/sign-in/callback?{urlencode({'code': 'lee', 'state': state})}")
        assert (answer.status, inbox.sessions.sessions) == (400, {})

    @pytest.mark.parametrize(
        "cookie", ["", ".", "a.b", "a.b.!!", "a.b." + "A" * 9000, "é.ü.ß", "a..L2Ev", "a.b./w=="]
    )
    def test_that_are_broken_break_nothing(self, inbox: Inbox, cookie: str) -> None:
        browser = inbox.browser()
        browser.jar["__Host-handoff-sign-in"] = cookie.encode("ascii", "ignore").decode()
        answer = browser.get("/sign-in/callback?code=dana&state=a")
        assert answer.status in (303, 400)
        assert stays(answer.location)

"""The page of a mailed link: one case, one answer, and a polite no to everything else."""

from __future__ import annotations

import re

import pytest

from chalicelib import wiring
from chalicelib.domain.guest_link import form_seal
from tests.journeys.conftest import Inbox
from tests.journeys.inbox_browser import Answer, Browser
from tests.journeys.world import INBOX, LINK_KEY, World
from tests.use_cases.test_guest_links import DESK, OWNER, token_for, with_links

OTHER_SITE = "https://evil.example"


class LinkSecrets:
    """What SSM would give."""

    def link_keys(self) -> tuple[str, ...]:
        return (LINK_KEY,)


@pytest.fixture
def world() -> World:
    world = World(playbook=with_links())
    world.maria.writes("human please")
    world.settle()
    return world


@pytest.fixture
def olga(world: World, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> Browser:
    """A browser that knows nothing but the link."""
    monkeypatch.setattr(wiring, "secrets", LinkSecrets)
    return inbox.browser()


def page(olga: Browser, world: World, address: str = DESK, more: str = "") -> Answer:
    return olga.get(f"/guest/{token_for(world, address)}{more}")


def answers(olga: Browser, world: World, text: str, **headers: str) -> Answer:
    shown = page(olga, world)
    fields = {"csrf": shown.hidden("csrf"), "form_id": shown.hidden("form_id"), "text": text}
    return olga.post(f"/guest/{token_for(world)}/replies", fields, **headers)


class TestPage:
    def test_shows_packet_and_messages(self, olga: Browser, world: World) -> None:
        shown = page(olga, world)
        assert shown.status == 200
        assert shown.has(
            "Maria", "human please", "Why it escalates", "Suggested reply", "Send to the customer"
        )

    def test_begins_with_the_suggested_reply_for_who_wants_it(self, olga: Browser, world: World) -> None:
        suggested = world.escalation.packet.suggested_reply
        assert suggested in page(olga, world, more="?draft=suggested").body.split("<textarea")[1]

    def test_runs_no_script_and_is_kept_and_found_by_nobody(self, olga: Browser, world: World) -> None:
        shown = page(olga, world)
        assert "<script" not in shown.body
        assert "script-src 'none'" in shown.headers["content-security-policy"]
        assert shown.headers["cache-control"] == "no-store"
        assert "noindex" in shown.headers["x-robots-tag"]
        assert shown.headers["referrer-policy"] == "same-origin"  # the address reaches no other site

    def test_gives_a_cookie_that_works_for_links_only(self, olga: Browser, world: World) -> None:
        (cookie,) = page(olga, world).cookies
        assert re.fullmatch(
            r"handoff-guest=[0-9a-f]{32}; Path=/guest; Max-Age=604800; HttpOnly; Secure; SameSite=Lax", cookie
        )
        assert page(olga, world).cookies == ()

    def test_shows_no_reasons_of_the_ai_and_no_notes(self, olga: Browser, world: World) -> None:
        world.dana.takes_over()
        world.dana.notes("She is a difficult one")
        shown = page(olga, world)
        assert not shown.has("difficult")
        assert not shown.has("Why did the AI say that?")

    def test_says_who_has_it_when_a_colleague_does(self, olga: Browser, world: World) -> None:
        world.dana.takes_over()
        shown = page(olga, world)
        assert shown.has("Dana took this over")
        assert "<textarea" not in shown.body

    def test_is_kept_in_the_audit_once_a_browser(self, olga: Browser, world: World, inbox: Inbox) -> None:
        page(olga, world)
        page(olga, world)
        (line,) = inbox.audit.newest()
        assert (line.act, line.by_name, line.about_name) == ("opened_link", "desk (by link)", DESK)


class TestAnswer:
    def test_reaches_the_customer_and_colleagues_see_whose_it_is(
        self, olga: Browser, world: World, inbox: Inbox
    ) -> None:
        done = answers(olga, world, "Come at five.")
        assert done.status == 303
        world.settle()
        assert world.phone_of("maria")[-1] == "Come at five."
        assert page(olga, world, more="?sent=1").has("Your answer is on its way", "Come at five.")
        thread = inbox.of("dana").get(f"/threads/{world.maria.thread_id}")
        assert thread.has("With desk (by link)", "Come at five.")
        assert [line.act for line in inbox.audit.newest()][1:] == ["answered_by_link", "opened_link"]

    def test_that_is_empty_is_asked_for_once_more(self, olga: Browser, world: World) -> None:
        refused = answers(olga, world, "  ")
        assert refused.status == 422
        assert refused.has("There is nothing to send")

    def test_that_came_too_late_is_kept_on_the_page(self, olga: Browser, world: World) -> None:
        shown = page(olga, world)
        world.dana.takes_over()
        fields = {"csrf": shown.hidden("csrf"), "form_id": shown.hidden("form_id"), "text": "Come at five."}
        refused = olga.post(f"/guest/{token_for(world)}/replies", fields)
        assert refused.status == 409
        assert refused.has("Dana took this over", "Come at five.")

    @pytest.mark.parametrize(
        "headers", [{"origin": OTHER_SITE}, {"sec_fetch_site": "cross-site"}, {"origin": "null"}]
    )
    def test_from_another_site_is_refused(self, olga: Browser, world: World, headers: dict[str, str]) -> None:
        assert answers(olga, world, "Come at five.", **headers).status == 403
        assert world.case.takeover is None

    def test_without_the_cookie_of_the_page_is_refused(self, olga: Browser, world: World) -> None:
        shown = page(olga, world)
        olga.jar.clear()
        fields = {"csrf": shown.hidden("csrf"), "text": "Come at five."}
        assert olga.post(f"/guest/{token_for(world)}/replies", fields).status == 403
        forged = {"csrf": form_seal(token_for(world), "", LINK_KEY), "text": "Come at five."}
        assert olga.post(f"/guest/{token_for(world)}/replies", forged).status == 403
        assert world.case.takeover is None

    def test_of_the_form_of_another_link_is_refused(self, olga: Browser, world: World) -> None:
        shown = page(olga, world, OWNER)
        fields = {"csrf": shown.hidden("csrf"), "text": "Come at five."}
        assert olga.post(f"/guest/{token_for(world, DESK)}/replies", fields).status == 403


class TestShut:
    @pytest.mark.parametrize("path", ["", "/media/m1"])
    def test_is_a_forged_link(self, olga: Browser, world: World, path: str) -> None:
        shut = olga.get(f"/guest/{token_for(world)[:-1]}{path}")
        assert shut.status == 403
        assert shut.has("This link does not work", "Open the newest mail")
        assert not shut.has("Maria")

    def test_is_a_link_whose_case_is_settled(self, olga: Browser, world: World) -> None:
        token = token_for(world)
        world.dana.takes_over()
        world.dana.resolves()
        shut = olga.get(f"/guest/{token}")
        assert shut.status == 410
        assert shut.has("This link is over")
        assert not shut.has("Maria")
        assert olga.post(f"/guest/{token}/replies", {"text": "Come at five."}).status == 410

    @pytest.mark.parametrize("path", ["/", "/list", "/threads/{}", "/threads/{}/messages", "/audit"])
    def test_is_everything_else_to_who_has_a_link(self, olga: Browser, world: World, path: str) -> None:
        page(olga, world)
        shut = olga.get(path.format(world.maria.thread_id))
        assert shut.status == 303
        assert shut.location.startswith(f"{INBOX}/sign-in"[len(INBOX) :])

    def test_names_nobody_in_the_log(
        self, olga: Browser, world: World, capsys: pytest.CaptureFixture[str]
    ) -> None:
        answers(olga, world, "Come at five.")
        logged = capsys.readouterr().out
        assert "guest.opened" in logged
        assert "guest.replied" in logged
        assert "molino" not in logged
        assert token_for(world) not in logged
        assert "five" not in logged


class TestFile:
    def test_of_the_case_is_at_the_store(self, olga: Browser, world: World) -> None:
        world.maria.sends_file("image", b"\xff\xd8\xff\xe0picture", "image/jpeg", "my tooth")
        world.settle()
        (picture,) = [message for message in world.messages if message.media]
        shown = page(olga, world)
        assert f"/media/{picture.message_id}" in shown.body
        led = page(olga, world, more=f"/media/{picture.message_id}")
        assert led.status == 303
        assert picture.media
        assert picture.media.key in led.location

    def test_of_an_earlier_case_is_not_to_be_had(self, olga: Browser, world: World) -> None:
        world.maria.sends_file("image", b"\xff\xd8\xff\xe0picture", "image/jpeg", "my tooth")
        world.settle()
        (picture,) = [message for message in world.messages if message.media]
        world.dana.takes_over()
        world.dana.resolves()
        world.clock.tick(minutes=5000)
        world.maria.writes("an agent please")
        world.settle()
        gone = page(olga, world, more=f"/media/{picture.message_id}")
        assert gone.status == 404
        assert picture.message_id not in page(olga, world).body

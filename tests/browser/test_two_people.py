"""Two people and one customer: they see each other, one of them writes, and nothing of what they do is lost."""

from __future__ import annotations

import contextlib
from pathlib import Path

from playwright.sync_api import Error, Page, expect

from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, SignIn, Writes
from tests.browser.test_working_a_case import assigns, opens, ours, row, takes
from tests.local.inside import Inside
from tests.local.only_lees import only_lees

SOON = 3_000
"""Milliseconds: far less than the half minute between two polls of a page that holds a line."""


class TestTwoPeopleOnOneThread:
    def test_the_second_takeover_is_refused_and_one_can_join_or_take_it(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        olga = customer("Olga")
        olga.asks("I want to talk to a person")
        dana, lee, ada = sign_in("Dana"), sign_in("Lee", NARROW), sign_in("Ada")
        lee.route_web_socket("**", lambda socket: socket.close())
        lee.route("**/messages?*", lambda route: route.fulfill(status=304))  # has not heard of it yet
        for page in (dana, lee, ada):
            opens(page, olga, inside, product)
        takes(dana)
        lee.get_by_role("button", name="Take over").click()
        refused = lee.get_by_role("alert").filter(has_text="took this over")
        expect(refused).to_contain_text("Dana took this over at")
        expect(refused).to_contain_text("nothing was changed")
        expect(lee.locator("#text")).to_have_count(0)
        assert overflow(lee) == 0

        lee.get_by_role("button", name="Join Dana").click()
        says(lee, "Lee here: I am with Dana.")
        expect(ours(dana).last).to_contain_text("I am with Dana.")
        expect(dana.locator(".standing")).to_contain_text("with Lee")

        expect(ada.locator("#desk")).to_contain_text("With Dana since")
        ada.get_by_role("button", name="Take it from Dana").click()
        expect(ada.locator(".standing")).to_contain_text("With you")
        says(ada, "Ada here: I go on from here.")
        expect(dana.locator("#desk")).to_contain_text("With Ada since")
        expect(dana.locator("#text")).to_have_count(0)
        expect(dana.locator("#log")).to_contain_text("Ada")
        said = ["Lee here: I am with Dana.", "Ada here: I go on from here."]
        wait_for("both on the phone", lambda: [bubble["text"] for bubble in olga.bubbles()][-2:] == said)


class TestADraft:
    def test_survives_a_reload_and_a_crash_of_its_tab(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        pia = customer("Pia")
        pia.asks("I want to talk to a person")
        dana = sign_in("Dana")
        opens(dana, pia, inside, product)
        takes(dana)
        dana.locator("#text").fill("Half a sentence")
        dana.reload()
        expect(dana.locator("#text")).to_have_value("Half a sentence")
        dana.locator("#text").press_sequentially(" and a bit")

        with dana.expect_event("crash"), contextlib.suppress(Error):
            dana.goto("chrome://crash")
        other = dana.context.new_page()
        opens(other, pia, inside, product)
        expect(other.locator("#text")).to_have_value("Half a sentence and a bit")


class TestWhoIsAway:
    def test_gives_back_what_was_assigned_to_them(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        rita = customer("Rita")
        rita.asks("I want to talk to a person")
        dana, lee = sign_in("Dana"), sign_in("Lee")
        opens(lee, rita, inside, product)
        assigns(lee, "Dana")
        dana.get_by_role("link", name="Mine").click()
        expect(row(dana, rita, inside)).to_be_visible()
        dana.get_by_role("button", name="I am here").click()
        try:
            expect(dana.get_by_role("button", name="I am away")).to_be_visible()
            expect(row(dana, rita, inside)).to_have_count(0)
            expect(lee.locator(".standing")).not_to_contain_text("assigned to")
            expect(lee.locator(".standing")).to_contain_text("Waiting in Front desk")
            assert "Dana (away)" in lee.locator("#assign-to option").all_text_contents()
        finally:
            dana.get_by_role("button", name="I am away").click()
        expect(dana.get_by_role("button", name="I am here")).to_be_visible()


class TestAnAgentOfAnotherQueue:
    def test_sees_neither_its_rows_nor_its_threads(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState, tmp_path: Path
    ) -> None:
        sara = customer("Sara")
        sara.asks("I want to talk to a person about my secret")
        dana, lee = sign_in("Dana"), sign_in("Lee")
        expect(row(dana, sara, inside)).to_be_visible()
        with only_lees(product, inside, tmp_path):
            expect(row(dana, sara, inside)).to_have_count(0)
            dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(sara)}")
            expect(dana.get_by_role("heading")).to_have_text("This conversation is in another team's queue")
            assert sara.name not in dana.content()
            dana.goto(f"{product.inbox_url}/search?q=secret")
            expect(dana.get_by_role("heading", level=1)).to_be_visible()
            assert sara.name not in dana.content()
            lee.goto(f"{product.inbox_url}/")
            expect(row(lee, sara, inside)).to_be_visible()
        dana.goto(f"{product.inbox_url}/")
        expect(row(dana, sara, inside)).to_be_visible()  # the functions have heard of it


def live(page: Page) -> None:
    expect(page.locator(".live-state").first).to_have_attribute("data-live-state", "live")


def says(page: Page, words: str) -> None:
    page.locator("#text").fill(words)
    page.get_by_role("button", name="Send", exact=False).click()
    expect(ours(page).last).to_contain_text(words)

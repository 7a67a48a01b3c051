"""An open page is told at once, and two people on one thread see each other."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from infra.local_state import LocalState
from tests.browser.chromium import barriers, overflow
from tests.browser.conftest import NARROW, NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside

SOON = 3_000
"""Milliseconds: far less than the half minute between two polls of a page that holds a line."""


def live(page: Page) -> None:
    expect(page.locator(".live-state").first).to_have_attribute("data-live-state", "live")


class TestLive:
    def test_what_a_customer_writes_and_who_else_is_here_appear_at_once(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        nora = Phone(new_page(), product, "Nora Vidal")
        nora.asks("I want to talk to a person")
        there = f"{product.inbox_url}/threads/{inside.thread_id(nora)}"
        dana, lee = sign_in("Dana"), sign_in("Lee", NARROW)
        dana.goto(there)
        dana.get_by_role("button", name="Take over").click()
        expect(dana.locator("#text")).to_be_visible()
        live(dana)
        assert dana.locator(".live-state:visible").inner_text().split() == ["Connection:", "Live"]

        nora.writes("Is Thursday still free?")
        expect(dana.locator("#log")).to_contain_text("Is Thursday still free?", timeout=SOON)

        lee.goto(there)
        live(lee)
        expect(lee.locator("#also-here")).to_have_text("Dana is here too", timeout=SOON)
        expect(dana.locator("#also-here")).to_have_text("Lee is here too", timeout=SOON)
        dana.locator("#text").press_sequentially("Yes")
        expect(lee.locator("#also-here")).to_have_text("Dana is writing", timeout=SOON)
        assert (overflow(dana), overflow(lee)) == (0, 0)
        assert (barriers(dana), barriers(lee)) == ([], [])
        lee.goto(f"{product.inbox_url}/")
        expect(dana.locator("#also-here")).to_have_text("", timeout=SOON)

    def test_without_a_line_the_page_asks_every_few_seconds(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        iris = Phone(new_page(), product, "Iris Blom")
        iris.asks("I want to talk to a person")
        dana = sign_in("Dana")
        dana.route_web_socket("**", lambda socket: socket.close())
        dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(iris)}")
        dana.get_by_role("button", name="Take over").click()
        expect(dana.locator("#text")).to_be_visible()
        expect(dana.locator(".live-state:visible")).to_contain_text("Checking every few seconds")
        iris.writes("Is Friday still free?")
        expect(dana.locator("#log")).to_contain_text("Is Friday still free?", timeout=10_000)

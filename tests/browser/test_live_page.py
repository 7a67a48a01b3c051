"""An open page: it is told at once, it says how it hears of news, and it works where it hears of none."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, Request, WebSocketRoute, expect

from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, WIDE, SignIn, Writes
from tests.browser.test_working_a_case import notes, opens, ours, resolves, tags, takes
from tests.local.inside import Inside

AT_ONCE = 2_000
"""Milliseconds; a page that polls needs up to three seconds and more."""


class TestAnOpenPage:
    def test_shows_at_once_what_a_customer_writes_without_polling(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        tina = customer("Tina")
        tina.asks("I want to talk to a person")
        dana = sign_in("Dana")
        opens(dana, tina, inside, product)
        takes(dana)
        expect(state(dana)).to_have_text("Connection: Live", use_inner_text=True)
        tina.writes("Is Thursday still free?")  # wakes whatever must be woken
        expect(dana.locator("#log")).to_contain_text("Is Thursday still free?")
        inside.wait_until_quiet()  # what follows from her words is told, too
        asked: list[str] = []
        dana.on("request", lambda request: asked.append(request.url) if polls(request) else None)
        dana.wait_for_timeout(9_500)  # a page that polls asks three times
        assert len(asked) <= 1, "one may be due: a page with a line asks every half minute"
        tina.writes("Or Friday?")
        expect(dana.locator("#log")).to_contain_text("Or Friday?", timeout=AT_ONCE)

    def test_polls_when_its_line_dies_and_stops_when_there_is_one_again(
        self, sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        uma = customer("Uma")
        uma.asks("I want to talk to a person")
        lines: list[WebSocketRoute] = []
        cut = False

        def through(line: WebSocketRoute) -> None:
            if cut:
                line.close()
                return
            line.connect_to_server()
            lines.append(line)

        dana = sign_in("Dana", NARROW)
        dana.route_web_socket("**", through)
        opens(dana, uma, inside, product)
        takes(dana)
        expect(state(dana)).to_contain_text("Live")
        cut = True
        lines[-1].close()
        expect(state(dana)).to_contain_text("Checking every few seconds")
        uma.writes("Is anybody there?")
        expect(dana.locator("#log")).to_contain_text("Is anybody there?")
        cut = False
        expect(state(dana)).to_contain_text("Live")
        dana.context.set_offline(True)
        expect(state(dana)).to_contain_text("No connection")
        dana.context.set_offline(False)
        expect(state(dana)).to_contain_text("Live")


class TestAPageWithoutJavaScript:
    @pytest.mark.parametrize("size", [pytest.param(WIDE, id="1280"), pytest.param(NARROW, id="360")])
    def test_is_enough_for_a_whole_case(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        vito = customer("Vito")
        vito.asks("I want to talk to a person")
        dana = sign_in("Dana", size, java_script_enabled=False)
        opens(dana, vito, inside, product)
        expect(dana.locator("#packet .fields")).to_be_visible()
        takes(dana)
        expect(dana.locator("#packet .fields")).to_be_visible()
        dana.get_by_role("link", name="Use suggested reply").click()
        suggested = dana.locator("#text").input_value()
        assert suggested
        dana.get_by_role("button", name="Send").click()
        expect(ours(dana).last).to_contain_text(suggested)
        expect(dana.locator("#text")).to_have_value("")
        wait_for("the reply on the phone", lambda: vito.bubbles()[-1]["text"] == suggested)
        notes(dana, "He will call again.")
        expect(dana.locator(".bubble.is-note")).to_contain_text("He will call again.")
        tags(dana, "call")
        assert dana.get_by_role("button", name="Copy").count() == 0  # needs a script
        resolves(dana, "It was given up", "He called.")
        expect(dana.locator(".standing")).to_contain_text("Resolved")
        assert overflow(dana) == 0


def state(page: Page) -> Locator:
    return page.locator(".live-state:visible")


def polls(request: Request) -> bool:
    return "/messages?" in request.url

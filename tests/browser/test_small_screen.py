"""The same on a telephone's screen: nothing is cut off and everything can be reached."""

from __future__ import annotations

from playwright.sync_api import expect

from infra.local_state import LocalState
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, NewPage, Picture, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside


class TestAt360Pixels:
    def test_a_customer_is_answered_from_the_queue(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside, picture: Picture
    ) -> None:
        marta = Phone(new_page(NARROW, has_touch=True), product, "Marta Gil")
        marta.asks("What are your opening hours?")
        marta.asks("I want to talk to a person")
        assert overflow(marta.page) == 0

        dana = sign_in("Dana", NARROW, has_touch=True)
        assert overflow(dana) == 0
        dana.locator(f"#row-{inside.thread_id(marta)}").tap()
        expect(dana.get_by_role("heading", name="Marta Gil")).to_be_in_viewport()
        assert overflow(dana) == 0

        take_over = dana.get_by_role("button", name="Take over")
        expect(take_over).to_be_in_viewport()
        take_over.tap()
        box = dana.get_by_label("Reply to Marta Gil")
        expect(box).to_be_in_viewport()
        picture(dana, "thread-360")
        box.fill("Hello Marta, we are open until 20:00 today.")
        dana.get_by_role("button", name="Send").tap()
        expect(marta.theirs.last).to_contain_text("until 20:00")
        expect(dana.locator("#log .bubble").last).to_be_in_viewport()
        assert overflow(dana) == 0

        dana.get_by_role("link", name="Back to the list").tap()
        expect(dana.locator("#list")).to_be_visible()

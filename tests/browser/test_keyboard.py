"""Everything by keyboard: no mouse is touched from the sign-in to the reply."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from infra.local_state import LocalState
from tests.browser.conftest import NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside

MOST_ROWS = 110


class TestByKeyboard:
    def test_a_case_is_found_taken_over_and_answered(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        nuria = Phone(new_page(), product, "Nuria Soler")
        nuria.asks("I want to talk to a person")
        dana = sign_in("Dana")
        row = f"row-{inside.thread_id(nuria)}"
        expect(dana.locator(f"#{row}")).to_be_visible()
        _move_to(dana, row)
        dana.keyboard.press("Enter")
        expect(dana.get_by_role("heading", name="Nuria Soler")).to_be_visible()

        dana.keyboard.press("t")
        expect(dana.locator(".standing")).to_contain_text("With you")
        expect(dana.get_by_role("link", name="Use suggested reply")).to_be_focused()
        dana.keyboard.press("s")
        box = dana.get_by_label("Reply to Nuria Soler")
        expect(box).to_be_focused()
        expect(box).not_to_have_value("")
        dana.keyboard.press("Control+End")
        dana.keyboard.type(" I am Dana.")
        dana.keyboard.press("Control+Enter")
        expect(nuria.theirs.last).to_contain_text("I am Dana.")

        dana.keyboard.press("Escape")
        dana.keyboard.press("?")
        expect(dana.get_by_role("dialog")).to_be_visible()
        dana.keyboard.press("Escape")
        expect(dana.get_by_role("dialog")).to_be_hidden()

    def test_tab_reaches_take_over_and_what_has_the_focus_is_seen(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        pablo = Phone(new_page(), product, "Pablo Roca")
        pablo.asks("I want to talk to a person")
        dana = sign_in("Dana")
        dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(pablo)}")
        dana.keyboard.press("Tab")
        expect(dana.get_by_role("link", name="Skip to the conversation")).to_be_focused()
        dana.keyboard.press("Enter")
        button = dana.get_by_role("button", name="Take over")
        for _ in range(40):
            dana.keyboard.press("Tab")
            if button.evaluate("button => button === document.activeElement"):
                break
        expect(button).to_be_focused()
        assert button.evaluate("button => getComputedStyle(button).outlineStyle") != "none"
        dana.keyboard.press("Space")
        expect(dana.locator(".standing")).to_contain_text("With you")


def _move_to(page: Page, row: str) -> None:
    for _ in range(MOST_ROWS):
        page.keyboard.press("j")
        if page.evaluate("document.activeElement.id") == row:
            return
    raise AssertionError(f"j never came to {row}")

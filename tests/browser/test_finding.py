"""What helps in a long day: searching, drafts that survive, facts that are copied, a packet out of the way."""

from __future__ import annotations

from playwright.sync_api import expect

from infra.local_state import LocalState
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, NewPage, SignIn
from tests.browser.phone import Phone
from tests.local.inside import Inside


class TestSearch:
    def test_finds_a_customer_by_their_words_and_leads_to_them(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState
    ) -> None:
        ines = Phone(new_page(), product, "Inés Vidal")
        ines.asks("I want to talk to a person about my Hollywood retainer")
        dana = sign_in("Dana", NARROW)
        dana.keyboard.press("/")
        box = dana.get_by_label("Search names, numbers and messages")
        expect(box).to_be_focused()
        box.fill("hollywood")
        dana.keyboard.press("Enter")
        expect(dana.locator("mark").first).to_have_text("Hollywood")
        assert overflow(dana) == 0
        dana.locator(".found .row", has_text="Inés Vidal").first.click()
        expect(dana.get_by_role("heading", name="Inés Vidal")).to_be_visible()
        expect(dana.locator(".bubble:target")).to_contain_text("Hollywood")


class TestDraft:
    def test_survives_a_reload_and_a_closed_tab_and_goes_with_the_answer(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        omar = Phone(new_page(), product, "Omar Haddad")
        omar.asks("I want to talk to a person")
        dana = sign_in("Dana")
        there = f"{product.inbox_url}/threads/{inside.thread_id(omar)}"
        dana.goto(there)
        dana.get_by_role("button", name="Take over").click()
        box = dana.get_by_label("Reply to Omar Haddad")
        box.fill("Half a sentence")
        dana.reload()
        expect(box).to_have_value("Half a sentence")

        other = dana.context.new_page()
        dana.close()
        other.goto(there)
        box = other.get_by_label("Reply to Omar Haddad")
        expect(box).to_have_value("Half a sentence")
        other.get_by_role("button", name="Send").click()
        expect(omar.theirs.last).to_contain_text("Half a sentence")
        other.reload()
        expect(box).to_have_value("")


class TestPacket:
    def test_is_folded_on_a_phone_after_the_takeover_and_opens_at_a_touch(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        rosa = Phone(new_page(), product, "Rosa Pla")
        rosa.asks("I want to talk to a person")
        dana = sign_in("Dana", NARROW, has_touch=True)
        dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(rosa)}")
        expect(dana.locator("#packet .fields")).to_be_visible()
        dana.get_by_role("button", name="Take over").tap()
        expect(dana.locator(".standing")).to_contain_text("With you")
        expect(dana.locator("#packet .fields")).to_be_hidden()
        dana.locator("#packet summary").tap()
        expect(dana.locator("#packet .fields")).to_be_visible()

    def test_stands_beside_the_chat_where_there_is_room(
        self, new_page: NewPage, sign_in: SignIn, product: LocalState, inside: Inside
    ) -> None:
        leo = Phone(new_page(), product, "Leo Mas")
        leo.asks("I want to talk to a person")
        dana = sign_in("Dana", {"width": 1100, "height": 800})
        dana.goto(f"{product.inbox_url}/threads/{inside.thread_id(leo)}")
        packet, chat = dana.locator("#packet").bounding_box(), dana.locator("#chat").bounding_box()
        assert packet
        assert chat
        assert packet["x"] >= chat["x"] + chat["width"]
        assert overflow(dana) == 0

"""The rollout: a lead sees the plan and lets the AI go on after it stepped back; an agent works through its drafts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.before import Before
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, WIDE, Picture, SignIn, Writes
from tests.browser.test_working_a_case import BOTH_WIDTHS, opens
from tests.local.cast import SLOW_MACHINE
from tests.local.inside import Inside


@BOTH_WIDTHS
class TestThePlan:
    def test_says_what_is_left_to_do_and_a_step_back_is_lifted_by_keyboard(
        self,
        size: dict[str, int],
        sign_in: SignIn,
        before: Before,
        product: LocalState,
        picture: Picture,
    ) -> None:
        # a segment that nobody is in, so that the AI goes on answering everybody
        with before.stepped_back("errors", "nobody-at-all"):
            lee = sign_in("Lee", size)
            lee.goto(f"{product.inbox_url}/rollout")
            back = lee.get_by_role("region", name="The AI stepped back: it writes drafts only")
            expect(back).to_contain_text("40% of 25 cases")
            expect(lee.locator(".plan > li")).to_have_count(7)
            expect(lee.get_by_role("table").first).to_contain_text("Opening hours")
            assert overflow(lee) == 0
            if size == WIDE:
                picture(lee, "rollout")
            lee.get_by_role("link", name=re.compile("Do it now.*Write the prompt")).press("Enter")
            expect(lee.get_by_role("heading", level=1)).to_be_visible()
            assert "/playbook" in lee.url
            lee.go_back()
            back.get_by_role("button", name="Let the AI answer again").press("Enter")
            expect(lee.get_by_role("status").filter(has_text="Lifted.")).to_be_visible()
            expect(back).to_have_count(0)
        lee.goto(f"{product.inbox_url}/audit")
        expect(lee.get_by_role("main")).to_contain_text("Lee")


class TestADraft:
    @pytest.mark.parametrize(
        ("size", "script"),
        [
            pytest.param(WIDE, True, id="1280"),
            pytest.param(NARROW, False, id="360, without JavaScript"),
        ],
    )
    def test_is_read_changed_sent_and_the_case_handed_back_in_one_act(
        self,
        size: dict[str, int],
        script: bool,
        sign_in: SignIn,
        customer: Writes,
        inside: Inside,
        before: Before,
        product: LocalState,
    ) -> None:
        dora = customer("Dora")
        dora.asks("I want to talk to a person")
        before.only_drafted(dora)
        dana = sign_in("Dana", size, java_script_enabled=script)
        opens(dana, dora, inside, product)
        draft = dana.get_by_label("Draft of the AI. Read it, change what is wrong, then send it.")
        expect(draft).not_to_have_value("")
        assert overflow(dana) == 0
        draft.fill("Hello Dora, Thursday at ten is free.")
        seen = dora.bubbles()[-1]["seq"]
        draft.press("Tab")
        expect(dana.get_by_role("button", name="Send and hand back to the AI")).to_be_focused()
        dana.keyboard.press("Enter")
        expect(dana.locator(".standing")).to_contain_text("With the AI")
        expect(draft).to_have_count(0)
        (sent,) = wait_for("the words", lambda: dora.bubbles(seen), within=SLOW_MACHINE)
        assert sent["text"] == "Hello Dora, Thursday at ten is free."
        assert "€" in str(dora.asks("How much is a dental cleaning?")["text"])

    def test_that_is_put_away_leaves_what_was_changed_for_the_persons_own_reply(
        self, sign_in: SignIn, customer: Writes, inside: Inside, before: Before, product: LocalState
    ) -> None:
        """The words of a person are theirs: a reload does not lose them, nor does the customer's next message."""
        nina = customer("Nina")
        nina.asks("I want to talk to a person")
        before.only_drafted(nina)
        dana = sign_in("Dana")
        opens(dana, nina, inside, product)
        draft = dana.get_by_label("Draft of the AI. Read it, change what is wrong, then send it.")
        draft.fill("Hello Nina, only I know this.")
        dana.reload()
        expect(draft).to_have_value("Hello Nina, only I know this.")
        nina.writes("Are you still there?")
        expect(dana.get_by_text("What you had changed in that draft is kept.")).to_be_visible(timeout=60_000)
        dana.get_by_role("button", name="Take over").click()
        expect(dana.get_by_label("Reply to Nina")).to_have_value("Hello Nina, only I know this.")

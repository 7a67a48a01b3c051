"""The weekly review: nobody chooses the cases, a lead says what was missing, a change of the playbook comes of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from chalicelib.domain.case import Surety
from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.before import Before
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, WIDE, Picture, SignIn, Writes
from tests.local.cast import SLOW_MACHINE, Customer

PARKING = (
    "Where is your parking? Let me talk to a person",
    "Is there any parking? I want to talk to a person",
)
LIFT = ("Is there a lift for wheelchairs? Let me talk to a person", "A lift? I want to talk to a person")


@pytest.fixture(autouse=True)
def nobody_edits(before: Before) -> Iterator[None]:
    """The draft of the playbook is everybody's."""
    before.no_draft()
    yield
    before.no_draft()


@pytest.mark.parametrize(
    ("size", "asked", "word"),
    [pytest.param(WIDE, PARKING, "parking", id="1280"), pytest.param(NARROW, LIFT, "lift", id="360")],
)
class TestAReview:
    def test_goes_from_the_first_case_to_a_change_in_the_editor_by_keyboard(
        self,
        size: dict[str, int],
        asked: tuple[str, str],
        word: str,
        sign_in: SignIn,
        customer: Writes,
        before: Before,
        product: LocalState,
        picture: Picture,
    ) -> None:
        ago = before.not_reviewed()
        ines, bo, noa = customer("Inés"), customer("Bo"), customer("Noa")
        _all_ask({ines: asked[0], bo: asked[1], noa: "How much is a dental cleaning?"})
        for each in (ines, bo):
            before.happened(each, weeks_ago=ago)
        before.happened(noa, weeks_ago=ago, ended=Surety.SILENT)
        lee = sign_in("Lee", size)
        lee.goto(f"{product.inbox_url}/review?week={before.week(ago)}")
        lee.get_by_role("button", name="Begin: draw the cases of this week").press("Enter")
        expect(lee.get_by_role("status").filter(has_text="Nobody chose them")).to_be_visible()
        assert overflow(lee) == 0

        lee.get_by_role("link", name="Look at the next case").press("Enter")
        while "/cases/" in lee.url:
            expect(lee.locator(".lines")).to_contain_text("?")
            assert overflow(lee) == 0
            mine = lee.locator(".lines").get_by_text(word).count()
            _judges(lee, f"Nothing is said about the {word}" if mine else "")
        expect(
            lee.get_by_role("status").filter(has_text="Every case of the week has a verdict")
        ).to_be_visible()
        gap = lee.get_by_role("article").filter(has_text=word)
        expect(gap).to_contain_text("Knowledge: the playbook does not say it")
        expect(gap).to_contain_text("cases a week")
        if size == WIDE:
            lee.evaluate("scrollTo(0, 0)")
            picture(lee, "review")

        gap.get_by_role("button", name="Propose a change").press("Enter")
        expect(lee.get_by_role("heading", level=1)).to_have_text("Proposed change")
        expect(lee.get_by_role("region", name="What it changes")).to_contain_text("+ language: en")
        assert overflow(lee) == 0
        lee.get_by_role("button", name="Open it in the editor").press("Enter")
        expect(lee.get_by_role("heading", level=1)).to_have_text("Draft of the playbook")
        expect(lee.get_by_role("region", name="What publishing would change")).to_contain_text(word)


def _judges(lee: Page, missing: str) -> None:
    """Give a verdict by keyboard: right, or needless because of a gap in the knowledge."""
    was = lee.url
    lee.get_by_label("Right").focus()
    lee.keyboard.press("Space")
    if missing:
        lee.keyboard.press("ArrowDown")
        expect(lee.get_by_label("Needless: no person was needed")).to_be_checked()
        lee.keyboard.press("Tab")
        expect(lee.get_by_label("Nothing", exact=True)).to_be_focused()
        lee.keyboard.press("ArrowDown")
        expect(lee.get_by_label("Knowledge: the playbook does not say it")).to_be_checked()
        lee.keyboard.press("Tab")
        lee.keyboard.type(missing)
    lee.get_by_role("button", name="Keep and go to the next").press("Enter")
    lee.wait_for_url(lambda url: url != was)


def _all_ask(words: dict[Customer, str]) -> None:
    asked = {each: each.writes(text) for each, text in words.items()}
    for each, seq in asked.items():
        wait_for("an answer", lambda seq=seq, each=each: each.bubbles(seq), within=SLOW_MACHINE)

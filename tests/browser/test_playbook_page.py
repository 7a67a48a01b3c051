"""A lead changes what the AI is told: with the mistakes shown, tried on scenarios, published, and taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.browser.before import Before
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, Picture, SignIn
from tests.local.cast import SLOW_MACHINE

LONG = 240_000
"""Milliseconds in which all scenarios are played on a machine that does much else."""

LINE = "Never say more than three sentences."


@pytest.fixture(autouse=True)
def nobody_edits(before: Before) -> Iterator[None]:
    before.no_draft()
    yield
    before.no_draft()


class TestThePrompt:
    def test_is_changed_tried_published_and_taken_back(
        self, sign_in: SignIn, product: LocalState, picture: Picture
    ) -> None:
        lee = sign_in("Lee")
        lee.goto(f"{product.inbox_url}/playbook")
        was = _in_force(lee)
        lee.get_by_role("link", name="The prompt").click()
        _adds(lee, LINE)
        expect(lee.get_by_role("status").filter(has_text="Kept in the draft")).to_be_visible()

        lee.get_by_role("link", name="Back to the playbook").click()
        expect(lee.get_by_text("The draft changes 1 file.")).to_be_visible()
        lee.get_by_role("link", name="Look at the draft, try it, publish it").click()
        expect(lee.get_by_role("region", name="What publishing would change")).to_contain_text(f"+ {LINE}")
        picture(lee, "playbook")

        lee.get_by_role("button", name="Publish the draft").click()
        expect(lee.get_by_role("heading", level=1)).to_have_text("Publishing the draft")
        expect(lee.get_by_text(f"Version {was + 1} is published.")).to_be_visible(timeout=LONG)
        expect(lee.get_by_text(re.compile(r"\d+ of \d+ scenarios tried"))).to_be_visible()

        lee.goto(f"{product.inbox_url}/playbook")
        wait_for("the new version", lambda: lee.reload() and _in_force(lee) == was + 1, within=SLOW_MACHINE)
        lee.get_by_role("button", name=re.compile(rf"Put in force again version {was}$")).click()
        expect(lee.get_by_text(f"Version {was + 2} is published.")).to_be_visible(timeout=LONG)


class TestAPage:
    def test_with_a_mistake_is_told_where_and_mended_without_javascript_on_a_phone(
        self, sign_in: SignIn, product: LocalState
    ) -> None:
        lee = sign_in("Lee", NARROW, java_script_enabled=False)
        lee.goto(f"{product.inbox_url}/playbook")
        assert overflow(lee) == 0
        lee.get_by_role("link", name="Write a new page").click()
        lee.get_by_label("Short name, which other files use").fill("garage")
        lee.get_by_label("Title").fill("The garage")
        lee.get_by_label("What the AI may say").fill("The garage is behind the house.")
        lee.get_by_label("Translation of the page").fill("nowhere")
        assert overflow(lee) == 0
        lee.get_by_role("button", name="Keep in the draft").press("Enter")

        lee.goto(f"{product.inbox_url}/playbook/draft")
        mistakes = lee.get_by_role("region", name=re.compile("Mistakes"))
        expect(mistakes).to_contain_text("What to do:")
        expect(lee.get_by_role("button", name="Publish the draft")).to_have_count(0)
        assert overflow(lee) == 0
        mistakes.get_by_role("link", name="knowledge/garage.md").click()
        lee.get_by_label("Translation of the page").fill("")
        lee.get_by_role("button", name="Keep in the draft").press("Enter")

        lee.goto(f"{product.inbox_url}/playbook/draft")
        expect(lee.get_by_text("There are no mistakes.")).to_be_visible()
        expect(lee.get_by_role("button", name="Publish the draft")).to_be_visible()
        lee.get_by_role("button", name="Throw the draft away").press("Enter")
        expect(lee.get_by_role("status").filter(has_text="The draft was thrown away")).to_be_visible()


def _in_force(page: Page) -> int:
    heading = page.get_by_role("heading", name="is in force").inner_text()
    return int(re.findall(r"\d+", heading)[0])


def _adds(page: Page, line: str) -> None:
    """Write a line at the end of the prompt, by keyboard, and keep it."""
    page.get_by_label("What the AI is told, in your own words").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(f"\n{line}")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Keep in the draft")).to_be_focused()
    page.keyboard.press("Enter")

"""A lead reads a figure, looks at the cases behind it, and takes the numbers along; an agent says what helped."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from chalicelib.domain.case import Surety
from infra.local_state import LocalState
from tests.browser.before import Before
from tests.browser.chromium import overflow
from tests.browser.conftest import NARROW, WIDE, Picture, SignIn, Writes
from tests.browser.test_working_a_case import BOTH_WIDTHS, opens, takes
from tests.local.inside import Inside


class TestAFigure:
    @pytest.mark.parametrize(
        ("size", "script"),
        [
            pytest.param(WIDE, True, id="1280"),
            pytest.param(NARROW, False, id="360, without JavaScript"),
        ],
    )
    def test_leads_to_its_cases_and_their_conversations_and_goes_into_a_spreadsheet(
        self,
        size: dict[str, int],
        script: bool,
        sign_in: SignIn,
        customer: Writes,
        inside: Inside,
        before: Before,
        product: LocalState,
        picture: Picture,
    ) -> None:
        rita, olga = customer("Rita"), customer("Olga")
        rita.asks("How much is a dental cleaning?")
        olga.asks("I want to talk to a person")
        before.happened(rita, weeks_ago=1, ended=Surety.CONFIRMED)
        before.happened(olga, weeks_ago=1)
        lee = sign_in("Lee", size, java_script_enabled=script)
        lee.goto(f"{product.inbox_url}/account")
        lee.get_by_role("link", name="Metrics").click()

        lee.get_by_role("combobox", name="Period").select_option("Last week")
        lee.get_by_role("combobox", name="Grouped by").select_option("Intent")
        lee.get_by_role("button", name="Show").click()
        rate = lee.get_by_role("listitem").filter(has=lee.get_by_role("heading", name="Escalation rate"))
        expect(rate.locator(".value")).to_contain_text("%")
        rate.get_by_text("How it is counted").click()
        expect(rate.locator("details p")).to_be_visible()
        assert overflow(lee) == 0

        rate.get_by_role("link", name="Its cases").click()
        expect(lee.get_by_role("heading", level=1)).to_have_text("Escalation rate")
        expect(lee.get_by_role("table")).to_contain_text("Asked for a person")
        assert overflow(lee) == 0
        lee.locator(f"a[href*='{inside.thread_id(olga)}']").click()
        expect(lee.get_by_role("heading", name=olga.name)).to_be_visible()
        lee.go_back()
        lee.get_by_role("link", name="Back to the metrics").click()
        expect(lee.get_by_role("combobox", name="Grouped by")).to_have_value("intent")
        if script:
            lee.evaluate("scrollTo(0, 0)")
            picture(lee, "metrics")

        with lee.expect_download() as coming:
            lee.get_by_role("link", name="Export as CSV").click()
        assert coming.value.suggested_filename == "metrics.csv"
        rows = list(csv.DictReader(Path(coming.value.path()).read_text("utf-8").splitlines()))
        (told,) = [row for row in rows if (row["group"], row["measure"]) == ("all", "escalated")]
        assert 1 <= float(told["numerator"]) < float(told["denominator"])


@BOTH_WIDTHS
class TestABriefing:
    def test_is_called_useful_with_one_tap_and_nobody_can_say_that_a_tool_verified_what_none_did(
        self, size: dict[str, int], sign_in: SignIn, customer: Writes, inside: Inside, product: LocalState
    ) -> None:
        ugo = customer("Ugo")
        ugo.asks("I want to talk to a person")
        dana = sign_in("Dana", size)
        opens(dana, ugo, inside, product)
        takes(dana)
        dana.locator(".usefulness").get_by_role("button", name="Yes").click()
        expect(dana.locator(".usefulness")).to_contain_text("You said: yes.")
        assert overflow(dana) == 0
        dana.get_by_text("Resolve", exact=True).click()
        expect(dana.get_by_label("The customer said it is solved")).to_be_visible()
        expect(dana.get_by_label("A tool did it, and I checked it")).to_have_count(0)
        assert overflow(dana) == 0

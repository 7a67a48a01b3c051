"""A short question is looked up with what led up to it and without."""

from __future__ import annotations

from datetime import date

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.playbook import Page
from chalicelib.domain.retrieval import Found, best_of, retrieve
from infra.paths import ROOT

PRICES = Page(id="prices", title="Prices", language="en", body="A cleaning costs 60 €.")
PARKING = Page(id="parking", title="Parking", language="en", body="There is no car park.")
HOURS = Page(id="hours", title="Hours", language="en", body="We open at 9.")


class TestBestOf:
    def test_gives_the_pages_of_the_better_supported_first_and_those_of_the_other_behind(self) -> None:
        found = best_of([Found((PRICES, HOURS), support=0.3), Found((PARKING, HOURS), support=0.7)])
        assert found.pages == (PARKING, HOURS, PRICES)
        assert found.support == 0.7

    def test_prefers_what_led_up_to_it_where_both_are_as_good(self) -> None:
        assert best_of([Found((PRICES,), support=0.5), Found((HOURS,), support=0.5)]).pages[0] == PRICES

    def test_carries_no_more_than_a_turn_can(self) -> None:
        long = [page.model_copy(update={"body": "x" * 3_500}) for page in (PRICES, PARKING)]
        assert best_of([Found((long[0],), support=0.5), Found((long[1],), support=0.2)]).pages == (long[0],)

    def test_leaves_a_single_look_up_as_it_is(self) -> None:
        found = Found((PRICES,), support=0.5)
        assert best_of([found]) is found

    def test_finds_the_parking_though_the_question_before_was_of_prices(self) -> None:
        playbook = read_playbook(ROOT / "policies")
        joined, alone = (
            retrieve(question, playbook=playbook, day=date(2026, 11, 23), language="en", meaning=None)
            for question in ("How much is a cleaning?\nDo you have parking?", "Do you have parking?")
        )
        assert "park" in best_of([joined, alone]).pages[0].body.lower()

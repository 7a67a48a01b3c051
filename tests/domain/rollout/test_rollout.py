"""Whom the AI may serve, and how far."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout import mode_for, modes_in, most_in, segment_of, share_of
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout, Segment, SteppedBack
from chalicelib.domain.thread import Customer
from tests.fakes.cast import MARIA
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

AT_NIGHT = MONDAY_10 + timedelta(hours=12)
STRUCK = SteppedBack(guardrail="errors", segment=None, at="2026-11-23T10:00:00+00:00", value=0.5, cases=30)


def with_segments(*segments: Segment) -> Playbook:
    return a_playbook(rollout=Rollout(segments=segments))


def with_rules(*rules: ModeRule, default: Mode = Mode.LIVE, **more: Any) -> Playbook:
    segments = (Segment(id="few"), Segment(id="many"))
    return a_playbook(rollout=Rollout(default=default, rules=rules, segments=segments), **more)


class TestSegment:
    def test_is_none_where_the_playbook_names_none(self) -> None:
        assert segment_of(MARIA, "en", a_playbook(), MONDAY_10) == ""

    @pytest.mark.parametrize(
        ("segment", "fits"),
        [
            (Segment(id="s"), True),
            (Segment(id="s", languages=("en", "es")), True),
            (Segment(id="s", languages=("es",)), False),
            (Segment(id="s", tags=("Regular",)), True),
            (Segment(id="s", tags=("new",)), False),
            (Segment(id="s", countries=("34",)), True),
            (Segment(id="s", countries=("+34",)), True),
            (Segment(id="s", countries=("44",)), False),
            (Segment(id="s", hours="open"), True),
            (Segment(id="s", hours="closed"), False),
            (Segment(id="s", languages=("en",), countries=("44",)), False),
        ],
    )
    def test_asks_for_everything_that_it_names(self, segment: Segment, fits: bool) -> None:
        regular = replace(MARIA, tags=("regular",))
        assert segment_of(regular, "en", with_segments(segment), MONDAY_10) == ("s" if fits else "")

    @pytest.mark.parametrize(("at", "name"), [(MONDAY_10, "day"), (AT_NIGHT, "night")])
    def test_may_be_hours(self, at: datetime, name: str) -> None:
        playbook = with_segments(Segment(id="day", hours="open"), Segment(id="night", hours="closed"))
        assert segment_of(MARIA, "en", playbook, at) == name

    def test_of_a_country_has_nobody_without_a_number(self) -> None:
        playbook = with_segments(Segment(id="spain", countries=("34",)))
        assert segment_of(replace(MARIA, phone=None), "en", playbook, MONDAY_10) == ""

    def test_is_the_first_that_fits(self) -> None:
        playbook = with_segments(Segment(id="one", languages=("de",)), Segment(id="two"), Segment(id="three"))
        assert segment_of(MARIA, "en", playbook, MONDAY_10) == "two"


class TestPercentage:
    @given(st.text(min_size=1), st.floats(0.1, 100), st.floats(0.1, 100))
    def test_keeps_whoever_is_in_when_it_grows(self, customer_id: str, one: float, other: float) -> None:
        few, many = sorted((one, other))
        inside = [
            segment_of(
                Customer(customer_id), None, with_segments(Segment(id="part", percent=each)), MONDAY_10
            )
            for each in (few, many)
        ]
        assert inside != ["part", ""]

    def test_takes_about_that_share_of_the_customers(self) -> None:
        shares = [share_of(f"c-{number}", "part") for number in range(20_000)]
        assert all(0 <= share < 100 for share in shares)
        assert abs(sum(share < 10 for share in shares) / len(shares) - 0.10) < 0.01

    def test_takes_others_in_another_segment(self) -> None:
        both = [(share_of(f"c-{number}", "one"), share_of(f"c-{number}", "two")) for number in range(20_000)]
        assert abs(sum(one < 50 and two < 50 for one, two in both) / len(both) - 0.25) < 0.02


class TestMode:
    def test_is_live_without_rules(self) -> None:
        assert mode_for("prices", "", a_playbook()) is Mode.LIVE

    @pytest.mark.parametrize(
        ("intent", "segment", "mode"),
        [
            ("prices", "few", Mode.DRAFT),
            ("prices", "", Mode.OFF),
            ("prices", "many", Mode.OFF),
            ("opening_hours", "few", Mode.LIVE),
            ("opening_hours", "", Mode.DRAFT),
            (None, "few", Mode.LIVE),
        ],
    )
    def test_is_the_first_rules_that_fits_else_the_default(
        self, intent: str | None, segment: str, mode: Mode
    ) -> None:
        playbook = with_rules(
            ModeRule(mode=Mode.DRAFT, intent="prices", segment="few"),
            ModeRule(mode=Mode.OFF, intent="prices"),
            ModeRule(mode=Mode.LIVE, segment="few"),
            default=Mode.DRAFT,
        )
        assert mode_for(intent, segment, playbook) is mode

    @pytest.mark.parametrize(
        ("struck", "few", "many"),
        [
            (STRUCK, Mode.DRAFT, Mode.DRAFT),
            (STRUCK.model_copy(update={"segment": "few"}), Mode.DRAFT, Mode.LIVE),
        ],
    )
    def test_is_a_draft_where_a_guardrail_struck(self, struck: SteppedBack, few: Mode, many: Mode) -> None:
        playbook = with_rules(stepped_back=(struck,))
        assert mode_for("prices", "few", playbook) is few
        assert mode_for("prices", "many", playbook) is many

    def test_stays_off_where_a_guardrail_struck(self) -> None:
        playbook = with_rules(default=Mode.OFF, stepped_back=(STRUCK,))
        assert mode_for("prices", "few", playbook) is Mode.OFF

    def test_may_be_any_of_those_of_the_intents_before_one_is_known(self) -> None:
        playbook = with_rules(ModeRule(mode=Mode.LIVE, intent="prices"), default=Mode.OFF)
        assert modes_in("", playbook) == {Mode.LIVE, Mode.OFF}
        assert most_in("", playbook) is Mode.LIVE

"""The draw: in proportion, the same for everybody, and nothing can be taken out of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from chalicelib.domain.case import Resolution, Surety, TakenBack
from chalicelib.domain.review.draw import MOST_CLOSED, MOST_ESCALATIONS, draw
from chalicelib.domain.review.drawn import Stratum
from chalicelib.domain.week import WEEK as A_WEEK
from chalicelib.domain.week import begins_at, week_of, weeks_between
from tests.domain.review.building import MONDAY, WEEK, a_case, closed, escalated

MANY = [
    *(escalated(number, "missing_knowledge", "parking") for number in range(60)),
    *(escalated(number, "risk", "booking") for number in range(60, 90)),
    *(escalated(number, "human_request", None) for number in range(90, 100)),
]


class TestTheEscalations:
    def test_are_twenty_in_proportion_to_trigger_and_intent(self) -> None:
        counted = Counter(row.stratum for row in draw(WEEK, MANY, at=MONDAY).rows)
        assert counted == {
            Stratum("missing_knowledge", "parking"): 12,
            Stratum("risk", "booking"): 6,
            Stratum("human_request", None): 2,
        }

    def test_say_how_many_the_week_had(self) -> None:
        sizes = dict(draw(WEEK, MANY, at=MONDAY).sizes)
        assert sizes[Stratum("missing_knowledge", "parking")] == 60
        assert sum(sizes.values()) == 100

    def test_are_all_of_a_quiet_week(self) -> None:
        assert len(draw(WEEK, MANY[:7], at=MONDAY).rows) == 7

    def test_are_those_of_the_week_whenever_their_case_began(self) -> None:
        old = replace(escalated(1, "risk"), opened_at=MONDAY - timedelta(days=9))
        later = escalated(2, "risk", at=MONDAY + A_WEEK)
        assert [row.case_id for row in draw(WEEK, [old, later], at=MONDAY).rows] == ["c0001"]

    @given(some.lists(some.tuples(some.sampled_from("abcdef"), some.sampled_from("xyz")), max_size=120))
    def test_are_never_more_than_their_stratum_nor_too_few(self, kinds: list[tuple[str, str]]) -> None:
        week = [escalated(number, *kind) for number, kind in enumerate(kinds)]
        drawn = draw(WEEK, week, at=MONDAY)
        assert len(drawn.rows) == min(MOST_ESCALATIONS, len(week))
        assert len({row.key for row in drawn.rows}) == len(drawn.rows)
        for stratum, many in Counter(row.stratum for row in drawn.rows).items():
            share = len(drawn.rows) * drawn.size(stratum) / len(week)
            assert abs(many - share) < 1


class TestWhatTheAiClosed:
    def test_is_five_of_mixed_sureties_the_least_sure_first(self) -> None:
        week = [closed(number, list(Surety)[number % 4]) for number in range(40)]
        sureties = [row.surety for row in draw(WEEK, week, at=MONDAY).rows]
        assert len(sureties) == MOST_CLOSED
        assert set(sureties) == set(Surety)
        assert sureties[0] is Surety.SILENT

    def test_leaves_out_what_people_closed(self) -> None:
        assert draw(WEEK, [closed(1, Surety.CONFIRMED, by="p-dana")], at=MONDAY).rows == ()

    def test_has_what_the_customer_took_back_too(self) -> None:
        ended = Resolution("ai", Surety.SILENT, MONDAY + timedelta(hours=1))
        case = a_case(1, taken_back=(TakenBack(ended, MONDAY + timedelta(hours=2)),))
        assert [row.surety for row in draw(WEEK, [case], at=MONDAY).rows] == [Surety.SILENT]


class TestTheDraw:
    def test_is_the_same_for_whoever_draws_and_in_whatever_order_the_cases_come(self) -> None:
        assert draw(WEEK, reversed(MANY), at=MONDAY) == draw(WEEK, MANY, at=MONDAY)

    def test_of_another_week_picks_others(self) -> None:
        later = [
            replace(
                case,
                escalations=tuple(
                    replace(each, escalated_at=each.escalated_at + A_WEEK) for each in case.escalations
                ),
            )
            for case in MANY
        ]
        ours = {row.case_id for row in draw(WEEK, MANY, at=MONDAY).rows}
        assert ours != {row.case_id for row in draw("2026-W49", later, at=MONDAY).rows}

    def test_keeps_a_row_of_who_was_erased(self) -> None:
        drawn = draw(WEEK, MANY, at=MONDAY)
        erased = [replace(case, thread_id="") for case in MANY]
        assert [row.key for row in draw(WEEK, erased, at=MONDAY).rows] == [row.key for row in drawn.rows]


class TestWeeks:
    def test_begin_on_monday_in_utc(self) -> None:
        assert week_of(MONDAY) == WEEK
        assert week_of(MONDAY - timedelta(seconds=1)) == "2026-W47"

    def test_are_named_for_every_part_of_a_time(self) -> None:
        touched = weeks_between(MONDAY - timedelta(days=1), MONDAY + timedelta(days=7))
        assert touched == ("2026-W47", "2026-W48")

    @pytest.mark.parametrize(
        "name", ["", "2026", "2026-W", "2026-W60", "x-W10", "../x", "2026-48", "²026-W48"]
    )
    def test_that_are_none_are_refused(self, name: str) -> None:
        with pytest.raises(ValueError, match=r"week|month|isoformat|int|Invalid"):
            begins_at(name)

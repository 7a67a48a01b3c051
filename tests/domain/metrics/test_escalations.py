"""How soon people came, whether in time, and what became of the packet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.metrics.measure import nearest_rank
from tests.domain.metrics.facts import NOW, a_case, after, an_escalation, measured, out_of

LATE = after(31)


class TestTimes:
    def test_are_the_nearest_rank_of_what_happened(self) -> None:
        taken = [
            a_case(str(n), escalations=(an_escalation(taken_over_at=after(n), first_reply_at=after(2 * n)),))
            for n in range(1, 11)
        ]
        waits = a_case("waits", escalations=(an_escalation(),))
        assert measured("takeover_median", *taken, waits).value == 5 * 60
        assert measured("takeover_p90", *taken, waits).value == 9 * 60
        assert measured("reply_median", *taken, waits).value == 10 * 60
        assert out_of("takeover_median", *taken, waits) == (10, 11)
        assert len(measured("takeover_median", *taken, waits).hits) == 10

    @pytest.mark.parametrize(
        ("values", "percent", "expected"),
        [
            ([7], 50, 7),
            ([1, 2], 50, 1),
            ([1, 2, 3], 50, 2),
            ([3, 1, 2], 90, 3),
            (list(range(1, 101)), 90, 90),
        ],
    )
    def test_rank(self, values: list[float], percent: int, expected: float) -> None:
        assert nearest_rank(values, percent) == expected

    def test_are_nothing_where_nobody_came(self) -> None:
        assert measured("reply_median", a_case(escalations=(an_escalation(),))).value is None


class TestInTime:
    @pytest.mark.parametrize(
        ("escalation", "expected"),
        [
            (an_escalation(taken_over_at=after(30)), (1, 1)),
            (an_escalation(taken_over_at=LATE), (0, 1)),
            (an_escalation(), (0, 1)),
            (an_escalation(closed_at=after(10)), (0, 0)),
            (an_escalation(closed_at=LATE), (0, 1)),
            (an_escalation(taken_over_at=after(5), breached_at=after(1)), (0, 1)),
        ],
    )
    def test_is_by_the_due_time_of_what_is_known(self, escalation: object, expected: tuple[int, int]) -> None:
        assert out_of("takeover_in_time", a_case(escalations=(escalation,))) == expected

    def test_says_nothing_while_there_is_time(self) -> None:
        assert out_of("reply_in_time", a_case(escalations=(an_escalation(),)), now=after(29)) == (0, 0)

    def test_is_of_the_reply_and_not_of_the_takeover(self) -> None:
        case = a_case(escalations=(an_escalation(taken_over_at=after(5), first_reply_at=LATE),))
        assert out_of("takeover_in_time", case) == (1, 1)
        assert out_of("reply_in_time", case) == (0, 1)


class TestPromises:
    @pytest.mark.parametrize(
        ("escalation", "expected"),
        [
            (an_escalation(promised_at=after(30), promise_kept=True), (1, 1)),
            (an_escalation(promised_at=after(30), promise_kept=False), (0, 1)),
            (an_escalation(promised_at=after(30)), (0, 1)),
            (an_escalation(promised_at=NOW), (0, 0)),
            (an_escalation(promised_at=after(30), closed_at=after(20)), (0, 0)),
            (an_escalation(), (0, 0)),
        ],
    )
    def test_count_once_they_are_over(self, escalation: object, expected: tuple[int, int]) -> None:
        assert out_of("promise_kept", a_case(escalations=(escalation,))) == expected


class TestThePacket:
    def test_says_how_much_was_changed_and_whether_it_helped(self) -> None:
        case = a_case(
            escalations=(
                an_escalation("1", edited=0.0, useful=True),
                an_escalation("2", edited=0.4, useful=False),
                an_escalation("3", edited=0.2),
                an_escalation("4"),
            )
        )
        assert measured("edited_median", case).value == 0.2
        assert out_of("sent_as_suggested", case) == (1, 3)
        assert out_of("useful", case) == (1, 2)
        assert measured("useful", case).hits == ("case-a",)


class TestADraftThatTheCustomerOvertook:
    """Its escalation was superseded after ten minutes by one that a person took over at twenty."""

    DRAFT = an_escalation(triggers=("policy",), closed_at=after(10), superseded=True)
    OPENED = an_escalation(triggers=("risk",), taken_over_at=after(20), first_reply_at=after(21))
    CASE = a_case(escalations=(DRAFT, OPENED))

    def test_is_one_case_that_escalated_for_the_reason_that_stands(self) -> None:
        assert out_of("escalated", self.CASE) == (1, 1)
        assert out_of("escalated_risk", self.CASE) == (1, 1)
        assert out_of("escalated_policy", self.CASE) == (0, 1)

    def test_was_answered_by_nobody_and_waits_for_nobody(self) -> None:
        assert out_of("takeover_median", self.CASE) == (1, 1)
        assert out_of("reply_in_time", self.CASE) == (1, 1)

    def test_makes_no_missed_time_good(self) -> None:
        late = replace(self.DRAFT, closed_at=LATE, breached_at=after(30), promised_at=after(30))
        overdue = a_case(escalations=(late, self.OPENED))
        assert out_of("takeover_in_time", overdue) == (1, 2)

    def test_hands_its_promise_on_so_that_it_counts_once(self) -> None:
        broken = replace(self.DRAFT, closed_at=LATE, promised_at=after(30))
        went_on = a_case(escalations=(broken, replace(self.OPENED, promised_at=after(30))))
        assert out_of("promise_kept", went_on) == (0, 1)

"""Periods, groups, costs and verdicts: the same cases, looked at from several sides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.case import Effort
from chalicelib.domain.metrics.figure_words import money, percent, span
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Terms
from chalicelib.domain.metrics.period import Period, period
from chalicelib.domain.metrics.report import by_case, report
from chalicelib.domain.review.verdict import JUDGE, Kind, Verdict
from tests.domain.metrics.facts import NOW, a_case, an_escalation, ended, measured, out_of
from tests.fakes.clock import MONDAY_10

MADRID = ZoneInfo("Europe/Madrid")
WIDE = Period("4w", MONDAY_10 - timedelta(days=60), MONDAY_10 + timedelta(days=60))


def verdict(kind: Kind, escalation_id: str = "", by: str = "p-lee", minutes: float = 0) -> Verdict:
    at = MONDAY_10 + timedelta(minutes=minutes)
    return Verdict("2026-W48", "case-a", escalation_id, kind, None, by, "Lee", at)


class TestPeriod:
    def test_is_whole_weeks_of_the_business(self) -> None:
        now = datetime(2026, 11, 25, 12, tzinfo=UTC)
        this, last, four = (period(name, now, MADRID) for name in ("this", "last", "4w"))
        assert this.since.isoformat() == "2026-11-23T00:00:00+01:00"
        assert this.until == this.since + timedelta(days=7)
        assert (last.since, last.until) == (this.since - timedelta(days=7), this.since)
        assert (four.since, four.until) == (this.since - timedelta(days=28), this.since)
        assert last.before.until == last.since

    def test_begins_at_midnight_over_a_change_of_the_clock(self) -> None:
        twelve = period("12w", datetime(2026, 11, 25, 12, tzinfo=UTC), MADRID)
        assert twelve.since.isoformat() == "2026-08-31T00:00:00+02:00"


class TestGroups:
    def test_of_an_intent_hold_the_escalations_that_had_it_then(self) -> None:
        """The case moved on to another matter; what it needed a person for did not."""
        parking = an_escalation("1", "missing_knowledge", intent="parking", taken_over_at=MONDAY_10)
        nobody_knew = an_escalation("2", intent="", taken_over_at=MONDAY_10 + timedelta(hours=1))
        case = a_case("a", intent="prices", escalations=(parking, nobody_knew))
        said = [verdict(Kind.NEEDLESS, "e-1"), verdict(Kind.RIGHT, "e-2")]
        terms = Terms(NOW, of_case=by_case(said))
        made = report([case], period=WIDE, by=By.INTENT, zone=MADRID, terms=terms)
        counted = {
            name: tuple(figures[each].denominator for each in ("escalated", "takeover_in_time", "needless"))
            for name, figures in made.groups.items()
        }
        assert counted == {"parking": (0, 1, 1), "prices": (1, 0, 0), "-": (0, 1, 1)}
        assert made.groups["parking"]["takeover_in_time"].hits == ("case-a",)
        assert made.total["takeover_in_time"].denominator == 2

    def test_that_are_narrowed_to_an_intent_hold_them_as_well(self) -> None:
        parking = an_escalation("1", intent="parking", taken_over_at=MONDAY_10)
        case = a_case("a", intent="prices", escalations=(parking,))
        for intent, held in (("parking", (0, 1)), ("prices", (1, 0))):
            made = report(
                [case], period=WIDE, by=By.QUEUE, zone=MADRID, terms=Terms(NOW), wanted={By.INTENT: intent}
            )
            total = made.total["escalated"].denominator, made.total["takeover_median"].denominator
            assert total == held
            assert made.opened == (case,)

    def test_of_notes_without_an_intent_are_those_of_the_case(self) -> None:
        case = a_case("a", intent="prices", escalations=(an_escalation("1"),))
        made = report([case], period=WIDE, by=By.INTENT, zone=MADRID, terms=Terms(NOW))
        assert list(made.groups) == ["prices"]
        assert made.groups["prices"]["takeover_median"].denominator == 1

    def test_hold_each_case_exactly_once(self) -> None:
        two = (an_escalation("1", "policy"), an_escalation("2", "risk"))
        cases = [
            a_case("a", escalations=two),
            ended("b", intent="refund", language="es"),
            a_case("c", playbook_version=10),
        ]
        for by in By:
            made = report(cases, period=WIDE, by=by, zone=MADRID, terms=Terms(NOW))
            assert sum(figures["open"].denominator for figures in made.groups.values()) == 3, by
        by_trigger = report(cases, period=WIDE, by=By.TRIGGER, zone=MADRID, terms=Terms(NOW))
        assert list(by_trigger.groups) == ["policy", "-"]
        by_version = report(cases, period=WIDE, by=By.VERSION, zone=MADRID, terms=Terms(NOW))
        assert list(by_version.groups) == ["1", "10"]

    def test_are_days_of_the_business(self) -> None:
        late = a_case(opened_at=datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
        assert list(report([late], period=WIDE, by=By.DAY, zone=MADRID, terms=Terms(NOW)).groups) == [
            "2026-11-24"
        ]

    def test_are_narrowed(self) -> None:
        cases = [a_case("a", intent="refund"), a_case("b", intent="parking")]
        made = report(
            cases, period=WIDE, by=By.WEEK, zone=MADRID, terms=Terms(NOW), wanted={By.INTENT: "refund"}
        )
        assert [case.case_id for case in made.cases] == ["case-a"]

    def test_leave_out_what_was_opened_outside_but_look_there_for_what_followed(self) -> None:
        first = ended("a", intent="refund")
        later = a_case("b", intent="refund", follows="case-a", opened_at=MONDAY_10 + timedelta(days=6))
        week = Period("this", MONDAY_10 - timedelta(hours=10), MONDAY_10 + timedelta(days=5))
        made = report([first, later], period=week, by=By.WEEK, zone=MADRID, terms=Terms(NOW))
        assert len(made.cases) == 1
        assert made.total["came_back"].numerator == 1


class TestReviewed:
    def test_keeps_people_and_the_judge_apart_and_the_newest_word(self) -> None:
        said = [verdict(Kind.RIGHT), verdict(Kind.MISSED, minutes=5), verdict(Kind.RIGHT, by=JUDGE)]
        terms: dict[str, Any] = {"of_case": by_case(said)}
        assert out_of("missed", ended("a"), **terms) == (1, 1)
        assert out_of("missed_by_judge", ended("a"), **terms) == (0, 1)
        assert out_of("missed", ended("b"), **terms) == (0, 0)

    def test_counts_escalations_one_by_one(self) -> None:
        terms: dict[str, Any] = {
            "of_case": by_case([verdict(Kind.NEEDLESS, "e-1"), verdict(Kind.LATE, "e-2")])
        }
        twice = a_case(escalations=(an_escalation("1"), an_escalation("2")))
        assert out_of("needless", twice, **terms) == (1, 2)
        assert out_of("late", twice, **terms) == (1, 2)


class TestCosts:
    def test_are_the_mean_of_cases_with_an_end(self) -> None:
        cases = (
            ended("a", effort=Effort(2, 3, 2, 10, 2000)),
            ended("b", effort=Effort(1, 1, 1, 5, 1000)),
            a_case("c"),
        )
        assert measured("cost_model", *cases).value == pytest.approx(0.0015)
        assert measured("cost_whatsapp", *cases, message_price=0.01).value == pytest.approx(0.02)
        assert measured("cost_aws", *cases).value == pytest.approx(7 * 0.000016 / 2)
        assert measured("cost", *cases, message_price=0.01).value == pytest.approx(0.0015 + 0.02 + 0.000056)

    def test_are_not_added_where_a_price_is_missing_or_another_currency(self) -> None:
        case = ended(effort=Effort(1, 1, 1, 1, 1))
        assert measured("cost", case).value is None
        assert measured("cost_whatsapp", case).value is None
        assert measured("cost", case, message_price=0.01, currency="EUR").value is None


class TestWords:
    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            (percent(0), "0%"),
            (percent(0.004), "0.4%"),
            (percent(0.625), "62%"),
            (percent(0.996), "99.6%"),
            (percent(1), "100%"),
            (span(42), "42 s"),
            (span(61), "1 min 1 s"),
            (span(3_660), "1 h 1 min"),
            (span(90_000), "1 d 1 h"),
            (money(0.0015, "USD"), "$0.0015"),
            (money(1234.5, "EUR"), "EUR 1,234.50"),
        ],
    )
    def test_are_short(self, said: str, expected: str) -> None:
        assert said == expected

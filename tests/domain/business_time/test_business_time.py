"""Business time at its edges: calendars that never open or never close, moments without a zone, and speed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.business_time import NeverOpen, add, between, is_open, next_closing, next_opening
from chalicelib.domain.queue_rules import Calendar, Holiday
from tests.domain.business_time.test_cases import CALENDARS

CLINIC, ALWAYS, NEVER, BAR = (CALENDARS[name] for name in ("clinic", "always", "never", "bar"))
MADRID = ZoneInfo("Europe/Madrid")


def local(text: str, fold: int = 0) -> datetime:
    """A time of Madrid's clocks, as UTC; `fold=1` is the second of two."""
    return datetime.fromisoformat(text).replace(tzinfo=MADRID, fold=fold).astimezone(UTC)


class TestAdd:
    def test_refuses_to_count_backwards(self) -> None:
        with pytest.raises(ValueError, match="forwards"):
            add(local("2026-11-23 10:00"), -1, CLINIC)

    def test_counts_what_is_left_of_a_wait_to_the_microsecond(self) -> None:
        left = timedelta(minutes=10, microseconds=1)
        assert add(local("2026-11-24 12:50"), left, CLINIC) == local("2026-11-24 15:00:00.000001")

    def test_refuses_a_calendar_that_opens_too_far_away_to_promise(self) -> None:
        once = Calendar(
            timezone="Europe/Madrid",
            weekly={},
            holidays=(Holiday(date=date(2028, 12, 1), name="Fair", hours=(("09:00", "10:00"),)),),
        )
        with pytest.raises(NeverOpen, match="in the year after 2026-11-23"):
            add(local("2026-11-23 10:00"), 1, once)
        assert add(local("2028-06-01 10:00"), 60, once) == local("2028-12-01 10:00")
        with pytest.raises(NeverOpen, match="in the year after 2028-06-01"):
            add(local("2028-06-01 10:00"), 61, once)


class TestBetween:
    @pytest.mark.parametrize(
        ("start", "end", "minutes"),
        [
            ("2026-11-24 10:00", "2026-11-24 10:30", 30),
            ("2026-11-24 12:50", "2026-11-24 15:20", 30),
            ("2026-11-24 13:10", "2026-11-24 14:50", 0),
            ("2026-11-27 16:55", "2026-11-30 09:25", 30),
            ("2026-11-30 09:25", "2026-11-27 16:55", -30),
            ("2026-12-04 16:55", "2026-12-08 09:25", 30),
            ("2027-08-06 17:00", "2027-08-23 09:00", 0),
            ("2026-11-23 00:00", "2026-11-30 00:00", 2400),
        ],
    )
    def test_counts_only_open_time(self, start: str, end: str, minutes: int) -> None:
        assert between(local(start), local(end), CLINIC) == timedelta(minutes=minutes)

    def test_knows_the_two_times_apart_that_a_clock_shows_twice(self) -> None:
        first = datetime(2027, 10, 31, 2, 30, tzinfo=MADRID)
        assert between(first, first.replace(fold=1), ALWAYS) == timedelta(hours=1)

    def test_reaches_into_the_third_day_over_one_that_is_an_hour_short(self) -> None:
        saturday, monday = local("2027-03-27 23:30"), local("2027-03-29 00:15")
        assert between(saturday, monday, ALWAYS) == timedelta(hours=23, minutes=45)

    def test_is_nothing_where_nobody_ever_works(self) -> None:
        assert between(local("2026-01-01"), local("2036-01-01"), NEVER) == timedelta()

    def test_goes_on_after_two_closed_years(self) -> None:
        works = Holiday(date=date(2027, 1, 1), until=date(2028, 12, 31), name="Building works")
        reopened = Calendar(timezone="Europe/Madrid", weekly=CLINIC.weekly, holidays=(works,))
        assert between(local("2027-01-01"), local("2029-01-03"), reopened) == timedelta(hours=16)


class TestNextOpening:
    @pytest.mark.parametrize(
        ("at", "opening"),
        [
            ("2026-11-24 10:00", "2026-11-24 10:00"),
            ("2026-11-24 13:00", "2026-11-24 15:00"),
            ("2026-11-27 17:00", "2026-11-30 09:00"),
            ("2027-08-06 17:00", "2027-08-23 09:00"),
        ],
    )
    def test_is_the_first_open_moment(self, at: str, opening: str) -> None:
        assert next_opening(local(at), CLINIC) == local(opening)

    def test_refuses_a_calendar_that_never_opens(self) -> None:
        with pytest.raises(NeverOpen):
            next_opening(local("2026-11-24 10:00"), NEVER)


class TestNextClosing:
    @pytest.mark.parametrize(
        ("at", "calendar", "closing"),
        [
            ("2026-11-24 10:00", CLINIC, "2026-11-24 13:00"),
            ("2026-11-24 13:00", CLINIC, "2026-11-24 19:00"),
            ("2026-11-27 17:00", CLINIC, "2026-11-30 13:00"),
            ("2026-11-27 20:00", BAR, "2026-11-28 03:00"),
            ("2026-11-23 09:00", CALENDARS["overlapping"], "2026-11-23 13:00"),
            ("2026-11-23 09:00", CALENDARS["without_a_break"], "2026-11-23 15:00"),
            ("2026-12-20 10:00", CALENDARS["always_but_christmas"], "2026-12-25 00:00"),
        ],
    )
    def test_is_where_the_opening_ends(self, at: str, calendar: Calendar, closing: str) -> None:
        assert next_closing(local(at), calendar) == local(closing)

    def test_is_none_round_the_clock(self) -> None:
        assert next_closing(local("2026-11-24 10:00"), ALWAYS) is None

    def test_refuses_a_calendar_that_never_opens(self) -> None:
        with pytest.raises(NeverOpen):
            next_closing(local("2026-11-24 10:00"), NEVER)


class TestMoments:
    def test_opens_once_in_a_night_that_shows_the_opening_hour_twice(self) -> None:
        closed_between = CALENDARS["until_half_past_two"]
        assert is_open(local("2027-10-31 02:29"), closed_between)
        assert not is_open(local("2027-10-31 02:29", fold=1), closed_between)

    def test_stay_open_when_the_change_goes_back_over_midnight(self) -> None:
        # Until 2011, St. John's went from Sunday 00:01 back to Saturday 23:01.
        night = Calendar(timezone="America/St_Johns", weekly={"sun": (("00:00", "06:00"),)})
        second = datetime(2010, 11, 6, 23, 30, fold=1, tzinfo=ZoneInfo("America/St_Johns"))
        assert is_open(second, night)
        assert between(second, second + timedelta(days=1), night) == timedelta(hours=6, minutes=30)

    @pytest.mark.parametrize(
        "ask",
        [
            lambda at: add(at, 1, CLINIC),
            lambda at: is_open(at, CLINIC),
            lambda at: next_opening(at, CLINIC),
            lambda at: next_closing(at, CLINIC),
            lambda at: between(at, local("2026-11-24 10:00"), CLINIC),
            lambda at: between(local("2026-11-24 10:00"), at, CLINIC),
        ],
    )
    def test_need_a_zone(self, ask: Callable[[datetime], Any]) -> None:
        with pytest.raises(ValueError, match="no zone"):
            ask(datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001  # what is refused


class TestSpeed:
    """Limits are processor time, several times what it takes: some 60 µs an addition, 6 ms over a year."""

    def test_adds_thousands_of_times_a_second(self) -> None:
        started = process_time()
        for second in range(1_000):
            add(local("2026-12-04 16:40") + timedelta(seconds=second), 30, CLINIC)
        assert process_time() - started < 0.4

    def test_finds_a_due_date_a_year_ahead_at_once(self) -> None:
        started = process_time()
        assert add(local("2026-11-23 09:00"), 3150, CALENDARS["one_hour_a_week"]) == local("2027-11-22 09:30")
        assert process_time() - started < 0.05

    def test_does_not_mind_a_holiday_without_end(self) -> None:
        for_ever = Holiday(date=date(2027, 1, 1), until=date(9999, 12, 31), name="Closed for good")
        closed = Calendar(timezone="Europe/Madrid", weekly=CLINIC.weekly, holidays=(for_ever,))
        started = process_time()
        with pytest.raises(NeverOpen):
            add(local("2027-01-01 09:00"), 1, closed)
        assert process_time() - started < 0.05

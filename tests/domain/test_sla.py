"""Business time is exact: lunch breaks, weekends, holidays and daylight saving, to the minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.escalation import Alert
from chalicelib.domain.queue_rules import AlertStep, Calendar, Holiday, ServiceLevel
from chalicelib.domain.sla import NeverOpen, add_business_minutes, clock_for, is_open, next_opening

OFFICE = (("09:00", "17:00"),)
SPLIT = (("09:00", "13:00"), ("15:00", "19:00"))

CLINIC = Calendar(
    timezone="Europe/Madrid",
    weekly={"mon": SPLIT, "tue": SPLIT, "wed": SPLIT, "thu": SPLIT, "fri": (("09:00", "17:00"),)},
    holidays=(
        Holiday(date=date(2026, 12, 7), name="Monday after Constitution Day"),
        Holiday(date=date(2026, 12, 24), name="Christmas Eve", hours=(("09:00", "12:00"),)),
        Holiday(date=date(2027, 8, 9), until=date(2027, 8, 20), name="Summer"),
    ),
)
ALWAYS = (("00:00", "24:00"),)
ROUND_THE_CLOCK = Calendar(
    timezone="Europe/Madrid",
    weekly={
        "mon": ALWAYS,
        "tue": ALWAYS,
        "wed": ALWAYS,
        "thu": ALWAYS,
        "fri": ALWAYS,
        "sat": ALWAYS,
        "sun": ALWAYS,
    },
)
SUNDAYS = Calendar(timezone="Europe/Madrid", weekly={"sun": (("01:00", "06:00"),)})
NEW_YORK = Calendar(timezone="America/New_York", weekly={"mon": OFFICE, "fri": OFFICE})


def local(text: str, zone: str = "Europe/Madrid") -> datetime:
    """A wall-clock time of the business, as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


DUE = {
    "inside one opening": ("2026-11-23 10:00", 30, "2026-11-23 10:30"),
    "seconds are kept": ("2026-11-23 10:00:20", 30, "2026-11-23 10:30:20"),
    "over the lunch break": ("2026-11-24 12:50", 30, "2026-11-24 15:20"),
    "written during the lunch break": ("2026-11-24 13:30", 30, "2026-11-24 15:30"),
    "ends exactly at the lunch break": ("2026-11-24 12:30", 30, "2026-11-24 13:00"),
    "written at the closing minute": ("2026-11-24 13:00", 30, "2026-11-24 15:30"),
    "over night": ("2026-11-24 18:50", 30, "2026-11-25 09:20"),
    "before opening": ("2026-11-24 06:00", 30, "2026-11-24 09:30"),
    "over the weekend": ("2026-11-27 16:50", 30, "2026-11-30 09:20"),
    "Friday 16:55 with the Monday a holiday": ("2026-12-04 16:55", 60, "2026-12-08 09:55"),
    "a short day before the holiday": ("2026-12-24 11:50", 30, "2026-12-25 09:20"),
    "over a closed fortnight": ("2027-08-06 16:50", 30, "2027-08-23 09:20"),
    "several days of minutes": ("2026-11-23 09:00", 8 * 60 + 8 * 60 + 1, "2026-11-25 09:01"),
    "no minutes while open": ("2026-11-23 10:00", 0, "2026-11-23 10:00"),
    "no minutes while closed": ("2026-11-23 13:00", 0, "2026-11-23 15:00"),
    "no minutes on a Saturday": ("2026-11-28 10:00", 0, "2026-11-30 09:00"),
}


class TestAddBusinessMinutes:
    @pytest.mark.parametrize(("start", "minutes", "end"), DUE.values(), ids=DUE.keys())
    def test_counts_only_open_minutes(self, start: str, minutes: int, end: str) -> None:
        assert add_business_minutes(local(start), minutes, CLINIC) == local(end)

    def test_gives_the_same_wall_clock_on_both_sides_of_a_daylight_saving_change(self) -> None:
        # Europe leaves summer time on 2026-10-25: Friday is UTC+2, Monday UTC+1.
        friday = datetime(2026, 10, 23, 14, 30, tzinfo=UTC)  # 16:30 in Madrid
        assert add_business_minutes(friday, 60, CLINIC) == datetime(
            2026, 10, 26, 8, 30, tzinfo=UTC
        )  # 09:30 in Madrid

    def test_counts_elapsed_minutes_in_the_night_that_is_an_hour_shorter(self) -> None:
        # 2027-03-28: 02:00 becomes 03:00 in Madrid.
        assert add_business_minutes(local("2027-03-28 01:30"), 60, ROUND_THE_CLOCK) == local(
            "2027-03-28 03:30"
        )

    def test_counts_elapsed_minutes_in_the_night_that_is_an_hour_longer(self) -> None:
        # 2026-10-25: 03:00 becomes 02:00 in Madrid, so 01:00 to 06:00 are six hours.
        assert add_business_minutes(local("2026-10-25 01:00"), 6 * 60, SUNDAYS) == local("2026-10-25 06:00")

    def test_opens_when_the_skipped_hour_is_over(self) -> None:
        night = Calendar(timezone="Europe/Madrid", weekly={"sun": (("02:30", "05:00"),)})
        assert next_opening(local("2027-03-28 00:00"), night) == local("2027-03-28 03:00")

    def test_finds_no_opening_in_hours_that_the_change_skips_entirely(self) -> None:
        night = Calendar(timezone="Europe/Madrid", weekly={"sun": (("02:00", "03:00"),)})
        assert next_opening(local("2027-03-28 00:00"), night) == local("2027-04-04 02:00")

    def test_speaks_utc_whatever_zone_the_start_is_given_in(self) -> None:
        start = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("America/New_York"))
        end = add_business_minutes(start, 15, NEW_YORK)
        assert (end, end.tzinfo) == (local("2026-11-23 10:15", "America/New_York"), UTC)

    def test_runs_on_through_midnight(self) -> None:
        assert add_business_minutes(local("2026-11-23 23:50"), 20, ROUND_THE_CLOCK) == local(
            "2026-11-24 00:10"
        )

    def test_counts_overlapping_hours_once(self) -> None:
        twice = Calendar(timezone="Europe/Madrid", weekly={"mon": (("09:00", "12:00"), ("10:00", "13:00"))})
        assert add_business_minutes(local("2026-11-23 09:00"), 240, twice) == local("2026-11-23 13:00")

    def test_refuses_a_calendar_that_never_opens(self) -> None:
        with pytest.raises(NeverOpen):
            add_business_minutes(local("2026-11-23 09:00"), 1, Calendar(timezone="Europe/Madrid", weekly={}))

    def test_refuses_to_count_backwards(self) -> None:
        with pytest.raises(ValueError, match="forwards"):
            add_business_minutes(local("2026-11-23 09:00"), -1, CLINIC)


OPEN = {
    "in the morning": ("2026-11-23 10:00", True),
    "at the opening minute": ("2026-11-23 09:00", True),
    "at the closing minute": ("2026-11-23 13:00", False),
    "at lunch": ("2026-11-23 14:00", False),
    "on a Saturday": ("2026-11-28 10:00", False),
    "on a holiday": ("2026-12-07 10:00", False),
    "in the middle of a closed fortnight": ("2027-08-12 10:00", False),
    "on a short day, early": ("2026-12-24 11:59", True),
    "on a short day, late": ("2026-12-24 16:00", False),
}


class TestIsOpen:
    @pytest.mark.parametrize(("at", "expected"), OPEN.values(), ids=OPEN.keys())
    def test_follows_hours_and_holidays(self, at: str, expected: bool) -> None:
        assert is_open(local(at), CLINIC) is expected

    def test_is_never_open_without_hours(self) -> None:
        assert not is_open(local("2026-11-23 10:00"), Calendar(timezone="Europe/Madrid", weekly={}))


class TestClockFor:
    def test_sets_reminder_due_and_alerts_in_business_minutes(self) -> None:
        level = ServiceLevel(
            reminder_within=15,
            due_within=30,
            alerts=(AlertStep(name="lead", after=0), AlertStep(name="owner", after=60)),
        )
        clock = clock_for(local("2026-12-04 16:40"), level, CLINIC)
        assert clock.reminder_at == local("2026-12-04 16:55")
        assert clock.due_at == local("2026-12-08 09:10")
        assert clock.alerts == (
            Alert("lead", local("2026-12-08 09:10")),
            Alert("owner", local("2026-12-08 10:10")),
        )


moments = st.integers(0, 2 * 366 * 24 * 3600).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
minutes = st.integers(0, 3000)
times = st.integers(0, 48).map(lambda half_hours: f"{half_hours // 2:02d}:{half_hours % 2 * 30:02d}")
hours = st.lists(st.tuples(times, times).filter(lambda pair: pair[0] < pair[1]), max_size=3).map(tuple)
calendars = st.builds(
    lambda zone, first, second: Calendar(
        timezone=zone,
        weekly={"mon": first, "thu": (("09:00", "10:00"),), "sun": second},
        holidays=CLINIC.holidays,
    ),
    st.sampled_from(
        ["Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo"]
    ),
    hours,
    hours,
)


class TestBusinessTimeProperties:
    @settings(deadline=None)
    @given(moments, moments, minutes, calendars)
    def test_a_later_message_is_never_due_earlier(
        self, one: datetime, other: datetime, count: int, calendar: Calendar
    ) -> None:
        first, second = sorted((one, other))
        assert add_business_minutes(first, count, calendar) <= add_business_minutes(second, count, calendar)

    @settings(deadline=None)
    @given(moments, minutes, st.integers(1, 3000), calendars)
    def test_minutes_add_up(self, start: datetime, some: int, more: int, calendar: Calendar) -> None:
        on_the_way = add_business_minutes(start, some, calendar)
        assert add_business_minutes(on_the_way, more, calendar) == add_business_minutes(
            start, some + more, calendar
        )

    @settings(deadline=None)
    @given(moments, st.integers(1, 3000), calendars)
    def test_never_ends_while_closed(self, start: datetime, count: int, calendar: Calendar) -> None:
        end = add_business_minutes(start, count, calendar)
        assert is_open(end - timedelta(microseconds=1), calendar)

    @settings(deadline=None)
    @given(moments, calendars)
    def test_the_next_opening_is_open_and_nothing_before_it_is(
        self, at: datetime, calendar: Calendar
    ) -> None:
        opening = next_opening(at, calendar)
        assert is_open(opening, calendar)
        assert opening == at or not is_open(opening - timedelta(microseconds=1), calendar)

    @settings(deadline=None)
    @given(moments, minutes)
    def test_round_the_clock_business_time_is_time(self, start: datetime, count: int) -> None:
        assert add_business_minutes(start, count, ROUND_THE_CLOCK) == start + timedelta(minutes=count)

"""What hypothesis chooses from: odd calendars in odd zones, and moments near where something changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from chalicelib.domain.queue_rules import Calendar, Holiday
from tests.domain.business_time.minute_by_minute import WEEKDAYS

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 3 * 366
"""A leap day (2028-02-29) and six changes of most clocks."""

ZONES = (
    "UTC",
    "Europe/Madrid",
    "America/New_York",
    "America/Sao_Paulo",  # has not changed its clocks since 2019
    "America/St_Johns",  # 3 h 30 behind
    "America/Santiago",  # changes at midnight: a day begins at 01:00, another has 23:00 twice
    "America/Havana",  # repeats the first hour of a day
    "Africa/Cairo",  # changes at midnight, on Fridays
    "Asia/Kathmandu",  # 5 h 45 ahead
    "Australia/Lord_Howe",  # changes by half an hour
    "Pacific/Chatham",  # changes at 02:45
    "Pacific/Apia",  # 13 h ahead
    "Pacific/Pago_Pago",  # 11 h behind
)

Hours = tuple[tuple[str, str], ...]

DAYS_HOURS: tuple[Hours, ...] = (
    (),
    (("09:00", "17:00"),),
    (("09:00", "13:00"), ("15:00", "19:00")),
    (("00:00", "24:00"),),
    (("22:00", "24:00"),),
    (("00:00", "06:00"),),
    (("00:00", "00:30"), ("23:30", "24:00")),
    (("01:00", "02:30"),),
    (("02:30", "05:00"),),
    (("02:00", "03:00"),),
    (("01:00", "02:15"), ("02:15", "02:45"), ("02:50", "06:00")),
    (
        ("10:00", "13:00"),
        ("09:00", "12:00"),
        ("12:30", "12:45"),
    ),  # unordered, overlapping, one within another
)


def _changes(zone: str) -> tuple[datetime, ...]:
    def offset(day: int) -> timedelta | None:
        return (FIRST + timedelta(days=day)).astimezone(ZoneInfo(zone)).utcoffset()

    return tuple(FIRST + timedelta(days=day) for day in range(DAYS) if offset(day) != offset(day + 1))


CHANGES = {zone: _changes(zone) for zone in ZONES}

times = st.integers(0, 96).map(lambda quarters: f"{quarters // 4:02d}:{quarters % 4 * 15:02d}")
intervals = st.tuples(times, times).map(sorted).filter(lambda pair: pair[0] < pair[1]).map(tuple)
hours = st.sampled_from(DAYS_HOURS) | st.lists(intervals, max_size=2).map(tuple)
holidays = st.builds(
    lambda day, days, hours: Holiday(
        date=_date(day), until=_date(day + days) if days else None, name="Holiday", hours=hours
    ),
    st.integers(0, DAYS),
    st.sampled_from((0, 0, 1, 13, 40)),
    st.sampled_from(((), (), *DAYS_HOURS)),
)
calendars = st.builds(
    lambda zone, weekly, closed: Calendar(
        timezone=zone, weekly=dict(zip(WEEKDAYS, weekly, strict=True)), holidays=closed
    ),
    st.sampled_from(ZONES),
    st.tuples(*[hours] * 7).filter(any),
    st.lists(holidays, max_size=3).map(tuple),
)


@st.composite
def calendars_and_moments(draw: st.DrawFn, moments: int = 1, resolution: timedelta | None = None) -> tuple:
    """A calendar and moments within a month, near a change of its clocks or a holiday of its own or anywhere."""
    calendar = draw(calendars)
    near = CHANGES[calendar.timezone] + tuple(
        datetime(day.year, day.month, day.day, tzinfo=UTC)
        for holiday in calendar.holidays
        for day in (holiday.date, holiday.until)
        if day
    )
    around = draw(st.sampled_from(near)) if near and draw(st.booleans()) else FIRST
    reach = DAYS if around == FIRST else 2
    first = around + draw(
        _lengths(timedelta(days=-2 if reach == 2 else 0), timedelta(days=reach), resolution)
    )
    later = _lengths(timedelta(days=-14), timedelta(days=14), resolution)
    return calendar, first, *(first + draw(later) for _ in range(moments - 1))


def amounts(most: timedelta = timedelta(days=5)) -> st.SearchStrategy[timedelta]:
    """Business time to wait, whole minutes or not, often none."""
    return (
        st.just(timedelta())
        | _lengths(timedelta(), most, None)
        | _lengths(timedelta(), most, timedelta(minutes=1))
    )


def _lengths(least: timedelta, most: timedelta, resolution: timedelta | None) -> st.SearchStrategy[timedelta]:
    unit = resolution or timedelta(microseconds=1)
    return st.integers(least // unit, most // unit).map(lambda count: count * unit)


def _date(day: int) -> date:
    return FIRST.date() + timedelta(days=day)

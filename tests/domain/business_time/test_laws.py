"""Business time obeys its laws on any calendar: twelve properties, 10,800 examples in all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.business_time import add, between, is_open, next_closing, next_opening
from chalicelib.domain.queue_rules import Calendar
from tests.domain.business_time import minute_by_minute as model
from tests.domain.business_time.chosen import ZONES, amounts, calendars_and_moments

INSTANT = timedelta(microseconds=1)
NONE = timedelta()
MINUTE = timedelta(minutes=1)

one_moment = calendars_and_moments()
two_moments = calendars_and_moments(moments=2)
three_moments = calendars_and_moments(moments=3)
whole_minute = calendars_and_moments(resolution=MINUTE)
two_whole_minutes = calendars_and_moments(moments=2, resolution=MINUTE)

At = tuple[Calendar, datetime]
Two = tuple[Calendar, datetime, datetime]
Three = tuple[Calendar, datetime, datetime, datetime]

laws = settings(max_examples=1_000)
slow_models = settings(max_examples=400)


class TestAdd:
    @laws
    @given(two_moments, amounts())
    def test_who_comes_later_is_never_due_earlier(self, given_: Two, some: timedelta) -> None:
        calendar, one, other = given_
        assert add(min(one, other), some, calendar) <= add(max(one, other), some, calendar)

    @laws
    @given(one_moment, amounts(), amounts())
    def test_more_time_ends_later(self, given_: At, one: timedelta, other: timedelta) -> None:
        calendar, at = given_
        less, more = sorted((one, other))
        assert (add(at, less, calendar) < add(at, more, calendar)) is (less < more)

    @laws
    @given(one_moment, amounts(), amounts())
    def test_amounts_add_up(self, given_: At, some: timedelta, more: timedelta) -> None:
        calendar, at = given_
        assert add(add(at, some, calendar), more, calendar) == add(at, some + more, calendar)

    @laws
    @given(one_moment, amounts())
    def test_never_ends_in_closed_time(self, given_: At, some: timedelta) -> None:
        calendar, at = given_
        end = add(at, some, calendar)
        assert is_open(end - INSTANT, calendar) or (some == NONE and is_open(end, calendar))

    @laws
    @given(one_moment, amounts(), st.sampled_from(ZONES))
    def test_does_not_care_in_which_zone_a_moment_is_told(
        self, given_: At, some: timedelta, zone: str
    ) -> None:
        calendar, at = given_
        elsewhere = at.astimezone(ZoneInfo(zone))
        end = add(elsewhere, some, calendar)
        assert (end, end.tzinfo) == (add(at, some, calendar), UTC)
        assert is_open(elsewhere, calendar) is is_open(at, calendar)
        assert between(elsewhere, end.astimezone(ZoneInfo(zone)), calendar) == some

    @slow_models
    @given(whole_minute, st.integers(0, 400))
    def test_agrees_with_looking_at_the_clock_every_minute(self, given_: At, minutes: int) -> None:
        calendar, at = given_
        expected = model.add(at, minutes, calendar)
        assert add(at, minutes, calendar) == expected


class TestBetween:
    @laws
    @given(one_moment, amounts())
    def test_measures_what_was_added(self, given_: At, some: timedelta) -> None:
        calendar, at = given_
        assert between(at, add(at, some, calendar), calendar) == some

    @laws
    @given(three_moments)
    def test_adds_up_over_any_point(self, given_: Three) -> None:
        calendar, one, two, three = given_
        assert between(one, two, calendar) + between(two, three, calendar) == between(one, three, calendar)

    @laws
    @given(two_moments)
    def test_is_what_to_add_to_get_there(self, given_: Two) -> None:
        calendar, start, end = given_[0], *sorted(given_[1:])
        end = next_opening(end, calendar)
        arrived = add(start, between(start, end, calendar), calendar)
        assert arrived <= end
        assert between(arrived, end, calendar) == NONE <= between(start, end, calendar) <= end - start

    @slow_models
    @given(two_whole_minutes)
    def test_agrees_with_looking_at_the_clock_every_minute(self, given_: Two) -> None:
        calendar, start, end = given_[0], *sorted(given_[1:])
        end = min(end, start + timedelta(days=4))
        assert between(start, end, calendar) == model.between(start, end, calendar)


class TestOpeningAndClosing:
    @laws
    @given(one_moment)
    def test_nothing_is_open_until_the_next_opening(self, given_: At) -> None:
        calendar, at = given_
        opening = next_opening(at, calendar)
        assert is_open(opening, calendar)
        assert between(at, opening, calendar) == NONE
        assert (opening == at) is is_open(at, calendar)

    @laws
    @given(one_moment)
    def test_all_is_open_until_the_next_closing(self, given_: At) -> None:
        calendar, at = given_
        opening = next_opening(at, calendar)
        closing = next_closing(at, calendar) or opening + timedelta(days=300)
        assert between(at, closing, calendar) == closing - opening > NONE
        assert add(at, closing - opening, calendar) == closing
        assert next_closing(opening, calendar) is None or not is_open(closing, calendar)

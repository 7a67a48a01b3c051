"""Times in words: what is left, how long it has been, and the business's clock over days and zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from chalicelib.inbox.time_words import (
    Urgency,
    clock_words,
    countdown,
    day_words,
    due_words,
    moment_words,
    span_words,
    waiting_words,
)

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")


class TestSpan:
    @pytest.mark.parametrize(
        ("seconds", "words"),
        [
            (-5, "0 s"),
            (0, "0 s"),
            (59, "59 s"),
            (60, "1 min 00 s"),
            (599, "9 min 59 s"),
            (600, "10 min"),
            (3599, "59 min"),
            (3600, "1 h 00 min"),
            (7500, "2 h 05 min"),
            (86399, "23 h 59 min"),
            (86400, "1 d 0 h"),
            (180000, "2 d 2 h"),
        ],
    )
    def test_is_said_in_its_largest_units(self, seconds: int, words: str) -> None:
        assert span_words(timedelta(seconds=seconds)) == words


class TestDue:
    def test_counts_down_to_the_due_time_and_up_from_it(self) -> None:
        assert due_words(NOW + timedelta(minutes=12), NOW) == "12 min left"
        assert due_words(NOW, NOW) == "overdue by 0 s"
        assert due_words(NOW - timedelta(minutes=90), NOW) == "overdue by 1 h 30 min"

    @pytest.mark.parametrize(
        ("minute", "urgency"), [(0, "calm"), (19, "calm"), (20, "soon"), (29, "soon"), (30, "over")]
    )
    def test_gets_pressing_in_steps(self, minute: int, urgency: str) -> None:
        due_at, soon_at = NOW + timedelta(minutes=30), NOW + timedelta(minutes=20)
        assert countdown(due_at, soon_at, NOW + timedelta(minutes=minute)).urgency == Urgency(urgency)


class TestWaiting:
    @pytest.mark.parametrize(
        ("seconds", "words"),
        [
            (5, "less than a minute"),
            (-5, "less than a minute"),
            (61, "1 min"),
            (599, "9 min"),
            (660, "11 min"),
        ],
    )
    def test_is_said_to_the_minute(self, seconds: int, words: str) -> None:
        assert waiting_words(NOW - timedelta(seconds=seconds), NOW) == words


class TestClock:
    def test_is_the_one_on_the_business_wall(self) -> None:
        assert clock_words(NOW, MADRID) == "11:00"
        assert clock_words(datetime(2026, 7, 1, 10, 0, tzinfo=UTC), MADRID) == "12:00"

    def test_names_the_day_when_it_is_another_one_there(self) -> None:
        night = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # Monday, 00:30 in Madrid
        assert moment_words(night, NOW, MADRID) == "00:30"
        assert moment_words(night, NOW, ZoneInfo("America/Lima")) == "Sun 22 Nov, 18:30"

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (date(2026, 11, 23), "Today"),
            (date(2026, 11, 22), "Yesterday"),
            (date(2026, 11, 20), "Friday, 20 November"),
            (date(2025, 12, 31), "Wednesday, 31 December 2025"),
        ],
    )
    def test_names_days_as_one_would_today(self, day: date, words: str) -> None:
        assert day_words(day, date(2026, 11, 23)) == words

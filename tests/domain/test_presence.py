"""Who is there to be given a case, and who is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from chalicelib.domain.colleague import Colleague
from chalicelib.domain.presence import has_left, is_present
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import WEEK

HALF_AN_HOUR = timedelta(minutes=30)
DANA = Colleague("p-dana", "Dana", "dana@example.com", ("agents",), seen_at=MONDAY_10)
AT_LUNCH = MONDAY_10.replace(hour=13, minute=30)
SUNDAY = MONDAY_10 - timedelta(days=1)
FRIDAY_17 = MONDAY_10 - timedelta(days=2, hours=18)


def present(dana: Colleague, now: datetime = MONDAY_10) -> bool:
    return is_present(dana, WEEK, now, absent_after=HALF_AN_HOUR)


def left(dana: Colleague | None, now: datetime, since: datetime = MONDAY_10) -> bool:
    return has_left(dana, since, WEEK, now, absent_after=HALF_AN_HOUR)


@pytest.mark.parametrize(
    ("dana", "now", "there"),
    [
        pytest.param(DANA, MONDAY_10, True, id="seen now"),
        pytest.param(DANA, MONDAY_10 + timedelta(minutes=29), True, id="seen lately"),
        pytest.param(DANA, MONDAY_10 + HALF_AN_HOUR, False, id="not seen for half an hour"),
        pytest.param(replace(DANA, away_since=MONDAY_10), MONDAY_10, False, id="away by their switch"),
        pytest.param(replace(DANA, seen_at=None), MONDAY_10, False, id="never seen"),
        pytest.param(replace(DANA, seen_at=AT_LUNCH), AT_LUNCH, False, id="at lunch"),
        pytest.param(replace(DANA, seen_at=SUNDAY), SUNDAY, False, id="on a Sunday"),
    ],
)
def test_present(dana: Colleague, now: datetime, there: bool) -> None:
    assert present(dana, now) is there


@pytest.mark.parametrize(
    ("dana", "since", "now", "gone"),
    [
        pytest.param(DANA, MONDAY_10, MONDAY_10 + timedelta(minutes=29), False, id="seen lately"),
        pytest.param(DANA, MONDAY_10, MONDAY_10 + HALF_AN_HOUR, True, id="not seen for half an hour"),
        pytest.param(
            replace(DANA, away_since=MONDAY_10), MONDAY_10, MONDAY_10, True, id="went away after that"
        ),
        pytest.param(
            replace(DANA, away_since=SUNDAY), MONDAY_10, MONDAY_10, False, id="was away when it was given"
        ),
        pytest.param(
            None, MONDAY_10, MONDAY_10 + timedelta(minutes=29), False, id="never came in, took lately"
        ),
        pytest.param(None, MONDAY_10, MONDAY_10 + HALF_AN_HOUR, True, id="never came in, took long ago"),
        pytest.param(
            replace(DANA, seen_at=FRIDAY_17),
            FRIDAY_17,
            MONDAY_10.replace(hour=8, minute=20),
            True,
            id="nights and lunch count for nothing, an hour on Friday does",
        ),
        pytest.param(
            replace(DANA, seen_at=FRIDAY_17.replace(hour=16, minute=50)),
            FRIDAY_17.replace(hour=16, minute=50),
            MONDAY_10.replace(hour=8, minute=15),
            False,
            id="nobody loses a case over a weekend",
        ),
    ],
)
def test_gone(dana: Colleague | None, since: datetime, now: datetime, gone: bool) -> None:
    assert left(dana, now, since) is gone

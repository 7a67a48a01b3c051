"""Each notification goes out once, also when the one who was to send it died."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from chalicelib.use_cases.notice_ports import NotificationLog, Posted
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10

KEY = (THREAD_ID, "esc-1", "case.escalated", "slack")


@pytest.fixture
def log(store: Store) -> NotificationLog:
    return store.notification_log


class TestClaim:
    def test_is_given_once(self, log: NotificationLog) -> None:
        assert log.claim(*KEY, at=MONDAY_10)
        assert not log.claim(*KEY, at=MONDAY_10)

    def test_is_given_to_one_of_twenty(self, log: NotificationLog) -> None:
        with ThreadPoolExecutor(20) as pool:
            assert list(pool.map(lambda _: log.claim(*KEY, at=MONDAY_10), range(20))).count(True) == 1

    def test_is_given_again_after_a_minute_without_a_word(self, log: NotificationLog) -> None:
        assert log.claim(*KEY, at=MONDAY_10)
        assert not log.claim(*KEY, at=MONDAY_10 + timedelta(seconds=59))
        assert log.claim(*KEY, at=MONDAY_10 + timedelta(seconds=60))
        assert not log.claim(*KEY, at=MONDAY_10 + timedelta(seconds=61))

    def test_is_never_given_again_once_it_was_sent(self, log: NotificationLog) -> None:
        assert log.claim(*KEY, at=MONDAY_10)
        log.record(*KEY, Posted("C1", "171.5"))
        assert not log.claim(*KEY, at=MONDAY_10 + timedelta(days=1))

    def test_is_of_one_stage_and_channel(self, log: NotificationLog) -> None:
        assert log.claim(*KEY, at=MONDAY_10)
        assert log.claim(THREAD_ID, "esc-1", "case.escalated", "email", at=MONDAY_10)
        assert log.claim(THREAD_ID, "esc-1", "sla.breached", "slack", at=MONDAY_10)
        assert log.claim(THREAD_ID, "esc-2", "case.escalated", "slack", at=MONDAY_10)


class TestPosted:
    def test_says_where_it_went(self, log: NotificationLog) -> None:
        assert log.posted(*KEY) is None
        assert log.claim(*KEY, at=MONDAY_10)
        assert log.posted(*KEY) is None
        log.record(*KEY, Posted("C1", "171.5"))
        assert log.posted(*KEY) == Posted("C1", "171.5")

    def test_says_of_which_crowd_it_tells(self, log: NotificationLog) -> None:
        assert log.claim(*KEY, at=MONDAY_10)
        log.record(*KEY, Posted("C1", "171.5", "C1#1795428000"))
        assert log.posted(*KEY) == Posted("C1", "171.5", "C1#1795428000")

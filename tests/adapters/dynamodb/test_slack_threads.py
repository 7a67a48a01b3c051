"""What a Slack thread is about, and who came at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.slack_ports import WITHIN, Crowds, SlackThread, SlackThreads
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10

ABOUT = SlackThread(THREAD_ID, "esc-1")
POSTED = Posted("C1", "171.5")


@pytest.fixture
def slack_threads(store: Store) -> SlackThreads:
    return store.slack_threads


@pytest.fixture
def crowds(store: Store) -> Crowds:
    return store.crowds


class TestASlackThread:
    def test_is_about_the_escalation_it_began_with(self, slack_threads: SlackThreads) -> None:
        slack_threads.begin(POSTED, ABOUT, at=MONDAY_10)
        slack_threads.begin(POSTED, ABOUT, at=MONDAY_10)
        assert slack_threads.find("C1", "171.5") == ABOUT

    def test_stays_about_it(self, slack_threads: SlackThreads) -> None:
        slack_threads.begin(POSTED, ABOUT, at=MONDAY_10)
        slack_threads.begin(POSTED, SlackThread(THREAD_ID, "esc-2"), at=MONDAY_10)
        assert slack_threads.find("C1", "171.5") == ABOUT

    def test_of_another_message_or_channel_is_about_nothing(self, slack_threads: SlackThreads) -> None:
        slack_threads.begin(POSTED, ABOUT, at=MONDAY_10)
        assert slack_threads.find("C1", "171.6") is None
        assert slack_threads.find("C2", "171.5") is None


def member(number: int) -> SlackThread:
    return SlackThread(THREAD_ID, f"esc-{number}")


class TestACrowd:
    def test_has_each_once_in_order(self, crowds: Crowds) -> None:
        for number in (1, 2, 1):
            crowd = crowds.join("C1", member(number), at=MONDAY_10)
        assert crowd.members == (member(1), member(2))
        assert crowds.find(crowd.crowd_id) == crowd

    def test_is_of_one_channel_and_a_few_minutes(self, crowds: Crowds) -> None:
        crowds.join("C1", member(1), at=MONDAY_10)
        assert crowds.join("C2", member(2), at=MONDAY_10).members == (member(2),)
        assert crowds.join("C1", member(3), at=MONDAY_10 + WITHIN).members == (member(3),)
        last = crowds.join("C1", member(4), at=MONDAY_10 + WITHIN - timedelta(seconds=1))
        assert last.members == (member(1), member(4))

    def test_counts_all_that_come_at_once(self, crowds: Crowds) -> None:
        with ThreadPoolExecutor(12) as pool:
            crowd = list(pool.map(lambda n: crowds.join("C1", member(n), at=MONDAY_10), range(12)))[-1]
        assert set(crowds.find(crowd.crowd_id).members) == {member(number) for number in range(12)}

    def test_that_is_not_known_is_empty(self, crowds: Crowds) -> None:
        assert crowds.find("C1#0").members == ()

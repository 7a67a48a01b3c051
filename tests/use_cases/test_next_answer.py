"""After the first human answer the customer is not left alone: the next one has a time, too, and is told of once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.facts import FactName
from chalicelib.domain.queue_rules import ServiceLevel
from chalicelib.inbox.listing import Narrowed, View, read_listing
from tests.fakes.cast import DANA
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

LEVEL = ServiceLevel(reminder_within=15, due_within=30, next_reply_within=20)


@pytest.fixture
def world() -> World:
    """Dana has Maria's case and has answered her."""
    world = World(playbook=a_playbook(service_levels={"half-an-hour": LEVEL}))
    world.colleagues.arrived(DANA, now=world.clock.now())
    world.push.devices.add(DANA.person_id)
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("I will ask the laboratory.")
    world.settle()
    return world


def told(world: World) -> int:
    """How many Slack messages say that the next answer is overdue."""
    return sum(notice.stage == FactName.SLA_REPLY_MISSED for notice in world.slack.notices)


class TestNextAnswer:
    def test_is_owed_from_when_the_customer_writes_again(self, world: World) -> None:
        assert world.escalation.reply_owed_at is None
        world.maria.writes("Any news?")
        world.settle()
        owed_at = world.escalation.reply_owed_at
        assert owed_at
        assert abs(owed_at - world.clock.now() - timedelta(minutes=20)) < timedelta(seconds=5)

    @pytest.mark.parametrize("words", ["Thanks!", "ok, perfecto 👍"])
    def test_is_not_owed_for_words_that_close(self, world: World, words: str) -> None:
        world.maria.writes(words)
        world.settle()
        assert world.escalation.reply_owed_at is None

    def test_that_comes_in_time_is_nobodys_news(self, world: World) -> None:
        world.maria.writes("Any news?")
        world.settle()
        world.later(minutes=15)
        world.dana.replies("They say Thursday.")
        world.later(minutes=30)
        assert (world.escalation.reply_owed_at, world.escalation.reply_missed_at) == (None, None)
        assert told(world) == 0

    def test_that_is_missed_is_told_once_to_the_queue_and_to_who_has_the_case(self, world: World) -> None:
        world.maria.writes("Any news?")
        world.settle()
        world.later(minutes=40)
        assert world.escalation.reply_missed_at
        assert told(world) == 1
        stages = [notice.stage for person, notice in world.push.pushed if person == DANA.person_id]
        assert stages.count(FactName.SLA_REPLY_MISSED) == 1
        assert [m.stage for _, m in world.mail.mails].count(FactName.SLA_REPLY_MISSED) == 1

    def test_is_told_of_again_when_the_one_after_it_is_missed(self, world: World) -> None:
        for words in ("Any news?", "And now?"):
            world.maria.writes(words)
            world.settle()
            world.later(minutes=25)
            world.dana.replies(f"Soon: {words}")
            world.settle()
        assert told(world) == 2

    def test_is_no_news_once_it_came_before_anybody_was_told(self, world: World) -> None:
        world.maria.writes("Any news?")
        world.settle()
        world.clock.tick(minutes=21)
        world.sweep()
        world.dana.replies("They say Thursday.")
        world.settle()
        assert told(world) == 0

    def test_puts_the_case_above_those_that_wait_for_nothing(self, world: World) -> None:
        world.maria.writes("Any news?")
        world.settle()
        listing = read_listing(
            View.MINE,
            Narrowed(),
            person=DANA,
            lists=world.lists,
            playbook=world.playbooks.active(),
            now=world.clock.now(),
        )
        (row,) = listing.rows
        assert row.due
        assert row.due.due_at == world.escalation.reply_owed_at

    @pytest.mark.parametrize("ends", ["resolves", "hands_back"])
    def test_is_owed_no_more_when_the_case_leaves_the_person(self, world: World, ends: str) -> None:
        world.model.then(a_proposal())
        world.maria.writes("Any news?")
        world.settle()
        getattr(world.dana, ends)()
        world.settle()
        world.later(minutes=25)
        assert told(world) == 0

    def test_is_owed_no_more_after_a_move_which_has_a_clock_of_its_own(self, world: World) -> None:
        world.maria.writes("Any news?")
        world.settle()
        world.dana.moves("billing")
        assert world.escalation.reply_owed_at is None

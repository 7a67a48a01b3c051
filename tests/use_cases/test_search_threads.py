"""Searching the conversations that one may see."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.thread import Customer
from chalicelib.domain.wanted import wanted
from chalicelib.use_cases.search_threads import MOST_HITS, Results, search_threads
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import DANA, LEE
from tests.fakes.search import SearchFake
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World


def searched(
    world: World, words: str, person: Person = DANA, *, page: int | None = None, further: str | None = None
) -> Results:
    sought = wanted(words)
    assert sought
    return search_threads(
        wanted=sought,
        further=further,
        person=person,
        search=SearchFake(world.threads, page=page),
        threads=world.threads,
        playbooks=world.playbooks,
    )


@pytest.fixture
def waiting(world: World) -> World:
    """Maria asked for a person and told why."""
    world.maria.writes("human please")
    world.settle()
    world.clock.tick(minutes=2)
    world.maria.writes("about my refund")
    world.settle()
    return world


class TestSearchThreads:
    def test_finds_the_customer_and_what_they_wrote_the_newest_first(self, waiting: World) -> None:
        waiting.clock.tick(minutes=2)
        waiting.maria.writes("I am Maria")
        waiting.settle()
        hits = searched(waiting, "maria").hits
        assert [hit.message.text if hit.message else "" for hit in hits][:1] in (["I am Maria"], [""])
        assert any(hit.message is None for hit in hits)
        assert sorted((hit.at for hit in hits if hit.at), reverse=True) == [hit.at for hit in hits]

    def test_finds_a_note_of_the_team(self, waiting: World) -> None:
        waiting.dana.notes("call the courier")
        [hit] = searched(waiting, "courier").hits
        assert hit.message
        assert hit.message.internal

    def test_keeps_out_of_what_one_may_not_see(self, waiting: World) -> None:
        queues = tuple(
            queue.model_copy(update={"members": ("lee@example.com",)})
            for queue in waiting.playbooks.active().queues
        )
        waiting.playbooks.publish(a_playbook(queues=queues), by="test", at=waiting.clock.now())
        assert searched(waiting, "refund").hits == ()
        assert searched(waiting, "maria").hits == ()
        assert searched(waiting, "refund", LEE).hits

    def test_says_that_there_is_more_than_it_shows(self, world: World) -> None:
        for number in range(MOST_HITS + 1):
            phone = world._customer(Customer(f"c-{number}", f"Zoe {number}", phone=f"346{number:08}"))
            phone.writes("Hello")
        found = searched(world, "zoe")
        assert (len(found.hits), found.cut) == (MOST_HITS, True)

    def test_goes_on_where_it_stopped(self, waiting: World) -> None:
        further, found, looks = None, 0, 0
        while looks == 0 or further:
            results = searched(waiting, "refund", page=1, further=further)
            found, looks, further = found + len(results.hits), looks + 1, results.further
        assert (found, looks > 2) == (1, True)

    def test_reads_a_message_that_is_long_past(self, waiting: World) -> None:
        waiting.clock.tick(minutes=60 * 24 * 30)
        [hit] = searched(waiting, "about my refund").hits
        assert hit.at
        assert waiting.clock.now() - hit.at >= timedelta(days=30)

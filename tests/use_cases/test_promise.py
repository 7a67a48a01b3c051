"""What the customer was told is kept as a time, and the first human message says whether it was kept."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.facts import FactName
from chalicelib.domain.message import Author
from chalicelib.use_cases.send_ports import DeliveryFailed
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World


def waiting(world: World) -> World:
    """Maria was promised an answer within half an hour, rounded up to five minutes."""
    world.maria.writes("human please")
    world.settle()
    return world


class TestPromise:
    def test_is_the_time_that_the_customer_read(self, world: World) -> None:
        waiting(world)
        promised_at = world.escalation.promised_at
        assert promised_at
        assert promised_at - world.escalation.due_at < timedelta(minutes=5)
        assert f"{promised_at + timedelta(hours=1):%H:%M}" in world.said_by(Author.SYSTEM)[-1]

    def test_is_kept_by_a_person_who_writes_before_it(self, world: World) -> None:
        waiting(world)
        world.dana.takes_over()
        world.dana.replies("Hello Maria")
        world.settle()
        assert world.escalation.promise_kept is True
        (fact,) = [fact for fact in world.bus.facts if fact.name is FactName.CASE_ANSWERED]
        assert fact.detail["promise_kept"] is True

    def test_is_not_kept_by_a_takeover_alone(self, world: World) -> None:
        waiting(world)
        world.dana.takes_over()
        assert world.escalation.promise_kept is None
        world.later(minutes=40)
        world.dana.replies("Sorry that it took so long")
        assert world.escalation.promise_kept is False

    def test_of_a_later_queue_is_told_and_the_first_one_still_counts(self, world: World) -> None:
        waiting(world)
        before, words = world.escalation.promised_at, world.escalation.promise
        world.clock.tick(minutes=10)
        world.dana.moves("billing")
        world.settle()
        assert before
        assert world.escalation.promised_at == before
        assert world.escalation.promise != words

    def test_is_none_where_the_customer_was_told_nothing(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.channel.fail(DeliveryFailed(131026, "undeliverable", permanent=True))
        world.maria.writes("When do you open?")
        world.settle()
        assert (world.escalation.promise, world.escalation.promised_at) == ("", None)

    def test_is_none_where_the_playbooks_own_words_name_no_time(self) -> None:
        words = {"en": "A colleague will write to you.", "es": "Te escribirá alguien."}
        world = waiting(World(playbook=a_playbook(texts={"handover_human_request": words})))
        assert world.said_by(Author.SYSTEM)[-1].endswith(words["en"])
        assert (world.escalation.promise, world.escalation.promised_at) == ("", None)

    def test_that_was_broken_stays_so_though_a_later_one_is_kept(self, world: World) -> None:
        waiting(world)
        world.dana.takes_over()
        world.later(minutes=40)
        world.dana.replies("Sorry that it took so long")
        assert world.escalation.promise_kept is False
        world.dana.moves("billing")
        world.settle()
        assert world.escalation.promised_at
        world.lee.takes_over()
        world.lee.replies("Here is your invoice")
        assert world.escalation.promise_kept is False

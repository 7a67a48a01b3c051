"""Everything that follows from a committed record follows once, however often the stream brings it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.facts import Change
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.publish_facts import publish_facts
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def stream(world: World) -> list[Change]:
    """What the table's stream holds now."""
    return [
        Change(change.old, change.new)
        for change in world.threads.drain()
        if not isinstance(change.old, Thread) and not isinstance(change.new, Thread)
    ]


def publish(world: World, changes: list[Change]) -> int:
    """One run of the stream's worker."""
    return publish_facts(
        changes,
        wakeups=world.wakeups,
        sla_clock=world.sla_clock,
        event_bus=world.bus,
        threads=world.threads,
        playbooks=world.playbooks,
        outbox=world.outbox,
        clock=world.clock,
        facts_ledger=world.facts_ledger,
    )


class TestPublishFacts:
    def test_wakes_the_delivery_starts_the_clock_and_tells_the_bus(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        assert publish(world, stream(world)) == 2
        assert world.wakeups.deliveries == [(world.maria.thread_id, world.outbound[0].message_id)]
        assert list(world.sla_clock.started) == [world.escalation.escalation_id]
        assert world.bus.names == ["case.opened", "case.escalated"]

    def test_does_nothing_twice_when_the_stream_brings_a_batch_again(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        changes = stream(world)
        publish(world, changes)
        publish(world, changes)
        assert len(world.wakeups.deliveries) == 1
        assert len(world.sla_clock.started) == 1

    def test_tells_the_same_facts_when_the_stream_brings_a_batch_again(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        changes = [replace(change, at=MONDAY_10) for change in stream(world)]
        publish(world, changes)
        told = list(world.bus.facts)
        world.clock.tick(minutes=5)
        publish(world, changes)
        assert world.bus.facts == told + told

    def test_tells_people_once_of_a_fact_that_is_published_twice(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        changes = stream(world)
        publish(world, changes)
        publish(world, changes)
        world.settle()
        assert len(world.slack.posts) == 1
        assert len(world.mail.mails) == 1

    def test_wakes_the_delivery_and_starts_the_clock_even_while_the_bus_is_down(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        changes = stream(world)
        world.bus.down = True
        with pytest.raises(RuntimeError):
            publish(world, changes)
        assert len(world.wakeups.deliveries) == len(world.sla_clock.started) == 1
        world.bus.down = False
        publish(world, changes)
        assert world.bus.names == ["case.opened", "case.escalated"]

    def test_carries_no_word_and_no_number_of_the_customer(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9.", customer_goal="know the hours"))
        world.maria.writes("When do you open? I am Maria, 34600111222")
        world.settle()
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.resolves(note="a secret note")
        world.settle()
        told = str(world.bus.facts)
        assert all(word not in told for word in ("open at", "Maria", "34600111222", "know the", "secret"))

    def test_says_nothing_to_a_bus_when_nothing_happened(self, world: World) -> None:
        world.maria.writes("When do you open?")
        world.bus.down = True
        assert publish(world, stream(world)) == 0


class TestAnUndeliverableAnswer:
    """A reply that failed is no reply: the case goes to people."""

    def failed(self, world: World) -> list[Change]:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        (answer,) = world.outbound
        stream(world)
        world.threads.record_outcome(
            world.maria.thread_id,
            answer.message_id,
            Delivery.FAILED,
            at=world.clock.now(),
            error={"code": 131026, "title": "undeliverable"},
        )
        return stream(world)

    def test_escalates_with_whatsapps_code_and_without_a_word_to_the_customer(self, world: World) -> None:
        publish(world, self.failed(world))
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.131026"
        assert [step.what for step in world.escalation.packet.tried] == [
            "The AI answered from Opening hours (not delivered)"
        ]
        assert len(world.outbound) == 1

    def test_escalates_once_when_the_stream_brings_it_again(self, world: World) -> None:
        changes = self.failed(world)
        publish(world, changes)
        publish(world, changes)
        assert len(world.threads.escalations) == 1

    def test_starts_the_clock_and_tells_people_like_any_escalation(self, world: World) -> None:
        publish(world, self.failed(world))
        world.settle()
        assert list(world.sla_clock.started) == [world.escalation.escalation_id]
        assert [notice.stage for notice in world.slack.notices] == ["case.escalated"]

    def test_leaves_a_case_alone_that_a_person_has(self, world: World) -> None:
        changes = self.failed(world)
        world.dana.takes_over()
        before = world.loaded()
        publish(world, changes)
        assert world.loaded() == before

    def test_loses_to_a_person_who_takes_over_at_that_very_moment(self, world: World) -> None:
        changes = self.failed(world)
        world.threads.before_commit = world.dana.takes_over
        publish(world, changes)
        assert (world.case.status, world.threads.escalations) == (Status.WITH_HUMAN, {})

    def test_keeps_a_question_that_came_meanwhile_for_its_packet(self, world: World) -> None:
        changes = self.failed(world)
        world.maria.writes("Hello? My order is ORD-1234")
        publish(world, changes)
        world.settle()
        assert "ORD-1234" in [fact.value for fact in world.escalation.packet.facts]
        assert not world.head.unanswered

    def test_drops_the_reply_the_ai_is_writing_and_leaves_its_question_to_people(self, world: World) -> None:
        changes = self.failed(world)
        world.model.then(a_proposal("Too late."))
        world.maria.writes("And on Saturday?")
        world.model.during = lambda: publish(world, changes)
        assert world.answers().outcome == "superseded"
        world.later(minutes=5)
        assert "Too late." not in world.said_by(Author.AI)
        assert "And on Saturday?" in [fact.value for fact in world.escalation.packet.facts]

    def dana_wrote(self, world: World, then: Callable[[], object]) -> list[Change]:
        """Dana's reply fails after she did something else."""
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Hello")
        then()
        reply = next(message for message in world.outbound if message.author is Author.PERSON)
        stream(world)
        world.threads.record_outcome(
            world.maria.thread_id, reply.message_id, Delivery.FAILED, at=world.clock.now()
        )
        return stream(world)

    def test_of_a_person_is_shown_to_who_has_the_case_and_escalates_nothing(self, world: World) -> None:
        publish(world, self.dana_wrote(world, then=lambda: None))
        assert world.case.status is Status.WITH_HUMAN
        assert world.bus.names[-1] == "message.failed"

    @pytest.mark.parametrize("then", ["hands_back", "resolves"])
    def test_of_a_person_who_is_done_goes_back_to_its_queue(self, world: World, then: str) -> None:
        changes = self.dana_wrote(world, then=lambda: getattr(world.dana, then)())
        queue = world.case.queue
        publish(world, changes)
        assert (world.case.status, world.case.queue) == (Status.WAITING_FOR_HUMAN, queue)
        assert world.escalation.takeover is None

    def test_of_a_case_that_is_resolved_reopens_it_for_people(self, world: World) -> None:
        changes = self.failed(world)
        world.dana.resolves()
        publish(world, changes)
        assert (world.case.status, world.case.reopens) == (Status.WAITING_FOR_HUMAN, 1)
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.131026"
        assert world.head.open_case_id == world.case.case_id

    def test_that_failed_before_is_no_news(self, world: World) -> None:
        self.failed(world)
        (answer,) = world.outbound
        publish(world, [Change(answer, replace(answer, attempts=9))])
        assert world.case.status is Status.WITH_AI

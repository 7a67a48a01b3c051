"""The sweep finds what a crash or a lost wake-up left behind, and touches nothing that is on its way."""

from __future__ import annotations

from collections import Counter

import pytest

from chalicelib.domain.message import Delivery
from chalicelib.use_cases.send_ports import OutcomeUnknown
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def swept(world: World) -> Counter[str]:
    """One run of the sweep."""
    world.swept.clear()
    world.sweep()
    return +world.swept


class TestSweep:
    def test_finds_nothing_in_a_thread_that_is_answered_and_delivered(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        world.clock.tick(hours=1)
        assert swept(world) == {}

    def test_leaves_a_message_alone_that_is_being_answered(self, world: World) -> None:
        world.maria.writes("When do you open?")
        world.wakeups.answers.clear()
        world.clock.tick(minutes=2, seconds=50)
        assert swept(world) == {}
        assert world.wakeups.answers == []

    def test_wakes_the_ai_for_a_message_whose_wake_up_was_lost(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.wakeups.answers.clear()
        world.clock.tick(minutes=4)
        assert swept(world) == {"unanswered": 1}
        world.settle()
        assert world.phone_of("maria")[0].endswith("We open at 9.")

    def test_never_answers_twice_what_is_answered_meanwhile(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.clock.tick(minutes=4)
        world.sweep()
        world.sweep()
        world.settle()
        assert len(world.phone_of("maria")) == 1

    def test_wakes_the_delivery_of_a_message_that_never_went_out(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        world.threads.drain()
        world.clock.tick(minutes=4)
        assert swept(world) == {"unsent": 1}
        world.settle()
        assert len(world.phone_of("maria")) == 1

    def test_calls_a_send_that_died_unknown_before_it_repeats_it(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        (answer,) = world.outbound
        world.threads.drain()
        world.threads.claim(
            world.maria.thread_id, answer.message_id, expected=Delivery.PENDING, now=world.clock.now()
        )
        world.clock.tick(minutes=4)
        assert swept(world) == {"unsent": 1}
        world.settle()
        assert world.outbound[0].delivery is Delivery.UNKNOWN
        assert swept(world) == {"repeated": 1}
        world.settle()
        assert len(world.phone_of("maria")) == 1

    @pytest.mark.parametrize("unknown", [False, True])
    def test_never_brings_the_ais_late_word_to_a_customer_whom_a_person_serves(
        self, world: World, unknown: bool
    ) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        world.threads.drain()
        (answer,) = world.outbound
        if unknown:
            world.channel.fail(OutcomeUnknown("timeout"))
            world.delivers(answer.message_id)
        world.dana.takes_over()
        world.later(minutes=15)
        assert world.phone_of("maria") == []
        assert world.outbound[0].delivery is Delivery.FAILED
        assert world.outbound[0].error
        assert world.outbound[0].error["title"].startswith("Not sent: a person had taken over")

    def test_brings_a_persons_own_word_however_late(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("I am here")
        world.threads.drain()
        world.later(minutes=5)
        assert world.phone_of("maria")[-1] == "I am here"

    @pytest.mark.parametrize(
        ("minutes", "marked"),
        [(14, []), (16, ["sla.reminded"]), (31, ["sla.reminded", "sla.breached"])],
    )
    def test_marks_what_the_sla_clock_missed(self, world: World, minutes: int, marked: list[str]) -> None:
        world.maria.writes("human please")
        world.settle()
        world.clock.tick(minutes=minutes)
        world.sweep()
        world.settle()
        assert [name for name in world.bus.names if name.startswith("sla.")] == marked

    def test_marks_the_alert_chain_too_and_each_step_once(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.clock.tick(minutes=50)
        for _ in range(3):
            world.sweep()
            world.settle()
        assert [name for name in world.bus.names if name.startswith("sla.")] == [
            "sla.reminded",
            "sla.breached",
            "sla.alerted",
        ]

    def test_marks_of_a_case_that_a_person_has_only_the_answer_that_they_owe(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.clock.tick(minutes=50)
        swept(world)
        escalation = world.escalation
        assert (escalation.reminded_at, escalation.breached_at, escalation.alerted) == (None, None, ())
        assert escalation.reply_missed_at == world.clock.now()
        assert swept(world) == {}

    def test_marks_nothing_of_a_case_that_was_answered_in_time(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Here I am.")
        world.settle()
        world.clock.tick(minutes=50)
        swept(world)
        assert world.escalation.reply_missed_at is None

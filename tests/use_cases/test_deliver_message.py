"""A committed message goes out at most once a claim, and what became of it is on record."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.deliver_message import OVERTAKEN, WINDOW_CLOSED, RetryLater
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown
from tests.fakes.channel import WINDOW_CLOSED as REFUSED_BY_WHATSAPP
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

UPGRADING = refusal(131057)


def answered() -> World:
    """The AI's answer is committed and waits to be sent; WhatsApp reports nothing."""
    world = World(model=ModelFake(a_proposal("We open at 9.")))
    world.reports = ()
    world.maria.writes("When do you open?")
    world.answers()
    return world


def answer(world: World) -> Message:
    """The AI's answer as it stands."""
    return world.outbound[0]


def deliver(world: World) -> Delivery:
    """One wake-up for the AI's answer."""
    return world.delivers(answer(world).message_id)


class TestDeliver:
    def test_sends_and_records_whatsapps_id(self) -> None:
        world = answered()
        assert deliver(world) is Delivery.SENT
        assert (answer(world).delivery, answer(world).wamid, answer(world).attempts) == (
            Delivery.SENT,
            "wamid.out.1",
            1,
        )
        assert world.phone_of("maria") == [answer(world).text]

    def test_does_nothing_at_a_second_wake_up(self) -> None:
        world = answered()
        deliver(world)
        assert deliver(world) is Delivery.SENT
        assert len(world.channel.sent) == 1

    def test_never_lets_the_ai_talk_over_a_person_who_took_over_meanwhile(self) -> None:
        world = answered()
        world.dana.takes_over()
        assert deliver(world) is Delivery.FAILED
        assert (world.channel.sent, answer(world).error) == ([], OVERTAKEN)

    @pytest.mark.parametrize("seen", [Delivery.DELIVERED, Delivery.READ])
    def test_lets_a_status_that_came_first_stand(self, seen: Delivery) -> None:
        world = answered()
        deliver(world)
        world.post(world.status(world.channel.sent[0], seen))
        assert deliver(world) is seen

    def test_says_so_when_there_is_no_such_message(self) -> None:
        world = answered()
        with pytest.raises(LookupError, match="no outbound message"):
            world.delivers("1763881200000-o0000000000000000")

    def test_never_sends_what_the_customer_wrote(self) -> None:
        world = answered()
        with pytest.raises(LookupError, match="no outbound message"):
            world.delivers(world.messages[0].message_id)


class TestAPermanentRefusal:
    def test_is_recorded_with_whatsapps_code(self) -> None:
        world = answered()
        world.channel.fail(REFUSED_BY_WHATSAPP)
        assert deliver(world) is Delivery.FAILED
        assert answer(world).error == {"code": 131047, "title": "more than 24 hours have passed"}

    def test_is_never_tried_again(self) -> None:
        world = answered()
        world.channel.fail(REFUSED_BY_WHATSAPP)
        deliver(world)
        assert deliver(world) is Delivery.FAILED
        world.later(minutes=30)
        assert world.phone_of("maria")[:1] != [answer(world).text]


class TestAPassingRefusal:
    def test_asks_to_come_again_when_whatsapp_says(self) -> None:
        world = answered()
        world.channel.fail(UPGRADING)
        with pytest.raises(RetryLater) as retry:
            deliver(world)
        assert retry.value.after == 60
        assert answer(world).delivery is Delivery.PENDING
        assert (answer(world).error or {})["code"] == 131057
        assert deliver(world) is Delivery.SENT

    @pytest.mark.parametrize(
        ("failure", "expected"),
        [
            (DeliveryFailed(1, "nobody knows when", permanent=False), [1, 2, 4, 8]),
            (refusal(131056), [1, 4, 16, 64]),
        ],
        ids=["doubling", "pair rate: four to the power of the tries before"],
    )
    def test_waits_longer_each_time_where_whatsapp_names_no_time(
        self, failure: DeliveryFailed, expected: list[float]
    ) -> None:
        world = answered()
        world.channel.fail(*[failure] * 4)
        waits = []
        for _ in range(4):
            with pytest.raises(RetryLater) as retry:
                deliver(world)
            waits.append(retry.value.after)
        assert waits == expected

    def test_is_a_failure_after_five_attempts(self) -> None:
        world = answered()
        world.channel.fail(*[UPGRADING] * 5)
        for _ in range(4):
            with pytest.raises(RetryLater):
                deliver(world)
        assert deliver(world) is Delivery.FAILED

    def test_leaves_no_error_once_the_message_is_sent(self) -> None:
        world = answered()
        world.channel.fail(UPGRADING)
        world.settle()
        assert (answer(world).delivery, answer(world).error) == (Delivery.SENT, None)

    def test_leaves_the_wake_up_to_the_sweep_before_it_is_a_dead_letter(self) -> None:
        world = answered()
        world.channel.fail(UPGRADING)
        assert world.delivers(answer(world).message_id, receives=10) is Delivery.PENDING
        world.later(minutes=2)
        assert answer(world).delivery is Delivery.SENT


class TestTheServiceWindow:
    @pytest.mark.parametrize("before_the_end", [timedelta(minutes=2), timedelta(0), timedelta(hours=-5)])
    def test_is_never_overstepped_nor_used_to_the_last_minute(self, before_the_end: timedelta) -> None:
        world = answered()
        closes_at = world.messages[0].sent_at + timedelta(hours=24)
        world.clock.set(closes_at - before_the_end)
        assert deliver(world) is Delivery.FAILED
        assert answer(world).error == WINDOW_CLOSED
        assert world.channel.sent == []

    def test_is_used_until_then(self) -> None:
        world = answered()
        world.clock.set(world.messages[0].sent_at + timedelta(hours=23, minutes=57))
        assert deliver(world) is Delivery.SENT

    def test_opens_again_with_the_customers_next_message(self) -> None:
        world = answered()
        world.clock.tick(hours=30)
        world.maria.writes("Hello?")
        assert deliver(world) is Delivery.SENT

    def test_is_not_moved_back_by_a_message_that_arrives_late(self) -> None:
        world = answered()
        newest = world.head.last_inbound_at
        late = world.maria.body(
            {"type": "text", "text": {"body": "from yesterday"}, "timestamp": "1795300000"}
        )
        world.post(late)
        assert world.head.last_inbound_at == newest


class TestAnUnknownOutcome:
    """The answer to a send was lost, or the worker died: it may have gone out, so a status is awaited."""

    def lost(self) -> World:
        world = answered()
        world.channel.lose_answer()
        assert deliver(world) is Delivery.UNKNOWN
        return world

    def died(self) -> World:
        """The worker died between its claim and the send."""
        world = answered()
        claimed = world.threads.claim(
            world.maria.thread_id,
            answer(world).message_id,
            expected=Delivery.PENDING,
            now=world.clock.now(),
        )
        assert claimed
        return world

    def test_is_not_sent_again_by_the_next_wake_up(self) -> None:
        world = self.lost()
        assert deliver(world) is Delivery.UNKNOWN
        assert len(world.channel.sent) == 1

    def test_is_what_a_worker_finds_that_another_left_behind(self) -> None:
        world = self.died()
        assert deliver(world) is Delivery.UNKNOWN
        assert (answer(world).delivery, world.channel.sent) == (Delivery.UNKNOWN, [])

    def test_is_settled_by_a_status(self) -> None:
        world = self.lost()
        world.post(world.status(world.channel.sent[0], "delivered"))
        assert (answer(world).delivery, answer(world).wamid) == (Delivery.DELIVERED, "wamid.out.1")
        world.later(minutes=30)
        assert len(world.channel.sent) == 1

    def test_is_left_alone_for_three_minutes(self) -> None:
        world = self.died()
        world.later(minutes=2)
        assert world.channel.sent == []

    def test_is_sent_once_more_by_the_sweep(self) -> None:
        world = self.died()
        world.later(minutes=5)
        assert (answer(world).delivery, world.phone_of("maria")) == (Delivery.SENT, [answer(world).text])
        assert answer(world).repeats == 1

    def test_is_a_failure_when_it_stays_unknown_twice(self) -> None:
        world = self.lost()
        world.channel.fail(*[OutcomeUnknown("timeout")] * 3)
        world.later(minutes=30)
        assert answer(world).delivery is Delivery.FAILED
        assert answer(world).error
        assert answer(world).error["code"] == 0
        assert world.swept["repeated"] == 1
        assert len([sent for sent in world.channel.sent if sent.message.text == answer(world).text]) == 1

    def test_that_stays_unknown_twice_gives_the_case_to_people(self) -> None:
        world = self.lost()
        world.channel.fail(*[OutcomeUnknown("timeout")] * 3)
        world.later(minutes=30)
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.0"

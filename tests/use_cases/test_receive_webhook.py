"""What WhatsApp posts is stored once, whatever it repeats, regroups or gets out of order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from chalicelib.domain.inbound import Contact, Inbound, StatusUpdate, Unrecognised, WebhookEvent
from chalicelib.domain.message import Author, Delivery
from chalicelib.use_cases.receive_webhook import receive_webhook
from tests.fakes.cast import MARIA, NUMBER, THREAD_ID
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.world import World

HER = Contact(phone=MARIA.phone, bsuid=MARIA.bsuid, name="Maria")


def inbound(text: str = "Hello", wamid: str = "wamid.1", contact: Contact = HER) -> Inbound:
    """A text of Maria's."""
    return Inbound(wamid, NUMBER, contact, "text", text, MONDAY_10)


def receive(world: World, *events: WebhookEvent) -> dict[str, int]:
    """One body."""
    return dict(
        receive_webhook(
            events,
            customers=world.customers,
            threads=world.threads,
            wakeups=world.wakeups,
            notices=world.notices,
            playbooks=world.playbooks,
            clock=world.clock,
        )
    )


class TestAMessage:
    def test_is_stored_with_both_times_and_wakes_the_ai(self, world: World) -> None:
        world.clock.tick(3)
        assert receive(world, inbound()) == {"message.stored": 1}
        (message,) = world.messages
        assert (message.author, message.kind, message.text, message.wamid) == (
            Author.CUSTOMER,
            "text",
            "Hello",
            "wamid.1",
        )
        assert (message.sent_at, message.received_at) == (MONDAY_10, MONDAY_10 + timedelta(seconds=3))
        assert (world.head.inbound_count, world.head.unanswered_since) == (1, message.received_at)
        assert world.wakeups.answers == [THREAD_ID]

    @pytest.mark.parametrize("copies", [2, 20])
    def test_is_one_message_however_often_it_comes(self, world: World, copies: int) -> None:
        receive(world, *[inbound()] * copies)
        assert receive(world, inbound()) == {"message.duplicate": 1}
        assert len(world.messages) == world.head.inbound_count == 1

    def test_is_one_message_however_it_is_grouped(self, world: World) -> None:
        receive(world, inbound("One", "wamid.1"), inbound("Two", "wamid.2"))
        assert receive(world, inbound("Two", "wamid.2"), inbound("Three", "wamid.3")) == {
            "message.duplicate": 1,
            "message.stored": 1,
        }
        assert {message.text for message in world.messages} == {"One", "Two", "Three"}
        assert world.head.inbound_count == 3

    def test_of_the_same_second_as_another_keeps_its_place_by_arrival(self, world: World) -> None:
        for number in range(1, 6):
            receive(world, inbound(str(number), f"wamid.{number}"))
            world.clock.tick(0.01)
        assert [message.text for message in world.messages] == ["1", "2", "3", "4", "5"]

    def test_wakes_the_ai_for_a_copy_too_because_the_first_may_have_died_before(self, world: World) -> None:
        receive(world, inbound())
        world.wakeups.answers.clear()
        world.wakeups.forget()
        receive(world, inbound())
        assert world.wakeups.answers == [THREAD_ID]

    def test_copy_after_the_answer_is_not_answered_again(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        receive(world, inbound())
        world.settle()
        world.wakeups.forget()
        receive(world, inbound())
        world.settle()
        assert len(world.phone_of("maria")) == 1

    def test_with_a_time_that_makes_no_sense_counts_from_now(self, world: World) -> None:
        receive(world, Inbound("wamid.1", NUMBER, HER, "text", "Hello", None))
        assert world.messages[0].sent_at == world.clock.now()
        assert world.head.last_inbound_at == world.clock.now()

    def test_with_a_time_that_makes_no_sense_is_one_message_all_the_same(self, world: World) -> None:
        for _ in range(3):
            receive(world, Inbound("wamid.1", NUMBER, HER, "text", "Hello", None))
            world.clock.tick(minutes=20)
        assert len(world.messages) == 1

    def test_of_a_customer_without_a_phone_number_is_a_customers_message(self, world: World) -> None:
        receive(world, inbound(contact=Contact(bsuid="US.1", username="otto_k")))
        (thread,) = world.threads.heads.values()
        assert (thread.customer.phone, thread.customer.address) == (None, "otto_k")

    def test_of_one_customer_under_either_identity_is_one_thread(self, world: World) -> None:
        receive(world, inbound("One", "wamid.1", Contact(phone=MARIA.phone)))
        receive(world, inbound("Two", "wamid.2", Contact(bsuid=MARIA.bsuid)))
        assert {message.text for message in world.messages} == {"One", "Two"}

    def test_on_another_number_is_another_thread(self, world: World) -> None:
        receive(world, inbound(), Inbound("wamid.2", "999", HER, "text", "Hello", MONDAY_10))
        assert set(world.threads.heads) == {THREAD_ID, "999-c-maria"}


class TestAStatus:
    def sent(self, world: World) -> str:
        """The AI's answer went out; WhatsApp has reported nothing yet. Gives our id of it."""
        world.reports = ()
        world.model.then(a_proposal())
        receive(world, inbound())
        world.settle()
        return world.outbound[0].message_id

    def report(self, world: World, *statuses: Delivery) -> dict[str, int]:
        """WhatsApp's reports about our answer, in this order."""
        (message,) = world.outbound
        return receive(
            world,
            *(
                StatusUpdate(each, MONDAY_10, "wamid.out.1", THREAD_ID, message.message_id)
                for each in statuses
            ),
        )

    def standing(self, world: World) -> Delivery | None:
        return world.outbound[0].delivery

    def test_climbs(self, world: World) -> None:
        self.sent(world)
        assert self.report(world, Delivery.SENT, Delivery.DELIVERED, Delivery.READ) == {
            "status.stale": 1,
            "status.recorded": 2,
        }
        assert self.standing(world) is Delivery.READ

    @pytest.mark.parametrize(
        "order",
        [
            (Delivery.READ, Delivery.DELIVERED, Delivery.SENT),
            (Delivery.DELIVERED, Delivery.SENT, Delivery.READ),
            (Delivery.READ, Delivery.READ),
            (Delivery.READ, Delivery.FAILED),
            (Delivery.FAILED, Delivery.READ),
        ],
    )
    def test_out_of_order_ends_where_the_highest_stands(
        self, world: World, order: tuple[Delivery, ...]
    ) -> None:
        self.sent(world)
        self.report(world, *order)
        assert self.standing(world) is Delivery.READ

    def test_delivered_after_failed_stands_and_failed_after_delivered_is_stale(self, world: World) -> None:
        self.sent(world)
        self.report(world, Delivery.FAILED)
        assert self.standing(world) is Delivery.FAILED
        self.report(world, Delivery.DELIVERED)
        assert self.report(world, Delivery.FAILED) == {"status.stale": 1}
        assert self.standing(world) is Delivery.DELIVERED

    @pytest.mark.parametrize(
        "foreign",
        [
            StatusUpdate(Delivery.READ, MONDAY_10, "wamid.other"),
            StatusUpdate(Delivery.READ, MONDAY_10, "wamid.other", thread_id=THREAD_ID),
            StatusUpdate(Delivery.READ, None, None),
        ],
    )
    def test_of_a_foreign_message_is_counted_and_changes_nothing(
        self, world: World, foreign: StatusUpdate
    ) -> None:
        self.sent(world)
        before = world.loaded()
        assert receive(world, foreign) == {"status.foreign": 1}
        assert world.loaded() == before

    @pytest.mark.parametrize("thread_id", [THREAD_ID, "no-such-thread"])
    def test_of_a_message_nobody_knows_changes_nothing(self, world: World, thread_id: str) -> None:
        self.sent(world)
        before = world.loaded()
        made_up = StatusUpdate(
            Delivery.READ, MONDAY_10, "wamid.x", thread_id, "1763881200000-o0000000000000000"
        )
        assert receive(world, made_up) == {"status.stale": 1}
        assert world.loaded() == before

    def test_never_wakes_the_ai(self, world: World) -> None:
        self.sent(world)
        world.wakeups.answers.clear()
        self.report(world, Delivery.DELIVERED)
        assert world.wakeups.answers == []


class TestABody:
    def test_stores_its_messages_before_it_reads_its_statuses(self, world: World) -> None:
        events: Sequence[WebhookEvent] = (
            StatusUpdate(Delivery.READ, MONDAY_10, "wamid.other"),
            inbound(),
            Unrecognised("field.calls"),
        )
        assert list(receive(world, *events)) == [
            "message.stored",
            "status.foreign",
            "unrecognised.field.calls",
        ]

    def test_that_is_not_understood_is_counted_by_its_reason(self, world: World) -> None:
        assert receive(world, Unrecognised("not_json"), Unrecognised("not_json")) == {
            "unrecognised.not_json": 2
        }
        assert world.threads.heads == {}

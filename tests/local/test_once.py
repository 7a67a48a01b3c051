"""Nothing lost, nothing twice: copies, people who come in between, and workers that die."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author, Delivery
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE, Customer, Door, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside

GREETING = "What are your opening hours?"


class TestTheSameWebhook:
    def test_posted_20_times_in_parallel_is_one_message_and_one_answer(
        self, customer: Customers, inside: Inside, door: Door
    ) -> None:
        maria = _known(customer)
        seen = len(maria.bubbles())
        body = maria.body("How much is a dental cleaning?", f"wamid.twenty.{maria.id}")
        with ThreadPoolExecutor(20) as lines:
            assert set(lines.map(door.post_signed, [body] * 20)) == {200}
        wait_for("the answer", lambda: maria.bubbles()[seen:], within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert len(maria.bubbles()[seen:]) == 1
        assert len(inside.received(maria)) == 2
        assert len(inside.sent(maria)) == 2

    def test_posted_again_later_and_woken_again_is_not_answered_again(
        self, customer: Customers, inside: Inside, door: Door
    ) -> None:
        maria = _known(customer)
        seen = len(maria.bubbles())
        body = maria.body("How much is whitening?", f"wamid.later.{maria.id}")
        door.post_signed(body)
        wait_for("the answer", lambda: maria.bubbles()[seen:], within=SLOW_MACHINE)
        assert door.post_signed(body) == 200
        _wake(inside, maria)
        inside.wait_until_quiet()
        assert len(maria.bubbles()[seen:]) == 1
        assert len(inside.received(maria)) == 2


class TestTakeover:
    def test_during_the_model_call_drops_the_reply(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, faults: Faults
    ) -> None:
        maria = _known(customer)
        sent = inside.sent(maria)
        faults.plan("openai", "slow", seconds=5)
        seq = maria.writes("How much is a dental cleaning?")
        faults.wait_until_taken("openai")
        dana.submit(inside.thread_id(maria), "takeover")
        assert inside.waiting("AnswersQueue") == 1, "the turn was over before Dana came"
        inside.wait_until_quiet()
        assert maria.bubbles(seq) == []
        assert inside.sent(maria) == sent
        loaded = inside.thread(maria)
        assert loaded.case.status is Status.WITH_HUMAN
        assert loaded.unanswered == ()


class TestAWorkerThatDies:
    def test_during_the_model_call_answers_once(
        self, customer: Customers, inside: Inside, faults: Faults
    ) -> None:
        maria = _known(customer)
        faults.plan("openai", "slow", seconds=20)
        with inside.impatient("AnswersQueue", 3):
            seq = maria.writes("How much is a dental cleaning?")
            faults.wait_until_taken("openai")
            inside.kill("answer_customer")
            wait_for("the answer", lambda: maria.bubbles(seq), within=SLOW_MACHINE)
            inside.wait_until_quiet()
        assert len(maria.bubbles(seq)) == 1
        assert [message.author for message in inside.sent(maria)] == [Author.AI, Author.AI]
        assert inside.thread(maria).unanswered == ()

    def test_between_whatsapps_acceptance_and_its_record_sends_once(
        self, customer: Customers, inside: Inside, faults: Faults
    ) -> None:
        maria = _known(customer)
        faults.plan("graph", "drop_response", seconds=20)
        with inside.impatient("OutboxQueue", 3):
            seq = maria.writes("How much is a dental cleaning?")
            wait_for("the answer on the phone", lambda: maria.bubbles(seq), within=SLOW_MACHINE)
            inside.kill("deliver_message")
            wait_for("its status", lambda: inside.sent(maria)[-1].delivery is Delivery.DELIVERED)
            inside.wait_until_quiet()
        assert len(maria.bubbles(seq)) == 1
        assert inside.sent(maria)[-1].delivery is Delivery.DELIVERED


def _known(customer: Customers) -> Customer:
    """A customer whose first message was answered and delivered, so that every function is awake."""
    maria = customer("Maria")
    maria.delivered(maria.asks(GREETING))
    return maria


def _wake(inside: Inside, customer: Customer) -> None:
    thread = inside.thread_id(customer)
    inside.client("sqs").send_message(
        QueueUrl=inside.outputs["AnswersQueueUrl"],
        MessageBody=json.dumps({"thread_id": thread}),
        MessageGroupId=thread,
        MessageDeduplicationId=f"again-{thread}",
    )

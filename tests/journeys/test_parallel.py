"""The same webhook posted twenty times in parallel is one message and one answer (Must show 3)."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

import pytest

from chalicelib.adapters.whatsapp import wire
from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.hold import Hold
from chalicelib.domain.message import Author, Delivery
from chalicelib.use_cases.answer_customer import answer_customer
from chalicelib.use_cases.deliver_message import deliver_message
from chalicelib.use_cases.receive_webhook import receive_webhook
from tests.fakes.cast import NUMBER
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

Result = TypeVar("Result")

TWENTY = 20


@pytest.fixture(autouse=True)
def _many_switches() -> Iterator[None]:
    """Let threads change at almost every step."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def at_once(work: Callable[[], Result]) -> list[Result]:
    """Do the same twenty times, started together."""
    start = threading.Barrier(TWENTY)

    def one(_: int) -> Result:
        start.wait()
        return work()

    with ThreadPoolExecutor(TWENTY) as pool:
        return list(pool.map(one, range(TWENTY)))


def posted(world: World, body: bytes) -> Counter[str]:
    """One POST of a body."""
    return receive_webhook(
        wire.parse(body),
        customers=world.customers,
        threads=world.threads,
        wakeups=world.wakeups,
        notices=world.notices,
        clock=world.clock,
    )


class TestTwentyPostsOfOneWebhook:
    def test_are_one_message_and_one_answer(self) -> None:
        world = World(model=ModelFake(*[a_proposal("We open at 9.")] * TWENTY))
        body = world.maria.body({"type": "text", "text": {"body": "When do you open?"}})
        counts: Counter[str] = sum(at_once(lambda: posted(world, body)), Counter())
        assert counts == {"message.stored": 1, "message.duplicate": TWENTY - 1}
        world.settle()
        assert world.said_by(Author.CUSTOMER) == ["When do you open?"]
        assert len(world.phone_of("maria")) == 1
        assert len(world.model.requests) == 1

    def test_of_twenty_different_messages_lose_none(self) -> None:
        world = World(model=ModelFake(*[a_proposal("All of it.")] * TWENTY))
        bodies = [
            world.maria.body({"type": "text", "text": {"body": f"Question {number}"}})
            for number in range(TWENTY)
        ]
        at_once(lambda: posted(world, bodies.pop()))
        world.settle()
        assert sorted(world.said_by(Author.CUSTOMER)) == sorted(f"Question {n}" for n in range(TWENTY))
        assert len(world.model.requests[0].unanswered) == TWENTY
        assert len(world.phone_of("maria")) == 1

    def test_of_a_new_customer_are_one_customer(self) -> None:
        world = World()
        world.customers.customers.clear()
        world.customers.identities.clear()
        body = world.maria.body({"type": "text", "text": {"body": "Hello"}})
        at_once(lambda: posted(world, body))
        assert len(world.customers.customers) == len(world.threads.heads) == 1


class TestTwentyWorkers:
    """The queue gives a thread to one worker at a time; should it fail to, the commit is the second lock."""

    def test_woken_for_one_message_write_one_answer(self) -> None:
        world = World(model=ModelFake(*[a_proposal("We open at 9.")] * TWENTY))
        world.maria.writes("When do you open?")
        turns = at_once(
            lambda: answer_customer(
                thread_id=world.maria.thread_id,
                last_try=False,
                threads=world.threads,
                playbooks=world.playbooks,
                model=world.model,
                channel=world.channel,
                meanings=world.meanings,
                toolboxes=world.toolboxes,
                clock=world.clock,
            )
        )
        assert [turn.outcome for turn in turns].count("committed") == 1
        assert len(world.said_by(Author.AI)) == 1

    def test_woken_for_one_delivery_send_once(self) -> None:
        world = World(model=ModelFake(a_proposal("We open at 9.")))
        world.maria.writes("When do you open?")
        world.answers()
        message_id = world.outbound[0].message_id
        at_once(
            lambda: deliver_message(
                thread_id=world.maria.thread_id,
                message_id=message_id,
                powers=world.delivery_powers,
            )
        )
        assert len(world.channel.sent) == 1
        assert world.outbound[0].delivery is Delivery.SENT

    def test_that_find_a_hold_which_may_be_over_let_one_try(self) -> None:
        world = World(model=ModelFake(*[a_proposal("We open at 9.")] * TWENTY))
        for number in range(TWENTY):
            world.maria.writes(f"Question {number}?")
            world.answers()
        for message in world.outbound:
            key = (message.thread_id, message.message_id)
            world.threads.messages[key] = replace(message, behind=None)
        now = world.clock.now()
        world.outbox.hold(Hold(NUMBER, 190, "The token is invalid", "Renew it.", now, now))
        world.channel.fail(*[refusal(190)] * TWENTY)
        waiting = [message.message_id for message in world.outbound]
        at_once(lambda: world.delivers(waiting.pop()))
        assert len(world.channel.failures) == TWENTY - 1
        assert {message.delivery for message in world.outbound} == {Delivery.PENDING}
        assert {message.attempts for message in world.outbound} == {0}

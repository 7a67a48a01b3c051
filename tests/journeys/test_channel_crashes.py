"""Killing a worker at any call of the channel's own stories: nothing lost, nothing twice, nothing stuck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.message import Delivery
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.resume_outbox import resume_outbox
from tests.fakes.cast import NUMBER
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.media import OGG
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.test_interleavings import goes_on
from tests.journeys.world import World, a_body

Story = Callable[[World], None]


def a_world(crash: CrashPoint | None = None) -> World:
    world = World(model=ModelFake(*[a_proposal("We open at 9.")] * 200), crash=crash)
    world.reports = ("sent", "delivered")
    return world


def a_held_number_and_its_resuming(world: World) -> None:
    """The token was invalid for two answers; somebody renews it."""
    world.channel.fail(refusal(190))
    for question in ("When do you open?", "And on Saturday?"):
        world.maria.writes(question)
        world.settle()
    resume_outbox(
        NUMBER,
        outbox=world.ports.outbox,
        lists=world.ports.lists,
        wakeups=world.ports.wakeups,
        clock=world.ports.clock,
    )
    world.settle()


def a_hold_that_a_probe_ends(world: World) -> None:
    """The account was locked, and nobody says when it is over."""
    world.channel.fail(refusal(131031), refusal(131031))
    world.maria.writes("When do you open?")
    world.settle()
    world.later(minutes=18)


def a_failure_that_passes(world: World) -> None:
    """WhatsApp took the answer and then could not deliver it."""
    world.reports = ()
    world.maria.writes("When do you open?")
    world.settle()
    for sent in world.channel.sent[-1:]:
        world.post(world.status(sent, "failed", errors=[{"code": 131000, "title": "?"}]))
    world.settle()


def a_failure_that_stops_the_number(world: World) -> None:
    """The bill is not paid, which WhatsApp says after it took the message."""
    world.reports = ()
    world.maria.writes("When do you open?")
    world.settle()
    for sent in world.channel.sent[-1:]:
        world.post(world.status(sent, "failed", errors=[{"code": 131042, "title": "?"}]))
    world.settle()


def a_voice_note(world: World) -> None:
    world.transcriber.words[OGG] = "When do you open?"
    world.maria.sends_file("audio", OGG, "audio/ogg")
    world.settle()


def a_stop_and_a_start(world: World) -> None:
    for words in ("When do you open?", "STOP", "Are you there?", "START", "When do you open?"):
        world.maria.writes(words)
        world.settle()


def an_answer_from_the_phone(world: World) -> None:
    world.maria.writes("When do you open?")
    world.settle()
    world.clock.tick()
    world.post(an_echo(world))
    world.maria.writes("Thank you, and on Saturday?")
    world.settle()


def a_new_number(world: World) -> None:
    world.maria.writes("When do you open?")
    world.settle()
    system = {"type": "user_changed_number", "wa_id": "34600999999", "body": "Maria changed"}
    world.maria.sends({"type": "system", "system": system})
    world.maria.customer = replace(world.maria.customer, phone="34600999999")
    world.maria.writes("And on Saturday?")
    world.settle()


def an_echo(world: World) -> bytes:
    message = {
        "from": "34900000000",
        "to": world.maria.customer.phone,
        "to_user_id": world.maria.customer.bsuid,
        "id": "wamid.echo",
        "timestamp": str(int(world.clock.now().timestamp())),
        "type": "text",
        "text": {"body": "From the phone"},
    }
    return a_body(message_echoes=[message])


STORIES: tuple[Story, ...] = (
    a_held_number_and_its_resuming,
    a_hold_that_a_probe_ends,
    a_failure_that_passes,
    a_failure_that_stops_the_number,
    a_voice_note,
    a_stop_and_a_start,
    an_answer_from_the_phone,
    a_new_number,
)


def survived(story: Story, crash: CrashPoint) -> World:
    """Play a story in which a process dies once, then let it come to rest."""
    world = a_world(crash)
    try:
        story(world)
    except Crash:
        world.settle()
    world.channel.failures.clear()
    crash.at = None
    world.clock.tick()
    goes_on(world)
    world.settle()
    world.later(minutes=20)
    return world


def keeps_every_promise(world: World) -> None:
    heads: list[Thread] = list(world.threads.heads.values())
    assert len(heads) == 1
    assert all(head.answered_count == head.inbound_count for head in heads)
    sent = Counter(sent.message.message_id for sent in world.channel.sent)
    repeats = {message.message_id: message.repeats for message in world.threads.messages.values()}
    assert all(count <= 1 + repeats[message_id] <= 2 for message_id, count in sent.items())
    assert list(dict.fromkeys(sent)) == sorted(sent)
    assert all(message.settled for message in world.threads.messages.values())
    assert (world.outbox.held, world.dead_letters) == ({}, [])
    unsent = [message for message in world.outbound if message.delivery is Delivery.FAILED]
    assert all((message.error or {}).get("title") for message in unsent)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
class TestAProcessThatDiesAnywhere:
    def test_loses_nothing_and_doubles_nothing(self, story: Story, after: bool) -> None:
        at = 0
        while True:
            at += 1
            crash = CrashPoint(at, after=after)
            world = survived(story, crash)
            keeps_every_promise(world)
            if not crash.happened:
                break
        assert at > 20

"""A customer who writes while a draft waits, whatever dies or comes in between: one draft, one case, told once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author
from chalicelib.domain.rollout_decision import is_draft, overtaken
from chalicelib.domain.rollout_rules import Mode, Rollout
from chalicelib.use_cases.send_draft import send_draft
from tests.fakes.cast import DANA
from tests.fakes.clock import MONDAY_10
from tests.fakes.crash import CrashPoint
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import Ports, World

LONG_ENOUGH = 12
FIRST, SECOND = "We open at 9.", "On Saturday we are closed."


def a_world(crash: CrashPoint | None = None) -> World:
    """Maria asked and the draft waits; from now on something may die."""
    model = ModelFake(a_proposal(FIRST), *[a_proposal(SECOND, cited_pages=())] * 20)
    world = World(playbook=a_playbook(rollout=Rollout(default=Mode.DRAFT)), model=model)
    world.maria.writes("When do you open?")
    world.settle()
    world.ports = Ports(world, crash or CrashPoint())
    return world


def another_question(world: World) -> None:
    world.maria.writes("And on Saturday?")
    world.settle()


def a_call_for_a_person(world: World) -> None:
    world.maria.writes("I want to talk to a human")
    world.settle()


STORIES: dict[str, Callable[[World], None]] = {
    "another question": another_question,
    "a call for a person": a_call_for_a_person,
}


def every_crash() -> list[Any]:
    """One case for each side of each call of a port that a story makes."""
    found = []
    for name, story in STORIES.items():
        crash = CrashPoint()
        story(a_world(crash))
        found += [
            pytest.param(name, number, after, id=f"{name}: {'after' if after else 'before'} {number}, {call}")
            for number, call in enumerate(crash.calls, start=1)
            for after in (False, True)
        ]
    return found


def sent(world: World) -> list[str]:
    """Which of our messages reached the phone, by id, as often as they did."""
    return [each.message.message_id for each in world.channel.sent]


class TestACrashAnywhere:
    @pytest.mark.parametrize(("name", "number", "after"), every_crash())
    def test_ends_as_if_nothing_had_died(self, name: str, number: int, after: bool) -> None:
        crash = CrashPoint(number, after=after)
        world = a_world(crash)
        STORIES[name](world)
        world.later(minutes=LONG_ENOUGH)
        assert crash.happened
        assert (world.head.inbound_count, world.head.answered_count) == (2, 2)
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert len(set(sent(world))) == len(sent(world)) == 1  # the same words are not said again
        standing = [each for each in world.threads.escalations.values() if not each.closed_at]
        assert [each.escalation_id for each in standing] == [world.case.escalation_id]
        if name == "another question":
            assert world.escalation.packet.suggested_reply == SECOND
            assert len(world.threads.escalations) == 1
        else:
            assert len(world.threads.escalations) == 2
            (case,) = world.facts_ledger.between(MONDAY_10 - timedelta(days=1), MONDAY_10 + timedelta(days=1))
            noted = case.escalations
            assert sorted(each.superseded for each in noted) == [False, True]


def sends(world: World) -> None:
    """Dana sends what the page shows her, having read all of it."""
    loaded = world.loaded()
    text = "" if overtaken(loaded) or not loaded.escalation else loaded.escalation.packet.suggested_reply
    send_draft(
        thread_id=world.maria.thread_id,
        person=DANA,
        text=text,
        seen=loaded.thread.inbound_count,
        form_id=f"form-{world.head.epoch}-{world.head.inbound_count}",
        threads=world.ports.threads,
        clock=world.ports.clock,
    )


ACTS: dict[str, Callable[[World], object]] = {
    "maria asks": lambda world: world.maria.writes("And on Saturday?"),
    "maria thanks": lambda world: world.maria.writes("Thanks!"),
    "maria asks for a person": lambda world: world.maria.writes("I want to talk to a human"),
    "whatsapp repeats itself": lambda world: world.post(world.maria.bodies[-1]),
    "dana takes over": lambda world: world.dana.takes_over(),
    "dana hands back": lambda world: world.dana.hands_back(),
    "dana moves it": lambda world: world.dana.moves("billing"),
    "dana snoozes it": lambda world: world.dana.snoozes(hours=0.1),
    "dana sends": sends,
    "dana resolves": lambda world: world.dana.resolves(),
    "while the model thinks she takes over": lambda world: setattr(
        world.model, "during", lambda: world.dana.takes_over()
    ),
    "while the model thinks she sends": lambda world: setattr(world.model, "during", lambda: sends(world)),
    "while the model thinks maria writes": lambda world: setattr(
        world.model, "during", lambda: world.maria.writes("Or Sunday?")
    ),
    "a minute passes": lambda world: world.clock.tick(60),
    "the AI's worker runs": lambda world: world.step("answer_customer"),
    "all comes to rest": lambda world: world.settle(),
}


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=9))
def test_in_whatever_order_things_happen_nobody_is_lost_and_the_ai_writes_nothing_itself(
    acts: list[str],
) -> None:
    world = a_world()
    world.model.script.extend([a_proposal(SECOND, cited_pages=())] * 60)
    for name in acts:
        ACTS[name](world)
    world.model.during = None
    world.settle()
    world.later(minutes=6)
    assert world.head.unanswered_since is None
    assert world.said_by(Author.AI) == []
    standing = [each.escalation_id for each in world.threads.escalations.values() if not each.closed_at]
    open_one = [world.case.escalation_id] if world.case.open and world.case.escalation_id else []
    assert standing == open_one
    for each in world.threads.escalations.values():
        if each.superseded_by:
            assert (each.takeover, each.first_reply_at) == (None, None)
            assert world.threads.escalations[(each.thread_id, each.superseded_by)].supersedes
    if world.case.status is Status.WAITING_FOR_HUMAN and is_draft(world.escalation):
        assert not overtaken(world.loaded())

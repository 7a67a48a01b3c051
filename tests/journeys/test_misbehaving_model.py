"""A model that does everything wrong, through the whole turn: the customer gets a true reply or a person, in time."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx2
import pytest

from chalicelib.adapters.openai.client import OpenAiModel
from chalicelib.adapters.openai.endpoint import Endpoint
from chalicelib.domain.case import Status
from chalicelib.domain.decision import Clarify, Escalate, Reply
from chalicelib.domain.message import Author
from chalicelib.domain.tool_rules import Tool
from chalicelib.use_cases.turn import TryAgain
from tests.adapters.openai.service import GOOD, Drip, Service, calls, said
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.world import World

A_WAKE_UP_MAY_TAKE = 50.0
"""Seconds of the AI worker's 60 that the model may use; what is left is for reading and writing."""

FIND = Tool(
    id="find_order",
    description="Find an order.",
    url="https://shop.example/orders/{number}",
    parameters={"type": "object", "properties": {"number": {"type": "string"}}, "required": ["number"]},
)
QUESTION = "Hello, when do you open tomorrow in the morning, please?"
TRUE = "Monday to Friday, 9 to 14 and 15 to 18."
GERMAN = "Guten Tag, vielen Dank für Ihre Nachricht, wir haben morgen ab neun Uhr für Sie geöffnet."

Answer = Callable[[Service], httpx2.Response | Exception]


def content(text: str | None, **more: Any) -> Answer:
    """A completion with this content."""
    return lambda service: said(text, **more)


def proposing(**changes: Any) -> Answer:
    """A completion in the schema, changed."""
    return lambda service: said(GOOD | {"facts": [], "triggers": []} | changes)


def dripping(service: Service) -> httpx2.Response:
    """A body that comes a blank a second, for ever."""
    stream = Drip(service, 1000, 1.0)
    return httpx2.Response(200, headers={"content-type": "application/json"}, stream=stream)


MISBEHAVIOURS: dict[str, Answer] = {
    "invalid JSON": content('Sure! {"action": "reply", "text": '),
    "other JSON": content(json.dumps({"answer": "At nine."})),
    "an empty string": content(""),
    "no content": content(None),
    "a refusal": lambda service: said(None, refusal="I cannot help with that."),
    "a content filter": content("", finish_reason="content_filter"),
    "another language": proposing(text=GERMAN, language="de"),
    "40 kB": proposing(text="All about this topic. " * 2000),
    "a megabyte": proposing(text="x" * 1_000_000),
    "an invented price": proposing(text="We open at 9 and a check-up is 15 €."),
    "an invented act": proposing(text="I have booked you in for tomorrow at 9."),
    "a promised call": proposing(text="Someone will call you this afternoon."),
    "a tool loop": lambda service: calls(("find_order", {"number": str(len(service.asked))})),
    "the same call again": lambda service: calls(("find_order", {"number": "1"})),
    "a function nobody has": lambda service: calls(("delete_everything", {})),
    "arguments that are no JSON": lambda service: calls(("find_order", "{number:")),
    "a timeout": lambda service: httpx2.ReadTimeout("slow"),
    "a slow drip": dripping,
    "an outage": lambda service: httpx2.Response(503),
    "a wrong key": lambda service: httpx2.Response(401),
    "too many requests": lambda service: httpx2.Response(429),
    "no network": lambda service: httpx2.ConnectError("unreachable"),
    "HTML": lambda service: httpx2.Response(200, text="<html>Bad gateway</html>"),
}


class Endless(Service):
    """A service that misbehaves in the same way for ever; each answer takes `takes` seconds."""

    def __init__(self, answer: Answer, *, takes: float) -> None:
        super().__init__(takes=takes)
        self._answer = answer

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.script = [self._answer(self)]
        return super().__call__(request)


def a_world(service: Service) -> World:
    """The clinic with this model service, a tool, and Maria's question just written."""
    intents = tuple(intent.model_copy(update={"tools": ("find_order",)}) for intent in INTENTS)
    world = World(playbook=a_playbook(tools=(FIND,), intents=intents))
    endpoint = Endpoint(
        "http://model.example/v1",
        "m",
        lambda: "key",
        transport=httpx2.MockTransport(service),
        seconds=service._now,
    )
    model = OpenAiModel(endpoint, prices={"m": (1.0, 2.0)}, seconds=service._now)
    world.ports.model = model  # type: ignore[assignment]
    world.toolboxes.gives["find_order"] = {"status": "lost"}
    world.maria.writes(QUESTION)
    return world


@pytest.mark.parametrize("takes", [0.5, 6.0, 19.0])
@pytest.mark.parametrize("name", MISBEHAVIOURS)
class TestAModelThatOnlyMisbehaves:
    def test_leaves_the_customer_with_a_true_word_or_a_person(self, name: str, takes: float) -> None:
        service = Endless(MISBEHAVIOURS[name], takes=takes)
        world = a_world(service)
        world.settle()
        decision = world.turns[-1].decision
        assert isinstance(decision, Clarify | Escalate | Reply)
        assert not world.head.unanswered
        (told,) = [message for message in world.messages if not message.inbound]
        assert told.author is Author.SYSTEM or TRUE in told.text
        for false in (
            "15 €",
            "have booked",
            "will call you",
            "Guten Tag",
            "xxxx",
            "All about this topic. All",
        ):
            assert false not in told.text
        if isinstance(decision, Escalate):
            assert world.case.status is Status.WAITING_FOR_HUMAN
            assert "before" in told.text
            packet = world.escalation.packet
            assert all((packet.customer_goal, packet.facts, packet.tried, packet.why, packet.suggested_reply))

    def test_ends_each_wake_up_in_time(self, name: str, takes: float) -> None:
        service = Endless(MISBEHAVIOURS[name], takes=takes)
        world = a_world(service)
        began = 0.0
        for last_try in (False, True):
            with suppress(TryAgain):
                world.answers(last_try=last_try)
            assert service.seconds - began <= A_WAKE_UP_MAY_TAKE
            began = service.seconds


@pytest.mark.parametrize("name", [name for name in MISBEHAVIOURS if name not in ("a wrong key", "a refusal")])
def test_a_model_that_misbehaves_once_and_then_speaks_well_is_heard(name: str) -> None:
    service = Service(takes=0.5)
    good = said(GOOD | {"text": TRUE, "facts": [], "triggers": []})
    service.script = [MISBEHAVIOURS[name](service), good, good]
    world = a_world(service)
    world.settle()
    assert world.turns[-1].decision is not None
    assert (
        any(TRUE in text for text in world.said_by(Author.AI))
        or world.case.status is Status.WAITING_FOR_HUMAN
    )

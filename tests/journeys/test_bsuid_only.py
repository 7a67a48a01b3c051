"""A customer who has a username and shows no phone number goes the whole way: AI, person, template, back, and STOP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.outbound import send_body
from chalicelib.domain.case import Status, Surety
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.send_template import send_template
from tests.fakes.cast import NUMBER
from tests.fakes.model import a_proposal
from tests.fakes.templates import TemplatesFake
from tests.journeys.world import Phone, World, a_body

BSUID, NEW_BSUID = "ES.4711000000000000001", "ES.4711000000000000002"
NOBODY = Customer("")


@dataclass
class HiddenPhone(Phone):
    """WhatsApp of a customer who hides the number: neither `from` nor `wa_id` is ever sent."""

    bsuid: str = BSUID
    phone: str | None = None

    @property
    def thread_id(self) -> str:
        (thread_id,) = self.world.threads.heads
        return thread_id

    def body(self, content: dict[str, Any], wamid: str = "") -> bytes:
        self.written += 1
        profile = {"name": "Noa", "username": "noa.writes"}
        known = {"wa_id": self.phone} if self.phone else {}
        sender = {"from": self.phone} if self.phone else {}
        message = {
            **sender,
            "from_user_id": self.bsuid,
            "id": wamid or f"wamid.noa.{self.written}",
            "timestamp": str(int(self.world.clock.now().timestamp())),
            **content,
        }
        contact = {"profile": profile, "user_id": self.bsuid, **known}
        return a_body(contacts=[contact], messages=[message])

    def moves(self) -> None:
        """Get a new BSUID, which WhatsApp reports without naming any number."""
        self.world.clock.tick()
        self.written += 1
        system = {
            "type": "user_changed_user_id",
            "previous_user_id": self.bsuid,
            "user_id": NEW_BSUID,
            "body": "Noa changed",
        }
        message = {
            "from_user_id": self.bsuid,
            "id": f"wamid.noa.{self.written}",
            "timestamp": str(int(self.world.clock.now().timestamp())),
            "type": "system",
            "system": system,
        }
        self.bsuid = NEW_BSUID
        self.world.post(a_body(messages=[message]))


@pytest.fixture
def world() -> World:
    """The usual world, in which the customer at the other end shows no number."""
    world = World()
    world.maria = HiddenPhone(world, NOBODY)
    return world


@pytest.fixture
def noa(world: World) -> HiddenPhone:
    assert isinstance(world.maria, HiddenPhone)
    return world.maria


@pytest.fixture(autouse=True)
def everything_is_addressed_to_the_user_id(world: World) -> Iterator[None]:
    yield
    for sent in world.channel.sent:
        body = send_body(sent.message, world.head.customer)
        assert ("to" in body) == bool(world.head.customer.phone)
        assert body.get("recipient", BSUID) in (BSUID, NEW_BSUID)


def taken_over(world: World) -> None:
    """Noa asked for a person, and Dana came."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()


def sends_a_template(world: World) -> Done | Refused:
    world.clock.tick()
    templates = TemplatesFake()
    template = next(known for known in templates.approved() if not known.header_media)
    sent = send_template(
        thread_id=world.maria.thread_id,
        person=world.dana.person,
        template_key=template.key,
        values={blank.key: "Noa" for blank in template.blanks},
        form_id="form-1",
        threads=world.threads,
        templates=templates,
        clock=world.clock,
    )
    world.settle()
    return sent


class TestABsuidOnlyCustomer:
    def test_is_answered_by_the_ai_under_the_user_id(self, world: World, noa: HiddenPhone) -> None:
        world.model.then(a_proposal("We open at 9."))
        noa.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria")[0].endswith("We open at 9.")
        assert world.outbound[0].delivery is Delivery.DELIVERED
        assert (world.head.customer.phone, world.head.customer.bsuid) == (None, BSUID)
        assert send_body(world.channel.sent[0].message, world.head.customer)["recipient"] == BSUID

    def test_is_taken_over_answered_and_handed_back(self, world: World, noa: HiddenPhone) -> None:
        taken_over(world)
        world.dana.replies("Hello Noa, Dana here")
        world.settle()
        assert world.phone_of("maria")[-1] == "Hello Noa, Dana here"
        assert world.escalation.takeover
        world.model.then(a_proposal("As Dana said: at 9."))
        world.dana.hands_back("She knows the hours")
        noa.writes("When do you open?")
        world.settle()
        assert world.case.status is Status.WITH_AI
        assert world.said_by(Author.AI)[-1].endswith("As Dana said: at 9.")

    def test_gets_a_template_when_the_window_is_closed_and_opens_it_by_its_button(
        self, world: World, noa: HiddenPhone
    ) -> None:
        taken_over(world)
        world.clock.tick(hours=25)
        assert world.dana.replies("Too late?") == Refused(Why.WINDOW_CLOSED)
        assert isinstance(sends_a_template(world), Done)
        template = world.channel.sent[-1].message
        body = send_body(template, world.head.customer)
        assert (body["type"], body["recipient"]) == ("template", BSUID)
        assert template.delivery is not Delivery.FAILED
        noa.sends({"type": "button", "button": {"text": "Yes", "payload": "yes"}})
        world.settle()
        assert isinstance(world.dana.replies("Welcome back"), Done)
        world.settle()
        assert world.phone_of("maria")[-1] == "Welcome back"
        assert len(world.threads.heads) == 1

    def test_is_warned_about_before_the_window_closes(self, world: World, noa: HiddenPhone) -> None:
        noa.writes("human please")
        world.settle()
        world.clock.tick(hours=22, minutes=30)
        world.sweep()
        world.settle()
        assert "window.closing" in world.bus.names
        assert world.outbound[-1].turn["decision"] == "keep_open"

    def test_stays_the_same_customer_when_the_number_is_shown(self, world: World, noa: HiddenPhone) -> None:
        noa.writes("human please")
        world.settle()
        noa.phone = "34600999888"
        noa.writes("This is my number")
        world.settle()
        assert len(world.threads.heads) == 1
        assert world.head.customer.phone == "34600999888"

    def test_keeps_the_thread_and_the_case_over_a_new_user_id(self, world: World, noa: HiddenPhone) -> None:
        taken_over(world)
        thread_id, case_id = noa.thread_id, world.case.case_id
        noa.moves()
        noa.writes("It is still me")
        world.settle()
        world.dana.replies("I know")
        world.settle()
        assert (noa.thread_id, world.case.case_id) == (thread_id, case_id)
        assert world.head.customer.bsuid == NEW_BSUID
        assert ("bsuid", BSUID) in world.customers.left
        assert world.phone_of("maria")[-1] == "I know"

    def test_is_resolved_and_may_stop_everything(self, world: World, noa: HiddenPhone) -> None:
        taken_over(world)
        world.dana.replies("Done")
        world.dana.resolves(Surety.CONFIRMED)
        world.settle()
        noa.writes("STOP")
        world.settle()
        assert world.phone_of("maria")[-1].startswith("You will get no more messages")
        assert sends_a_template(world) == Refused(Why.OPTED_OUT)
        assert world.head.phone_number_id == NUMBER

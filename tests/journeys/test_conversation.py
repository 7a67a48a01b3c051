"""Stories from the webhook to the phone and back, told the way the people in them would tell them."""

from __future__ import annotations

import json

import pytest

from chalicelib.domain.case import Status, Surety
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.moves import Done
from chalicelib.domain.proposal import Action, ModelUnavailable
from chalicelib.domain.thread import Customer
from tests.fakes.cast import MARIA
from tests.fakes.model import ModelFake, a_proposal, model_down
from tests.journeys.world import Phone, World, a_body, signed

DISCLOSURE = "I am Luz, the AI assistant of Clínica Molino. Write *person* at any time to talk to our team."
HOLDING = "I am passing this chat to our team with everything you have told me. "


class TestTheWholeWay:
    def test_from_a_signed_webhook_to_the_resolution_and_the_reopening(self, world: World) -> None:
        maria, dana = world.maria, world.dana

        # The AI answers from a page of knowledge, and says that it is one.
        world.model.then(a_proposal("We open at 9.", customer_goal="know the hours"))
        maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria") == [f"{DISCLOSURE}\n\nWe open at 9."]
        assert world.outbound[0].turn["pages"] == ["opening-hours"]
        assert world.outbound[0].delivery is Delivery.DELIVERED

        # It asks where it must.
        world.model.then(a_proposal("For which treatment?", Action.CLARIFY, intent="prices"))
        maria.writes("And what does it cost?")
        world.settle()
        assert world.phone_of("maria")[1:] == ["For which treatment?"]

        # She asks for a person: packet, promise, Slack, email, clock.
        maria.writes("I want to talk to a person, my order is ORD-1234")
        world.settle()
        packet = world.escalation.packet
        assert world.phone_of("maria")[2].startswith(HOLDING)
        assert (packet.intent, packet.customer_goal) == ("prices", "know the hours")
        assert "ORD-1234" in [fact.value for fact in packet.facts]
        assert [step.what for step in packet.tried] == ["The AI answered from Opening hours", "The AI asked"]
        assert packet.suggested_reply
        assert [notice.stage for notice in world.slack.notices] == ["case.escalated"]
        assert [notice.stage for _, notice in world.mail.mails] == ["case.escalated"]
        assert list(world.sla_clock.started) == [world.escalation.escalation_id]

        # Dana takes over and writes; the AI keeps silent.
        assert isinstance(dana.takes_over(), Done)
        dana.replies("Hello Maria, Dana here. I have found your order.")
        maria.writes("Are you open on Saturday?")
        world.settle()
        assert world.phone_of("maria")[3:] == ["Hello Maria, Dana here. I have found your order."]
        assert world.slack.notices[0].taken_by == "Dana"

        # She hands back with that question open; the AI answers it and knows her note.
        world.model.then(a_proposal("Not on Saturday."))
        dana.hands_back("Order found, all is well")
        world.settle()
        assert world.model.requests[-1].notes == ("Order found, all is well",)
        assert world.phone_of("maria")[4:] == ["Not on Saturday."]

        # Dana resolves; thanks reopen nothing, a question does.
        dana.resolves(Surety.CONFIRMED, "order found")
        maria.writes("Thank you so much!")
        world.settle()
        assert world.case.status is Status.RESOLVED
        world.clock.tick(hours=3)
        world.model.then(a_proposal("Not on Sunday either."))
        maria.writes("And on Sunday?")
        world.settle()
        assert world.phone_of("maria")[5:] == ["Not on Sunday either."]
        assert (world.case.status, world.case.reopens, len(world.threads.cases)) == (Status.WITH_AI, 1, 1)
        assert world.bus.names == [
            "case.opened",
            "case.escalated",
            "case.taken_over",
            "case.answered",
            "case.handed_back",
            "case.resolved",
            "case.reopened",
        ]
        assert set(world.responses) == {200}
        assert world.dead_letters == []


class TestTheVeryFirstMessage:
    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("human please", "A person from our team will answer you here today before 11:35."),
            (
                "quiero hablar con una persona",
                "Una persona de nuestro equipo te contestará aquí hoy antes de las 11:35.",
            ),
        ],
    )
    def test_that_asks_for_a_person_gets_a_promise_and_people_are_told(
        self, world: World, text: str, says: str
    ) -> None:
        world.maria.writes(text)
        world.settle()
        (told,) = world.phone_of("maria")
        assert says in told
        assert (len(world.slack.posts), len(world.mail.mails)) == (1, 1)
        assert world.model.requests == []

    def test_that_is_whatsapps_own_probe_gets_an_answer_and_a_path_to_a_person(self, world: World) -> None:
        world.maria.writes(
            "This message is from WhatsApp. We are testing the quality of your bot experience."
        )
        world.settle()
        (told,) = world.phone_of("maria")
        assert "*person*" in told
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_from_a_customer_without_a_phone_number_is_answered(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        message = {
            "from_user_id": "US.13491208655302741918",
            "id": "wamid.bsuid.1",
            "timestamp": str(int(world.clock.now().timestamp())),
            "type": "text",
            "text": {"body": "When do you open?"},
        }
        contact = {"profile": {"username": "nia"}, "user_id": "US.13491208655302741918"}
        world.post(a_body(contacts=[contact], messages=[message]))
        world.settle()
        (head,) = world.threads.heads.values()
        assert (head.customer.phone, head.customer.bsuid) == (None, "US.13491208655302741918")
        assert [sent.message.text for sent in world.channel.sent] == [f"{DISCLOSURE}\n\nWe open at 9."]

    def test_that_is_only_an_image_is_answered_truly(self, world: World) -> None:
        world.maria.sends({"type": "image", "image": {"id": "media-1", "mime_type": "image/jpeg"}})
        world.settle()
        assert "could not look at this picture" in world.phone_of("maria")[0]


class TestABodyOfManyParts:
    def test_stores_every_entry_change_and_message_and_answers_each_customer_once(self) -> None:
        world = World(model=ModelFake(*[a_proposal("We open at 9.")] * 9))
        nia = Phone(world, Customer("c-nia", name="Nia", phone="34600333444", bsuid="ES.2"))
        bodies = [
            json.loads(phone.body({"type": "text", "text": {"body": text}}, wamid=f"wamid.{text}"))
            for phone, text in ((world.maria, "one"), (nia, "two"), (world.maria, "three"))
        ]
        entries = [entry for body in bodies for entry in body["entry"]]
        entries[0]["changes"] += entries.pop(1)["changes"]
        world.post(json.dumps({"object": "whatsapp_business_account", "entry": entries}).encode())
        world.settle()
        assert world.counts["message.stored"] == 3
        assert {head.inbound_count for head in world.threads.heads.values()} == {1, 2}
        assert len(world.channel.sent) == 2

    @pytest.mark.parametrize("signature", [None, "sha256=0000", "sha1=", signed(b"another body"), "sha256=ñ"])
    def test_with_a_wrong_signature_changes_nothing(self, world: World, signature: str | None) -> None:
        body = world.maria.body({"type": "text", "text": {"body": "Hello"}})
        assert world.post(body, signature) == 401
        assert (world.threads.heads, world.wakeups.answers, world.customers.customers) == (
            {},
            [],
            {MARIA.customer_id: MARIA},
        )


class TestAPersonWhoDoesNotCome:
    def test_is_reminded_of_then_overdue_then_the_lead_is_told(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        told = []
        for _ in range(4):
            world.later(minutes=12)
            told.append([notice.stage for notice in world.slack.notices])
        assert told == [
            ["case.escalated"],
            ["case.escalated", "sla.reminded"],
            ["case.escalated", "sla.reminded", "sla.breached"],
            ["case.escalated", "sla.reminded", "sla.breached", "sla.alerted"],
        ]
        assert [channel for channel, _ in world.slack.posts.values()][-1] == "C-LEADS"
        assert world.bus.names.count("sla.breached") == 1

    def test_is_waited_for_over_night_without_a_breach(self, world: World) -> None:
        world.clock.tick(hours=12)
        world.maria.writes("human please")
        world.settle()
        world.later(minutes=60)
        assert world.escalation.reminded_at is None

    def test_is_found_by_the_sweep_where_the_clock_itself_was_lost(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.sla_clock.started.clear()
        world.later(minutes=50)
        assert {"sla.reminded", "sla.breached", "sla.alerted"} <= set(world.bus.names)
        assert len(world.bus.names) == len(set(world.bus.names))

    def test_may_come_late_and_stops_all_further_alarms(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.later(minutes=32)
        world.lee.takes_over()
        world.settle()
        world.later(minutes=60)
        assert "sla.alerted" not in world.bus.names
        assert world.slack.notices[0].headline == "Taken over"


class TestAModelThatIsDown:
    def test_leaves_nobody_without_an_answer(self) -> None:
        world = World(model=model_down())
        world.maria.writes("How much is a cleaning?")
        world.settle()
        (told,) = world.phone_of("maria")
        assert "technical problem on our side" in told
        assert "today before" in told
        assert world.escalation.packet.why == "The AI could not answer (ai_failure.timeout)."
        assert len(world.slack.posts) == 1
        assert world.dead_letters == []

    def test_is_tried_twice_before_people_are_called(self, world: World) -> None:
        world.model.then(ModelUnavailable("timeout"), ModelUnavailable("timeout"))
        world.maria.writes("How much is a cleaning?")
        world.settle()
        assert len(world.model.requests) == 2


class TestAnAnswerThatNeverArrives:
    def test_brings_people_who_read_that_it_did_not(self, world: World) -> None:
        world.reports = ("sent",)
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        undeliverable = [{"code": 131026, "title": "Message undeliverable"}]
        world.post(world.status(world.channel.sent[0], "failed", errors=undeliverable))
        world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.131026"
        assert len(world.phone_of("maria")) == 1
        assert world.bus.names == ["case.opened", "message.failed", "case.escalated"]


class TestTheAiAndAPerson:
    def test_never_speak_at_once(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("Too late."))
        world.maria.writes("When do you open?")
        world.settle()
        world.maria.writes("And on Saturday?")
        world.model.during = lambda: (world.dana.takes_over(), world.dana.replies("Closed on Saturday."))
        world.settle()
        assert world.phone_of("maria")[1:] == ["Closed on Saturday."]

    def test_take_turns(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("60 €.", cited_pages=("prices",)))
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Hello, Dana here.")
        world.maria.writes("How much is a cleaning?")
        world.settle()
        world.dana.hands_back()
        world.settle()
        assert world.phone_of("maria")[1:] == ["Hello, Dana here.", "60 €."]
        assert world.said_by(Author.CUSTOMER) == ["When do you open?", "How much is a cleaning?"]

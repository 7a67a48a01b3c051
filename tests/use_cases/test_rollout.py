"""Off, draft and live: what the AI may send, what a person sends for it, and what goes straight to people."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout, Segment
from chalicelib.domain.tool_rules import HttpMethod, Tool
from chalicelib.use_cases.send_draft import send_draft
from tests.fakes.cast import DANA, LEE
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.world import World

READS = Tool(id="find_visit", description="Find a visit.", url="https://clinic.example/visits")
BOOKS = Tool(
    id="book", description="Book.", url="https://clinic.example/visits", method=HttpMethod.POST, verifies=True
)


def a_world(*rules: ModeRule, default: Mode = Mode.LIVE, **playbook: Any) -> World:
    rollout = Rollout(default=default, rules=rules, segments=(Segment(id="english", languages=("en",)),))
    return World(playbook=a_playbook(rollout=rollout, **playbook), model=ModelFake())


def with_tools(*tools: Tool) -> dict[str, Any]:
    names = tuple(tool.id for tool in tools)
    return {"tools": tools, "intents": tuple(i.model_copy(update={"tools": names}) for i in INTENTS)}


def asks(world: World, text: str = "When do you open?", answer: str = "We open at 9.", **more: Any) -> None:
    world.model.then(a_proposal(answer, **more))
    world.maria.writes(text)
    world.settle()


def rules_of(world: World) -> list[str]:
    return [item.rule for item in world.escalation.evidence]


def said(world: World) -> list[str]:
    return [message.text for message in world.outbound]


def sends(world: World, text: str = "We open at 9.", *, person: Any = DANA, **more: Any) -> Done | Refused:
    world.clock.tick()
    values = {"seen": world.head.inbound_count, "form_id": "form-1234", **more}
    return send_draft(
        thread_id=world.maria.thread_id,
        person=person,
        text=text,
        threads=world.ports.threads,
        clock=world.ports.clock,
        **values,
    )


class TestLive:
    def test_answers_and_keeps_segment_and_mode_with_the_case(self) -> None:
        world = a_world()
        asks(world)
        assert world.case.status is Status.WITH_AI
        assert (world.case.segment, world.case.mode) == ("english", "live")

    def test_keeps_the_segment_of_the_cases_beginning(self) -> None:
        world = a_world()
        asks(world)
        asks(world, "¿Y los sábados?", "Los sábados cerramos.", language="es", cited_pages=())
        assert world.case.segment == "english"


class TestOff:
    def test_goes_to_people_before_the_model_is_asked_where_no_intent_is_the_ais(self) -> None:
        world = a_world(default=Mode.OFF)
        world.maria.writes("When do you open?")
        world.settle()
        assert rules_of(world) == ["policy.rollout_off"]
        assert world.model.requests == []
        assert world.case.mode == "off"

    def test_goes_to_people_as_soon_as_the_model_named_such_an_intent(self) -> None:
        world = a_world(ModeRule(mode=Mode.OFF, intent="opening_hours"))
        asks(world)
        assert rules_of(world) == ["policy.rollout_off"]
        assert "We open at 9." not in "".join(said(world))

    def test_asks_what_is_wanted_where_something_is_live(self) -> None:
        world = a_world(ModeRule(mode=Mode.LIVE, intent="prices"), default=Mode.OFF)
        asks(world, "Hello", "What can I do for you?", action=Action.CLARIFY, intent=None, cited_pages=())
        assert world.case.status is Status.WITH_AI

    def test_leaves_risk_its_precedence(self) -> None:
        world = a_world(default=Mode.OFF)
        world.maria.writes("human please")
        world.settle()
        assert rules_of(world)[0].startswith("human_request")


class TestDraft:
    def test_gives_the_words_to_a_person_and_not_to_the_customer(self) -> None:
        world = a_world(default=Mode.DRAFT)
        asks(world)
        assert rules_of(world) == ["policy.rollout_draft"]
        assert world.escalation.packet.suggested_reply == "We open at 9."
        assert len(said(world)) == 1
        assert "We open at 9." not in said(world)[0]
        assert world.case.mode == "draft"

    def test_drafts_what_the_system_would_ask_itself(self) -> None:
        world = a_world(default=Mode.DRAFT)
        world.maria.sends({"type": "sticker", "sticker": {"id": "media-1"}})
        world.settle()
        assert rules_of(world) == ["policy.rollout_draft"]
        assert world.escalation.packet.suggested_reply.startswith("I cannot")

    def test_lets_the_model_read_and_not_act(self) -> None:
        world = a_world(default=Mode.DRAFT, **with_tools(READS, BOOKS))
        asks(world)
        assert [tool.id for tool in world.model.requests[0].tools] == ["find_visit"]

    def test_leaves_the_tools_where_all_is_live(self) -> None:
        world = a_world(**with_tools(READS, BOOKS))
        asks(world)
        assert [tool.id for tool in world.model.requests[0].tools] == ["find_visit", "book"]


class TestADraftThatTheCustomerOvertakes:
    def test_stays_where_the_customer_only_says_thanks(self) -> None:
        world = a_world(default=Mode.DRAFT)
        asks(world)
        world.maria.writes("Thanks!")
        world.settle()
        assert world.escalation.packet.suggested_reply == "We open at 9."

    def test_leaves_a_reply_that_is_suggested_for_another_reason(self) -> None:
        world = a_world()
        world.model.then(a_proposal("", Action.ESCALATE, suggested_reply="Dana will call you."))
        world.maria.writes("I need a special price")
        world.settle()
        before = world.escalation.packet.suggested_reply
        world.maria.writes("And do you treat dogs?")
        world.settle()
        assert world.escalation.packet.suggested_reply == before


class TestSendingADraft:
    @pytest.fixture
    def world(self) -> World:
        world = a_world(default=Mode.DRAFT)
        asks(world)
        return world

    def test_sends_it_and_hands_back_in_one_commit(self, world: World) -> None:
        escalation_id = world.escalation.escalation_id
        assert isinstance(sends(world), Done)
        world.settle()
        assert world.case.status is Status.WITH_AI
        sent = next(message for message in world.messages if message.author is Author.PERSON)
        assert (sent.text, sent.person_name, sent.delivery) == ("We open at 9.", "Dana", Delivery.DELIVERED)
        escalation = world.threads.escalation(world.maria.thread_id, escalation_id)
        assert escalation
        assert escalation.takeover
        assert escalation.takeover.by == DANA.person_id
        assert escalation.first_reply_at == escalation.closed_at == sent.sent_at
        assert escalation.edited == 0
        assert world.model.script == []
        assert world.messages[-1].turn["event"] == "draft_sent"

    def test_says_that_the_person_changed_it(self, world: World) -> None:
        sends(world, "We open at 9, Maria.")
        assert world.messages[-1].turn["event"] == "draft_changed"

    def test_is_one_message_however_often_it_is_submitted(self, world: World) -> None:
        sends(world)
        assert sends(world) == Done()
        world.settle()
        assert said(world).count("We open at 9.") == 1

    def test_drafts_the_next_message_again_and_says_nothing_twice(self, world: World) -> None:
        sends(world)
        world.settle()
        asks(world, "And on Saturday?", "On Saturday we are closed.", cited_pages=())
        assert rules_of(world) == ["policy.rollout_draft"]
        assert world.escalation.packet.suggested_reply == "On Saturday we are closed."
        assert world.escalation.promised_at is None
        assert len(said(world)) == 2
        assert [m.turn["event"] for m in self._lines(world)] == ["draft_sent", "drafted"]

    def test_is_refused_past_a_message_that_nobody_has_read(self, world: World) -> None:
        seen = world.head.inbound_count
        asks(world, "Sorry, I mean on Saturday", "On Saturday we are closed.", cited_pages=())
        assert sends(world, seen=seen) == Refused(Why.WROTE_AGAIN)
        assert isinstance(sends(world), Done)

    def test_is_refused_when_a_colleague_has_the_case(self, world: World) -> None:
        world.dana.takes_over()
        refused = sends(world, person=LEE)
        assert isinstance(refused, Refused)
        assert refused.why is Why.TAKEN_BY_ANOTHER

    def test_works_for_who_has_taken_it_over(self, world: World) -> None:
        world.dana.takes_over()
        assert isinstance(sends(world), Done)
        assert world.case.status is Status.WITH_AI

    @pytest.mark.parametrize(("text", "why"), [("  ", Why.EMPTY), ("x" * 4097, Why.TOO_LONG)])
    def test_is_refused_without_words_or_with_too_many(self, world: World, text: str, why: Why) -> None:
        assert sends(world, text) == Refused(why)

    def test_is_refused_when_the_window_is_closed(self, world: World) -> None:
        world.clock.tick(25 * 3600)
        assert sends(world) == Refused(Why.WINDOW_CLOSED)

    def test_is_refused_where_the_case_is_no_draft(self) -> None:
        world = a_world()
        world.maria.writes("human please")
        world.settle()
        assert sends(world) == Refused(Why.NO_DRAFT)

    def test_is_not_sent_past_a_message_that_comes_while_it_is_written(self, world: World) -> None:
        commits: list[Commit] = []

        class Interrupted:
            """Threads into which the customer writes just before the commit."""

            def __getattr__(self, name: str) -> Any:
                return getattr(world.threads, name)

            def commit(self, commit: Commit) -> bool:
                commits.append(commit)
                if len(commits) == 1:
                    world.maria.writes("Wait, on Saturday")
                return world.threads.commit(commit)

        refused = send_draft(
            thread_id=world.maria.thread_id,
            person=DANA,
            text="We open at 9.",
            seen=1,
            form_id="form-1234",
            threads=Interrupted(),  # type: ignore[arg-type]
            clock=world.clock,
        )
        assert refused == Refused(Why.WROTE_AGAIN)
        assert [m.text for m in world.messages if m.author is Author.PERSON] == []

    def test_of_two_people_who_send_at_once_one_does(self, world: World) -> None:
        assert isinstance(sends(world, form_id="form-dana"), Done)
        refused = sends(world, person=LEE, form_id="form-lee1")
        assert refused == Refused(Why.NO_DRAFT)

    @staticmethod
    def _lines(world: World) -> list[Message]:
        return [message for message in world.messages if message.kind == "event"]


def test_a_playbook_without_a_rollout_changes_nothing() -> None:
    playbook: Playbook = a_playbook()
    assert playbook.rollout == Rollout()

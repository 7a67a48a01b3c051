"""Cases that nobody closed end by themselves: once, surely, and never over a person or an unanswered message."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

import pytest

from chalicelib.domain.case import Case, Csat, Liked, Resolution, Status, Surety
from chalicelib.domain.facts import FactName
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules, ResolvedWhen
from chalicelib.domain.outcome_wording import OUTCOME_WORDING
from chalicelib.domain.proposal import Action
from chalicelib.use_cases.conclude_case import conclude_cases
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.world import World

ASKS = OutcomeRules(csat=CsatRules(enabled=True))


def answered(outcomes: OutcomeRules | None = None, *more: Any, **playbook: Any) -> World:
    """Maria asked and the AI answered; `more` is what the model says next."""
    model = ModelFake(a_proposal("We open at 9."), *more)
    world = World(playbook=a_playbook(outcomes=outcomes or OutcomeRules(), **playbook), model=model)
    world.maria.writes("When do you open?")
    world.settle()
    return world


def passes(world: World, **time: float) -> None:
    """Let time pass, and the sweep look twice."""
    world.clock.tick(**time)
    for _ in range(2):
        world.sweep()
        world.settle()


def events(world: World) -> list[str]:
    return [message.text for message in world.messages if message.kind == "event"]


def asked(world: World, decision: str) -> list[Message]:
    """What the product asked Maria about the outcome."""
    return [message for message in world.outbound if message.turn.get("decision") == decision]


def taps(world: World, button: str, title: str, under: Message | None = None) -> None:
    """Maria taps a button."""
    context = {"context": {"id": under.wamid}} if under else {}
    reply = {"type": "button_reply", "button_reply": {"id": button, "title": title}}
    world.maria.sends({"type": "interactive", "interactive": reply, **context})
    world.settle()


SILENT = a_proposal("", Action.SILENT)


class TestACaseNobodyClosed:
    def test_ends_in_silence_after_a_day(self) -> None:
        world = answered()
        passes(world, hours=23)
        assert world.case.status is Status.WITH_AI
        passes(world, hours=2)
        assert world.case.resolution
        assert (world.case.resolution.by, world.case.resolution.surety) == ("ai", Surety.SILENT)
        assert events(world) == ["The case is closed (silent)"]
        assert world.case.effort
        assert (world.case.effort.inbound, world.case.effort.outbound, world.case.effort.turns) == (1, 1, 1)
        assert world.case.effort.tokens == 1280

    def test_is_told_as_a_fact_once(self) -> None:
        world = answered()
        passes(world, hours=25)
        passes(world, hours=25)
        told = [fact for fact in world.bus.facts if fact.name is FactName.CASE_RESOLVED]
        assert [fact.detail["surety"] for fact in told] == ["silent"]

    def test_is_looked_at_once_where_the_talk_was_short(self) -> None:
        world = answered()
        passes(world, hours=25)
        assert (world.swept["looked_at"], world.swept["concluded_silent"]) == (0, 1)

    def test_is_looked_at_again_where_it_went_on(self) -> None:
        world = answered(None, a_proposal("Yes, on Saturdays too."))
        world.clock.tick(hours=3)
        world.maria.writes("And on Saturdays?")
        world.settle()
        passes(world, hours=22)
        assert (world.swept["looked_at"], world.case.status) == (1, Status.WITH_AI)
        passes(world, hours=3)
        assert world.case.resolution

    def test_ends_confirmed_half_an_hour_after_the_thanks(self) -> None:
        world = answered(None, SILENT)
        world.maria.writes("Thanks!")
        world.settle()
        passes(world, minutes=29)
        assert world.case.status is Status.WITH_AI
        passes(world, minutes=2)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.CONFIRMED

    def test_ends_confirmed_after_a_thumb(self) -> None:
        world = answered()
        wamid = world.outbound[-1].wamid
        world.maria.sends({"type": "reaction", "reaction": {"message_id": wamid, "emoji": "👍"}})
        world.settle()
        passes(world, minutes=31)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.CONFIRMED

    def test_is_given_up_where_a_question_of_ours_was_never_answered(self) -> None:
        world = World(model=ModelFake(a_proposal("Which day?", Action.CLARIFY, cited_pages=())))
        world.maria.writes("I need an appointment")
        world.settle()
        passes(world, hours=25)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.ABANDONED

    def test_is_left_while_people_have_it(self) -> None:
        world = answered()
        world.maria.writes("human please")
        world.settle()
        passes(world, hours=60)
        standing = [world.case.status]
        world.dana.takes_over()
        passes(world, hours=60)
        assert [*standing, world.case.status] == [Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN]

    def test_ends_after_a_person_answered_and_handed_back(self) -> None:
        world = World()
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("We open at 9.")
        world.dana.hands_back()
        world.settle()
        passes(world, hours=26)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

    def test_is_left_while_something_is_unanswered(self) -> None:
        world = answered()
        world.clock.tick(hours=25)
        world.maria.writes("And on Sunday?")
        world.sweep()
        assert world.case.status is Status.WITH_AI


class TestAfterTheEnd:
    @pytest.mark.parametrize(
        "words",
        ["Thanks!", "gracias", "obrigada", "merci", "danke", "grazie", "makasih", "धन्यवाद", "תודה", "شكرا"],
    )
    def test_closing_words_do_not_reopen(self, words: str) -> None:
        world = answered()
        passes(world, hours=25)
        world.maria.writes(words)
        world.settle()
        assert world.case.status is Status.RESOLVED

    def test_a_question_takes_the_resolution_back(self) -> None:
        world = answered(None, a_proposal("On Sunday we are closed."))
        passes(world, hours=25)
        ended = world.case.resolution
        world.maria.writes("And on Sunday?")
        world.settle()
        assert (world.case.status, world.case.reopens) == (Status.WITH_AI, 1)
        assert [each.resolution for each in world.case.taken_back] == [ended]
        passes(world, hours=25)
        assert world.case.resolution
        assert world.case.effort
        assert (world.case.effort.inbound, world.case.effort.outbound) == (2, 2)

    def test_a_question_after_the_playbooks_hours_begins_a_new_case(self) -> None:
        world = answered(None, a_proposal("On Sunday we are closed."))
        passes(world, hours=25)
        first = world.case
        passes(world, hours=73)
        world.maria.writes("And on Sunday?")
        world.settle()
        assert world.case.case_id != first.case_id
        assert world.threads.case(first.thread_id, first.case_id) == first


class TestTheFollowUp:
    RULES = OutcomeRules(follow_up=True)

    def asked(self, *more: Any) -> World:
        world = answered(self.RULES, *more)
        passes(world, hours=5)
        return world

    def test_is_asked_once_with_two_buttons(self) -> None:
        world = self.asked()
        passes(world, hours=5)
        (question,) = asked(world, "follow_up")
        assert (question.text, question.author) == ("Is your question settled?", Author.SYSTEM)
        assert [(each.id, each.title) for each in question.buttons] == [
            ("settled.yes", "Yes, it is"),
            ("settled.no", "No, not yet"),
        ]
        assert question.delivery is Delivery.DELIVERED
        assert world.phone_of("maria").count("Is your question settled?") == 1

    def test_silence_to_it_is_silence(self) -> None:
        world = self.asked()
        passes(world, hours=21)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

    @pytest.mark.parametrize(
        "words", ["Yes", "yes thanks", "Sí, gracias", "oui", "ja, danke", "हाँ", "نعم", "כן"]
    )
    def test_a_yes_ends_it_at_once_without_the_model(self, words: str) -> None:
        world = self.asked()
        world.maria.writes(words)
        world.settle()
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.CONFIRMED
        assert len(world.model.requests) == 1

    def test_so_does_the_tap(self) -> None:
        world = self.asked()
        taps(world, "settled.yes", "Yes, it is")
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.CONFIRMED
        assert len(world.phone_of("maria")) == 2

    def test_a_yes_is_not_enough_where_the_intent_wants_more(self) -> None:
        """`confirmed: false`: the customer's word is heard, and counts no more than their silence."""
        wants_proof = ResolvedWhen(verified_by=("book",), confirmed=False, follow_up=True)
        intents = tuple(each.model_copy(update={"resolved_when": wants_proof}) for each in INTENTS)
        world = answered(self.RULES, intents=intents)
        passes(world, hours=5)
        taps(world, "settled.yes", "Yes, it is")
        assert (world.case.status, world.head.unanswered) == (Status.WITH_AI, False)
        assert len(world.phone_of("maria")) == 2
        passes(world, hours=26)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

    def test_a_no_is_asked_about_without_the_model_and_counts(self) -> None:
        world = self.asked()
        taps(world, "settled.no", "No, not yet")
        assert world.phone_of("maria")[-1].startswith("What is still open?")
        assert (world.case.status, world.case.clarifications) == (Status.WITH_AI, 1)
        assert len(world.model.requests) == 1

    def test_a_no_that_says_more_goes_the_usual_way(self) -> None:
        world = self.asked(a_proposal("On Sunday we are closed."))
        world.maria.writes("No, what about Sunday")
        world.settle()
        assert world.phone_of("maria")[-1] == "On Sunday we are closed."

    def test_a_no_after_the_end_reopens_and_a_yes_does_not(self) -> None:
        world = self.asked()
        passes(world, hours=21)
        taps(world, "settled.yes", "Yes, it is")
        assert world.case.status is Status.RESOLVED
        taps(world, "settled.no", "No, not yet")
        assert (world.case.status, len(world.case.taken_back)) == (Status.WITH_AI, 1)
        assert len(world.model.requests) == 1

    def test_is_not_asked_when_the_window_has_closed(self) -> None:
        world = answered(self.RULES)
        passes(world, hours=25)
        assert asked(world, "follow_up") == []
        assert world.case.resolution

    def test_is_worded_in_ten_languages_that_fit_on_buttons(self) -> None:
        for key, wording in OUTCOME_WORDING.items():
            assert len(wording) == 10
            if key in ("follow_up_yes", "follow_up_no"):
                assert all(len(title) <= 20 for title in wording.values())


class TestCsat:
    def ended(self, rules: OutcomeRules = ASKS) -> World:
        """A case that ended confirmed, with the question how it went."""
        world = answered(rules, *[SILENT, a_proposal("We open at 9.")] * 3)
        self.thanks(world)
        return world

    def thanks(self, world: World) -> None:
        world.maria.writes("Thanks!")
        world.settle()
        passes(world, minutes=31)

    def test_is_asked_with_the_end_and_marked_on_case_and_head(self) -> None:
        world = self.ended()
        (question,) = asked(world, "csat")
        assert [(each.id, each.title) for each in question.buttons] == [
            ("csat.up", "👍"),
            ("csat.down", "👎"),
        ]
        assert world.case.csat
        assert world.head.csat_asked_at == world.case.csat.asked_at
        assert question.delivery is Delivery.DELIVERED

    def test_a_tap_is_kept_reopens_nothing_and_asks_no_model(self) -> None:
        world = self.ended()
        asks = len(world.model.requests)
        taps(world, "csat.up", "👍", asked(world, "csat")[0])
        assert world.case.csat
        assert (world.case.csat.liked, world.case.status) == (Liked.UP, Status.RESOLVED)
        assert (len(world.model.requests), world.case.taken_back) == (asks, ())
        assert not world.head.unanswered

    def test_the_first_tap_is_for_good(self) -> None:
        world = self.ended()
        taps(world, "csat.up", "👍")
        taps(world, "csat.down", "👎")
        assert world.case.csat
        assert (world.case.csat.liked, world.case.status) == (Liked.UP, Status.RESOLVED)

    def test_a_thumb_down_takes_the_resolution_back_to_people(self) -> None:
        world = self.ended()
        taps(world, "csat.down", "👎")
        assert (world.case.status, len(world.case.taken_back)) == (Status.WAITING_FOR_HUMAN, 1)
        (evidence,) = world.escalation.evidence
        assert (evidence.trigger, evidence.rule) == ("exception", "exception.thumbs_down")
        assert world.phone_of("maria")[-1].startswith("I am passing this chat to our team")

    def test_a_thumb_down_is_only_kept_where_the_playbook_wants_no_more(self) -> None:
        world = self.ended(OutcomeRules(csat=CsatRules(enabled=True, down_reopens=False)))
        taps(world, "csat.down", "👎")
        assert world.case.csat
        assert (world.case.csat.liked, world.case.status) == (Liked.DOWN, Status.RESOLVED)

    def test_what_is_written_beside_a_tap_is_answered(self) -> None:
        world = self.ended()
        world.model.script = [a_proposal("On Sunday we are closed.")]
        reply = {"type": "button_reply", "button_reply": {"id": "csat.up", "title": "👍"}}
        world.maria.sends({"type": "interactive", "interactive": reply})
        world.maria.writes("And on Sunday?")
        world.settle()
        assert world.phone_of("maria")[-1] == "On Sunday we are closed."
        assert world.case.csat
        assert world.case.csat.liked is Liked.UP

    def test_is_asked_once_a_month_a_customer(self) -> None:
        world = self.ended()
        for days, questions in ((10, 1), (25, 2)):
            passes(world, days=days)
            world.maria.writes("When do you open?")
            world.settle()
            self.thanks(world)
            assert len(asked(world, "csat")) == questions

    def test_is_never_asked_after_silence(self) -> None:
        world = answered(ASKS)
        passes(world, hours=25)
        assert world.case.resolution
        assert (asked(world, "csat"), world.case.csat) == ([], None)

    def test_is_not_asked_unless_the_playbook_wants_it(self) -> None:
        world = self.ended(OutcomeRules())
        assert asked(world, "csat") == []

    def test_is_asked_after_a_persons_end_too(self) -> None:
        world = World(playbook=a_playbook(outcomes=ASKS))
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Done.")
        world.dana.resolves(Surety.CONFIRMED)
        world.settle()
        assert len(asked(world, "csat")) == 1
        assert isinstance(world.case.csat, Csat)
        assert world.case.effort
        assert (world.case.effort.inbound, world.case.effort.outbound) == (1, 2)

    def test_one_that_never_arrived_takes_nothing_back(self) -> None:
        world = self.ended()
        question = asked(world, "csat")[0]
        failed = [{"code": 131026, "title": "Message undeliverable"}]
        sent = next(each for each in world.channel.sent if each.message.message_id == question.message_id)
        world.post(world.status(sent, "failed", errors=failed))
        world.settle()
        assert world.case.status is Status.RESOLVED


class TestAPerson:
    def test_cannot_say_verified_where_no_tool_did(self) -> None:
        world = World()
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        assert world.dana.resolves(Surety.VERIFIED) == Refused(Why.NOT_VERIFIED)
        assert world.case.status is Status.WITH_HUMAN

    def test_may_say_anything_else(self) -> None:
        for surety in (Surety.CONFIRMED, Surety.SILENT, Surety.ABANDONED):
            world = World()
            world.maria.writes("human please")
            world.settle()
            world.dana.takes_over()
            world.dana.resolves(surety)
            case: Case = world.case
            assert case.resolution == Resolution("p-dana", surety, world.clock.now())


def test_the_first_look_is_never_far_behind_the_talk() -> None:
    world = answered()
    assert world.case.check_at == world.case.opened_at + timedelta(hours=24, minutes=30)


class TestACaseThatAlwaysFails:
    def test_holds_up_no_other_and_is_still_heard_of(self) -> None:
        world = answered()
        world.clock.tick(hours=25)
        due = world.lists.to_conclude
        load, broken = world.threads.load, "a-thread-that-breaks"

        class Lists:
            def to_conclude(self, before: Any, *, limit: int = 100) -> tuple[str, ...]:
                return (broken, *due(before, limit=limit))

        class Threads:
            def load(self, thread_id: str, **more: Any) -> Any:
                if thread_id == broken:
                    raise ValueError("cannot be read")
                return load(thread_id, **more)

            def __getattr__(self, name: str) -> Any:
                return getattr(world.threads, name)

        with pytest.raises(ValueError, match="cannot be read"):
            conclude_cases(
                threads=cast(Any, Threads()),
                lists=cast(Any, Lists()),
                playbooks=world.playbooks,
                clock=world.clock,
            )
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

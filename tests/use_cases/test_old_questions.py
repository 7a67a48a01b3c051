"""Taps and words under an older question, to something else, or taken back: they end nothing that they should not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Case, Liked, Status, Surety
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules
from chalicelib.domain.proposal import Action
from tests.fakes.model import a_proposal
from tests.journeys.world import World
from tests.use_cases.test_conclude_case import answered, asked, passes, taps

EVERY_DAY = OutcomeRules(csat=CsatRules(enabled=True, every_days=1))
FOLLOWS_UP = OutcomeRules(follow_up=True, follow_up_hours=4)
SILENT = a_proposal("", Action.SILENT)
ANSWER = a_proposal("We open at 9.")


def thanks(world: World) -> None:
    world.maria.writes("Thanks!")
    world.settle()
    passes(world, minutes=31)


def asks(world: World, text: str = "And on Sunday?") -> None:
    world.maria.writes(text)
    world.settle()


def cases(world: World) -> list[Case]:
    """Maria's cases, oldest first."""
    found = world.threads.cases_of_thread(world.maria.thread_id)
    return sorted(found, key=lambda case: case.opened_at)


class TestAThumbUnderAnOldQuestion:
    def two_cases(self, *, talk: int = 0) -> World:
        """Two cases that ended well a week apart, each with the question how it went."""
        world = answered(EVERY_DAY, SILENT, *[ANSWER] * (talk + 1), *[SILENT] * 3)
        thanks(world)
        passes(world, days=7)
        for number in range(talk + 1):
            asks(world, f"Question {number}?")
        thanks(world)
        assert len(asked(world, "csat")) == 2
        return world

    @pytest.mark.parametrize("talk", [0, 30])
    def test_is_kept_with_the_case_that_it_is_about(self, talk: int) -> None:
        world = self.two_cases(talk=talk)
        taps(world, "csat.down", "👎", asked(world, "csat")[0])
        liked = [case.csat.liked for case in cases(world) if case.csat]
        assert liked == [Liked.DOWN, None]
        assert [case.status for case in cases(world)] == [Status.RESOLVED, Status.RESOLVED]
        assert not world.head.unanswered

    def test_is_kept_while_the_newest_goes_on_and_disturbs_nothing(self) -> None:
        world = answered(EVERY_DAY, SILENT, ANSWER)
        thanks(world)
        passes(world, days=7)
        asks(world)
        spoken = len(world.model.requests)
        taps(world, "csat.up", "👍", asked(world, "csat")[0])
        first, second = cases(world)
        assert first.csat
        assert (first.csat.liked, second.csat, second.status) == (Liked.UP, None, Status.WITH_AI)
        assert (world.case.case_id, len(world.model.requests)) == (second.case_id, spoken)

    def test_is_for_good_too(self) -> None:
        world = self.two_cases()
        for button in ("csat.up", "csat.down"):
            taps(world, button, "?", asked(world, "csat")[0])
        assert cases(world)[0].csat
        assert [case.csat.liked for case in cases(world) if case.csat] == [Liked.UP, None]


class TestAYesUnderAnOldQuestion:
    def a_new_case(self, *more: Any) -> World:
        """The first case was asked about and ended; a week later Maria asks something else."""
        world = answered(FOLLOWS_UP, *more)
        passes(world, hours=5)
        passes(world, hours=25)
        passes(world, days=7)
        asks(world)
        assert len(cases(world)) == 2
        return world

    def test_ends_nothing_and_takes_no_offer(self) -> None:
        world = self.a_new_case(a_proposal("Shall I book it for you?", Action.CLARIFY), ANSWER)
        spoken = len(world.model.requests)
        taps(world, "settled.yes", "Yes, it is", asked(world, "follow_up")[0])
        assert (world.case.status, len(world.model.requests)) == (Status.WITH_AI, spoken)
        assert not world.head.unanswered

    def test_nor_where_this_case_was_asked_about_as_well(self) -> None:
        world = self.a_new_case(ANSWER)
        passes(world, hours=5)
        old, new = asked(world, "follow_up")
        taps(world, "settled.yes", "Yes, it is", old)
        assert world.case.status is Status.WITH_AI
        taps(world, "settled.yes", "Yes, it is", new)
        assert (world.case.status, len(cases(world))) == (Status.RESOLVED, 2)

    def test_a_tap_twice_ends_it_once(self) -> None:
        world = answered(FOLLOWS_UP)
        passes(world, hours=5)
        for _ in range(2):
            taps(world, "settled.yes", "Yes, it is", asked(world, "follow_up")[0])
        lines = [message for message in world.messages if message.turn.get("event") == "concluded"]
        assert (len(lines), world.case.taken_back) == (1, ())

    def test_with_a_person_it_is_left_to_them(self) -> None:
        world = answered(FOLLOWS_UP)
        passes(world, hours=5)
        world.dana.takes_over()
        taps(world, "settled.yes", "Yes, it is", asked(world, "follow_up")[0])
        assert (world.case.status, world.case.resolution) == (Status.WITH_HUMAN, None)


class TestAYesToSomethingElse:
    def asked_about(self, *more: Any) -> World:
        world = answered(FOLLOWS_UP, *more)
        passes(world, hours=5)
        return world

    def test_that_quotes_another_message_is_read_by_the_model(self) -> None:
        world = self.asked_about(ANSWER)
        answer = next(each for each in world.outbound if each.text.endswith("We open at 9."))
        world.maria.sends({"type": "text", "text": {"body": "yes"}, "context": {"id": answer.wamid}})
        world.settle()
        assert world.case.status is Status.WITH_AI
        assert len(world.model.requests) == 2

    def test_that_quotes_the_question_ends_it(self) -> None:
        world = self.asked_about()
        question = asked(world, "follow_up")[0]
        world.maria.sends({"type": "text", "text": {"body": "yes"}, "context": {"id": question.wamid}})
        world.settle()
        assert (world.case.status, len(world.model.requests)) == (Status.RESOLVED, 1)

    def test_whose_question_never_arrived_is_read_by_the_model(self) -> None:
        world = self.asked_about(ANSWER)
        question = asked(world, "follow_up")[0]
        key = (question.thread_id, question.message_id)
        world.threads.messages[key] = replace(question, delivery=Delivery.FAILED)
        asks(world, "yes")
        assert world.case.status is Status.WITH_AI
        assert len(world.model.requests) == 2

    def test_a_thumb_that_was_taken_back_at_once_says_nothing(self) -> None:
        world = self.asked_about()
        question = asked(world, "follow_up")[0]
        for emoji in ("👍", ""):
            reaction = {"message_id": question.wamid, "emoji": emoji}
            world.maria.sends({"type": "reaction", "reaction": reaction})
        world.settle()
        assert world.case.status is Status.WITH_AI


class TestDeletedThanks:
    def test_confirm_nothing(self) -> None:
        world = answered(None, SILENT)
        world.maria.writes("Thanks!")
        world.settle()
        thanked = next(each for each in world.messages if each.text == "Thanks!")
        world.maria.sends({"type": "revoke", "revoke": {"original_message_id": thanked.wamid}})
        world.settle()
        passes(world, minutes=31)
        assert world.case.status is Status.WITH_AI
        passes(world, hours=26)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT


class TestALostFailure:
    def failed(self, **case: Any) -> World:
        """Our second answer failed, and nothing told us: the fact was lost on its way."""
        world = answered(None, a_proposal("On Sunday we are closed."))
        asks(world)
        last: Message = world.outbound[-1]
        failed = replace(last, delivery=Delivery.FAILED, error={"code": 131026})
        world.threads.messages[(last.thread_id, last.message_id)] = failed
        world.threads.drain()
        stored = world.case
        world.threads.cases[(stored.thread_id, stored.case_id)] = replace(stored, **case)
        return world

    def test_is_found_by_the_sweep_and_goes_to_people(self) -> None:
        world = self.failed()
        passes(world, hours=26)
        assert (world.case.status, world.case.resolution) == (Status.WAITING_FOR_HUMAN, None)
        assert [each.rule for each in world.escalation.evidence] == ["ai_failure.undelivered.131026"]
        assert world.swept["escalated_undelivered"] == 1

    def test_that_a_person_saw_and_handed_back_is_given_up_and_never_silent(self) -> None:
        world = self.failed()
        world.clock.tick(hours=1)
        now = world.clock.now()
        case = world.case
        world.threads.cases[(case.thread_id, case.case_id)] = replace(case, handed_back_at=now, check_at=now)
        passes(world, hours=26)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.ABANDONED


class TestAVeryLongCase:
    def test_is_counted_and_proved_from_its_beginning(self) -> None:
        world = answered(None, SILENT)
        case, first, question = world.case, world.outbound[0], world.messages[0]
        tools = [{"tool": "book", "ok": True, "verified": True}]
        for number in range(2500):
            at = case.opened_at + timedelta(seconds=20 + number)
            message_id = f"{int(at.timestamp() * 1000):013d}-i{number:016x}"
            text = replace(question, message_id=message_id, sent_at=at, received_at=at, wamid=message_id)
            world.threads.messages[(case.thread_id, message_id)] = text
        last_id = f"{int((at + timedelta(seconds=9)).timestamp() * 1000):013d}-o{0:016x}"
        world.threads.messages[(case.thread_id, last_id)] = replace(
            first, message_id=last_id, sent_at=at + timedelta(seconds=9), turn={"decision": "reply"}
        )
        proved = {**first.turn, "tools": tools}
        world.threads.messages[(case.thread_id, first.message_id)] = replace(first, turn=proved)
        passes(world, hours=30)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.VERIFIED
        assert world.case.effort
        assert (world.case.effort.inbound, world.case.effort.outbound) == (2501, 2)

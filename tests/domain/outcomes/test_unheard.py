"""Silence counts only of somebody whom our last words reached."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.case import Surety
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.outcome_rules import OutcomeRules
from chalicelib.domain.outcomes.outcome import Conclude, Wait
from chalicelib.domain.outcomes.talk import to_people
from tests.domain.building import maria, minutes
from tests.domain.outcomes.test_outcome import (
    ANSWER,
    BOOKED,
    DAY,
    QUESTION,
    a_book,
    case,
    ending,
    ours,
    reaction,
)

AGAIN = maria("And on Sunday?", at=5)
ASKS = a_book(OutcomeRules(follow_up=True, follow_up_hours=4))


def lost(at: float = 6, **more: Any) -> Message:
    return ours(at, delivery=Delivery.FAILED, **more)


class TestSilence:
    def test_after_an_answer_that_failed_is_none_whatever_was_said_before(self) -> None:
        assert ending(QUESTION, ANSWER, AGAIN, lost(), after=DAY + 10) == Conclude(Surety.ABANDONED)

    def test_after_an_answer_that_whatsapp_has_and_the_phone_has_not_is_none(self) -> None:
        only_sent = ours(1, delivery=Delivery.SENT)
        assert ending(QUESTION, only_sent, after=DAY + 10) == Conclude(Surety.ABANDONED)

    @pytest.mark.parametrize("delivery", [Delivery.DELIVERED, Delivery.READ, Delivery.PLAYED])
    def test_counts_from_the_second_tick_on(self, delivery: Delivery) -> None:
        assert ending(QUESTION, ours(1, delivery=delivery), after=DAY + 10) == Conclude(Surety.SILENT)

    def test_counts_of_somebody_who_wrote_after_it_all_the_same(self) -> None:
        only_sent = ours(1, delivery=Delivery.SENT)
        assert ending(QUESTION, only_sent, maria("ok", at=2), after=DAY + 10) == Conclude(Surety.SILENT)

    def test_counts_after_words_from_the_businesss_phone_whose_ticks_are_not_told(self) -> None:
        echo = ours(1, delivery=Delivery.SENT, author=Author.PERSON, person_id="phone", record={})
        assert ending(QUESTION, echo, after=DAY + 10) == Conclude(Surety.SILENT)

    def test_after_a_template_is_none(self) -> None:
        template = ours(1, author=Author.PERSON, kind="template", record={"decision": ""})
        assert ending(QUESTION, template, after=DAY + 10) == Conclude(Surety.ABANDONED)

    def test_is_not_asked_about_where_our_words_did_not_arrive(self) -> None:
        assert isinstance(ending(QUESTION, ANSWER, AGAIN, lost(), after=6 * 60, book=ASKS), Wait)


class TestTheirOwnWord:
    def test_counts_after_a_template(self) -> None:
        template = ours(1, author=Author.PERSON, kind="template")
        assert ending(QUESTION, template, maria("Thanks!", at=2), after=40) == Conclude(Surety.CONFIRMED)

    def test_so_does_a_thumb_on_what_was_only_sent(self) -> None:
        only_sent = ours(1, delivery=Delivery.SENT)
        assert ending(QUESTION, only_sent, reaction("👍", only_sent, at=2), after=40) == Conclude(
            Surety.CONFIRMED
        )

    def test_nothing_of_it_is_needed_where_a_tool_did_it(self) -> None:
        booked = ours(1, delivery=Delivery.SENT, tools=[BOOKED])
        assert ending(QUESTION, booked, after=40) == Conclude(Surety.VERIFIED)


class TestWhatFailed:
    def test_is_for_people_while_the_ai_has_the_case(self) -> None:
        failed = lost()
        assert to_people(case(), (QUESTION, ANSWER, AGAIN, failed)) == failed

    def test_is_not_where_something_of_ours_got_through_since(self) -> None:
        assert to_people(case(), (QUESTION, lost(2), ours(3))) is None

    def test_is_not_where_a_person_handed_back_since(self) -> None:
        assert to_people(case(handed_back_at=minutes(9)), (QUESTION, lost(2))) is None

    def test_is_again_where_it_failed_after_that(self) -> None:
        assert to_people(case(handed_back_at=minutes(1)), (QUESTION, lost(2)))

"""What is looked up: the unanswered words, with what they go on from where they cannot stand alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.message import Author, Message
from chalicelib.domain.retrieval import question_of
from chalicelib.domain.retrieval.question import LONGEST
from tests.domain.building import maria, minutes
from tests.fakes.cast import to_maria


def ours(text: str, at: float) -> Message:
    return to_maria(text, seed=text, at=minutes(at))


def asked(*thread: Message, unanswered: int = 1) -> str:
    """Look up the last so many messages of a thread."""
    return question_of(thread, thread[-unanswered:])


class TestAQuestion:
    def test_is_all_that_waits_for_an_answer(self) -> None:
        thread = (maria("Hi", 0), maria("How much is a cleaning?", 1))
        assert asked(*thread, unanswered=2) == "Hi\nHow much is a cleaning?"

    def test_that_stands_alone_takes_nothing_along(self) -> None:
        thread = (
            maria("When do you open?", 0),
            ours("At 9.", 1),
            maria("How much does a dental cleaning cost?", 2),
        )
        assert asked(*thread) == "How much does a dental cleaning cost?"

    def test_is_empty_for_a_photo(self) -> None:
        assert asked(maria("When do you open?", 0), maria("", 1, kind="image")) == ""

    def test_is_no_longer_than_the_encoder_reads(self) -> None:
        thread = (maria("a " * 400, 0), maria("and b " * 400, 1))
        assert len(asked(*thread)) <= LONGEST

    def test_keeps_what_is_asked_of_a_long_story(self) -> None:
        story = (
            "I came last week with my sister. " * 30 + "How long is the warranty? " + "Thanks a lot. " * 30
        )
        assert asked(maria(story, 0)).startswith("How long is the warranty?")


class TestAFollowUp:
    def test_takes_along_what_was_asked_before(self) -> None:
        thread = (maria("Are you open on Saturdays?", 0), ours("No.", 1), maria("and on Fridays?", 2))
        assert asked(*thread) == "Are you open on Saturdays?\nand on Fridays?"

    def test_is_heard_in_other_languages(self) -> None:
        for words in (
            "¿y los viernes?",
            "und freitags?",
            "et le vendredi ?",
            "e na sexta?",
            "ושישי?",
            "والجمعة؟",
        ):
            thread = (maria("Open on Saturdays?", 0), ours("No.", 1), maria(words, 2))
            assert asked(*thread) == f"Open on Saturdays?\n{words}"

    def test_takes_along_our_question_that_it_answers(self) -> None:
        thread = (
            maria("I want to book an appointment", 0),
            ours("Of course. What would you like to come for?", 1),
            maria("my wisdom tooth has been hurting since Monday", 2),
        )
        assert asked(*thread) == (
            "I want to book an appointment\nWhat would you like to come for?\n"
            "my wisdom tooth has been hurting since Monday"
        )

    def test_does_not_reach_back_to_another_day(self) -> None:
        old = maria("Are you open on Saturdays?", 0)
        new = replace(maria("how much?", 0), message_id="later", sent_at=old.sent_at + timedelta(days=2))
        assert question_of((old, new), (new,)) == "how much?"

    def test_does_not_take_a_note_for_something_said(self) -> None:
        note = replace(ours("Is she a VIP?", 1), kind="note", author=Author.PERSON)
        assert asked(maria("Opening hours please", 0), note, maria("yes", 2)) == "Opening hours please\nyes"

    def test_stands_alone_where_nothing_was_said_before(self) -> None:
        assert asked(maria("and on Fridays?", 0)) == "and on Fridays?"

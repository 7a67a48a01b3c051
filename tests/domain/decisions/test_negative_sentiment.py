"""Anger, complaints, threats to leave, worn-out patience: by message, and by conversation."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Author
from chalicelib.domain.playbook import TriggerRules, Triggers
from chalicelib.domain.rules.conversation import same_question, shouts
from chalicelib.domain.triggers import after_the_model
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows
from tests.fakes.cast import a_case, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook

MILD, MILD_AGAIN = "that's a bit annoying", "not very helpful"


def heard(row: Row) -> list[Evidence]:
    found = after_the_model(a_proposal(), [row.message], a_case(), a_playbook(), earlier=row.thread)
    return [item for item in found if item.trigger is Trigger.NEGATIVE_SENTIMENT]


class TestTable:
    def test_is_large_enough(self) -> None:
        assert_is_a_table(rows("negative_sentiment"))

    @each_row("negative_sentiment")
    def test_decides(self, row: Row) -> None:
        rules = [item.rule.rsplit(".", 1)[-1] for item in heard(row)]
        assert (rules[0] if rules else None) == row.expect


class TestConversation:
    def hear(
        self, *texts: str, author: Author = Author.AI, apart: timedelta = timedelta(minutes=1)
    ) -> list[str]:
        """The customer writes each of the texts, answered in between."""
        thread, at = [], MONDAY_10
        for number, text in enumerate(texts):
            thread += [
                from_maria(text, f"wamid.{number}", at),
                to_maria("As the page says.", f"{number}", at + apart),
            ]
            at += 2 * apart
        thread[-1:] = []
        earlier = [
            replace(message, author=author) if not message.inbound else message for message in thread[:-1]
        ]
        found = after_the_model(a_proposal(), thread[-1:], a_case(), a_playbook(), earlier=earlier)
        return [item.rule for item in found]

    @pytest.mark.parametrize("thanks", ["Thank you so much!", "¡Muchas gracias!", "Ok, perfect"])
    def test_thanks_that_are_said_twice_are_no_question_asked_again(self, thanks: str) -> None:
        asked = ("And on Sundays, is it the same?", "And on Sundays, is it the same?")
        assert self.hear(*asked, thanks, thanks) == []

    def test_two_small_complaints_are_enough(self) -> None:
        assert self.hear(MILD, MILD_AGAIN) == ["negative_sentiment.adds_up"]

    def test_forgets_what_was_written_the_day_before(self) -> None:
        assert self.hear(MILD, MILD_AGAIN, apart=timedelta(hours=13)) == []

    def test_looks_back_on_a_handful_of_messages_only(self) -> None:
        assert self.hear(MILD, "ok", "Monday", "10:00", "Maria", "yes", MILD_AGAIN) == []

    def test_begins_anew_after_a_person_wrote(self) -> None:
        assert self.hear(MILD, MILD_AGAIN, author=Author.PERSON) == []

    def test_needs_a_sign_now(self) -> None:
        assert self.hear(MILD, MILD_AGAIN, "On Monday, please") == []

    def test_says_nothing_when_the_trigger_is_off(self) -> None:
        off = a_playbook(triggers=Triggers(negative_sentiment=TriggerRules(enabled=False)))
        assert after_the_model(a_proposal(), [from_maria("shame on you")], a_case(), off) == ()

    def test_quotes_the_message_that_made_it_enough(self) -> None:
        earlier = [from_maria(MILD, "wamid.0", MONDAY_10 - timedelta(minutes=2))]
        message = from_maria("Not very helpful. My card is 4111 1111 1111 1111.")
        (found,) = after_the_model(a_proposal(), [message], a_case(), a_playbook(), earlier=earlier)
        assert found == Evidence(
            Trigger.NEGATIVE_SENTIMENT,
            "negative_sentiment.adds_up",
            message.message_id,
            "Not very helpful. My card is •••• •••• •••• 1111.",
        )


class TestSameQuestion:
    def test_is_one_by_the_words_that_carry_meaning(self) -> None:
        assert same_question(
            "When does the order AL20417 arrive?", "so, the order AL20417, when will it arrive??"
        )

    def test_is_another_about_another_thing(self) -> None:
        assert not same_question("How much is a cleaning?", "How much is a whitening?")

    def test_is_none_without_words_that_carry_meaning(self) -> None:
        assert not same_question("how much is it?", "how much is it?")


class TestShouting:
    def test_is_capitals_or_rows_of_marks(self) -> None:
        assert all(map(shouts, ["WHERE IS MY ORDER", "where is it???", "¡¡¡ya!!!", "مرحبا؟؟؟", "what?!"]))

    def test_is_not_joy_an_order_number_or_one_mark(self) -> None:
        assert not any(
            map(shouts, ["THANK YOU SO MUCH!!!", "AL20417", "OK", "hello!", "¿qué?", "123456789012"])
        )


class TestLongMessages:
    MESSAGES = 5
    BUDGET = 0.08
    """Seconds of processor time: five times what the slowest language takes, because machines are shared."""

    @pytest.mark.parametrize("language", ["en", "es", "de", "hi", "he", "ar"])
    def test_are_read_fast_even_when_they_are_full_of_what_the_rules_listen_for(self, language: str) -> None:
        said = [
            row.text for row in rows("negative_sentiment") if row.language == language and row.expect is None
        ]
        message = from_maria(" ".join(said * 10)[:4096])
        spent = []
        for _ in range(self.MESSAGES):
            began = time.process_time()
            after_the_model(a_proposal(), [message], a_case(), a_playbook())
            spent.append(time.process_time() - began)
        assert min(spent) < self.BUDGET

    @pytest.mark.parametrize(
        "text", ["", "?!", "a" * 4096, "no " * 1300, "very " * 800, "😡" * 300, "!" * 4000]
    )
    def test_of_any_kind_are_survived(self, text: str) -> None:
        assert after_the_model(a_proposal(), [from_maria(text)], a_case(), a_playbook()) == ()

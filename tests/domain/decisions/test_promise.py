"""What announces a person in a draft, and what only offers one or speaks of people."""

from __future__ import annotations

import time

import pytest

from chalicelib.domain.rules.promise import announces_a_person
from chalicelib.domain.rules.promises import promises_in
from chalicelib.domain.rules.reading import read
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows

LANGUAGES = {"en", "es", "pt", "fr", "de", "it", "id", "hi", "he", "ar"}


class TestTable:
    def test_is_large_enough(self) -> None:
        table = rows("promise")
        assert_is_a_table(table)
        assert sum(row.expect is None for row in table) >= 60
        assert sum(row.expect == "announced" for row in table) >= 60
        assert {row.language for row in table if row.expect} == LANGUAGES
        assert {row.language for row in table if row.expect is None} == LANGUAGES

    @each_row("promise")
    def test_decides(self, row: Row) -> None:
        assert announces_a_person(row.text) == (row.expect == "announced")


class TestQuestions:
    @pytest.mark.parametrize(
        "text",
        [
            "Te paso con una compañera?",
            "¿Te paso con Ana, de recepción?",
            "I'll put you through to reception?",
            "سأحولك إلى موظف؟",
        ],
    )
    def test_wait_for_the_customer(self, text: str) -> None:
        assert not announces_a_person(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Someone from our team will call you tomorrow, does that suit you?",
            "Alguien del equipo te llamará mañana, ¿te va bien?",
            "Ich verbinde Sie mit einer Kollegin. Haben Sie noch eine Frage?",
        ],
    )
    def test_leave_what_is_announced_before_them(self, text: str) -> None:
        assert announces_a_person(text)


class TestSentences:
    def test_keep_their_offers_to_themselves(self) -> None:
        assert announces_a_person("If you like, write to us. I am transferring you to a colleague.")

    def test_do_not_end_in_a_time_or_a_title(self) -> None:
        assert not announces_a_person("If it is after 18.30, our team will call you.")
        assert announces_a_person("Our Dr. Silva will call you.")


class TestHeard:
    def test_says_what_is_announced_in_which_language_and_where(self) -> None:
        (heard,) = promises_in(read("Wir öffnen um neun. Ich verbinde Sie mit einem Kollegen."))
        assert (heard.rule, heard.language) == ("transfer", "de")
        assert heard.words == "Ich verbinde Sie mit einem Kollegen"


class TestSpeed:
    BUDGET = 0.0015
    """Seconds of processor time a sentence, on a slow machine under load; measured 0.00009."""

    def test_reads_a_sentence_fast(self) -> None:
        said = [row.text for row in rows("promise")]
        any(announces_a_person(text) for text in ("none", *said[:20]))
        began = time.process_time()
        heard = [announces_a_person(text) for text in said]
        assert (time.process_time() - began) / len(heard) < self.BUDGET

    @pytest.mark.parametrize(
        "text",
        ["", "?!", "a" * 4096, "no " * 1300, "?" * 4000, "¿" * 4000, "someone will " * 300, "te paso " * 500],
    )
    def test_survives_texts_of_any_kind(self, text: str) -> None:
        announces_a_person(text)
        began = time.process_time()
        assert not announces_a_person(text)
        assert time.process_time() - began < 0.1

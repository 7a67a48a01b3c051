"""What somebody looks for: spellings, numbers, and the words around a hit."""

from __future__ import annotations

import pytest

from chalicelib.domain.wanted import LONGEST, Excerpt, excerpt, wanted


class TestWanted:
    def test_is_looked_for_in_the_usual_spellings(self) -> None:
        found = wanted("  maría  lópez ")
        assert found
        assert found.term == "maría lópez"
        assert [word[:6] for word in found.words] == [
            ("maría", "María", "MARÍA", "maria", "Maria", "MARIA"),
            ("lópez", "López", "LÓPEZ", "lopez", "Lopez", "LOPEZ"),
        ]

    @pytest.mark.parametrize(
        ("typed", "written"),
        [
            ("maria", "María"),
            ("MARIA", "maría"),
            ("lopez garcia", "López García"),
            ("nino", "niño"),
            ("informacao", "informação"),
            ("reunioes", "reuniões"),
            ("cafe", "Café"),
            ("tres", "três"),
            ("munchen", "München"),
            ("maría", "Maria"),
            ("información", "informacion"),
        ],
    )
    def test_fits_with_accents_and_without(self, typed: str, written: str) -> None:
        found = wanted(typed)
        assert found
        assert found.fits(f"… {written}, please")
        told = [any(spelling in written for spelling in word) for word in found.words]
        assert all(told), "the table finds it, too"

    def test_fits_a_text_whose_accents_are_letters_of_their_own(self) -> None:
        found = wanted("jose")
        assert found
        assert found.fits("Jose\u0301")

    def test_does_not_fit_words_in_another_order(self) -> None:
        found = wanted("lopez maria")
        assert found
        assert not found.fits("María López")

    @pytest.mark.parametrize("words", ["", " ", "a", " b "])
    def test_is_nothing_where_it_is_too_short(self, words: str) -> None:
        assert wanted(words) is None

    def test_is_cut_where_it_is_too_long(self) -> None:
        found = wanted("x" * 500)
        assert found
        assert len(found.term) == LONGEST

    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            ("+34 600 111 222", "34600111222"),
            ("0034-600-111-222", "34600111222"),
            ("0600.111.222", "600111222"),
            ("(600) 111222", "600111222"),
            ("111 2", "1112"),
            ("111", ""),
            ("room 1112", ""),
        ],
    )
    def test_is_a_number_in_any_spelling(self, typed: str, number: str) -> None:
        found = wanted(typed)
        assert found
        assert found.number == number


class TestExcerpt:
    def test_shows_the_words_around_the_hit(self) -> None:
        sought = wanted("refund")
        assert sought
        assert excerpt("I want\n a REFUND, please", sought) == Excerpt("I want a ", "REFUND", ", please")

    def test_says_where_it_was_cut(self) -> None:
        sought = wanted("refund")
        assert sought
        found = excerpt("a " * 100 + "refund" + " b" * 100, sought)
        assert found
        assert (found.before[0], found.hit, found.after[-1]) == ("…", "refund", "…")
        assert len(found.before) + len(found.after) < 200

    def test_marks_a_number_that_is_spelled_otherwise(self) -> None:
        sought = wanted("0600 111 222")
        assert sought
        assert excerpt("34600111222", sought) == Excerpt("34", "600111222", "")

    def test_takes_signs_for_themselves(self) -> None:
        sought = wanted("(a+")
        assert sought
        assert excerpt("x (A+ y", sought) == Excerpt("x ", "(A+", " y")

    def test_is_none_without_a_hit(self) -> None:
        sought = wanted("refund")
        assert sought
        assert excerpt("return", sought) is None

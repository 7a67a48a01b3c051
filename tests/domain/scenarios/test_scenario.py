"""Expressions that nobody can wait for."""

from __future__ import annotations

import pytest

from chalicelib.domain.scenarios.scenario import is_endless


class TestAnExpression:
    @pytest.mark.parametrize(
        "expression", ["(a+)+", "(?:a|a)*", "(a?){30}", "((a*))+", "(a{1,9}){1,}", "(?:x+y?)*$", "(?P<a>a+)*"]
    )
    def test_that_repeats_a_repetition_is_endless(self, expression: str) -> None:
        assert is_endless(expression)

    @pytest.mark.parametrize(
        "expression",
        [r"\d+ €", "(?:one|two)", r"(\d{1,2}[:.]){2}", "a+b*", "[(a+)+]", r"\(a+\)+", "(abc)+", "(?:a|b)?"],
    )
    def test_as_people_write_it_ends(self, expression: str) -> None:
        assert not is_endless(expression)

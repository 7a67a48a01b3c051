"""Draws of examples are the same each time and never tested on; figures are what they are called."""

from __future__ import annotations

import numpy as np
import pytest

from infra.evaluation.few_shot import auroc, caught, draw

TEXTS = [(f"text {at} of {intent}", intent) for intent in ("a", "b", "c") for at in range(10)]


class TestADraw:
    def test_takes_so_many_examples_of_each_intent_and_tests_on_the_others(self) -> None:
        drawn = draw(TEXTS, 4, seed=0)
        assert [sum(intent == name for _, intent in drawn.examples) for name in drawn.intents] == [4, 4, 4]
        assert len(drawn.tested) == 18
        assert not set(drawn.examples) & set(drawn.tested)

    def test_is_the_same_for_the_same_seed(self) -> None:
        assert draw(TEXTS, 4, seed=1) == draw(TEXTS, 4, seed=1)
        assert draw(TEXTS, 4, seed=1) != draw(TEXTS, 4, seed=2)

    def test_leaves_out_what_has_too_few_texts(self) -> None:
        assert draw([*TEXTS, ("one", "rare")], 4, seed=0).intents == ("a", "b", "c")

    def test_may_be_of_some_intents_only(self) -> None:
        assert len(draw(TEXTS, 4, seed=0, intents=2).intents) == 2

    def test_never_tests_on_a_copy_of_an_example(self) -> None:
        drawn = draw([*TEXTS, *TEXTS], 4, seed=0)
        assert not set(drawn.examples) & set(drawn.tested)


class TestFigures:
    @pytest.mark.parametrize(
        ("wanted", "others", "figure"),
        [
            ([0.9, 0.8], [0.1, 0.2], 100.0),
            ([0.1], [0.9], 0.0),
            ([0.5, 0.5], [0.5], 50.0),
            ([0.3, 0.9], [0.5], 50.0),
        ],
    )
    def test_auroc_is_how_often_what_is_wanted_stands_above(
        self, wanted: list[float], others: list[float], figure: float
    ) -> None:
        assert auroc(np.array(wanted, np.float32), np.array(others, np.float32)) == figure

    def test_caught_is_what_falls_under_all_but_a_few_of_the_wanted(self) -> None:
        wanted = np.linspace(0.5, 1.0, 101, dtype=np.float32)
        assert caught(wanted, np.array([0.1, 0.51, 0.6, 0.9], np.float32)) == 50.0

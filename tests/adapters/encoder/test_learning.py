"""Intents are learnt from few examples, by meaning and by spelling."""

from __future__ import annotations

import numpy as np

from chalicelib.adapters.encoder.features import features
from chalicelib.adapters.encoder.softmax import probabilities, train
from chalicelib.adapters.encoder.spelling import readable, spelled


class TestLearning:
    def test_finds_its_examples_again_and_is_sure_of_clear_ones(self) -> None:
        chance = np.random.default_rng(1)
        centres = np.eye(4, 32, dtype=np.float32)
        classes = np.repeat(np.arange(4), 6)
        rows = centres[classes] + chance.normal(0, 0.05, (24, 32)).astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        weights, biases = train(rows, classes, 4)
        likely = probabilities(centres @ weights + biases)
        assert likely.argmax(axis=1).tolist() == [0, 1, 2, 3]
        assert likely.max(axis=1).min() > 0.8

    def test_reaches_the_bottom_of_the_loss(self) -> None:
        chance = np.random.default_rng(2)
        rows = chance.normal(size=(60, 20)).astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        classes = chance.integers(0, 3, 60)
        weights, biases = train(rows, classes, 3)
        wanted = np.eye(3, dtype=np.float32)[classes]
        slope = rows.T @ (probabilities(rows @ weights + biases) - wanted) + weights / 20.0
        assert np.abs(slope).max() < 1e-2

    def test_is_as_unsure_as_examples_are_alike(self) -> None:
        rows = np.ones((4, 8), dtype=np.float32) / 8**0.5
        weights, biases = train(rows, np.array([0, 0, 1, 1]), 2)
        assert np.allclose(probabilities(rows @ weights + biases), 0.5, atol=1e-3)


class TestSpelling:
    def test_is_alike_for_a_misspelt_word(self) -> None:
        rows = spelled(["appointment", "apointment", "invoice"])
        assert rows[0] @ rows[1] > 0.6 > 0.1 > rows[0] @ rows[2]

    def test_is_the_same_in_every_process(self) -> None:
        # Python's own hash of a text is not: an index is made in one process and read in another.
        assert np.flatnonzero(spelled(["a"])[0]).tolist() == [1500, 1939, 2257]

    def test_of_nothing_is_nothing(self) -> None:
        assert not spelled(["", "!!!"]).any()


class TestReadableScripts:
    def test_are_those_that_the_encoder_learnt(self) -> None:
        assert all(map(readable, ["hello", "¿dónde?", "Straße", "متى", "где", "何時", "", "123 👍"]))
        assert not any(map(readable, ["מתי אתם פותחים", "आप कब खुलते हैं"]))

    def test_leave_only_spelling_of_the_others(self) -> None:
        vector = np.ones((1, 512), dtype=np.float32) / 512**0.5
        [hebrew] = features(vector, ["מתי אתם פותחים"])
        assert not hebrew[:512].any()
        assert np.linalg.norm(hebrew) == np.float32(1.0) or abs(np.linalg.norm(hebrew) - 1) < 1e-3

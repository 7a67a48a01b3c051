"""What the encoder learned a request from is ours, is no test, and makes rules and encoder good enough together."""

from __future__ import annotations

import json

import numpy as np
import pytest
import yaml

from chalicelib.domain.rules.letters import fold
from infra.evaluation.corpora import Corpora
from infra.evaluation.human_request import TABLES, encoder, own_tables, share
from infra.evaluation.train_human_request import ENCODER, WEIGHTS, fitted, probability, sentences
from tests.domain.test_triggers_human_request import ASKS, DOES_NOT_ASK


def learned_from() -> set[str]:
    texts, _ = sentences()
    return {fold(text) for text in texts}


class TestSentences:
    def test_none_is_said_twice_or_under_two_labels(self) -> None:
        texts, labels = sentences()
        assert len({fold(text) for text in texts}) == len(texts)
        assert set(labels) == {0, 1}

    def test_none_is_in_a_test_table(self) -> None:
        tested = {fold(text) for table in (ASKS, DOES_NOT_ASK) for texts in table.values() for text in texts}
        for path in TABLES.glob("*.yaml"):
            table = yaml.safe_load(path.read_text(encoding="utf-8"))
            tested |= {
                fold(line)
                for kinds in table.values()
                for lines in kinds.values()
                for line in lines.splitlines()
            }
        assert learned_from() & tested == set()

    def test_none_is_in_a_given_set(self) -> None:
        corpora = Corpora.here()
        rows = (row for name in corpora.names("human_request_*.jsonl") for row in corpora.rows(name))
        assert learned_from() & {fold(row["text"]) for row in rows} == set()


class TestWeights:
    def test_are_one_for_each_number_of_a_vector(self) -> None:
        head = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        assert (len(head["weights"]), head["encoder"]) == (512, ENCODER)

    def test_are_what_training_gives(self) -> None:
        from chalicelib.adapters.encoder.encoder import Encoder

        head = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        texts, labels = sentences()
        bias, weights = fitted(Encoder()(texts), labels)
        assert bias == pytest.approx(head["bias"], abs=0.01)
        assert np.abs(weights - np.array(head["weights"])).max() < 0.01

    def test_training_finds_what_can_be_told_apart(self) -> None:
        vectors = np.array([[1.0, 0.0], [0.9, 0.1], [0.0, 1.0], [0.1, 0.9], [0.0, 1.0]])
        bias, weights = fitted(vectors, [1, 1, 0, 0, 0], penalty=0.01)
        assert list(probability(bias + vectors @ weights) > 0.5) == [True, True, False, False, False]


class TestRulesOrEncoder:
    def test_hear_our_own_tables_well_enough(self) -> None:
        """Must show 1, with the encoder: at least 97 % of requests, at most 2 % of the rest, in every language."""
        own = own_tables(encoder())
        assert len(own) == 10
        for language, judged in own.items():
            recall, wrongly = share(judged, "asks"), share(judged, "hard")
            assert recall is not None
            assert wrongly is not None
            assert recall >= 97, language
            assert wrongly <= 2, language

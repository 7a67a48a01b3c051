"""What must not wait for a model: danger, law, fraud, children, data, and numbers that must not travel."""

from __future__ import annotations

import time

import pytest

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.rules.reading import read
from chalicelib.domain.rules.risks import risks_in
from chalicelib.domain.texts import handover
from chalicelib.domain.triggers import before_the_model
from chalicelib.domain.wording import BUILT_IN
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows
from tests.fakes.cast import MARIA
from tests.journeys.clinic import a_playbook

TEN = {"en", "es", "pt", "fr", "de", "it", "id", "hi", "he", "ar"}
RULES = {"self_harm", "emergency", "legal_threat", "fraud", "minor", "data_protection"}


class TestTable:
    def test_is_large_enough(self) -> None:
        table = rows("risk")
        assert_is_a_table(table)
        for language in TEN:
            assert {row.expect for row in table if row.language == language} >= RULES | {None}

    @each_row("risk")
    def test_decides(self, row: Row) -> None:
        found = before_the_model([row.message], customer=MARIA, playbook=a_playbook())
        rules = {item.rule.rsplit(".", 1)[-1] for item in found if item.trigger is Trigger.RISK}
        assert (row.expect in rules) if row.expect else not rules


class TestSafeText:
    @pytest.mark.parametrize("language", sorted(TEN))
    @pytest.mark.parametrize(
        ("rule", "text"),
        [
            ("self_harm", "risk_self_harm"),
            ("emergency", "risk_safety"),
            ("card_number", "risk_sensitive_number"),
        ],
    )
    def test_comes_first_in_the_language_of_the_danger(self, rule: str, text: str, language: str) -> None:
        evidence = (Evidence(Trigger.RISK, f"risk.{language}.{rule}", language=language),)
        told = handover(evidence, "Soon.", open_now=True, language=language, playbook=a_playbook())
        assert told.startswith(BUILT_IN[text][language])


class TestSpeed:
    def test_of_the_rules_is_a_millisecond(self) -> None:
        readings = [read(row.text) for row in rows("risk")]
        for reading in readings:
            list(risks_in(reading))
        began = time.process_time()
        for reading in readings:
            list(risks_in(reading))
        assert (time.process_time() - began) / len(readings) < 0.001

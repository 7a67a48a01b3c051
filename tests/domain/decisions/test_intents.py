"""The sample playbook's intents: when their own rules bring a person, and what they collect first."""

from __future__ import annotations

from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.collection import collect, valid
from chalicelib.domain.intent_rules import Intent, ItemType
from chalicelib.domain.packet import Fact
from chalicelib.domain.triggers import after_the_model
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows
from tests.fakes.cast import a_case
from tests.fakes.model import a_proposal

SAMPLE = read_playbook(Path(__file__).parents[3] / "policies")
ROWS_OF_AN_INTENT = 4


class TestEscalation:
    def test_table_knows_every_intent(self) -> None:
        table = rows("intents")
        assert_is_a_table(table)
        for intent in SAMPLE.intents:
            assert sum(row.given["intent"] == intent.id for row in table) >= ROWS_OF_AN_INTENT, intent.id

    def test_table_knows_every_rule_that_code_decides(self) -> None:
        decided = {row.expect for row in rows("intents")}
        for intent in SAMPLE.intents:
            for condition in intent.escalate_when:
                by_code = condition.says or condition.collected or condition.fact or condition.always
                assert not by_code or f"{condition.trigger}.{intent.id}.{condition.id}" in decided

    @each_row("intents")
    def test_decides(self, row: Row) -> None:
        intent, message = row.given["intent"], row.message
        facts = [Fact(name, value, message.message_id) for name, value in row.given.get("facts", {}).items()]
        proposal = a_proposal(intent=intent, language=row.language, facts=tuple(facts))
        found = after_the_model(proposal, [message], a_case(), SAMPLE)
        assert next((item.rule for item in found if f".{intent}." in item.rule), None) == row.expect


GOOD = {
    ItemType.NAME: "Maria Lopez",
    ItemType.DATE: "next Tuesday",
    ItemType.TIME: "16:30",
    ItemType.TEXT: "it does not charge",
}


class TestCollection:
    @pytest.mark.parametrize("intent", SAMPLE.intents, ids=lambda intent: str(intent.id))
    def test_is_complete_with_a_good_value_for_each_item_and_misses_each_without(
        self, intent: Intent
    ) -> None:
        facts = [
            Fact(item.name, "AL20417" if item.pattern else GOOD[item.type], "m-1") for item in intent.collect
        ]
        assert collect(intent, facts).complete
        for fact, item in zip(facts, intent.collect, strict=True):
            others = collect(intent, [each for each in facts if each is not fact])
            assert others.missing == (item,)
            assert others.complete is not item.required

    def test_wants_an_order_number_of_the_shop(self) -> None:
        items = [item for intent in SAMPLE.intents for item in intent.collect if item.name == "order_number"]
        assert items
        assert all(valid(item, "al 20417") == "AL20417" and valid(item, "20417") is None for item in items)

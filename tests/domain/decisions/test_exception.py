"""What the rules do not give: an exception, a favour, an old promise kept."""

from __future__ import annotations

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.triggers import after_the_model
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows
from tests.fakes.cast import a_case, from_maria
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook


class TestTable:
    def test_is_large_enough(self) -> None:
        assert_is_a_table(rows("exception"))

    @each_row("exception")
    def test_decides(self, row: Row) -> None:
        found = after_the_model(a_proposal(), [row.message], a_case(), a_playbook())
        rules = [item.rule.rsplit(".", 1)[-1] for item in found if item.trigger is Trigger.EXCEPTION]
        assert (rules[0] if rules else None) == row.expect


class TestEvidence:
    def test_gives_rule_message_words_and_language(self) -> None:
        message = from_maria("Hola. Quedamos en que eran 80 euros. Gracias")
        assert after_the_model(a_proposal(), [message], a_case(), a_playbook()) == (
            Evidence(
                Trigger.EXCEPTION,
                "exception.es.promised",
                message.message_id,
                "Quedamos en que eran 80 euros",
                "es",
            ),
        )

"""The facts of cases in the table: an item a case, by the week in which it began, without an end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.facts_items import ESCALATION, case_part, escalation_part, facts_from
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.facts_order import case_stamp, escalation_stamp
from chalicelib.domain.week import WEEK, begins_at, weeks_between

MOST = 1_000_000
"""Cases of a week; more than a business has."""

NO_NAME = re.compile(r"\W")

THEIRS = "attribute_not_exists(#thread) OR #thread = :of"

NOT_NEWER = "(attribute_not_exists(#as_of) OR #as_of <= :as_of)"


class DynamoFactsLedger:
    """The FactsLedger port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def note_case(self, facts: CaseFacts) -> None:
        """Write all that is counted where nothing newer stands; a forgotten case stays without its thread."""
        values = {**case_part(facts), "as_of": case_stamp(facts)}
        threaded = {**values, "thread": facts.thread_id}
        if not self._note(facts, threaded, f"attribute_not_exists(#forgotten) AND {NOT_NEWER}"):
            self._note(facts, values, f"attribute_exists(#forgotten) AND {NOT_NEWER}")

    def note_escalation(self, case_id: str, opened_at: datetime, facts: EscalationFacts) -> None:
        """Write the escalation's own map where nothing newer stands."""
        name = _attribute(facts.escalation_id)
        values = {**escalation_part(facts), "as_of": escalation_stamp(facts)}
        self._table.update(
            update(
                self._table.name,
                keys.case_facts(case_id, opened_at),
                sets={name: values},
                condition=f"attribute_not_exists(#{name}) OR #{name}.#as_of <= :as_of",
                given={"as_of": values["as_of"]},
            )
        )

    def between(self, since: datetime, until: datetime) -> tuple[CaseFacts, ...]:
        # The week after the last one too: a case's id may say a little later than it opened.
        weeks = (keys.facts_week(begins_at(week)) for week in weeks_between(since, until + WEEK))
        found = (facts_from(item) for week in weeks for item in self._of_week(week))
        inside = [facts for facts in found if facts and since <= facts.opened_at < until]
        return tuple(sorted(inside, key=lambda facts: (facts.opened_at, facts.case_id)))

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]]) -> None:
        for case_id, opened_at in cases:
            key = keys.case_facts(case_id, opened_at)
            cut = {"forgotten": True, "thread": None}
            given = {"of": thread_id}
            self._table.update(update(self._table.name, key, sets=cut, condition=THEIRS, given=given))

    def _note(self, facts: CaseFacts, values: Mapping[str, Any], condition: str) -> bool:
        key = keys.case_facts(facts.case_id, facts.opened_at)
        return self._table.update(update(self._table.name, key, sets=values, condition=condition)) is not None

    def _of_week(self, partition: str) -> list[dict[str, Any]]:
        return self._table.query("PK = :week", {":week": partition}, limit=MOST)


def _attribute(escalation_id: str) -> str:
    return f"{ESCALATION}{NO_NAME.sub('_', escalation_id)}"

"""The reviews in the table, a partition a week.

Draws and verdicts hold ids and stay, as the facts do that are counted; the words of a reviewer have an end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.proposed_versions import DynamoProposedVersions
from chalicelib.adapters.dynamodb.review_items import (
    draw_from,
    draw_values,
    row_values,
    verdict_from,
    verdict_values,
)
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.verdict import Verdict
from chalicelib.domain.week import weeks_between
from chalicelib.use_cases.ports import Clock

OF_A_WEEK = "PK = :week AND begins_with(SK, :kind)"
ALL = "PK = :reviews"
MOST = 1_000
"""Verdicts of a week and their words are some fifty; weeks are kept for years."""

TRIES = 5


class DynamoReviews:
    """The Reviews port on DynamoDB."""

    def __init__(self, table: Table, clock: Clock, *, kept_for: timedelta) -> None:
        self._table, self._clock, self._kept_for = table, clock, kept_for

    def draw(self, week: str) -> Draw | None:
        item = self._table.get(keys.review_draw(week))
        return draw_from(week, item) if item else None

    def keep(self, draw: Draw) -> Draw:
        values = draw_values(draw) | {"rows": row_values(draw.rows)}
        if self._table.put(put(self._table.name, keys.review_draw(draw.week), values)):
            return draw
        return self.draw(draw.week) or draw

    def verdicts(self, week: str) -> tuple[Verdict, ...]:
        items = self._of(week, "V#")
        now = self._clock.now().timestamp()
        words = {
            keys.id_of(item["SK"]): item["text"] for item in self._of(week, "W#") if item["expires_at"] > now
        }
        return tuple(verdict_from(week, item, words.get(keys.id_of(item["SK"]), "")) for item in items)

    def give(self, verdict: Verdict) -> None:
        """Write the words first: a verdict is never seen with those of the one before."""
        name = (verdict.week, verdict.case_id, verdict.escalation_id)
        words = keys.review_words(*name, person=verdict.of_a_person)
        values = {"text": verdict.text, "expires_at": int((verdict.at + self._kept_for).timestamp())}
        self._table.update(update(self._table.name, words, sets=values, condition=None))
        kept = keys.review_verdict(*name, person=verdict.of_a_person)
        self._table.update(update(self._table.name, kept, sets=verdict_values(verdict), condition=None))

    def between(self, since: datetime, until: datetime) -> tuple[Verdict, ...]:
        return tuple(each for week in weeks_between(since, until) for each in self.verdicts(week))

    def finish(self, week: str, *, at: datetime) -> None:
        self._table.put(put(self._table.name, keys.review_finished(week), {"at": at}))

    def finished(self) -> tuple[str, ...]:
        items = self._table.query(ALL, {":reviews": keys.REVIEWS}, limit=MOST)
        return tuple(item["SK"] for item in items)

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]], *, now: datetime) -> None:
        opened = dict(cases)
        if not opened:
            return
        for week in weeks_between(min(opened.values()), now + timedelta(microseconds=1)):
            self._forget_rows(week, thread_id, frozenset(opened))
            for item in self._of(week, "W#"):
                if keys.id_of(item["SK"]).partition("#")[0] in opened:
                    self._table.delete({"PK": item["PK"], "SK": item["SK"]})
        DynamoProposedVersions(self._table, kept_for=self._kept_for).forget(frozenset(opened))

    def _forget_rows(self, week: str, thread_id: str, case_ids: frozenset[str]) -> None:
        """Cut the rows off from their thread; again if somebody else's were cut off meanwhile."""
        for _ in range(TRIES):
            draw = self.draw(week)
            theirs = [
                row
                for row in (draw.rows if draw else ())
                if row.thread_id and (row.thread_id == thread_id or row.case_id in case_ids)
            ]
            if draw is None or not theirs:
                return
            rows = tuple(replace(row, thread_id="") if row in theirs else row for row in draw.rows)
            changed = update(
                self._table.name,
                keys.review_draw(week),
                sets={"rows": row_values(rows)},
                condition="#rows = :before",
                given={"before": row_values(draw.rows)},
            )
            if self._table.update(changed):
                return

    def _of(self, week: str, kind: str) -> list[Item]:
        return self._table.query(OF_A_WEEK, {":week": keys.review(week), ":kind": kind}, limit=MOST)

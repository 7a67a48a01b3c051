"""Proposed versions of the playbook in the table; they are forgotten with everything else."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.review_items import mending_text, proposed_from
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.review.proposed import ProposedVersion, without_words_of

ALL = "PK = :proposals"
MOST = 500
"""Three a week make some 150 a year."""

TRIES = 5


class DynamoProposedVersions:
    """The ProposedVersions port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def propose(self, proposed: ProposedVersion) -> None:
        values = {
            "week": proposed.week,
            "mending": mending_text(proposed.mending),
            "base": proposed.base,
            "by": proposed.by,
            "by_name": proposed.by_name,
            "proposed_at": proposed.proposed_at,
            "published_version": proposed.published_version,
            "published_at": proposed.published_at,
            "expires_at": int((proposed.proposed_at + self._kept_for).timestamp()),
        }
        key = keys.proposal(proposed.proposal_id)
        self._table.update(update(self._table.name, key, sets=values, condition=None))

    def proposed(self, proposal_id: str) -> ProposedVersion | None:
        item = self._table.get(keys.proposal(proposal_id))
        return proposed_from(proposal_id, item) if item else None

    def all(self) -> tuple[ProposedVersion, ...]:
        items = self._table.query(ALL, {":proposals": keys.PROPOSALS}, limit=MOST)
        found = (proposed_from(item["SK"], item) for item in items)
        return tuple(sorted(found, key=lambda each: (each.proposed_at, each.proposal_id), reverse=True))

    def published(self, proposal_id: str, version: int, *, at: datetime) -> None:
        noted = update(
            self._table.name,
            keys.proposal(proposal_id),
            sets={"published_version": version, "published_at": at},
            condition="attribute_exists(#PK) AND attribute_not_exists(#published_version)",
        )
        self._table.update(noted)

    def forget(self, case_ids: frozenset[str]) -> None:
        """Take what customers wrote in these cases out of every change that quotes it."""
        for proposed in self.all():
            known = proposed
            for _ in range(TRIES):
                cleaned = without_words_of(known, case_ids)
                if cleaned is known or self._replaced(known, cleaned):
                    break
                known = self.proposed(proposed.proposal_id) or cleaned

    def _replaced(self, known: ProposedVersion, cleaned: ProposedVersion) -> bool:
        changed = update(
            self._table.name,
            keys.proposal(known.proposal_id),
            sets={"mending": mending_text(cleaned.mending)},
            condition="#mending = :before",
            given={"before": mending_text(known.mending)},
        )
        return self._table.update(changed) is not None

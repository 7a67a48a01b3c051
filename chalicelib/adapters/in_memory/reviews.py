"""The reviews and the changes that they propose, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.proposed import ProposedVersion, without_words_of
from chalicelib.domain.review.verdict import Verdict
from chalicelib.domain.week import weeks_between


class InMemoryProposedVersions:
    """The ProposedVersions port."""

    def __init__(self) -> None:
        self.kept: dict[str, ProposedVersion] = {}

    def propose(self, proposed: ProposedVersion) -> None:
        self.kept[proposed.proposal_id] = proposed

    def proposed(self, proposal_id: str) -> ProposedVersion | None:
        return self.kept.get(proposal_id)

    def all(self) -> tuple[ProposedVersion, ...]:
        return tuple(
            sorted(self.kept.values(), key=lambda each: (each.proposed_at, each.proposal_id), reverse=True)
        )

    def published(self, proposal_id: str, version: int, *, at: datetime) -> None:
        known = self.kept.get(proposal_id)
        if known and known.published_version is None:
            self.kept[proposal_id] = replace(known, published_version=version, published_at=at)

    def forget(self, case_ids: frozenset[str]) -> None:
        self.kept = {key: without_words_of(each, case_ids) for key, each in self.kept.items()}


class InMemoryReviews:
    """The Reviews port; `proposals` lose the words of who is forgotten."""

    def __init__(self, proposals: InMemoryProposedVersions | None = None) -> None:
        self._proposals = proposals or InMemoryProposedVersions()
        self.draws: dict[str, Draw] = {}
        self.given: dict[tuple[str, str, str, bool], Verdict] = {}
        self.done: dict[str, datetime] = {}

    def draw(self, week: str) -> Draw | None:
        return self.draws.get(week)

    def keep(self, draw: Draw) -> Draw:
        return self.draws.setdefault(draw.week, draw)

    def verdicts(self, week: str) -> tuple[Verdict, ...]:
        found = [key for key in self.given if key[0] == week]
        return tuple(self.given[key] for key in sorted(found))

    def give(self, verdict: Verdict) -> None:
        key = (verdict.week, verdict.case_id, verdict.escalation_id, verdict.of_a_person)
        self.given[key] = verdict

    def between(self, since: datetime, until: datetime) -> tuple[Verdict, ...]:
        return tuple(each for week in weeks_between(since, until) for each in self.verdicts(week))

    def finish(self, week: str, *, at: datetime) -> None:
        self.done.setdefault(week, at)

    def finished(self) -> tuple[str, ...]:
        return tuple(sorted(self.done))

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]], *, now: datetime) -> None:
        case_ids = frozenset(case_id for case_id, _ in cases)
        if not case_ids:
            return
        for week, draw in self.draws.items():
            rows = tuple(
                replace(row, thread_id="") if row.case_id in case_ids or row.thread_id == thread_id else row
                for row in draw.rows
            )
            self.draws[week] = replace(draw, rows=rows)
        for key, verdict in self.given.items():
            if verdict.case_id in case_ids:
                self.given[key] = replace(verdict, text="")
        self._proposals.forget(case_ids)

"""What happened before a test begins: weeks that are over, a draft that waits, a guardrail that struck, failed work."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import evidence_values
from chalicelib.adapters.dynamodb.drafts import DynamoDrafts
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.facts_items import ESCALATION, case_part, escalation_part
from chalicelib.adapters.dynamodb.facts_ledger import DynamoFactsLedger
from chalicelib.adapters.dynamodb.jobs import DynamoJobs
from chalicelib.adapters.dynamodb.rollouts import DynamoRollouts
from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.case_facts import CaseFacts, facts_of_case, facts_of_escalation
from chalicelib.domain.escalation import DRAFT_RULE, Evidence, Trigger
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem, ScenarioResult
from chalicelib.domain.rollout_standing import Struck
from chalicelib.domain.week import week_of
from chalicelib.inbox.review_view import WEEKS
from infra.demo.story import wait_for
from tests.local.inside import Inside, Known

WEEK = timedelta(weeks=1)


class Before:
    """Writes the past straight into the table, as the product itself would have left it."""

    def __init__(self, inside: Inside) -> None:
        self._inside = inside
        self._facts = DynamoFactsLedger(inside.table)
        self._rollouts, self._jobs = DynamoRollouts(inside.table), DynamoJobs(inside.table)
        self._drafts = DynamoDrafts(inside.table, kept_for=timedelta(days=1))
        self.now = datetime.now(UTC)

    def week(self, weeks_ago: int) -> str:
        """Name an earlier week."""
        return week_of(self.now - weeks_ago * WEEK)

    def not_reviewed(self) -> int:
        """How many weeks ago the newest week is whose cases nobody drew yet."""
        known = self._inside.table
        weeks = range(1, WEEKS + 1)
        return next(ago for ago in weeks if known.get(keys.review_draw(self.week(ago))) is None)

    def key(self, customer: Known) -> str:
        """What names somebody's escalation inside the review of its week."""
        escalation = self._inside.thread(customer).escalation
        assert escalation is not None
        return f"{escalation.case_id}.{escalation.escalation_id}"

    def happened(self, customer: Known, *, weeks_ago: int, ended: Surety | None = None) -> None:
        """Let what is counted of somebody's case be of an earlier week; `ended`: and closed by the AI there."""
        found, by = self._inside.thread(customer), weeks_ago * WEEK
        assert found.case is not None
        facts = facts_of_case(found.case)
        wait_for("its facts", lambda: self._counted(facts, with_escalation=found.escalation is not None))
        self._inside.table.remove(keys.case_facts(facts.case_id, facts.opened_at))
        opened_at = facts.opened_at - by
        end = Resolution("ai", ended, opened_at + timedelta(hours=1)) if ended else None
        then = replace(
            facts, opened_at=opened_at, resolution=end, status=Status.RESOLVED if ended else facts.status
        )
        values = case_part(then) | {"thread": facts.thread_id}
        if found.escalation:
            now = facts_of_escalation(found.escalation)
            escalated = replace(now, escalated_at=now.escalated_at - by, due_at=now.due_at - by)
            values[f"{ESCALATION}1"] = escalation_part(escalated)
        key = {"PK": keys.facts_week(opened_at), "SK": facts.case_id}
        self._inside.table.put(put(self._inside.table.name, key, values))

    def only_drafted(self, customer: Known) -> None:
        """Let somebody's escalation only wait for a person to send what the AI wrote."""
        escalation = self._inside.thread(customer).escalation
        assert escalation is not None
        key = keys.escalation(self._inside.thread_id(customer), escalation.escalation_id)
        evidence = [evidence_values(Evidence(Trigger.POLICY, DRAFT_RULE))]
        self._inside.table.update(update(self._inside.table.name, key, sets={"evidence": evidence}))

    @contextmanager
    def stepped_back(self, guardrail: str, segment: str) -> Iterator[None]:
        """Let a guardrail hold the AI back for a segment; lifted at the end if nobody did."""
        self._rollouts.step_back(Struck(guardrail, segment, self.now, "errors", 0.4, 25))
        try:
            yield
        finally:
            self._rollouts.lift(guardrail, at=datetime.now(UTC))

    def work_failed(self) -> str:
        """Let the draft have been refused because of a scenario; give the work's id."""
        job_id = f"{int(time.time() * 1000):013d}-0badf00d"
        why = ("turn 2: expected that nothing escalates; it did, by `knowledge.no_page`",)
        results = (
            ScenarioResult("opening-hours", "Asks for the opening hours", Passed.YES, must_pass=True),
            ScenarioResult("parking", "Asks where to park", Passed.NO, must_pass=True, why=why),
            ScenarioResult("small-talk", "Talks about the weather", Passed.NOT_TRIED, why=("needs a model",)),
        )
        failed = Job(
            job_id, JobKind.PUBLISH, "Lee", self.now, state=JobState.FAILED, total=3, results=results
        )
        self._jobs.add(replace(failed, problem=Problem.SCENARIOS_FAIL))
        return job_id

    def no_draft(self) -> None:
        """Let nobody have changed the playbook yet."""
        if standing := self._drafts.load():
            self._drafts.drop(seen=standing.revision)

    def _counted(self, facts: CaseFacts, *, with_escalation: bool) -> bool:
        found = self._facts.between(facts.opened_at, facts.opened_at + timedelta(seconds=1))
        known = next((each for each in found if each.case_id == facts.case_id), None)
        return known is not None and bool(known.escalations) >= with_escalation

"""How the rollout stands: the modes with their cases, the guardrails with their shares, the plan."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.adapters.in_memory.clock import MONDAY_10, FixedClock
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.jobs import InMemoryJobs
from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.adapters.in_memory.reviews import InMemoryReviews
from chalicelib.adapters.in_memory.rollouts import InMemoryRollouts
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, ScenarioResult
from chalicelib.domain.rollout_rules import Guardrail, Mode, ModeRule, Rollout, Segment
from chalicelib.domain.rollout_standing import Struck
from chalicelib.use_cases.rollout_status import RolloutStatus, rollout_status
from infra.commands.rollout import as_data
from tests.journeys.clinic import a_playbook

ROLLOUT = Rollout(
    segments=(Segment(id="few", percent=10),),
    rules=(ModeRule(mode=Mode.LIVE, segment="few"), ModeRule(mode=Mode.DRAFT)),
    guardrails=(Guardrail(id="to-people", measure="escalation_rate", above=0.5, at_least=2),),
)


class Standing:
    """Everything that the status is read from."""

    def __init__(self) -> None:
        self.playbooks = InMemoryPlaybooks(a_playbook(rollout=ROLLOUT))
        self.rollouts, self.ledger = InMemoryRollouts(self.playbooks), InMemoryFactsLedger()
        self.jobs, self.clock = InMemoryJobs(), FixedClock()

    def case(self, case_id: str, *, escalated: bool = False, **more: Any) -> None:
        values: dict[str, Any] = {"intent": "prices", "segment": "few", "mode": "live", **more}
        at = self.clock.now()
        self.ledger.note_case(CaseFacts(case_id, "t", at, Status.WITH_AI, "front-desk", 1, **values))
        if escalated:
            self.ledger.note_escalation(
                case_id, at, EscalationFacts("e", ("ambiguity",), "front-desk", at, at, 1)
            )

    @property
    def status(self) -> RolloutStatus:
        return rollout_status(
            rollouts=self.rollouts,
            facts=self.ledger,
            reviews=InMemoryReviews(),
            rehearsals=self.jobs,
            playbooks=self.playbooks,
            clock=self.clock,
        )


@pytest.fixture
def standing() -> Standing:
    return Standing()


class TestModes:
    def test_are_told_by_intent_and_segment_with_the_cases(self, standing: Standing) -> None:
        standing.case("c1")
        standing.case("c2", escalated=True)
        standing.case("c3", segment="", mode="draft")
        row = next(row for row in standing.status.rows if row.intent == "prices")
        cells = [(cell.segment, cell.mode, cell.cases, cell.escalated) for cell in row.cells]
        assert cells == [("", Mode.DRAFT, 1, 0), ("few", Mode.LIVE, 2, 1)]

    def test_are_drafts_where_a_guardrail_struck(self, standing: Standing) -> None:
        standing.rollouts.step_back(Struck("to-people", "", MONDAY_10, "escalation_rate", 0.6, 5))
        cells = [cell for row in standing.status.rows for cell in row.cells]
        assert {cell.mode for cell in cells} == {Mode.DRAFT}


class TestGuardrails:
    def test_show_their_share_now(self, standing: Standing) -> None:
        standing.case("c1")
        standing.case("c2", escalated=True)
        (watch,) = standing.status.watches
        assert (watch.share, watch.cases, watch.struck) == (0.5, 2, None)


class TestPlan:
    def test_reads_the_last_run_of_all_scenarios(self, standing: Standing) -> None:
        results = tuple(ScenarioResult(f"s{number}", "", Passed.YES) for number in range(30))
        job = Job("1795428000000-abcdef12", JobKind.REHEARSE, "Lee", MONDAY_10, state=JobState.DONE)
        standing.jobs.add(replace(job, results=results, total=30))
        steps = {step.title: step for step in standing.status.steps}
        assert steps["30 scenarios are green"].done

    def test_is_told_to_programs_too(self, standing: Standing) -> None:
        told = json.loads(json.dumps(as_data(standing.status), default=str))
        assert len(told["steps"]) == 7
        assert {"intent": "prices", "segment": "few", "mode": "live", "cases": 0, "escalated": 0} in told[
            "modes"
        ]

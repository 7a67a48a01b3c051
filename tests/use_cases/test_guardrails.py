"""The sweep watches the guardrails: it strikes once, people hear of it, and a lead lifts it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.rollouts import InMemoryRollouts
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.facts import Change, Happened, facts_of
from chalicelib.domain.review.verdict import Kind, Verdict
from chalicelib.domain.rollout_rules import Guardrail, Rollout
from chalicelib.use_cases.lift_guardrail import lift_guardrail
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.watch_guardrails import watch_guardrails
from tests.fakes.cast import LEE
from tests.fakes.model import ModelFake, a_proposal
from tests.fakes.people import AuditFake
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

GUARDRAIL = Guardrail(id="errors", measure="errors", above=0.3, hours=24, at_least=10)
MISSED = Guardrail(id="missed", measure="missed", above=0.3, hours=24, at_least=2)


class VerdictsFake:
    """What the review said."""

    def __init__(self, *said: Verdict) -> None:
        self.said = said

    def between(self, since: object, until: object) -> tuple[Verdict, ...]:
        return self.said


class Watched:
    """A world whose newest cases went wrong."""

    def __init__(self, *guardrails: Guardrail, said: tuple[Verdict, ...] = ()) -> None:
        rollout = Rollout(guardrails=guardrails)
        self.world = World(playbook=a_playbook(rollout=rollout), model=ModelFake())
        self.rollouts = InMemoryRollouts(self.world.playbooks)
        self.ledger, self.audit, self.verdicts = InMemoryFactsLedger(), AuditFake(), VerdictsFake(*said)

    def cases(self, wrong: int, of: int) -> None:
        at = self.world.clock.now()
        for number in range(of):
            case_id = f"{at:%H%M}-{number}"
            facts = CaseFacts(case_id, "t", at, Status.WITH_AI, "front-desk", 1, mode="live")
            self.ledger.note_case(facts)
            if number < wrong:
                escalation = EscalationFacts("e", ("ai_failure",), "front-desk", at, at, 1)
                self.ledger.note_escalation(case_id, at, escalation)

    def watch(self) -> int:
        counts = watch_guardrails(
            rollouts=self.rollouts,
            facts=self.ledger,
            verdicts=self.verdicts,
            playbooks=self.world.playbooks,
            clock=self.world.clock,
        )
        return counts["stepped_back"]

    def later(self, minutes: int) -> None:
        self.world.clock.tick(60 * minutes)

    def lift(self) -> bool:
        return lift_guardrail(
            "errors", person=LEE, rollouts=self.rollouts, audit=self.audit, clock=self.world.clock
        )


@pytest.fixture
def watched() -> Watched:
    return Watched(GUARDRAIL)


class TestStrike:
    def test_comes_once_within_its_window(self, watched: Watched) -> None:
        watched.cases(4, 10)
        struck = []
        for _ in range(6):
            watched.later(10)
            struck.append(watched.watch())
        assert struck == [1, 0, 0, 0, 0, 0]

    def test_does_not_come_while_all_is_well(self, watched: Watched) -> None:
        watched.cases(3, 10)
        assert watched.watch() == 0

    def test_makes_the_next_answer_a_draft(self, watched: Watched) -> None:
        watched.cases(4, 10)
        watched.watch()
        watched.world.model.then(a_proposal())
        watched.world.maria.writes("When do you open?")
        watched.world.settle()
        assert [item.rule for item in watched.world.escalation.evidence] == ["policy.rollout_draft"]

    def test_is_told_to_the_queue_and_every_lead_once(self, watched: Watched) -> None:
        before = watched.rollouts.standing()
        watched.cases(4, 10)
        watched.watch()
        (fact,) = self._facts(watched, before)
        watched.world.lee.arrives()
        told = notify_people(fact, watched.world.powers)
        assert set(told) == {"slack", "email"}
        assert notify_people(fact, watched.world.powers) == ()
        to, notice = watched.world.mail.mails[-1]
        assert LEE.email in to
        assert "40% of 10 cases failed in the AI" in dict(notice.lines)["Why"]

    @staticmethod
    def _facts(watched: Watched, before: object) -> tuple[Happened, ...]:
        change = Change(before, watched.rollouts.standing())  # type: ignore[arg-type]
        again = Change(watched.rollouts.standing(), watched.rollouts.standing())
        assert facts_of(again, at=watched.world.clock.now()) == ()
        return facts_of(change, at=watched.world.clock.now())


class TestLifting:
    def test_lets_the_ai_answer_again_and_is_on_record(self, watched: Watched) -> None:
        watched.cases(4, 10)
        watched.watch()
        watched.later(5)
        assert watched.lift()
        assert watched.world.playbooks.active().stepped_back == ()
        (line,) = watched.audit.newest()
        assert (line.act, line.by_name, line.detail) == (Act.LIFTED_GUARDRAIL, "Lee", "errors")

    def test_is_nothing_where_nothing_stands(self, watched: Watched) -> None:
        assert not watched.lift()
        assert list(watched.audit.newest()) == []

    def test_does_not_strike_again_for_the_same_cases(self, watched: Watched) -> None:
        watched.cases(4, 10)
        watched.watch()
        watched.later(1)
        watched.lift()
        watched.later(20)
        assert watched.watch() == 0
        watched.cases(5, 10)
        watched.later(20)
        assert watched.watch() == 1


class TestMissed:
    def test_counts_a_persons_word_before_the_judges(self) -> None:
        watched = Watched(MISSED)
        watched.cases(0, 2)
        at = watched.world.clock.now()
        ids = [case.case_id for case in watched.ledger.between(at, at + timedelta(hours=1))]

        def verdict(case_id: str, kind: Kind, by: str) -> Verdict:
            return Verdict("2026-W48", case_id, "", kind, None, by, by, at)

        watched.verdicts.said = (
            verdict(ids[0], Kind.RIGHT, "p-lee"),
            *(verdict(case_id, Kind.MISSED, "judge") for case_id in ids),
        )
        watched.later(10)
        assert watched.watch() == 1
        assert watched.rollouts.standing().struck[0].value == 0.5

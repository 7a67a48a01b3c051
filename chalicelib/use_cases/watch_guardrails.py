"""Watch the guardrails: measure the newest cases, and step back to drafts where too much goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from chalicelib.domain.guardrails import due_among, oldest, strikes
from chalicelib.domain.review.verdict import Kind, Verdict
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.review_ports import Verdicts
from chalicelib.use_cases.rollout_ports import Rollouts


def watch_guardrails(
    *, rollouts: Rollouts, facts: FactsLedger, verdicts: Verdicts, playbooks: Playbooks, clock: Clock
) -> Counter[str]:
    """Give how many guardrails struck, as `stepped_back`; none is an empty count.

    1. Without guardrails nothing is read; with some, one sweep in ten minutes measures.
    2. A strike is written once, on condition that its guardrail does not stand; two sweeps tell of it once.
    3. Whoever reads the version in force sees it within half a minute; the stream tells the leads.
    """
    now = clock.now()
    rollout = due_among(playbooks.active().rollout, now)
    if not rollout.guardrails or not rollouts.due(now):
        return Counter()
    since = oldest(rollout, now)
    cases = facts.between(since, now + timedelta(milliseconds=1))
    asks = any(each.measure == "missed" for each in rollout.guardrails)
    reviewed = reviewed_of(verdicts.between(since, now)) if asks else {}
    found = strikes(rollout, rollouts.standing(), cases, reviewed, now)
    return +Counter(stepped_back=sum(rollouts.step_back(each) for each in found))


def reviewed_of(said: Iterable[Verdict]) -> dict[str, bool]:
    """Whether each case that the AI closed was missed; a person's word stands before the judge's."""
    ours = [each for each in said if not each.escalation_id]
    return {
        each.case_id: each.kind is Kind.MISSED for each in sorted(ours, key=lambda each: each.of_a_person)
    }

"""Lift: a lead lets the AI go live again where a guardrail had it step back."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.recorded import recorded
from chalicelib.use_cases.rollout_ports import Rollouts
from chalicelib.use_cases.session_ports import Person


def lift_guardrail(guardrail: str, *, person: Person, rollouts: Rollouts, audit: Audit, clock: Clock) -> bool:
    """Lift what stands; False where somebody was first, and then nothing is recorded.

    What led to the strike does not count again: the guardrail begins anew with the cases from now on.
    """
    if not rollouts.standing().stands(guardrail):
        return False
    now = clock.now()
    line = AuditLine(now, Act.LIFTED_GUARDRAIL, person.person_id, person.name, detail=guardrail)
    return recorded(line, lambda: rollouts.lift(guardrail, at=now), audit=audit, clock=clock)

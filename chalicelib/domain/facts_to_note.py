"""What of a change is worth noting for counting; most changes alter nothing that is counted."""

from __future__ import annotations

from chalicelib.domain.case import Case
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts, facts_of_case, facts_of_escalation
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Change


def case_to_note(change: Change) -> CaseFacts | None:
    """Give what is counted of a case that a change began or altered."""
    match change:
        case Change(old=Case() | None as old, new=Case() as new):
            facts = facts_of_case(new)
            return None if old is not None and facts_of_case(old) == facts else facts
        case _:
            return None


def escalation_to_note(change: Change) -> EscalationFacts | None:
    """Give what is counted of an escalation that a change began or altered."""
    match change:
        case Change(old=Escalation() | None as old, new=Escalation() as new):
            facts = facts_of_escalation(new)
            return None if old is not None and facts_of_escalation(old) == facts else facts
        case _:
            return None

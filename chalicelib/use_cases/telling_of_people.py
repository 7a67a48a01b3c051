"""Tell colleagues what a case becomes to them: theirs to take, taken from them, or back in their queue."""

from __future__ import annotations

from chalicelib.domain.colleague import Occasion
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName, Happened
from chalicelib.use_cases.telling import Powers, Say, team_language
from chalicelib.use_cases.telling_personally import tell_personally
from chalicelib.use_cases.telling_slack import keep_true_in_slack

OF_PEOPLE = (FactName.CASE_ASSIGNED, FactName.CASE_UNASSIGNED, FactName.CASE_RETURNED)


def tell_of_people(fact: Happened, escalation: Escalation, say: Say, powers: Powers) -> tuple[str, ...]:
    """Tell whom a case was assigned to, unless it went on to somebody else since; let Slack show what stands."""
    if fact.name is not FactName.CASE_ASSIGNED:
        return keep_true_in_slack(escalation, say(team_language(powers.playbooks.active())), powers)
    to = str(fact.detail.get("to", ""))
    case = powers.threads.case(fact.thread_id, fact.case_id or "")
    if case is None or case.assignee is None or case.assignee.person_id != to:
        return ()
    return tell_personally(Occasion.ASSIGNED, (to,), _mark(fact), say, powers)


def tell_who_had_it(fact: Happened, say: Say, powers: Powers) -> tuple[str, ...]:
    """Tell somebody that a colleague took over what they had."""
    before = fact.detail.get("taken_from")
    return tell_personally(Occasion.ASSIGNED, (str(before),), _mark(fact), say, powers) if before else ()


def _mark(fact: Happened) -> tuple[str, str, str]:
    """Once each time that it passes on."""
    return fact.thread_id, fact.escalation_id or "", f"{fact.name}:{fact.detail.get('since', '')}"

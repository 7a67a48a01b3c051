"""Hold an answer against what it rests on: cited pages, what we said before, what the customer wrote."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.grounding import Claim, Kind, ungrounded
from chalicelib.domain.playbook import Playbook

MOST_NAMED = 5
INVENTED = (Kind.ACT, Kind.PROMISE)


def claims_of(
    decision: Decision, *, loaded: Loaded, playbook: Playbook, language: str, now: datetime
) -> tuple[Claim, ...]:
    """Find what an answer says that nothing supports; a decision without words of the model's has no claims."""
    if not isinstance(decision, Reply | Clarify):
        return ()
    cited = decision.pages if isinstance(decision, Reply) else ()
    pages = [page.body for page_id in cited if (page := playbook.page(page_id))]
    return ungrounded(
        decision.text,
        sources=[*pages, playbook.business.name, playbook.business.website, playbook.agent.prompt],
        thread=[message.text for message in loaded.messages if message.inbound],
        ours=[message.text for message in loaded.messages if not message.inbound],
        language=language,
        now=now.astimezone(ZoneInfo(playbook.business.timezone)),
    )


def correction(claims: tuple[Claim, ...]) -> str:
    """Tell the model what to leave out when it writes the answer once more."""
    named = "; ".join(f"«{claim.words}» ({claim.why})" for claim in claims[:MOST_NAMED])
    return (
        f"Your draft said what its sources do not: {named}. Write it again with only what the cited pages or the "
        "customer say; announce and promise nothing."
    )


def instead(
    decision: Reply | Clarify, claims: tuple[Claim, ...], *, case: Case, playbook: Playbook, language: str
) -> Decision:
    """What is done in place of an answer that does not hold: its text is never sent.

    An act or a promise that nobody made is a person's; else we ask in our own words, until that is one too many.
    """
    reasons = tuple(dict.fromkeys(f"the draft's {claim.kind} is not in its sources" for claim in claims))
    if any(claim.kind in INVENTED for claim in claims):
        return Escalate((Evidence(Trigger.POLICY, "policy.invented_act"),), reasons)
    if case.clarifications >= playbook.clarification_limit:
        return Escalate((Evidence(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.ungrounded"),), reasons)
    return Clarify(playbook.text("clarify", language), reasons, decision.intent)

"""Hold a draft against what it rests on and what a reply must be; say what to mend, or what is done instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply
from chalicelib.domain.draft_check import Flaw, FlawKind, as_whatsapp, flaws, language_wanted
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.grounding import Claim, Kind, ungrounded
from chalicelib.domain.message import NOTE, Message
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.texts import clarify

MOST_NAMED = 5
INVENTED = (Kind.ACT, Kind.PROMISE)


@dataclass(frozen=True)
class Faults:
    """What is wrong with a draft: what it says that nothing supports, and what a reply must not be."""

    claims: tuple[Claim, ...] = ()
    flaws: tuple[Flaw, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.claims or self.flaws)

    @property
    def hard(self) -> bool:
        """Whether the draft is never sent."""
        return bool(self.claims) or any(flaw.hard for flaw in self.flaws)


@dataclass(frozen=True)
class Sources:
    """What a turn's draft may rest on; `pages` are those that the model was shown."""

    loaded: Loaded
    playbook: Playbook
    pages: tuple[Page, ...]
    now: datetime
    language: str

    @property
    def inbound(self) -> list[str]:
        """What the customer wrote."""
        return [message.text for message in self.loaded.messages if message.inbound]

    @property
    def ours(self) -> list[str]:
        """What we said, and what our tools told us for it."""
        said = [message for message in self.loaded.messages if not message.inbound and message.kind != NOTE]
        return [*(message.text for message in said), *_told(said)]


def as_sent(decision: Decision) -> Decision:
    """The decision with its words in WhatsApp's own markup."""
    if isinstance(decision, Reply | Clarify):
        return replace(decision, text=as_whatsapp(decision.text))
    return decision


def faults_of(decision: Decision, proposal: Proposal, sources: Sources) -> Faults:
    """Find what is wrong with an answer; a decision without words of the model's has no faults."""
    if not isinstance(decision, Reply | Clarify) or decision.text != as_whatsapp(proposal.text):
        return Faults()
    cited = decision.pages if isinstance(decision, Reply) else ()
    return _faults(decision.text, cited, proposal, sources)


def fit_to_suggest(proposal: Proposal, sources: Sources) -> Proposal:
    """Drop the drafts that must not stand in a person's answer box, from where one key sends them.

    What a person may do before they send it (an act, a promise) may stand in a suggestion.
    """
    text = _faults(proposal.text, proposal.cited_pages, proposal, sources)
    suggested = _faults(proposal.suggested_reply, proposal.cited_pages, proposal, sources)
    said = tuple(claim for claim in suggested.claims if claim.kind not in INVENTED)
    return replace(
        proposal,
        text="" if text.hard else proposal.text,
        suggested_reply="" if replace(suggested, claims=said).hard else proposal.suggested_reply,
    )


def _faults(text: str, cited: tuple[str, ...], proposal: Proposal, sources: Sources) -> Faults:
    if not text:
        return Faults()
    playbook, inbound, ours = sources.playbook, sources.inbound, sources.ours
    bodies = [page.body for page_id in cited if (page := playbook.page(page_id))]
    results = [f"{use.tool}: {use.result}" for use in proposal.tool_uses if use.ok]
    claims = ungrounded(
        text,
        sources=[*bodies, *results, playbook.business.name, playbook.business.website, playbook.agent.prompt],
        thread=inbound,
        ours=ours,
        language=proposal.language or sources.language,
        now=sources.now.astimezone(ZoneInfo(playbook.business.timezone)),
    )
    found = flaws(
        text,
        language=language_wanted(inbound),
        playbook=playbook,
        pages=sources.pages,
        other_sources=[*results, *ours],
    )
    return Faults(claims, found)


def correction(faults: Faults) -> str:
    """Tell the model what to mend when it writes the answer once more."""
    claimed = "; ".join(f"«{claim.words}» ({claim.why})" for claim in faults.claims[:MOST_NAMED])
    wrong = "; ".join(
        f"«{flaw.words}» ({flaw.why})" if flaw.words else flaw.why for flaw in faults.flaws[:MOST_NAMED]
    )
    said = [f"Your draft said what its sources do not: {claimed}."] if claimed else []
    said += [f"Your draft was not fit to send: {wrong}."] if wrong else []
    said.append("Write it again with only what the cited pages, your tools or the customer say.")
    return " ".join([*said, "Announce and promise nothing."])


def instead(
    decision: Decision,
    faults: Faults,
    *,
    case: Case,
    playbook: Playbook,
    language: str,
    acted: bool = False,
) -> Decision:
    """What is done in place of an answer that may not be sent.

    An act or a promise that nobody made is a person's, and so is telling what a tool has done (`acted`); what is
    not the business's is declined; else we ask in our own words, until that is one too many.
    """
    if not isinstance(decision, Reply | Clarify):
        return decision
    reasons = _reasons(faults)
    if any(claim.kind in INVENTED for claim in faults.claims):
        return Escalate((Evidence(Trigger.POLICY, "policy.invented_act"),), reasons)
    if acted:
        return Escalate((Evidence(Trigger.AI_FAILURE, "ai_failure.act_untold"),), reasons)
    if any(flaw.kind is FlawKind.SCOPE and flaw.hard for flaw in faults.flaws):
        return Reply(playbook.text("out_of_scope", language), reasons, decision.intent)
    if case.clarifications >= playbook.clarification_limit:
        trigger, rule = (
            (Trigger.MISSING_KNOWLEDGE, "ungrounded") if faults.claims else (Trigger.AI_FAILURE, "bad_draft")
        )
        return Escalate((Evidence(trigger, f"{trigger}.{rule}"),), reasons)
    return Clarify(clarify(language, playbook), reasons, decision.intent)


def _reasons(faults: Faults) -> tuple[str, ...]:
    claimed = (f"the draft's {claim.kind} is not in its sources" for claim in faults.claims)
    wrong = (f"the draft's {flaw.kind}: {flaw.why}" for flaw in faults.flaws if flaw.hard)
    return tuple(dict.fromkeys([*claimed, *wrong]))


def _told(said: Iterable[Message]) -> list[str]:
    return [
        f"{use.get('tool', '')}: {use.get('result', '')}"
        for message in said
        for use in message.turn.get("tools", ())
        if use.get("ok")
    ]

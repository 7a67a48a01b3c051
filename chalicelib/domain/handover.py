"""Build what a person needs to take a case: the packet in six fields, from what is on record, model or no model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Message
from chalicelib.domain.packet import Fact, Packet, Reading
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.promise import announces_a_person
from chalicelib.domain.tried import LONGEST_QUOTE, quoted, tried

MOST_FACTS = 20

# What can be read off a message without a model; each is shown with the message it stands in.
PLAIN_FACTS = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("order", re.compile(r"(?<![\w-])(?:#\d{3,}|[A-Z]{2,5}-\d{3,}|[A-Z]{1,3}\d{5,8})(?![\w-])")),
    (
        "amount",
        re.compile(r"(?:[€$£]\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:€|euros?\b|EUR\b|USD\b))", re.I),
    ),
    ("date", re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)")),
    ("time", re.compile(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)")),
)

WHY = {
    Trigger.HUMAN_REQUEST: "Asks for a person",
    Trigger.RISK: "Risk",
    Trigger.VIP: "VIP customer",
    Trigger.NEGATIVE_SENTIMENT: "Upset",
    Trigger.EXCEPTION: "Asks for an exception",
    Trigger.AMBIGUITY: "Still unclear after the questions we may ask",
    Trigger.MISSING_KNOWLEDGE: "The playbook does not say",
    Trigger.POLICY: "The playbook sends this to a person",
    Trigger.AI_FAILURE: "The AI could not answer",
}

WHY_RULE = {
    "policy.rollout_draft": "The AI writes drafts here, and a person sends them",
    "policy.rollout_off": "The rollout leaves this to people",
    "policy.budget": "The AI has used up what it may spend on one case",
}
"""Rules that say more than their trigger does."""


def build_packet(
    loaded: Loaded,
    *,
    case: Case,
    evidence: tuple[Evidence, ...],
    proposal: Proposal | None,
    playbook: Playbook,
    readings: tuple[Reading, ...] = (),
) -> Packet:
    """Brief the person who takes the case; every field is filled even when no model has spoken."""
    messages = of_case(loaded, case)
    intent = (proposal.intent if proposal else None) or case.intent
    return Packet(
        intent=intent,
        customer_goal=_goal(messages, proposal, case),
        facts=_facts(messages, proposal),
        tried=tried(messages, proposal.tool_uses if proposal else (), playbook),
        why=why_words(evidence),
        suggested_reply=_suggested_reply(proposal, case, playbook),
        language=(proposal.language if proposal else None)
        or case.language
        or playbook.business.default_language,
        readings=readings,
    )


def of_case(loaded: Loaded, case: Case) -> tuple[Message, ...]:
    """The messages of a case: those marked with it, and those the customer wrote since that no case has yet."""
    unanswered = {message.message_id for message in loaded.unanswered}
    return tuple(
        message
        for message in loaded.messages
        if message.case_id == case.case_id
        or message.message_id in unanswered
        or message.sent_at >= case.opened_at
    )


def why_words(
    evidence: tuple[Evidence, ...],
    words: Mapping[Trigger, str] = WHY,
    of_rules: Mapping[str, str] = WHY_RULE,
) -> str:
    """Say in words why the case escalates, with the customer's own where there are some."""
    ranked = sorted(evidence, key=lambda item: list(Trigger).index(item.trigger))
    said = dict.fromkeys(
        f"{words[item.trigger]}: “{mask(item.quote)}”"
        if item.quote
        else of_rules.get(item.rule) or f"{words[item.trigger]} ({item.rule})"
        for item in ranked
    )
    return ". ".join(said) + "."


def fact_added(message: Message) -> Fact:
    """What a customer adds while a person is awaited or at work."""
    return Fact("customer added", _quote(message), message.message_id)


def facts_of_both(before: Packet, packet: Packet) -> tuple[Fact, ...]:
    """What was known, then what is new; the newest where there are too many."""
    known = {(fact.value.casefold(), fact.message_id) for fact in before.facts}
    new = tuple(fact for fact in packet.facts if (fact.value.casefold(), fact.message_id) not in known)
    return (before.facts + new)[-MOST_FACTS:]


def _goal(messages: tuple[Message, ...], proposal: Proposal | None, case: Case) -> str:
    if proposal and proposal.customer_goal.strip():
        return mask(proposal.customer_goal.strip())[:LONGEST_QUOTE]
    if case.customer_goal:
        return case.customer_goal
    said = [message for message in messages if message.inbound and message.readable]
    if not said:
        return "Not known: the customer sent nothing that can be read as text."
    return f"In the customer's words: “{_quote(said[0])}”"


def _facts(messages: tuple[Message, ...], proposal: Proposal | None) -> tuple[Fact, ...]:
    ids = {message.message_id for message in messages if message.inbound}
    proposed = [
        fact for fact in (proposal.facts if proposal else ()) if fact.message_id in ids and fact.value.strip()
    ]
    found = [Fact(fact.name, mask(fact.value)[:LONGEST_QUOTE], fact.message_id) for fact in proposed]
    found.extend(_plain_facts(message for message in messages if message.inbound))
    known: dict[tuple[str, str], Fact] = {}
    for fact in found:
        known.setdefault((fact.value.casefold(), fact.message_id), fact)
    facts = tuple(known.values())
    latest = [message for message in messages if message.inbound][-1:]
    return facts[:MOST_FACTS] or tuple(
        Fact("last message", _quote(message), message.message_id) for message in latest
    )


def _plain_facts(messages: Iterable[Message]) -> list[Fact]:
    return [
        Fact(name, found.group().strip(), message.message_id)
        for message in messages
        for name, pattern in PLAIN_FACTS
        for found in pattern.finditer(mask(message.text))
    ]


def _suggested_reply(proposal: Proposal | None, case: Case, playbook: Playbook) -> str:
    language = (proposal.language if proposal else None) or case.language
    drafts = (proposal.suggested_reply.strip(), proposal.text.strip()) if proposal else ()
    # A draft that promises a transfer is of no use to the person it went to.
    if draft := next((text for text in drafts if text and not announces_a_person(text)), ""):
        return mask(draft)
    return playbook.text("suggested_reply", language)


def _quote(message: Message) -> str:
    return quoted(message.text, message.kind)

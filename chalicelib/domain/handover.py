"""Build what a person needs to take a case: the packet in six fields, from what is on record, model or no model."""

from __future__ import annotations

import re
from collections.abc import Iterable

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Author, Message
from chalicelib.domain.packet import Fact, Packet, Step
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.promise import announces_a_person

MOST_FACTS = 20
MOST_STEPS = 12
QUOTE_LENGTH = 240

# What can be read off a message without a model; each is shown with the message it stands in.
PLAIN_FACTS = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("order", re.compile(r"(?<![\w-])(?:#\d{3,}|[A-Z]{2,5}-\d{3,})(?![\w-])")),
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


def build_packet(
    loaded: Loaded,
    *,
    case: Case,
    evidence: tuple[Evidence, ...],
    proposal: Proposal | None,
    playbook: Playbook,
) -> Packet:
    """Brief the person who takes the case; every field is filled even when no model has spoken."""
    messages = of_case(loaded, case)
    intent = (proposal.intent if proposal else None) or case.intent
    return Packet(
        intent=intent,
        customer_goal=_goal(messages, proposal, case),
        facts=_facts(messages, proposal),
        tried=_tried(messages, playbook),
        why=why_words(evidence),
        suggested_reply=_suggested_reply(proposal, case, playbook),
        language=(proposal.language if proposal else None)
        or case.language
        or playbook.business.default_language,
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


def why_words(evidence: tuple[Evidence, ...]) -> str:
    """Say in words why the case escalates, with the customer's own where there are some."""
    ranked = sorted(evidence, key=lambda item: list(Trigger).index(item.trigger))
    said = dict.fromkeys(
        f"{WHY[item.trigger]}: “{mask(item.quote)}”" if item.quote else f"{WHY[item.trigger]} ({item.rule})"
        for item in ranked
    )
    return ". ".join(said) + "."


def fact_added(message: Message) -> Fact:
    """What a customer adds while a person is awaited or at work."""
    return Fact("customer added", _quote(message), message.message_id)


def _goal(messages: tuple[Message, ...], proposal: Proposal | None, case: Case) -> str:
    if proposal and proposal.customer_goal.strip():
        return mask(proposal.customer_goal.strip())[:QUOTE_LENGTH]
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
    found = [Fact(fact.name, mask(fact.value)[:QUOTE_LENGTH], fact.message_id) for fact in proposed]
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


def _tried(messages: tuple[Message, ...], playbook: Playbook) -> tuple[Step, ...]:
    steps = [_step(message, playbook) for message in messages if message.author is not Author.CUSTOMER]
    return tuple(steps[-MOST_STEPS:]) or (Step("Nothing yet: the rule fired on the first message."),)


def _step(message: Message, playbook: Playbook) -> Step:
    pages = [page.title for page_id in message.turn.get("pages", ()) if (page := playbook.page(page_id))]
    match message.author, message.turn.get("decision"):
        case Author.AI, "clarify":
            what = "The AI asked"
        case Author.AI, _:
            what = f"The AI answered from {', '.join(pages)}" if pages else "The AI answered"
        case Author.PERSON, _:
            what = f"{message.person_name or 'A person'} wrote"
        case _:
            what = "The system said"
    if message.delivery and message.delivery.value == "failed":
        what += " (not delivered)"
    return Step(what, _quote(message), message.message_id)


def _suggested_reply(proposal: Proposal | None, case: Case, playbook: Playbook) -> str:
    language = (proposal.language if proposal else None) or case.language
    drafts = (proposal.suggested_reply.strip(), proposal.text.strip()) if proposal else ()
    # A draft that promises a transfer is of no use to the person it went to.
    if draft := next((text for text in drafts if text and not announces_a_person(text)), ""):
        return mask(draft)
    return playbook.text("suggested_reply", language)


def _quote(message: Message) -> str:
    words = " ".join(mask(message.text).split()) or f"[{message.kind}]"
    return words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1] + "…"

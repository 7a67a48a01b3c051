"""When the AI may not know what the customer wants: signs that are measured, beside the model's own word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from chalicelib.domain.meaning import Likeness, Meaning
from chalicelib.domain.packet import Reading
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.retrieval.found import Found

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook

# Where the numbers come from: docs/evaluation.md, "How sure the intent score is" and "Retrieval".
HARDLY_SURE = 0.35
"""Under this the model's own word is enough to ask. No model is measured here: it is what the prompt tells it to
give when it would be guessing."""
NOT_SURE = 0.6
"""Under this the model's own word is one sign among others."""
EXAMPLES_SURE = 0.6
"""From here on the likeliest intent is right in more than 99 of 100 questions that belong to the playbook."""
HARDLY_POSSIBLE = 0.1
"""The true intent is given less than this in fewer than 1 of 100 questions."""
CLOSE = 0.1
"""Two intents this near each other: the first is right little more than every second time."""
LIKELY = 0.2
"""What both of two close intents need, or the examples just know nothing about the question."""
SUPPORTED = 0.3
"""Of our own questions 6% of those that a page answers have less support, and 45% of the near misses."""
NOT_SUPPORTED = 0.1
"""1% and 11%: what is asked back for nothing must be rare, and far questions have none at all."""

_YES_OR_NO = re.compile(
    r"\W*(?:yes|yeah|yep|no|nope|sure|of course|certainly|s[ií]|claro|por supuesto|sim|n[ãa]o|com certeza|oui|non"
    r"|bien s[ûu]r|ja|nein|nat[üu]rlich|certo|certamente|ya|tidak|tentu|bisa|haan|nahi"
    r"|हाँ|हां|जी|नहीं|כן|לא|בטח|نعم|لا|بالطبع)(?!\w)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？؟]")


class Sign(StrEnum):
    """What speaks against being sure."""

    HARDLY_SURE = "hardly_sure"
    NOT_SURE = "not_sure"
    DISAGREEMENT = "disagreement"
    BETWEEN_TWO = "between_two"
    LITTLE_SUPPORT = "little_support"
    NO_SUPPORT = "no_support"
    NO_SOURCE = "no_source"


ENOUGH = frozenset({Sign.HARDLY_SURE, Sign.NO_SUPPORT, Sign.NO_SOURCE})
"""Signs that need no second one."""


@dataclass(frozen=True)
class Doubt:
    """One sign, in words that a person can read."""

    sign: Sign
    why: str


def doubts(proposal: Proposal, meaning: Meaning | None, found: Found | None) -> tuple[Doubt, ...]:
    """Say what speaks against an answer as the model proposes it; nothing where it proposes none.

    `meaning` is None where no encoder read the question: then only the model's word and the words found count.
    """
    if proposal.action is not Action.REPLY:
        return ()
    return (
        *_of_the_model(proposal),
        *_of_the_examples(proposal, meaning),
        *_of_the_knowledge(proposal, meaning, found),
    )


def unsure(found: Sequence[Doubt]) -> bool:
    """Whether these doubts are enough to ask the customer instead of answering: a strong one, or any two."""
    return len(found) >= 2 or any(doubt.sign in ENOUGH for doubt in found)


def readings(
    proposal: Proposal | None, meaning: Meaning | None, found: Found | None, playbook: Playbook
) -> tuple[Reading, ...]:
    """How each reader understood the customer, for the packet: the model, the examples, the knowledge."""
    said = []
    if proposal and (intent := playbook.intent(proposal.intent)):
        said.append(Reading("model", _title(intent.id, playbook), proposal.confidence))
    elif proposal and proposal.customer_goal:
        said.append(Reading("model", proposal.customer_goal, proposal.confidence))
    said += [
        Reading("examples", _title(each.name, playbook), round(each.score, 2))
        for each in _contenders(meaning)
    ]
    if found and found.passages and (page := playbook.page(found.passages[0].passage.page_id)):
        said.append(Reading("knowledge", page.title, round(found.support, 2)))
    return tuple(said)


def _of_the_model(proposal: Proposal) -> Iterator[Doubt]:
    if proposal.confidence < NOT_SURE:
        sign = Sign.HARDLY_SURE if proposal.confidence < HARDLY_SURE else Sign.NOT_SURE
        yield Doubt(sign, f"the model is only {proposal.confidence:.0%} sure")


def _of_the_examples(proposal: Proposal, meaning: Meaning | None) -> Iterator[Doubt]:
    if meaning is None or len(meaning.intents) < 2:
        return
    first, second = meaning.intents[:2]
    by_model = next((each.score for each in meaning.intents if each.name == proposal.intent), None)
    if by_model is not None and first.score >= EXAMPLES_SURE and by_model < HARDLY_POSSIBLE:
        yield Doubt(
            Sign.DISAGREEMENT,
            f"the model reads {proposal.intent}, the examples {first.name} ({first.score:.0%})",
        )
    if _close(first, second):
        yield Doubt(
            Sign.BETWEEN_TWO,
            f"as like {first.name} ({first.score:.0%}) as {second.name} ({second.score:.0%})",
        )


def _of_the_knowledge(proposal: Proposal, meaning: Meaning | None, found: Found | None) -> Iterator[Doubt]:
    """What an answer rests on; one that a tool gave needs no page."""
    if found is None or not found.judged or any(use.ok for use in proposal.tool_uses):
        return
    if found.support >= SUPPORTED:
        return
    why = f"the knowledge hardly speaks of it (support {found.support:.0%})"
    # Words alone miss every paraphrase: where the encoder read nothing they are never enough by themselves.
    by_meaning = meaning is not None and bool(meaning.passages)
    if proposal.cited_pages:
        alone = by_meaning and found.support < NOT_SUPPORTED
        yield Doubt(Sign.NO_SUPPORT if alone else Sign.LITTLE_SUPPORT, why)
    elif by_meaning and _YES_OR_NO.match(proposal.text) and not _ASKS.search(proposal.text):
        yield Doubt(Sign.NO_SOURCE, f"a yes or no without a source, and {why}")


def _contenders(meaning: Meaning | None) -> tuple[Likeness, ...]:
    """The likeliest intent by the examples, with the second where that is as likely."""
    intents = meaning.intents if meaning else ()
    return intents[:2] if len(intents) > 1 and _close(*intents[:2]) else intents[:1]


def _close(first: Likeness, second: Likeness) -> bool:
    return second.score >= LIKELY and first.score - second.score < CLOSE


def _title(intent_id: str, playbook: Playbook) -> str:
    intent = playbook.intent(intent_id)
    titles = intent.title if intent else {}
    return titles.get(playbook.business.default_language) or next(iter(titles.values()), intent_id)

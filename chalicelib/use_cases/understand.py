"""Understand the customer before the model is asked: what the encoder hears, which pages and tools may answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from chalicelib.domain.attachments import in_their_own_words
from chalicelib.domain.calls_for_person import call_for_person
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Evidence
from chalicelib.domain.masking import mask
from chalicelib.domain.meaning import Meaning
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.retrieval import Found, best_of, question_of, retrieve
from chalicelib.domain.tool_rules import Tool
from chalicelib.use_cases.model_ports import Meanings

MOST_READ = 6
"""Newest messages that are read one by one, beside the question that they make, with and without what led to it."""

FEW_TOOLS = 8
"""So many are always on the table: hiding one costs an answer, showing it some hundred tokens."""

LIKELY_INTENTS = 3
LIKELY = 0.05
"""How probable an intent must be for its tools to be on the table."""


@dataclass(frozen=True)
class Understanding:
    """What is known before the model speaks; `meaning` is None where no encoder answered."""

    found: Found
    meaning: Meaning | None = None
    evidence: tuple[Evidence, ...] = ()


def understand(
    loaded: Loaded, case: Case, *, playbook: Playbook, meanings: Meanings, day: date, language: str
) -> Understanding:
    """Read what the unanswered messages resemble, and look up the pages that may answer them."""
    question = question_of(loaded.messages, loaded.unanswered)
    alone = question_of((), loaded.unanswered)
    own = map(in_their_own_words, loaded.unanswered)
    spoken = [message for message in own if message.readable][-MOST_READ:]
    asked = list(dict.fromkeys((question, alone)))
    texts = [*map(mask, asked), *(mask(message.text) for message in spoken)]
    read = meanings.read(texts, version=playbook.version) or ()
    wholes, single = read[: len(asked)] or (None,) * len(asked), read[len(asked) :]
    found = [
        retrieve(words, playbook=playbook, day=day, language=language, meaning=whole, intent=case.intent)
        for words, whole in zip(asked, wholes, strict=True)
    ]
    return Understanding(best_of(found), wholes[0], _heard(spoken, single, playbook))


def tools_for(case: Case, understanding: Understanding, playbook: Playbook) -> tuple[Tool, ...]:
    """The tools that the likely intents may use: the case's own, and those that the words resemble."""
    if understanding.meaning is None or len(playbook.tools) <= FEW_TOOLS:
        intents = [intent.id for intent in playbook.intents]
    else:
        likely = understanding.meaning.intents[:LIKELY_INTENTS]
        intents = [each.name for each in likely if each.score >= LIKELY] + [case.intent or ""]
    allowed = {tool for intent in playbook.intents if intent.id in intents for tool in intent.tools}
    return tuple(tool for tool in playbook.tools if tool.id in allowed)


def _heard(messages: list[Message], read: tuple[Meaning, ...], playbook: Playbook) -> tuple[Evidence, ...]:
    pairs = zip(messages, read, strict=False)
    heard = (call_for_person(message, meaning.asks_for_person, playbook) for message, meaning in pairs)
    return tuple(evidence for evidence in heard if evidence)

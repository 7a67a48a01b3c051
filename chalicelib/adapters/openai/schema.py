"""The model's answer: the schema it is given, and the proposal that is made of what it says."""

from __future__ import annotations

import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.reading import quote
from chalicelib.domain.shortening import cut
from chalicelib.domain.tool_use import ToolUse
from chalicelib.use_cases.model_ports import TurnRequest

MOST_LISTED = 20
LONGEST_GOAL, LONGEST_NAME, LONGEST_VALUE, LONGEST_SUGGESTION = 300, 64, 300, 2000
"""Characters; a packet is read by a person in a hurry."""

_CODE = re.compile(r"[a-z]{2,3}(?=-|$)")
_FENCE = re.compile(r"```(?:json)?\s*(\{.*\})\s*```", re.DOTALL)
"""Models that were not made for schemas wrap their JSON in Markdown."""


class Part(BaseModel):
    """Every key is required and no other allowed, as OpenAI's strict mode wants it."""

    model_config = ConfigDict(extra="forbid")


class AnsweredFact(Part):
    """Something the customer said that matters."""

    name: str
    value: str
    message_id: str


class AnsweredTrigger(Part):
    """A reason for a person that the model noticed."""

    trigger: Literal["risk", "negative_sentiment", "ambiguity", "exception", "missing_knowledge"]
    quote: str
    message_id: str


class Answer(Part):
    """One turn as the model answers it."""

    action: Literal["reply", "clarify", "escalate", "silent"]
    text: str
    intent: str | None
    confidence: float
    language: str
    cited_pages: list[str]
    customer_goal: str
    facts: list[AnsweredFact]
    triggers: list[AnsweredTrigger]
    suggested_reply: str


def response_format() -> dict[str, Any]:
    """The `response_format` of the request."""
    schema = {"name": "turn", "strict": True, "schema": Answer.model_json_schema()}
    return {"type": "json_schema", "json_schema": schema}


def read_answer(content: str) -> Answer:
    """Read the model's answer, in a fence or not; raise pydantic's ValidationError for anything else."""
    fence = _FENCE.fullmatch(content.strip())
    return Answer.model_validate_json(fence[1] if fence else content)


def proposal_from(answer: Answer, request: TurnRequest, tool_uses: tuple[ToolUse, ...] = ()) -> Proposal:
    """Keep what can be true: intents of the playbook, facts and quotes of messages that the thread has."""
    written = {message.message_id: message.text for message in request.messages if message.inbound}
    return Proposal(
        action=Action(answer.action),
        text=answer.text.strip(),
        intent=answer.intent if request.playbook.intent(answer.intent) else None,
        confidence=min(1.0, max(0.0, answer.confidence)),
        language=_language(answer.language, request),
        cited_pages=tuple(dict.fromkeys(answer.cited_pages))[:MOST_LISTED],
        customer_goal=cut(mask(answer.customer_goal.strip()), LONGEST_GOAL),
        facts=tuple(
            Fact(cut(mask(fact.name), LONGEST_NAME), cut(mask(fact.value), LONGEST_VALUE), fact.message_id)
            for fact in answer.facts[:MOST_LISTED]
            if fact.message_id in written
        ),
        triggers=tuple(
            _evidence(trigger, written[trigger.message_id])
            for trigger in answer.triggers[:MOST_LISTED]
            if trigger.message_id in written
        ),
        suggested_reply=cut(mask(answer.suggested_reply.strip()), LONGEST_SUGGESTION),
        tool_uses=tool_uses,
    )


def _language(said: str, request: TurnRequest) -> str | None:
    """The language's code, the playbook's own way of writing it where it speaks it; `en-GB` is `en` elsewhere."""
    code = said.strip().replace("_", "-").casefold()
    ours = {language.casefold(): language for language in request.playbook.business.languages}
    if code in ours:
        return ours[code]
    found = _CODE.match(code)
    return found[0] if found else None


def _evidence(said: AnsweredTrigger, text: str) -> Evidence:
    """A trigger with the customer's words: the model's quotation where it is one, else what they wrote."""
    quoted = said.quote if fold(said.quote) and fold(said.quote) in fold(text) else text
    return Evidence(Trigger(said.trigger), f"{said.trigger}.model", said.message_id, quote(mask(quoted)))

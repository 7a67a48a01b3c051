"""The model's answer: the schema it is given, and the proposal that is made of what it says."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.use_cases.ports import TurnRequest


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
    """Read the model's answer; raise pydantic's ValidationError for anything else."""
    return Answer.model_validate_json(content)


def proposal_from(answer: Answer, request: TurnRequest) -> Proposal:
    """Keep what can be true: intents of the playbook, facts and quotes of messages that the thread has."""
    known = {message.message_id for message in request.messages if message.inbound}
    return Proposal(
        action=Action(answer.action),
        text=answer.text.strip(),
        intent=answer.intent if request.playbook.intent(answer.intent) else None,
        confidence=min(1.0, max(0.0, answer.confidence)),
        language=answer.language.strip().lower() or None,
        cited_pages=tuple(dict.fromkeys(answer.cited_pages)),
        customer_goal=mask(answer.customer_goal.strip()),
        facts=tuple(
            Fact(fact.name, mask(fact.value), fact.message_id)
            for fact in answer.facts
            if fact.message_id in known
        ),
        triggers=tuple(_evidence(trigger) for trigger in answer.triggers if trigger.message_id in known),
        suggested_reply=mask(answer.suggested_reply.strip()),
    )


def _evidence(said: AnsweredTrigger) -> Evidence:
    return Evidence(Trigger(said.trigger), f"{said.trigger}.model", said.message_id, mask(said.quote))

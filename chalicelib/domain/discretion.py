"""A thread and a proposal as they may leave us: what must not travel is masked across all of a thread's messages.

A number may be cut into two messages, or be told by the question before it; a model may repeat it without the
words that gave it away. So masking reads the whole thread once, and everything that goes out is made from that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Evidence
from chalicelib.domain.masking import Secrets, mask_thread
from chalicelib.domain.message import Message
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.tool_use import ToolUse


def discreet(loaded: Loaded) -> tuple[Loaded, Secrets]:
    """The thread with every message masked, and the secrets that it held.

    Only rules that look for such numbers need more than the masked thread.
    """
    masked = _masked(loaded.messages)
    secrets = Secrets.between([(message.text, text) for message, text in masked if message.inbound])
    messages = tuple(_saying(message, secrets.mask_echoes(text)) for message, text in masked)
    return replace(loaded, messages=messages), secrets


def masked_evidence(evidence: tuple[Evidence, ...], secrets: Secrets) -> tuple[Evidence, ...]:
    """A sentence is quoted without the one before it, which may be what told that there is a secret in it."""
    return tuple(replace(item, quote=secrets.mask(item.quote)) for item in evidence)


def without_secrets(proposal: Proposal, secrets: Secrets) -> Proposal:
    """Mask what a proposal repeats of them; a draft keeps the numbers that are the business's own."""
    return replace(
        proposal,
        text=secrets.mask_echoes(proposal.text),
        suggested_reply=secrets.mask_echoes(proposal.suggested_reply),
        customer_goal=secrets.mask(proposal.customer_goal),
        facts=tuple(
            replace(fact, name=secrets.mask(fact.name), value=secrets.mask(fact.value))
            for fact in proposal.facts
        ),
        triggers=masked_evidence(proposal.triggers, secrets),
        tool_uses=tuple(_masked_use(use, secrets) for use in proposal.tool_uses),
    )


def _masked(messages: tuple[Message, ...]) -> list[tuple[Message, str]]:
    """Each message with its masked text: what the customer wrote in a row, then the conversation as a whole."""
    said = {at: message.text for at, message in enumerate(messages)}
    theirs = [at for at, message in enumerate(messages) if message.inbound]
    said |= dict(zip(theirs, mask_thread([said[at] for at in theirs]), strict=True))
    return list(zip(messages, mask_thread(list(said.values())), strict=True))


def _saying(message: Message, text: str) -> Message:
    return message if text == message.text else replace(message, text=text)


def _masked_use(use: ToolUse, secrets: Secrets) -> ToolUse:
    return replace(
        use,
        arguments={name: _masked_value(value, secrets) for name, value in use.arguments.items()},
        result=secrets.mask(use.result),
        error=secrets.mask(use.error),
    )


def _masked_value(value: Any, secrets: Secrets) -> Any:
    match value:
        case str():
            return secrets.mask(value)
        case dict():
            return {name: _masked_value(each, secrets) for name, each in value.items()}
        case list():
            return [_masked_value(each, secrets) for each in value]
        case int() | float() if not isinstance(value, bool):
            hidden = secrets.mask(str(value))
            return value if hidden == str(value) else hidden
        case _:
            return value

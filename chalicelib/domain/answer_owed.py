"""Whether a customer waits for an answer, whoever has their case."""

from __future__ import annotations

from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import owed_at
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Author


def answer_owed(loaded: Loaded) -> bool:
    """By the clock, or because the last word is the customer's; that a person will come is no answer."""
    if owed_at(loaded.escalation):
        return True
    spoken = [
        message
        for message in loaded.messages
        if message.author is not Author.SYSTEM and not message.internal and message.kind not in NEVER_ANSWERED
    ]
    return bool(spoken) and spoken[-1].inbound

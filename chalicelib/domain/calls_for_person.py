"""A call for a person that no rule knows by its words, but the encoder by its meaning."""

from __future__ import annotations

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rules.human_request.meaning import asks_by_meaning
from chalicelib.domain.rules.reading import phrases, quote, read


def call_for_person(message: Message, probability: float, playbook: Playbook) -> Evidence | None:
    """Give the evidence of a call; None where there is none, or the playbook ignores a phrase of it."""
    rules = playbook.triggers.human_request
    ignored = phrases(tuple(phrase for said in rules.ignore.values() for phrase in said))
    if not rules.enabled or (ignored and ignored.search(read(message.text).sentences)):
        return None
    heard = asks_by_meaning(message.text, probability)
    if heard is None:
        return None
    trigger, words = Trigger.HUMAN_REQUEST, quote(mask(heard.words))
    return Evidence(trigger, f"{trigger}.{heard.rule}", message.message_id, words, heard.language or None)

"""Hold a turn against the `escalate_when` of the intent that the model named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chalicelib.domain.collection import collect, number_in
from chalicelib.domain.escalation import Evidence
from chalicelib.domain.intent_rules import Condition, Intent
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Message
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.reading import line_of, phrases, quote, read


def conditions_met(proposal: Proposal, messages: Sequence[Message], playbook: Playbook) -> Iterator[Evidence]:
    """Give every condition that holds, with the words that met it; `messages` are readable ones."""
    intent = playbook.intent(proposal.intent)
    for condition in intent.escalate_when if intent else ():
        said = _said(condition, messages)
        if intent and _holds(condition, said, proposal, intent):
            message_id, words = said or (None, "")
            yield Evidence(
                condition.trigger,
                f"{condition.trigger}.{intent.id}.{condition.id}",
                message_id,
                quote(mask(words)),
            )


def _holds(condition: Condition, said: tuple[str, str] | None, proposal: Proposal, intent: Intent) -> bool:
    """Whether every test that a condition makes holds; one without tests is the model's to judge."""
    tests = []
    if condition.always:
        tests.append(True)
    if condition.says:
        tests.append(said is not None)
    if condition.confidence_below is not None:
        tests.append(proposal.confidence < condition.confidence_below)
    if condition.collected:
        tests.append(collect(intent, proposal.facts).known >= set(condition.collected))
    if condition.fact is not None:
        tests.append(any(_fits(fact, condition) for fact in proposal.facts if fact.name == condition.fact))
    return bool(tests) and all(tests)


def _said(condition: Condition, messages: Sequence[Message]) -> tuple[str, str] | None:
    pattern = phrases(tuple(phrase for said in condition.says.values() for phrase in said))
    if pattern is None:
        return None
    for message in messages:
        reading = read(message.text)
        if found := pattern.search(reading.sentences):
            return message.message_id, reading.sentence(line_of(found.start(), reading.sentences))
    return None


def _fits(fact: Fact, condition: Condition) -> bool:
    if condition.equals is not None and fold(fact.value) != fold(condition.equals):
        return False
    if condition.over is None and condition.under is None:
        return True
    number = number_in(fact.value)
    return number is not None and (
        (condition.over is None or number > condition.over)
        and (condition.under is None or number < condition.under)
    )

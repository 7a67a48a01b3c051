"""The rules before and after the model: the reasons to give a turn to a person, each with its evidence.

A rule's id is `<trigger>.<rule>` or, for one that listens in a language, `<trigger>.<language>.<rule>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.language import language_of
from chalicelib.domain.masking import Kind, mask, sensitive_in
from chalicelib.domain.message import Message
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Condition, Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.exception import EXCEPTION
from chalicelib.domain.rules.feeling import FEELING
from chalicelib.domain.rules.human_request import is_whatsapp_probe, requests_in
from chalicelib.domain.rules.phrasebook import Heard
from chalicelib.domain.rules.reading import Reading, fold, line_of, phrases, quote, read
from chalicelib.domain.rules.risk import RISK

__all__ = ["after_the_model", "before_the_model", "language_of", "mask"]

DECLARABLE = frozenset(
    {
        Trigger.HUMAN_REQUEST,
        Trigger.RISK,
        Trigger.NEGATIVE_SENTIMENT,
        Trigger.EXCEPTION,
        Trigger.AMBIGUITY,
        Trigger.MISSING_KNOWLEDGE,
    }
)
"""What the model may declare; the others are facts that only code knows."""


class KnownCustomer(Protocol):
    """What the rules look at in a customer."""

    @property
    def phone(self) -> str | None: ...
    @property
    def bsuid(self) -> str | None: ...
    @property
    def tags(self) -> tuple[str, ...]: ...


class CountsClarifications(Protocol):
    """What the rules look at in a case."""

    @property
    def clarifications(self) -> int: ...


def before_the_model(
    messages: Sequence[Message], *, customer: KnownCustomer, playbook: Playbook
) -> tuple[Evidence, ...]:
    """Hear what needs no model: a request for a person, a VIP, danger and other hard risks.

    `messages` are those not answered yet; older ones were judged in their own turn.
    """
    evidence = list(_vip(customer, playbook))
    for message in _readable(messages):
        reading = read(message.text)
        evidence += _evidence(Trigger.RISK, _risks(message.text, reading, playbook), message, playbook)
        evidence += _evidence(
            Trigger.HUMAN_REQUEST, _human_requests(message.text, reading, playbook), message, playbook
        )[:1]
    return _enabled(evidence, playbook)


def after_the_model(
    proposal: Proposal, messages: Sequence[Message], state: CountsClarifications, playbook: Playbook
) -> tuple[Evidence, ...]:
    """Hear what is judged with the model's answer at hand; `messages` are those that the answer is for.

    What the proposal alone tells (a wish to escalate, one question too many, a page that does not exist, a
    promise of a transfer) is the decision's: see decision.py.
    """
    evidence: list[Evidence] = []
    for message in _readable(messages):
        reading = read(message.text)
        for trigger, book in ((Trigger.NEGATIVE_SENTIMENT, FEELING), (Trigger.EXCEPTION, EXCEPTION)):
            heard = _heard(trigger, book.heard_in, reading, playbook)
            evidence += _evidence(trigger, heard, message, playbook)[:1]
    evidence += _declared(proposal, messages, state, playbook)
    evidence += _intent_conditions(proposal, messages, playbook)
    return _enabled(evidence, playbook)


def _readable(messages: Iterable[Message]) -> Iterator[Message]:
    return (message for message in messages if message.inbound and message.readable)


def _enabled(evidence: Iterable[Evidence], playbook: Playbook) -> tuple[Evidence, ...]:
    """Drop what the playbook switched off, and what is there twice; most important first."""
    order = list(Trigger)
    kept = dict.fromkeys(item for item in evidence if playbook.triggers.of(item.trigger).enabled)
    return tuple(sorted(kept, key=lambda item: order.index(item.trigger)))


def _evidence(
    trigger: Trigger, heard: Iterable[Heard], message: Message, playbook: Playbook
) -> list[Evidence]:
    """Turn what was heard into evidence: once a rule, a language of the business before others."""
    found: dict[str, Heard] = {}
    for sound in heard:
        known = found.get(sound.rule)
        if known is None or (_ours(sound, playbook) and not _ours(known, playbook)):
            found[sound.rule] = sound
    return [
        Evidence(
            trigger,
            rule=f"{trigger}.{sound.language}.{sound.rule}" if sound.language else f"{trigger}.{sound.rule}",
            message_id=message.message_id,
            quote=quote(mask(sound.words)),
            language=sound.language or None,
        )
        for sound in sorted(found.values(), key=lambda sound: not _ours(sound, playbook))
    ]


def _ours(sound: Heard, playbook: Playbook) -> bool:
    return sound.language in playbook.business.languages


def _vip(customer: KnownCustomer, playbook: Playbook) -> Iterator[Evidence]:
    vip = playbook.vip
    if customer.phone and _digits(customer.phone) in {_digits(number) for number in vip.numbers}:
        yield Evidence(Trigger.VIP, "vip.number")
    if customer.bsuid and customer.bsuid in vip.bsuids:
        yield Evidence(Trigger.VIP, "vip.bsuid")
    for tag in customer.tags:
        if fold(tag) in {fold(known) for known in vip.tags}:
            yield Evidence(Trigger.VIP, "vip.tag", quote=tag)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number).removeprefix("00")


def _risks(text: str, reading: Reading, playbook: Playbook) -> Iterator[Heard]:
    yield from _heard(Trigger.RISK, RISK.heard_in, reading, playbook)
    for found in sensitive_in(text):
        # A clinic or shop may well ask for an identity number: it is masked, and no reason to call a person.
        if found.kind is not Kind.IDENTITY_NUMBER:
            yield Heard(found.kind.value, "", text)


def _human_requests(text: str, reading: Reading, playbook: Playbook) -> Iterator[Heard]:
    if is_whatsapp_probe(text):
        yield Heard("whatsapp_probe", "", text)
    yield from _heard(Trigger.HUMAN_REQUEST, requests_in, reading, playbook)


def _heard(
    trigger: Trigger, rules: Callable[[Reading], Iterable[Heard]], reading: Reading, playbook: Playbook
) -> Iterator[Heard]:
    """Hold a message against the product's rules and the playbook's own phrases, without what it ignores."""
    own = playbook.triggers.of(trigger)
    reading = reading.without(phrases(tuple(phrase for said in own.ignore.values() for phrase in said)))
    yield from rules(reading)
    for language, said in own.phrases.items():
        pattern = phrases(said)
        if pattern and (found := pattern.search(reading.sentences)):
            yield Heard("own_phrase", language, reading.sentence(line_of(found.start(), reading.sentences)))


def _declared(
    proposal: Proposal, messages: Sequence[Message], state: CountsClarifications, playbook: Playbook
) -> Iterator[Evidence]:
    """Keep what the model declared if it may, and if the customer really wrote the words it quotes."""
    written = {message.message_id: fold(message.text) for message in _readable(messages)}
    for item in proposal.triggers:
        quoted = fold(item.quote)
        unsure_too_early = (
            item.trigger is Trigger.AMBIGUITY and state.clarifications < playbook.clarification_limit
        )
        if (
            item.trigger in DECLARABLE
            and quoted
            and not unsure_too_early
            and quoted in written.get(item.message_id or "", "")
        ):
            yield Evidence(
                item.trigger,
                f"{item.trigger}.model",
                item.message_id,
                quote(mask(item.quote)),
                proposal.language,
            )


def _intent_conditions(
    proposal: Proposal, messages: Sequence[Message], playbook: Playbook
) -> Iterator[Evidence]:
    """The `escalate_when` of the intent that the model named."""
    intent = playbook.intent(proposal.intent)
    for condition in intent.escalate_when if intent else ():
        said = _said(condition, messages)
        if _holds(condition, said, proposal):
            message_id, words = said or (None, "")
            yield Evidence(
                condition.trigger,
                f"{condition.trigger}.{proposal.intent}.{condition.id}",
                message_id,
                quote(mask(words)),
            )


def _holds(condition: Condition, said: tuple[str, str] | None, proposal: Proposal) -> bool:
    """Whether every test that a condition makes holds; one without tests is the model's to judge."""
    tests = []
    if condition.always:
        tests.append(True)
    if condition.says:
        tests.append(said is not None)
    if condition.confidence_below is not None:
        tests.append(proposal.confidence < condition.confidence_below)
    if condition.collected:
        tests.append({fact.name for fact in proposal.facts if fact.value.strip()} >= set(condition.collected))
    if condition.fact is not None:
        tests.append(any(_fits(fact, condition) for fact in proposal.facts if fact.name == condition.fact))
    return bool(tests) and all(tests)


def _said(condition: Condition, messages: Sequence[Message]) -> tuple[str, str] | None:
    pattern = phrases(tuple(phrase for said in condition.says.values() for phrase in said))
    for message in _readable(messages):
        reading = read(message.text)
        if pattern and (found := pattern.search(reading.sentences)):
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


def number_in(text: str) -> float | None:
    """Read the first number as people write it: `1.250,50 €`, `1,250.50`, `40`; None without one."""
    found = re.search(r"\d[\d.,]*", text)
    if not found:
        return None
    written = found.group().rstrip(".,")
    # The last separator is the decimal one if one or two digits follow it; all others group thousands.
    decimal = re.search(r"[.,](\d{1,2})$", written)
    whole = re.sub(r"[.,]", "", written[: decimal.start()] if decimal else written)
    return float(f"{whole}.{decimal.group(1)}" if decimal else whole)

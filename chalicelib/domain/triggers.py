"""The rules before and after the model: the reasons to give a turn to a person, each with its evidence.

A rule's id is `<trigger>.<rule>` or, for one that listens in a language, `<trigger>.<language>.<rule>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from chalicelib.domain.conditions import conditions_met
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.language import language_of
from chalicelib.domain.masking import Kind, mask, sensitive_in
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.conversation import worn_out
from chalicelib.domain.rules.exceptions import exceptions_in
from chalicelib.domain.rules.feelings import feelings_in, mild_complaints_in
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.human_request import is_whatsapp_probe, requests_in
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.promises import promises_in
from chalicelib.domain.rules.reading import Reading, line_of, phrases, quote, read
from chalicelib.domain.rules.risks import risks_in

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

_AFTER_THE_MODEL = ((Trigger.NEGATIVE_SENTIMENT, feelings_in), (Trigger.EXCEPTION, exceptions_in))


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
    evidence += _cut_in_pieces(tuple(_readable(messages)), {item.rule for item in evidence})
    return _enabled(evidence, playbook)


def load_rules() -> None:
    """Make the expressions of every language ready, which takes longer than a turn; for a start."""
    reading = read("hola מה مرحبا नमस्ते")
    for rules in (risks_in, requests_in, feelings_in, exceptions_in, mild_complaints_in, promises_in):
        list(rules(reading))


def after_the_model(
    proposal: Proposal,
    messages: Sequence[Message],
    state: CountsClarifications,
    playbook: Playbook,
    *,
    earlier: Sequence[Message] = (),
) -> tuple[Evidence, ...]:
    """Hear what is judged with the model's answer at hand; `messages` are those that the answer is for.

    What the proposal alone tells (a wish to escalate, one question too many, a page that does not exist, a
    promise of a transfer) is the decision's: see decision.py.
    """
    evidence: list[Evidence] = []
    for message in _readable(messages):
        reading = read(message.text)
        for trigger, rules in _AFTER_THE_MODEL:
            evidence += _evidence(trigger, _heard(trigger, rules, reading, playbook), message, playbook)[:1]
    if worn := worn_out(messages, earlier):
        heard, message = worn
        evidence += _evidence(Trigger.NEGATIVE_SENTIMENT, [heard], message, playbook)
    evidence += _declared(proposal, messages, state, playbook)
    evidence += conditions_met(proposal, tuple(_readable(messages)), playbook)
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
    yield from _heard(Trigger.RISK, risks_in, reading, playbook)
    for found in sensitive_in(text):
        # A clinic or shop may well ask for an identity number: it is masked, and no reason to call a person.
        if found.kind is not Kind.IDENTITY_NUMBER:
            yield Heard(found.kind.value, "", text)


def _cut_in_pieces(messages: tuple[Message, ...], known: set[str]) -> Iterator[Evidence]:
    """A card that is sent in several messages is in none of them."""
    if len(messages) < 2:
        return
    for found in sensitive_in("\n".join(message.text for message in messages)):
        rule = f"{Trigger.RISK}.{found.kind.value}"
        if found.kind is not Kind.IDENTITY_NUMBER and rule not in known:
            known.add(rule)
            yield Evidence(Trigger.RISK, rule, messages[-1].message_id)


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

"""Play a row of a table as one whole turn: the customer writes, the model proposes, the policy decides.

Beside the words a row may give: `action`, `confidence`, `intent`, `says` (the draft), `cites` (pages), `declares`
(a trigger and the words it quotes), `facts`; `likely` (intents as the encoder reads them); `asked` (questions
already counted) and `limit`; `kind` of the message; `fails` (why the model gives nothing) or `crashes`; `wrote`
(who the customer is); `vip`, `switched_off` triggers, `ask_before` (a person takes over), `spent` tokens.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain.case import Case
from chalicelib.domain.decision import Clarify, Decision, Escalate, Offer, Reply
from chalicelib.domain.escalation import Evidence, Trigger, leading
from chalicelib.domain.message import Message
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Budget, Business, Playbook, TriggerRules, Triggers, Vip
from chalicelib.domain.proposal import Action, ModelUnavailable, Proposal
from chalicelib.domain.thread import Customer, Spending
from chalicelib.use_cases.turn import TurnInHand
from tests.domain.building import a_loaded
from tests.domain.decisions.table import Row
from tests.fakes.cast import MARIA, a_case
from tests.fakes.channel import ChannelFake
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.meanings import MeaningsFake
from tests.fakes.model import ModelFake
from tests.fakes.toolboxes import ToolboxesFake
from tests.journeys.clinic import a_playbook

DRAFTS = {
    "en": "We open from Monday to Friday, 9 to 14 and 15 to 18.",
    "es": "Abrimos de lunes a viernes, de 9 a 14 y de 15 a 18.",
    "pt": "Abrimos de segunda a sexta, das 9 às 14 e das 15 às 18.",
    "fr": "Nous ouvrons du lundi au vendredi, de 9 h à 14 h et de 15 h à 18 h.",
    "de": "Wir haben von Montag bis Freitag von 9 bis 14 und von 15 bis 18 Uhr geöffnet.",
    "it": "Siamo aperti dal lunedì al venerdì, dalle 9 alle 14 e dalle 15 alle 18.",
    "id": "Kami buka Senin sampai Jumat, jam 9 sampai 14 dan jam 15 sampai 18.",
    "hi": "हम सोमवार से शुक्रवार 9 से 14 और 15 से 18 बजे तक खुले हैं।",
    "he": "אנחנו פתוחים מיום שני עד שישי, 9 עד 14 ו-15 עד 18.",
    "ar": "نفتح من الاثنين إلى الجمعة من 9 إلى 14 ومن 15 إلى 18.",
}
"""What the page on opening hours says, in the customer's language: a draft without faults."""

NAMES: dict[type, str] = {Reply: "reply", Clarify: "clarify", Offer: "offer"}


def play(row: Row) -> Decision:
    """Decide the turn that a row tells."""
    given, message = row.given, row.message
    message = replace(message, kind=given.get("kind", "text"))
    turn = TurnInHand(_loaded(row, message), _case(row), _case(row), _playbook(row), MONDAY_10)
    if given.get("crashes"):
        return turn.given_up()
    meanings = MeaningsFake()
    if likely := given.get("likely"):
        meanings.hears(row.text, **likely)
    script: list[Proposal | Exception] = (
        [ModelUnavailable(given["fails"])] if "fails" in given else [_proposal(row, message)] * 2
    )
    outcome = turn.decide(
        model=ModelFake(*script),
        channel=ChannelFake(),
        meanings=meanings,
        toolbox=ToolboxesFake(FixedClock()).of(turn.loaded.thread, "case-1", turn.playbook),
        last_try=True,
    )
    return outcome.decision


def outcome_of(decision: Decision) -> str:
    """The rule that names an escalation, or what happens instead: `reply`, `clarify`, `offer`, `silent`."""
    if isinstance(decision, Escalate):
        first = leading(decision.evidence)
        return next(item.rule for item in decision.evidence if item.trigger is first)
    return NAMES.get(type(decision), "silent")


def assert_decides(row: Row, trigger: Trigger) -> None:
    """Hold a turn against its row: the rule that fires, or `instead` where this trigger must not."""
    decided = outcome_of(play(row))
    if row.expect is not None:
        assert decided == row.expect
    else:
        assert not decided.startswith(f"{trigger}.")
        assert decided == row.given.get("instead", decided)


def _loaded(row: Row, message: Message) -> Any:
    loaded = a_loaded(
        *row.thread, message, case=_case(row), answered=sum(each.inbound for each in row.thread)
    )
    known: dict[str, Any] = {name: row.given[name] for name in ("phone", "bsuid") if name in row.given}
    if "tags" in row.given:
        known["tags"] = tuple(row.given["tags"])
    customer: Customer = replace(MARIA, **known)
    spent = Spending("case-1", tokens=row.given.get("spent", 0))
    return replace(loaded, thread=replace(loaded.thread, customer=customer, spent=spent))


def _case(row: Row) -> Case:
    return a_case(clarifications=row.given.get("asked", 0))


def _playbook(row: Row) -> Playbook:
    given = row.given
    off = {name: TriggerRules(enabled=False) for name in given.get("switched_off", ())}
    return a_playbook(
        business=Business(
            name="Clínica Molino",
            timezone="Europe/Madrid",
            website="molino.example",
            languages=tuple(dict.fromkeys(["en", "es", row.language])),
        ),
        clarification_limit=given.get("limit", 2),
        triggers=Triggers(**off),
        vip=Vip(**{name: tuple(values) for name, values in given.get("vip", {}).items()}),
        ask_before_transfer=tuple(Trigger(name) for name in given.get("ask_before", ())),
        budget=Budget(tokens_per_case=given.get("budget")),
    )


def _proposal(row: Row, message: Message) -> Proposal:
    given = row.given
    declared = tuple(
        Evidence(Trigger(trigger), "model", message.message_id, words)
        for trigger, words in given.get("declares", {}).items()
    )
    facts = tuple(
        Fact(name, str(value), message.message_id) for name, value in given.get("facts", {}).items()
    )
    return Proposal(
        action=Action(given.get("action", "reply")),
        text=given.get("says", DRAFTS[row.language]),
        intent=given.get("intent", "opening_hours"),
        confidence=given.get("confidence", 0.9),
        language=row.language,
        cited_pages=tuple(given.get("cites", ["opening-hours"])),
        facts=facts,
        triggers=declared,
    )

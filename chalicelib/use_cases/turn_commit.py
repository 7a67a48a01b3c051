"""Everything that a decided turn writes: case, words to the customer, escalation, money spent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit
from chalicelib.domain.decision import Clarify, Escalate, Offer, Reply, StaySilent
from chalicelib.domain.doubt import readings
from chalicelib.domain.draft_check import as_whatsapp
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Author, Button, Delivery, Message, outbound_message_id
from chalicelib.domain.packet import Reading
from chalicelib.domain.spending import spent_after
from chalicelib.use_cases.escalating import handover_text, open_escalation
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.rolling_out import drafts, told_before
from chalicelib.use_cases.timing import known_items, timed
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_record import turn_record

DRAFTED = "The AI wrote another draft"

SURE = 0.5
"""How sure the examples must be of another intent than the model's for a person to read of it."""


def commit_of(turn: TurnInHand, outcome: Outcome) -> Commit:
    """Say everything the decision writes."""
    match outcome.decision:
        case Escalate() as decision:
            return escalation_of(turn, outcome, decision)
        case Reply() | Clarify() | Offer() as decision:
            return _reply(turn, outcome, decision)
        case StaySilent():
            raise AssertionError("silence is decided before the turn")


def say(
    turn: TurnInHand, author: Author, text: str, record: dict[str, Any], buttons: tuple[Button, ...] = ()
) -> Message:
    """A message to the customer, named by what it answers, so that the same turn cannot be said twice."""
    head = turn.loaded.thread
    seed = f"{head.thread_id}/{head.epoch}/{head.inbound_count}"
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(seed, turn.now),
        author=author,
        kind="text",
        text=text,
        sent_at=turn.now,
        case_id=turn.case.case_id,
        delivery=Delivery.PENDING,
        behind=turn.loaded.behind,
        buttons=buttons,
        turn={**record, "epoch": head.epoch},
    )


def _reply(turn: TurnInHand, outcome: Outcome, decision: Reply | Clarify | Offer) -> Commit:
    proposal = outcome.proposal
    language = language_in(turn, outcome)
    goal = turn.case.customer_goal or mask(proposal.customer_goal if proposal else "")
    counted = isinstance(decision, Clarify) and decision.counted
    case = replace(
        turn.case,
        intent=_intent(decision) or turn.case.intent,
        language=language,
        clarifications=turn.case.clarifications + 1 if counted else 0,
        customer_goal=goal,
        offered=decision.evidence if isinstance(decision, Offer) else (),
        mode=outcome.mode or turn.case.mode,
    )
    models_own = proposal is not None and decision.text == as_whatsapp(proposal.text)
    author = Author.AI if models_own else Author.SYSTEM
    text = _disclosed(turn, decision.text, language)
    said = say(turn, author, text, record_of(turn, outcome), _buttons(turn, decision, language))
    case = timed(case, turn, said)
    commit = turn_of(turn, outcome, case, language, said)
    return replace(
        commit, after=replace(commit.after, disclosed_at=turn.loaded.thread.disclosed_at or turn.now)
    )


def escalation_of(turn: TurnInHand, outcome: Outcome, decision: Escalate) -> Commit:
    """What a turn writes that needs a person: case, escalation, and what the customer is told."""
    proposal, playbook = outcome.proposal, turn.playbook
    language = language_in(turn, outcome)
    intent = (proposal.intent if proposal else None) or turn.case.intent
    case, escalation = open_escalation(
        turn.loaded,
        case=replace(turn.case, intent=intent, language=language, mode=outcome.mode or turn.case.mode),
        evidence=decision.evidence,
        proposal=proposal,
        playbook=playbook,
        now=turn.now,
        readings=readings_in(outcome, turn),
    )
    text = handover_text(decision.evidence, escalation, language, playbook, now=turn.now)
    if escalation.promise not in text:  # the playbook's own words may promise nothing
        escalation = replace(escalation, promise="", promised_at=None)
    said = say(turn, Author.SYSTEM, text, record_of(turn, outcome))
    if drafts(decision) and told_before(turn):
        said, escalation = _drafted(said), replace(escalation, promise="", promised_at=None)
    commit = turn_of(turn, outcome, case, language, said)
    return replace(
        commit,
        after=replace(commit.after, epoch=turn.loaded.thread.epoch + 1),
        escalation=escalation,
        new_escalation=True,
    )


def _drafted(said: Message) -> Message:
    """A line for people in place of words that the customer has read before in this case."""
    record = {**said.turn, "event": "drafted"}
    return replace(said, kind="event", text=DRAFTED, delivery=None, behind=None, turn=record)


def turn_of(turn: TurnInHand, outcome: Outcome, case: Case, language: str, said: Message) -> Commit:
    """What every turn writes: the case, what was said, what it cost."""
    before = turn.loaded.thread
    after = replace(
        turn.loaded.covering(),
        open_case_id=case.case_id,
        language=language,
        epoch=before.epoch + (turn.case_before is not None and not turn.case_before.open),
        spent=spent_after(before.spent, case.case_id, outcome.usage),
    )
    return Commit(
        before,
        after,
        case=None if case == turn.case_before else case,
        new_case=turn.case_before is None,
        messages=(said,),
        nothing_newer=True,
    )


def language_in(turn: TurnInHand, outcome: Outcome) -> str:
    """The language that a turn speaks."""
    return (outcome.proposal.language if outcome.proposal else None) or turn.language


def _intent(decision: Reply | Clarify | Offer) -> str | None:
    return None if isinstance(decision, Offer) else decision.intent


def record_of(turn: TurnInHand, outcome: Outcome) -> dict[str, Any]:
    """What is kept of a turn with what it said."""
    return turn_record(outcome, turn.playbook.version) | known_items(outcome.proposal, turn.playbook)


def readings_in(outcome: Outcome, turn: TurnInHand) -> tuple[Reading, ...]:
    """How the customer was understood, where that is what the person has to find out."""
    if outcome.proposal is None or outcome.understanding is None:
        return ()
    known = outcome.understanding
    found = readings(outcome.proposal, known.meaning, known.found, turn.playbook)
    unclear = isinstance(outcome.decision, Escalate) and any(
        item.trigger is Trigger.AMBIGUITY for item in outcome.decision.evidence
    )
    by_model = {reading.says for reading in found if reading.by == "model"}
    against = any(
        reading.by == "examples" and reading.sure >= SURE for reading in found if reading.says not in by_model
    )
    return found if unclear or against else ()


def _buttons(turn: TurnInHand, decision: Reply | Clarify | Offer, language: str) -> tuple[Button, ...]:
    if not isinstance(decision, Offer):
        return ()
    return tuple(
        Button(f"offer.{answer}", turn.playbook.text(f"offer_{answer}", language)) for answer in ("yes", "no")
    )


def _disclosed(turn: TurnInHand, text: str, language: str) -> str:
    """Say once a thread that an AI writes, and how to reach people (EU AI Act Art. 50, Cal. B&P 17941)."""
    if turn.loaded.thread.disclosed_at:
        return text
    return f"{turn.playbook.text('ai_disclosure', language, agent=turn.playbook.agent.name)}\n\n{text}"

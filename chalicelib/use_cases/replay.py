"""Replay: decide past turns once more under another playbook, and say which decisions flip. Nothing is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain.amendments import amended
from chalicelib.domain.case import Case
from chalicelib.domain.decision import Escalate
from chalicelib.domain.discretion import discreet
from chalicelib.domain.escalation import leading
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.replaying import PastTurn, escalation_id_of, past_turns
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.ports import LanguageModel, Meanings, NoPlaybook, Playbooks, Threads
from chalicelib.use_cases.replay_recorded import NOT_RECORDED, NoChannel, RecordedModel, RecordedToolbox
from chalicelib.use_cases.rolling_out import begun
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_record import NAMES

MOST_MESSAGES = 1000
NEEDS_MODEL = "needs_model"
"""The turn comes to the model, and what it would say is not on record."""


@dataclass(frozen=True)
class Decided:
    """What a turn comes to under one playbook, as far as it is compared."""

    decision: str
    trigger: str = ""
    rule: str = ""
    queue: str = ""
    mode: str = ""


@dataclass(frozen=True)
class Flip:
    """A turn that the candidate decides otherwise."""

    case_id: str
    thread_id: str
    message_id: str
    at: datetime
    before: Decided
    after: Decided

    @property
    def what(self) -> str:
        """The difference in a word or two, the largest one."""
        if self.before.decision != self.after.decision:
            return f"{self.before.decision} → {self.after.decision}"
        if self.before.trigger != self.after.trigger:
            return f"trigger {self.before.trigger} → {self.after.trigger}"
        if self.before.queue != self.after.queue:
            return f"queue {self.before.queue} → {self.after.queue}"
        if self.before.rule != self.after.rule:
            return f"rule {self.before.rule} → {self.after.rule}"
        return f"mode {self.before.mode} → {self.after.mode}"


@dataclass(frozen=True)
class Replayed:
    """What a replay came to.

    `rebuilt` turns come out under their own playbook as they did then; `flips` are counted among all `turns` but
    those that are `unknown`, because they now come to the model and its words are not on record.
    """

    cases: int
    turns: int
    rebuilt: int
    unknown: int
    flips: tuple[Flip, ...]
    dollars_then: float


def replay(
    *,
    candidate: Playbook,
    since: datetime,
    until: datetime,
    facts: FactsLedger,
    threads: Threads,
    playbooks: Playbooks,
    meanings: Meanings,
    model: LanguageModel | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Replayed:
    """Decide every turn of the cases opened in a period twice: by the playbook that decided it, and by the candidate.

    Without a `model` both are given what the model said then. With one, the candidate's turns are asked anew; the
    tools give what they gave then. A case whose customer was erased, or whose messages are gone, is left out.
    """
    found = [case for case in facts.between(since, until) if case.thread_id]
    turns = rebuilt = unknown = cases = 0
    flips: list[Flip] = []
    dollars = 0.0
    for number, fact in enumerate(found, 1):
        past = _past(fact.thread_id, fact.case_id, threads)
        cases += bool(past)
        segments: dict[int, Case] = {}
        for turn in past:
            before = _decided(turn, _own(turn, playbooks), segments, 0, meanings, None)
            after = _decided(turn, candidate, segments, 1, meanings, model)
            turns, dollars = turns + 1, dollars + turn.dollars
            rebuilt += before.decision == turn.said.turn["decision"]
            unknown += NEEDS_MODEL in (before.decision, after.decision)
            if before != after and NEEDS_MODEL not in (before.decision, after.decision):
                said = turn.said
                flips.append(Flip(fact.case_id, fact.thread_id, said.message_id, said.sent_at, before, after))
        if progress:
            progress(number, len(found))
    return Replayed(cases, turns, rebuilt, unknown, tuple(flips), dollars)


def _past(thread_id: str, case_id: str, threads: Threads) -> tuple[PastTurn, ...]:
    loaded, case = threads.load(thread_id, limit=MOST_MESSAGES), threads.case(thread_id, case_id)
    if loaded is None or case is None:
        return ()
    loaded = amended(loaded)
    named = {escalation_id_of(each) for each in loaded.messages if each.turn.get("decision") == "escalate"}
    known = (threads.escalation(thread_id, each) for each in sorted(named))
    return past_turns(loaded.thread, case, loaded.messages, [each for each in known if each])


def _own(turn: PastTurn, playbooks: Playbooks) -> Playbook:
    """The version that decided it; the one in force where that cannot be read any more."""
    try:
        return playbooks.version(turn.version)
    except NoPlaybook:
        return playbooks.active()


def _decided(
    past: PastTurn,
    playbook: Playbook,
    segments: dict[int, Case],
    side: int,
    meanings: Meanings,
    model: LanguageModel | None,
) -> Decided:
    masked, secrets = discreet(past.loaded)
    case = past.case
    if known := segments.get(side):
        case = replace(case, segment=known.segment, mode=known.mode)
    turn = TurnInHand(
        masked,
        case,
        None if past.first else case,
        playbook,
        past.said.sent_at,
        written=past.loaded.unanswered,
        secrets=secrets,
    )
    turn = begun(turn)
    segments[side] = turn.case
    uses = past.proposal.tool_uses if past.proposal else ()
    outcome = turn.decide(
        model=model or RecordedModel(past.proposal),
        channel=NoChannel(),
        meanings=meanings,
        toolbox=RecordedToolbox(uses),
        last_try=True,
    )
    return _compared(turn, outcome)


def _compared(turn: TurnInHand, outcome: Outcome) -> Decided:
    decision, mode = outcome.decision, outcome.mode
    if not isinstance(decision, Escalate):
        return Decided(NAMES.get(type(decision), "silent"), mode=mode)
    if any(item.rule.endswith(f".{NOT_RECORDED}") for item in decision.evidence):
        return Decided(NEEDS_MODEL)
    trigger = leading(decision.evidence)
    rule = next(item.rule for item in decision.evidence if item.trigger is trigger)
    intent = (outcome.proposal.intent if outcome.proposal else None) or turn.case.intent
    return Decided("escalate", trigger.value, rule, turn.playbook.route(trigger, intent), mode)


def by_kind(flips: Iterable[Flip]) -> dict[str, int]:
    """Count flips by what they are, the most frequent first."""
    return dict(Counter(flip.what for flip in flips).most_common())

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
from chalicelib.domain.escalation import Trigger, leading
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.replaying import PastTurn, escalation_id_of, past_turns
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.model_ports import LanguageModel, Meanings
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.playbook_ports import NoPlaybook, Playbooks, UnreadableVersion
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.replay_recorded import (
    NOT_RECORDED,
    NoChannel,
    RecordedModel,
    RecordedToolbox,
    renamed_tools,
)
from chalicelib.use_cases.rolling_out import begun
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_record import NAMES

MOST_MESSAGES = 1000

ABOUT_THE_MODEL = frozenset({Trigger.AI_FAILURE, Trigger.MISSING_KNOWLEDGE, Trigger.AMBIGUITY})
"""What the model's own words lead to, which may be others where a tool is."""

NEEDS_MODEL = "needs_model"
"""The turn comes to the model, and what it would say is not on record."""

NEEDS_TOOL = "needs_tool"
"""It rests on a tool that the candidate does not have, or on what a tool would give that was not called then."""
UNKNOWN = frozenset({NEEDS_MODEL, NEEDS_TOOL})


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
class NotReplayed:
    """A case that could not be decided again, and the kind of failure; none of its turns is counted."""

    case_id: str
    thread_id: str
    failure: str


@dataclass(frozen=True)
class Replayed:
    """What a replay came to.

    `rebuilt` turns come out under their own playbook as they did then; `flips` are counted among all `turns` but
    those that are `unknown`, because they now come to the model and its words are not on record, and of these the
    `without_tool` because of a tool: one of `tools_gone`, or one that was not called then. Cases that `failed` stand
    beside `cases`.
    """

    cases: int
    turns: int
    rebuilt: int
    unknown: int
    flips: tuple[Flip, ...]
    dollars_then: float
    without_tool: int = 0
    tools_gone: tuple[str, ...] = ()
    failed: tuple[NotReplayed, ...] = ()


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
    tools give what they gave then, under the name they have now. A case whose customer was erased, or whose messages
    are gone, is left out; one that fails is named, and the others are replayed all the same.
    """
    found = [(case.thread_id, case.case_id) for case in facts.between(since, until) if case.thread_id]
    total = Replayed(0, 0, 0, 0, (), 0.0)
    flips: list[Flip] = []
    failed: list[NotReplayed] = []
    gone: set[str] = set()
    for number, (thread_id, case_id) in enumerate(found, 1):
        try:
            one = _one_case(thread_id, case_id, candidate, threads, playbooks, meanings, model)
        except Exception as failure:
            failed.append(NotReplayed(case_id, thread_id, type(failure).__name__))
        else:
            total = _plus(total, one)
            flips += one.flips
            gone.update(one.tools_gone)
        if progress:
            progress(number, len(found))
    return replace(total, flips=tuple(flips), tools_gone=tuple(sorted(gone)), failed=tuple(failed))


def _one_case(
    thread_id: str,
    case_id: str,
    candidate: Playbook,
    threads: Threads,
    playbooks: Playbooks,
    meanings: Meanings,
    model: LanguageModel | None,
) -> Replayed:
    past = _past(thread_id, case_id, threads)
    one = Replayed(bool(past), 0, 0, 0, (), 0.0)
    segments: dict[int, Case] = {}
    for turn in past:
        own = _own(turn, playbooks)
        before = _decided(turn, own, segments, 0, meanings, None)
        moved = _under_new_names(turn, own, candidate)
        after = _decided(moved, candidate, segments, 1, meanings, model)
        one = _plus(one, _one_turn(turn, before, after))
        if after.decision == NEEDS_TOOL:
            one = replace(one, tools_gone=(*one.tools_gone, *_gone(moved, candidate)))
        if before != after and not UNKNOWN & {before.decision, after.decision}:
            said = turn.said
            flip = Flip(case_id, thread_id, said.message_id, said.sent_at, before, after)
            one = replace(one, flips=(*one.flips, flip))
    return one


def _one_turn(turn: PastTurn, before: Decided, after: Decided) -> Replayed:
    decisions = {before.decision, after.decision}
    rebuilt, unknown = before.decision == turn.said.turn["decision"], bool(UNKNOWN & decisions)
    without_tool = NEEDS_TOOL in decisions
    return Replayed(0, 1, rebuilt, unknown, (), turn.dollars, without_tool)


def _plus(one: Replayed, more: Replayed) -> Replayed:
    """Add what is counted."""
    return replace(
        one,
        cases=one.cases + more.cases,
        turns=one.turns + more.turns,
        rebuilt=one.rebuilt + more.rebuilt,
        unknown=one.unknown + more.unknown,
        dollars_then=one.dollars_then + more.dollars_then,
        without_tool=one.without_tool + more.without_tool,
    )


def _under_new_names(turn: PastTurn, own: Playbook, candidate: Playbook) -> PastTurn:
    """The turn with its tools named as the candidate names them, where only the name is another."""
    proposal, names = turn.proposal, renamed_tools(own, candidate)
    if proposal is None or not names:
        return turn
    uses = tuple(replace(use, tool=names.get(use.tool, use.tool)) for use in proposal.tool_uses)
    return replace(turn, proposal=replace(proposal, tool_uses=uses))


def _gone(turn: PastTurn, candidate: Playbook) -> tuple[str, ...]:
    uses = turn.proposal.tool_uses if turn.proposal else ()
    return tuple(use.tool for use in uses if candidate.tool(use.tool) is None)


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
    except (NoPlaybook, UnreadableVersion):
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
    if _rests_on_no_tool(outcome, () if model or not side else _gone(past, playbook)):
        return Decided(NEEDS_TOOL)
    return _compared(turn, outcome)


def _rests_on_no_tool(outcome: Outcome, gone: tuple[str, ...]) -> bool:
    """Whether it is what a model said on the word of a tool that is gone, or that was not asked then.

    What a rule decides for another reason holds whatever the tool would have given.
    """
    decision, uses = outcome.decision, outcome.proposal.tool_uses if outcome.proposal else ()
    missed = any(use.error == NOT_RECORDED for use in uses)
    if not missed and not (gone and outcome.proposal):
        return False
    return not isinstance(decision, Escalate) or leading(decision.evidence) in ABOUT_THE_MODEL


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

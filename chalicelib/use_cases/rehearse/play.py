"""Play one scenario once on a stage, write down what was seen, and judge it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from chalicelib.domain.case import Case
from chalicelib.domain.decision import Clarify, Decision, Escalate, Offer, Reply, StaySilent
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.moves import Refused
from chalicelib.domain.scenarios import Scenario, Seen, SeenEscalation, SeenTool, SeenTurn, Turn, judge
from chalicelib.domain.scenarios.result import Played
from chalicelib.use_cases.rehearse.rehearse_ports import MeaningJudge, PlayedCustomer, Staged, Staging

LONGEST_PLAYED = 180.0
"""Seconds; a job without a sign of life for four minutes counts as dead, see domain/rehearsal.py."""

MOST_TOKENS = 400_000
"""Of one scenario: twelve messages with every tool and page take a quarter of it."""

NAMES: dict[type, str] = {
    Reply: "reply",
    Clarify: "clarify",
    Escalate: "escalate",
    Offer: "offer",
    StaySilent: "silent",
}


def play(
    scenario: Scenario,
    staging: Staging,
    *,
    customer: PlayedCustomer | None = None,
    judged_by: MeaningJudge | None = None,
    seconds: Callable[[], float] = time.perf_counter,
) -> Played:
    """Play a scenario to its end; what cannot happen in it (a button that is not there) breaks it off."""
    began = seconds()
    staged = staging.stage(scenario)
    playing = _Playing(scenario, staged, customer, lambda: seconds() - began)
    broken = playing.to_the_end()
    seen = playing.seen()
    findings = judge(scenario, seen, meaning=judged_by.says if judged_by else None)
    costs = [usage.dollars for usage in staged.usage if usage.dollars is not None]
    return Played(
        findings=findings,
        seen=seen,
        broken=broken,
        seconds=seconds() - began,
        tokens=playing.tokens,
        dollars=sum(costs) if costs else None,
    )


@dataclass
class _Playing:
    """One scenario on its stage, with what was seen so far."""

    scenario: Scenario
    staged: Staged
    customer: PlayedCustomer | None
    taken: Callable[[], float]
    turns: list[SeenTurn] = field(default_factory=list)
    escalated: list[tuple[Escalation, int]] = field(default_factory=list)
    written: int = 0

    def to_the_end(self) -> str:
        """Let everything happen; why it could not, if it could not."""
        for place, turn in enumerate(self.scenario.turns, start=1):
            try:
                self._take(turn)
            except LookupError as cannot:
                return f"turn {place} cannot happen: {cannot}"
        return ""

    @property
    def tokens(self) -> int:
        return sum(usage.input_tokens + usage.output_tokens for usage in self.staged.usage)

    def _go_on(self) -> None:
        """Stop what would go on for ever: nobody pays or waits for one scenario without end."""
        if self.taken() > LONGEST_PLAYED:
            raise LookupError(f"the scenario took longer than {LONGEST_PLAYED:.0f} seconds before it")
        if self.tokens > MOST_TOKENS:
            raise LookupError(f"the scenario took more than {MOST_TOKENS:,} tokens before it")

    def _take(self, turn: Turn) -> None:
        self._go_on()
        if turn.persona:
            self._converse(turn)
        else:
            self._note(turn, _what(turn), lambda: self.staged.act(turn))

    def _converse(self, turn: Turn) -> None:
        """Let the model play the customer until it stops; what is expected `then` is held against the last answer."""
        assert turn.persona
        if self.customer is None:
            raise LookupError("no model is set that could play the customer")
        spoken: list[tuple[str, str]] = []
        told = len(self.turns)
        for _ in range(turn.persona.most_messages):
            self._go_on()
            text = self.customer.next_message(turn.persona.goal, tuple(spoken), self.scenario.language)
            if text is None:
                break
            self._note(turn, text, lambda words=text: self.staged.say(words))  # type: ignore[misc]
            spoken += [("customer", text), *(("business", said) for said in self.turns[-1].said)]
        if not spoken:
            raise LookupError("the model that plays the customer wrote nothing")
        # One place in the scenario, however many messages: the last stands for all.
        self.turns[told:] = [_joined(self.turns[told:])]

    def _note(self, turn: Turn, did: str, act: Callable[[], object]) -> None:
        self.written += turn.customer
        taken, said, calls = len(self.staged.taken), len(self.staged.said), len(self.staged.calls)
        came_of_it = act()
        if isinstance(came_of_it, Refused):
            raise LookupError(f"the team was refused: {came_of_it.why}")
        decision = self.staged.taken[-1].decision if len(self.staged.taken) > taken else None
        new = self.staged.said[said:]
        self.turns.append(
            SeenTurn(
                number=self.written if turn.customer else 0,
                did=did,
                decision=NAMES[type(decision)] if decision else "silent",
                reasons=_reasons(decision),
                said=tuple(message.text for message in new),
                buttons=tuple(button.title for message in new for button in message.buttons),
                tools=tuple(SeenTool(tool, ok) for tool, ok in self.staged.calls[calls:]),
            )
        )
        known = {escalation.escalation_id for escalation, _ in self.escalated}
        self.escalated += [
            (each, self.written) for each in self.staged.escalations if each.escalation_id not in known
        ]

    def seen(self) -> Seen:
        """Everything that can be expected."""
        last = self.staged.cases[-1] if self.staged.cases else None
        packets = [fact for each in self.staged.escalations for fact in each.packet.facts]
        facts = {fact.name: fact.value for fact in (*packets, *self.staged.facts)}
        return Seen(
            turns=tuple(self.turns),
            escalations=tuple(_escalation(each, turn) for each, turn in self.escalated),
            intent=last.intent if last else None,
            language=last.language if last else None,
            outcome=_outcome(last),
            reopens=sum(case.reopens for case in self.staged.cases),
            cases=len(self.staged.cases),
            facts=tuple(facts.items()),
        )


def _what(turn: Turn) -> str:
    acts = turn.model_dump(mode="json", exclude_none=True, exclude={"then"})
    name, value = next(iter(acts.items()))
    return str(value) if name == "says" else f"{name}: {value}"


def _joined(turns: Sequence[SeenTurn]) -> SeenTurn:
    last = turns[-1]
    return SeenTurn(
        last.number,
        " / ".join(turn.did for turn in turns),
        last.decision,
        last.reasons,
        tuple(text for turn in turns for text in turn.said),
        last.buttons,
        tuple(tool for turn in turns for tool in turn.tools),
    )


def _reasons(decision: Decision | None) -> tuple[str, ...]:
    if decision is None:
        return ()
    return (decision.reason,) if isinstance(decision, StaySilent) else decision.reasons


def _escalation(escalation: Escalation, turn: int) -> SeenEscalation:
    leading = escalation.trigger.value
    triggers = dict.fromkeys([leading, *(item.trigger.value for item in escalation.evidence)])
    rules = tuple(item.rule for item in escalation.evidence)
    return SeenEscalation(tuple(triggers), rules, turn, escalation.queue)


def _outcome(case: Case | None) -> str:
    return case.resolution.surety.value if case and case.resolution else "open"

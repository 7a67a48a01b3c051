"""Hold what was seen against what was expected: one finding an expectation, by rules; a meaning only by a model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from chalicelib.domain.rules.letters import fold
from chalicelib.domain.scenarios.scenario import Expected, Meant, Phrase, Scenario, is_expression
from chalicelib.domain.scenarios.seen import Finding, Seen
from chalicelib.domain.shortening import cut

Meaning = Callable[[str, Sequence[str]], bool]
"""Whether texts say something in whatever words; asked only where the scenario has `means:`."""

LONGEST_SHOWN = 240


def judge(scenario: Scenario, seen: Seen, *, meaning: Meaning | None = None) -> tuple[Finding, ...]:
    """Give a finding for every expectation, those of the turns first."""
    return (*_of_turns(scenario, seen, meaning), *_of_the_end(scenario.expect, seen, meaning))


def _of_turns(scenario: Scenario, seen: Seen, meaning: Meaning | None) -> Iterator[Finding]:
    for place, (turn, was) in enumerate(zip(scenario.turns, seen.turns, strict=False), start=1):
        if turn.then is None:
            continue
        where = f"turn {place}"
        if turn.then.decision:
            why = f"{was.decision}: {'; '.join(was.reasons)}" if was.reasons else was.decision
            yield Finding(f"{where} decision", was.decision == turn.then.decision, turn.then.decision, why)
        yield from _phrases(f"{where} says", turn.then.says, was.said, meaning, wanted=True)
        yield from _phrases(f"{where} must not say", turn.then.must_not_say, was.said, meaning, wanted=False)


def _of_the_end(expect: Expected, seen: Seen, meaning: Meaning | None) -> Iterator[Finding]:
    for name in ("intent", "language", "outcome", "reopens", "cases"):
        wanted, was = getattr(expect, name), getattr(seen, name)
        if wanted is not None:
            yield Finding(name, wanted == was, str(wanted), str(was))
    yield from _of_escalations(expect, seen)
    known = dict(seen.facts)
    for name, value in expect.facts.items():
        yield Finding(
            f"fact {name}", fold(value) in fold(known.get(name, "")), value, known.get(name, "not known")
        )
    called = tuple(use.tool for turn in seen.turns for use in turn.tools)
    if expect.tools is not None:
        fits = set(expect.tools) <= set(called) if expect.tools else not called
        yield Finding("tools", fits, ", ".join(expect.tools) or "none", ", ".join(called) or "none")
    for tool in expect.must_not_call:
        yield Finding("must not call", tool not in called, tool, ", ".join(called) or "none")
    if expect.decisions is not None:
        made = tuple(turn.decision for turn in seen.turns if turn.number)
        yield Finding("decisions", made == expect.decisions, ", ".join(expect.decisions), ", ".join(made))
    yield from _phrases("says", expect.says, seen.said, meaning, wanted=True)
    yield from _phrases("must not say", expect.must_not_say, seen.said, meaning, wanted=False)


def _of_escalations(expect: Expected, seen: Seen) -> Iterator[Finding]:
    was = (
        "; ".join(f"{', '.join(each.triggers)} at message {each.turn}" for each in seen.escalations) or "none"
    )
    if expect.escalates is not None:
        yield Finding(
            "escalates", bool(seen.escalations) is expect.escalates, str(expect.escalates).lower(), was
        )
    found = [
        each
        for each in seen.escalations
        if expect.trigger is None or each.triggers[:1] == (expect.trigger.value,)
    ]
    if expect.trigger:
        yield Finding("trigger", bool(found), expect.trigger.value, was)
    if expect.rule:
        rules = [rule for each in seen.escalations for rule in each.rules]
        yield Finding("rule", expect.rule in rules, expect.rule, ", ".join(rules) or "none")
    if expect.by_turn:
        in_time = any(each.turn <= expect.by_turn for each in found)
        yield Finding("by turn", in_time, f"at message {expect.by_turn} at the latest", was)
    if expect.queue:
        queues = [each.queue for each in seen.escalations]
        yield Finding("queue", expect.queue in queues, expect.queue, ", ".join(queues) or "none")


def _phrases(
    name: str, phrases: Sequence[Phrase], texts: Sequence[str], meaning: Meaning | None, *, wanted: bool
) -> Iterator[Finding]:
    shown = _short(" / ".join(texts)) or "nothing"
    for phrase in phrases:
        if isinstance(phrase, Meant):
            found = meaning(phrase.means, texts) if meaning else None
            passed = None if found is None else found is wanted
            yield Finding(name, passed, f"means: {phrase.means}", shown)
        else:
            yield Finding(name, _is_said(phrase, texts) is wanted, phrase, shown)


def _is_said(phrase: str, texts: Sequence[str]) -> bool:
    if is_expression(phrase):
        return any(re.search(phrase[1:-1], text, re.IGNORECASE) for text in texts)
    words = f" {fold(phrase)} "
    return (
        any(words in f" {fold(text)} " for text in texts)
        if words.strip()
        else any(phrase in t for t in texts)
    )


def _short(text: str) -> str:
    return cut(" ".join(text.split()), LONGEST_SHOWN)

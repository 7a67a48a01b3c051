"""What a scenario asked for and does not any more, compared with how it stood before.

More may always be asked. What is said and named (`says`, `facts`, `intent`, `queue`, `language`, `rule`) may be changed
for something else, which is tried then; what keeps customers safe may not: what the customer does and in which
setting, what must not be said or called, who is needed and by when, how it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from chalicelib.domain.rules.letters import fold
from chalicelib.domain.scenarios.scenario import Expected, Meant, Phrase, Scenario, Then, Turn, is_expression
from chalicelib.domain.shortening import cut

NAMED = ("intent", "language", "rule", "queue")
FIXED = ("escalates", "trigger", "outcome", "reopens", "cases", "decisions")
SETTING = ("customer", "at", "language", "tools")

LONGEST_SHOWN = 80

ANYTHING = ("", "a", "1", ".", " ")
"""What finds itself in one of these is found in nearly every answer."""


def weakened(before: Scenario, now: Scenario) -> tuple[str, ...]:
    """Name everything that is held less than before, the turns first; empty when all of it stands."""
    return (*_of_turns(before, now), *_of_setting(before, now), *_of_the_end(before.expect, now.expect))


def _of_turns(before: Scenario, now: Scenario) -> Iterator[str]:
    """Every turn has to be there still, in its order, with what was expected after it; others may come between."""
    left = list(now.turns)
    for place, turn in enumerate(before.turns, start=1):
        found = next((number for number, each in enumerate(left) if _same_act(turn, each)), None)
        if found is None:
            yield f"turn {place} ({_shown(turn)}) is gone or changed"
            continue
        if turn.then:
            yield from _of_then(f"turn {place}", turn.then, left[found].then or Then())
        left = left[found + 1 :]


def _of_then(where: str, before: Then, now: Then) -> Iterator[str]:
    if before.decision and before.decision != now.decision:
        yield f"{where}: decision was {before.decision} and is {now.decision or 'not looked at'}"
    yield from _of_wanted(f"{where}: says", before.says, now.says)
    yield from _of_forbidden(f"{where}: must not say", before.must_not_say, now.must_not_say)


def _of_setting(before: Scenario, now: Scenario) -> Iterator[str]:
    for name in SETTING:
        if getattr(before, name) != getattr(now, name):
            yield f"`{name}` is another one"


def _of_the_end(before: Expected, now: Expected) -> Iterator[str]:
    for name in (*NAMED, *FIXED):
        was, stands = getattr(before, name), getattr(now, name)
        if was is not None and (stands is None or (name in FIXED and stands != was)):
            yield f"{name} was {_value(was)} and is {'not looked at' if stands is None else _value(stands)}"
    if before.by_turn and (not now.by_turn or now.by_turn > before.by_turn):
        yield f"by_turn was {before.by_turn} and is {now.by_turn or 'not looked at'}"
    yield from (f"fact {name} is not looked at" for name in before.facts if not now.facts.get(name))
    if before.tools is not None and not _as_many_tools(before.tools, now.tools):
        yield f"tools were {_value(before.tools)} and are {_value(now.tools)}"
    for tool in before.must_not_call:
        if tool not in now.must_not_call and now.tools != ():
            yield f"must not call `{tool}` is gone"
    yield from _of_wanted("says", before.says, now.says)
    yield from _of_forbidden("must not say", before.must_not_say, now.must_not_say)


def _as_many_tools(before: Sequence[str], now: Sequence[str] | None) -> bool:
    return now is not None and (set(before) <= set(now) if before else not now)


def _of_wanted(name: str, before: Sequence[Phrase], now: Sequence[Phrase]) -> Iterator[str]:
    """As many phrases as before; one that finds itself nearly everywhere counts only if it stood there already."""
    kept = [phrase for phrase in now if phrase in before or not _says_nothing(phrase)]
    gone = [phrase for phrase in before if phrase not in now]
    for phrase in gone[: max(0, len(before) - len(kept))]:
        yield f"{name} “{_phrase(phrase)}” is gone"


def _of_forbidden(name: str, before: Sequence[Phrase], now: Sequence[Phrase]) -> Iterator[str]:
    yield from (f"{name} “{_phrase(phrase)}” is gone" for phrase in before if phrase not in now)


def _says_nothing(phrase: Phrase) -> bool:
    if isinstance(phrase, Meant):
        return not phrase.means.strip()
    if not is_expression(phrase):
        return not fold(phrase).strip()
    try:
        return any(re.search(phrase[1:-1], text, re.IGNORECASE) for text in ANYTHING)
    except re.error:
        return True


def _same_act(one: Turn, other: Turn) -> bool:
    """Whether the same is done; of words the spelling of capitals, accents and stops does not count."""
    return _act(one) == _act(other)


def _act(turn: Turn) -> dict[str, object]:
    acts = turn.model_dump(exclude_none=True, exclude={"then"})
    return {name: fold(value) or value if name == "says" else value for name, value in acts.items()}


def _shown(turn: Turn) -> str:
    name, value = next(iter(turn.model_dump(mode="json", exclude_none=True, exclude={"then"}).items()))
    return cut(f"{name}: {value}", LONGEST_SHOWN)


def _phrase(phrase: Phrase) -> str:
    return f"means: {phrase.means}" if isinstance(phrase, Meant) else phrase


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    return "not looked at" if value is None else str(value).lower() if isinstance(value, bool) else str(value)

"""A scenario as a file of `scenarios/` says it: who writes, what happens turn by turn, what is expected."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from chalicelib.domain.case import Surety
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.playbook_base import Id, Language, Part

DecisionName = Literal["reply", "clarify", "escalate", "offer", "silent"]

Wait = Annotated[str, Field(pattern=r"^[1-9]\d{0,3}(m|h|d)$")]
"""How long: `30m`, `26h` or `3d`."""

LocalTime = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$")]
"""The business's own clock, `2026-11-23 10:00`."""

MOST_TURNS = 100

FIRST_YEAR, LAST_YEAR = 2000, 2200
"""Far from both ends of the calendar, which waiting must not reach."""

_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


class Meant(Part):
    """Something that must (or must not) be said in whatever words; only a model can judge it."""

    means: str


Phrase = str | Meant
"""Words that count in any case, accents and spacing; `/…/` is a regular expression; `means:` needs a model."""


class Who(Part):
    """The customer. `number` is with country code; one who `hides_number` is known by WhatsApp's user id alone."""

    name: str = "Maria"
    number: Annotated[str, Field(pattern=r"^[1-9]\d{6,14}$")] = "34600111222"
    hides_number: bool = False
    tags: tuple[str, ...] = ()


class Sent(Part):
    """A message of any other type of WhatsApp's, such as `unsupported` or `location`."""

    kind: Annotated[str, Field(pattern=r"^[a-z_]{2,32}$")]
    text: str = ""


class Team(Part):
    """What somebody of the team does: takes the case over, writes, hands it back or ends it, in this order."""

    takes_over: bool = False
    replies: str = ""
    hands_back: str | None = None
    resolves: Surety | None = None


class Persona(Part):
    """A customer played by a model: who they are, what they want, and after how many messages they stop."""

    goal: str
    most_messages: Annotated[int, Field(ge=1, le=12)] = 6


class Then(Part):
    """What is expected right after one turn; `silent` is a decision too."""

    decision: DecisionName | None = None
    says: tuple[Phrase, ...] = ()
    must_not_say: tuple[Phrase, ...] = ()


class Turn(Part):
    """One thing that happens; exactly one of the fields, and what is expected `then`."""

    says: str | None = None
    taps: str | None = None
    voice: str | None = None
    photo: str | None = None
    document: str | None = None
    reacts: str | None = None
    sends: Sent | None = None
    waits: Wait | None = None
    team: Team | None = None
    persona: Persona | None = None
    then: Then | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Turn:
        acts = [
            name for name in type(self).model_fields if name != "then" and getattr(self, name) is not None
        ]
        if len(acts) != 1:
            raise ValueError(
                "has exactly one of says, taps, voice, photo, document, reacts, sends, waits, team"
            )
        return self

    @property
    def customer(self) -> bool:
        """Whether the customer does something in it."""
        return self.waits is None and self.team is None

    @property
    def length(self) -> timedelta:
        """How long the turn waits."""
        return timedelta(**{_UNITS[self.waits[-1]]: int(self.waits[:-1])}) if self.waits else timedelta()


class Expected(Part):
    """What has to be true at the end. What is not named is not looked at.

    `by_turn`: the trigger fires at the latest at this message of the customer's (1 is the first). `escalates: false`:
    no person is needed. `facts` are what was collected, `tools` what was called (none: `[]`) and
    `must_not_call` what was not, `says` what the customer read at any time, `must_not_say` what never.
    """

    intent: Id | None = None
    language: Language | None = None
    escalates: bool | None = None
    trigger: Trigger | None = None
    rule: str | None = None
    by_turn: Annotated[int, Field(ge=1)] | None = None
    queue: Id | None = None
    outcome: Literal["verified", "confirmed", "silent", "abandoned", "open"] | None = None
    reopens: Annotated[int, Field(ge=0)] | None = None
    cases: Annotated[int, Field(ge=0)] | None = None
    facts: dict[str, str] = Field(default_factory=dict)
    says: tuple[Phrase, ...] = ()
    must_not_say: tuple[Phrase, ...] = ()
    tools: tuple[Id, ...] | None = None
    must_not_call: tuple[Id, ...] = ()
    decisions: tuple[DecisionName, ...] | None = None

    @model_validator(mode="after")
    def _turn_of_a_trigger(self) -> Expected:
        if self.by_turn and not (self.trigger or self.escalates):
            raise ValueError("has `by_turn`, which counts only beside `trigger` or `escalates: true`")
        return self


class Needs(Part):
    """What the scenario cannot be judged without: `model` says why the offline model is not enough."""

    model: Annotated[str, Field(min_length=10)]


class Scenario(Part):
    """One conversation and what has to come of it. `tools` is what each tool gives; a text fails with that code."""

    id: Id
    title: str
    tags: tuple[str, ...] = ()
    must_pass: bool = False
    language: Language | None = None
    customer: Who = Who()
    at: LocalTime = "2026-11-23 10:00"
    tools: dict[str, dict[str, Any] | str] = Field(default_factory=dict)
    turns: Annotated[tuple[Turn, ...], Field(min_length=1, max_length=MOST_TURNS)]
    expect: Expected = Expected()
    needs: Needs | None = None

    @field_validator("at")
    @classmethod
    def _a_moment(cls, at: str) -> str:
        try:
            began = datetime.fromisoformat(at)
        except ValueError:
            raise ValueError(f"is no day and time: `{at}`") from None
        if not FIRST_YEAR <= began.year <= LAST_YEAR:
            raise ValueError(f"begins between the years {FIRST_YEAR} and {LAST_YEAR}")
        return at

    @property
    def meanings(self) -> bool:
        """Whether something of it can be judged only by a model."""
        phrases = [*self.expect.says, *self.expect.must_not_say]
        for turn in self.turns:
            phrases += [*turn.then.says, *turn.then.must_not_say] if turn.then else []
        return any(isinstance(phrase, Meant) for phrase in phrases)

    @property
    def why_model(self) -> str:
        """Why it needs a model that writes freely; empty when it does not."""
        if self.needs:
            return self.needs.model
        if any(turn.persona for turn in self.turns):
            return "the customer is played by a model"
        return "what was meant is judged by a model" if self.meanings else ""


def broken_expressions(scenario: Scenario) -> tuple[str, ...]:
    """The phrases between slashes that are no regular expression."""
    return tuple(phrase for phrase in _phrases(scenario) if not _compiles(phrase))


def _phrases(scenario: Scenario) -> list[str]:
    phrases = [*scenario.expect.says, *scenario.expect.must_not_say]
    for turn in scenario.turns:
        phrases += [*turn.then.says, *turn.then.must_not_say] if turn.then else []
    return [phrase for phrase in phrases if isinstance(phrase, str)]


def _compiles(phrase: str) -> bool:
    if not is_expression(phrase):
        return True
    try:
        re.compile(phrase[1:-1])
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def endless_expressions(scenario: Scenario) -> tuple[str, ...]:
    """The phrases between slashes that may look for longer than anybody waits."""
    return tuple(each for each in _phrases(scenario) if is_expression(each) and is_endless(each[1:-1]))


def is_endless(expression: str) -> bool:
    """Whether a group repeats that may be read in several ways, as in `(a+)+`: each letter more doubles the time.

    Some that would end are refused as well; what they look for can be written without the outer repetition.
    """
    ways = [False]
    last_group = False
    for part in _PARTS.findall(expression):
        if last_group and (part in ("*", "+") or ((found := _TIMES.fullmatch(part)) and _many(found))):
            return True
        last_group = False
        if part.startswith("("):
            ways.append(False)
        elif part == ")" and len(ways) > 1:
            last_group = ways.pop()
            ways[-1] = ways[-1] or last_group
        elif part in ("*", "+", "?", "|") or ("," in part and _TIMES.fullmatch(part)):
            ways[-1] = True
    return False


def _many(times: re.Match[str]) -> bool:
    most = times[2] if times[2] is not None else times[1]
    return not most or len(most) > 1 or int(most) > FEW


FEW = 5
"""As often something that may be read in several ways can repeat without anybody noticing."""

_TIMES = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_PARTS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|\((?:\?(?:[:=!]|<[=!]|P?<\w+>))?|[\s\S]")


def is_expression(phrase: str) -> bool:
    """Whether a phrase stands between slashes."""
    return len(phrase) > 2 and phrase.startswith("/") and phrase.endswith("/")

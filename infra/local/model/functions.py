"""The functions that a request offers, and what this model takes each of them to be for, by its name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """What a function does, as far as this model understands functions."""

    FREE = "free"
    BOOK = "book"
    MINE = "mine"
    MOVE = "move"
    CANCEL = "cancel"
    LOOK_UP = "look up"


_NAMES = (
    (Role.FREE, r"free|avail|slot"),
    (Role.CANCEL, r"cancel"),
    (Role.MOVE, r"move|change|reschedul"),
    (Role.BOOK, r"book|reserv"),
    (Role.MINE, r"^(?:my|list)_"),
    (Role.LOOK_UP, r"status|find|look|track"),
)


@dataclass(frozen=True)
class Function:
    """One function: `parameters` is its JSON Schema."""

    name: str
    parameters: Mapping[str, Any]

    @property
    def role(self) -> Role | None:
        """What it does; None for one that this model does not understand and so never calls."""
        return next((role for role, words in _NAMES if re.search(words, self.name)), None)

    @property
    def properties(self) -> Mapping[str, Mapping[str, Any]]:
        """What may be given."""
        found = self.parameters.get("properties")
        return found if isinstance(found, Mapping) else {}

    @property
    def required(self) -> Sequence[str]:
        """What must be given."""
        return list(self.parameters.get("required") or ())


@dataclass(frozen=True)
class Call:
    """What the model asks for in place of an answer."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Offer:
    """The functions of a request; `open` is false when none may be called any more."""

    functions: tuple[Function, ...] = ()
    open: bool = True

    def of(self, names: Sequence[str]) -> dict[Role, Function]:
        """Those that an intent names, by what they do."""
        return {each.role: each for each in self.functions if each.name in names and each.role}


def read_offer(body: Mapping[str, Any]) -> Offer:
    """Read `tools` and `tool_choice`; what is malformed is left out."""
    given = [each.get("function") for each in body.get("tools") or () if isinstance(each, Mapping)]
    functions = tuple(
        Function(str(each["name"]), each.get("parameters") or {})
        for each in given
        if isinstance(each, Mapping) and each.get("name")
    )
    return Offer(functions, open=body.get("tool_choice") != "none")

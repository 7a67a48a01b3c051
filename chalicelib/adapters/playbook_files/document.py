"""A file of the playbook as plain data in which every value knows its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from chalicelib.adapters.playbook_files.mistakes import Mistake

_KINDS = {
    "intents": "intent",
    "queues": "queue",
    "escalate_when": "condition",
    "tools": "tool",
    "replies": "reply",
    "segments": "segment",
    "guardrails": "guardrail",
}

Place = tuple[str | int, ...]
"""The way to a value: the names of fields and the positions in lists, from the top of the file."""


@dataclass(frozen=True)
class Document:
    """What one file says; `mistakes` are those that did not keep it from being read."""

    file: str
    data: object
    lines: Mapping[Place, int]
    mistakes: tuple[Mistake, ...] = field(default=())

    def line(self, place: Place) -> int:
        """The line of a value or, where there is none, of what should have held it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def mistake(self, place: Place, problem: str, fix: str) -> Mistake:
        """Report what is wrong at a place."""
        return Mistake(self.file, self.line(place), problem, fix)

    def owner(self, place: Place) -> str:
        """Begin a sentence with the nearest thing around a place that has an id: ``intent `prices`: ``."""
        for end in range(len(place) - 1, 0, -1):
            around = _at(self.data, place[:end])
            if isinstance(around, dict) and isinstance(around.get("id"), str):
                return f"{_kind(place[:end])} `{around['id']}`: "
        return ""

    def find(self, *pattern: str) -> Iterator[tuple[Place, object]]:
        """Give every value at a pattern such as `intents * queue`, where `*` is any field or position."""
        return _find(self.data, pattern, ())

    def texts(self, *pattern: str) -> Iterator[tuple[Place, str]]:
        """Give the values at a pattern that are text; what should be and is not is reported elsewhere."""
        return ((place, value) for place, value in self.find(*pattern) if isinstance(value, str))

    def every_text(self) -> Iterator[tuple[Place, str]]:
        """Give every text of the file, however deep it stands."""
        waiting: list[tuple[Place, object]] = [((), self.data)]
        while waiting:
            place, value = waiting.pop()
            if isinstance(value, str):
                yield place, value
            waiting += [((*place, step), child) for step, child in _children(value)]

    def text(self, field: str) -> str:
        """The text of one field at the top, empty if there is none."""
        return next((value for _, value in self.texts(field)), "")


def _at(value: Any, place: Place) -> Any:
    for step in place:
        value = value[step]
    return value


def _kind(place: Place) -> str:
    """What an element is, from the name of its list."""
    name = next((step for step in reversed(place) if isinstance(step, str)), "")
    return _KINDS.get(name, name)


def _find(value: object, pattern: tuple[str, ...], place: Place) -> Iterator[tuple[Place, object]]:
    if not pattern:
        yield place, value
        return
    name, rest = pattern[0], pattern[1:]
    for key, child in _children(value):
        if name in ("*", key):
            yield from _find(child, rest, (*place, key))


def _children(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)

"""What changed from one playbook to another, in words, file by file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from typing import Any

from chalicelib.adapters.playbook_files.as_files import as_data, as_yaml
from chalicelib.domain.playbook import Playbook

LONG = 60
"""Characters above which a changed text is shown line by line."""

_ONE_OF = {
    "intents": "intent",
    "collect": "item",
    "escalate_when": "condition",
    "queues": "queue",
    "tools": "tool",
    "webhooks": "webhook",
    "holidays": "holiday",
    "alerts": "alert",
    "calendars": "calendar",
    "service_levels": "service level",
    "examples": "example",
    "rules": "rule",
}
"""What one entry of a list or of a mapping is called."""

_NAMED_BY = ("id", "date", "name")
_NO_FIELDS = frozenset({"weekly", "parameters"})
"""Whose names are no fields of ours: shown in one piece."""


@dataclass(frozen=True)
class Change:
    """One thing that changed: `what` in words, and below it lines that begin with +, - or a space."""

    what: str
    lines: tuple[str, ...] = ()


def changes_between(old: Playbook, new: Playbook) -> dict[str, tuple[Change, ...]]:
    """Give the changes by file, in the order of the files; only those that have any."""
    before, after = as_data(old, complete=True), as_data(new, complete=True)
    found = {
        file: tuple(_of_file(before.get(file), after.get(file)))
        for file in [*after, *(file for file in before if file not in after)]
    }
    return {file: changes for file, changes in found.items() if changes}


def _of_file(old: Any, new: Any) -> Iterator[Change]:
    if old is None or new is None:
        data, sign, done = (new, "+", "added") if old is None else (old, "-", "deleted")
        yield Change(f"the file is {done}", _signed(sign, data))
    else:
        yield from _of_mapping((), old, new)


def _of_value(path: tuple[str, ...], old: Any, new: Any) -> Iterator[Change]:
    name = path[-1] if path else ""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict) and name not in _NO_FIELDS:
        yield from _of_mapping(path, old, new)
    elif isinstance(old, list) and isinstance(new, list) and name not in _NO_FIELDS:
        yield from _of_list(path, old, new)
    elif _is_short(old) and _is_short(new):
        yield Change(f"{_said(path)}: {_shown(old)} → {_shown(new)}")
    else:
        yield Change(f"{_said(path)} changed", _difference(old, new))


def _of_mapping(path: tuple[str, ...], old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    kind = _ONE_OF.get(path[-1], "") if path else ""
    for name in [*old, *(name for name in new if name not in old)]:
        inside = (*path[:-1], f"{kind} `{name}`") if kind else (*path, name)
        if name in old and name in new:
            yield from _of_value(inside, old[name], new[name])
        else:
            yield _alone(inside, old.get(name), new.get(name))


def _of_list(path: tuple[str, ...], old: list[Any], new: list[Any]) -> Iterator[Change]:
    kind = _ONE_OF.get(path[-1], path[-1])
    before, after = _by_name(old), _by_name(new)
    for name in [*before, *(name for name in after if name not in before)]:
        inside = (*path[:-1], f"{kind} `{name}`")
        if name in before and name in after:
            yield from _of_value(inside, before[name], after[name])
        else:
            yield _alone(inside, before.get(name), after.get(name))
    kept = [name for name in before if name in after]
    if kept != [name for name in after if name in before]:
        order = tuple(f"  {name}" for name in after)
        yield Change(f"{_said(path)}: another order", order if path[-1] == "rules" else ())


def _alone(path: tuple[str, ...], old: Any, new: Any) -> Change:
    """What is only in one of the two; a short value is told with its name."""
    value, sign, done = (new, "+", "added") if old is None else (old, "-", "removed")
    told_by_name = isinstance(value, str) and path[-1].endswith(f"`{value}`")
    if told_by_name or _is_entry(path[-1], value):
        return Change(f"{_said(path)} {done}")
    if _is_short(value):
        return Change(f"{_said(path)} {done}: {_shown(value)}")
    return Change(f"{_said(path)} {done}", _signed(sign, value))


def _is_entry(name: str, value: Any) -> bool:
    """Whether the name says all, as that of a rule does."""
    return isinstance(value, dict) and name == f"rule `{_rule(value)}`"


def _by_name(entries: list[Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for entry in entries:
        name = _name(entry)
        while name in named:  # the same text twice, which only a list of plain values may hold
            name += "′"
        named[name] = entry
    return named


def _name(entry: Any) -> str:
    if not isinstance(entry, dict):
        return entry if isinstance(entry, str) else as_yaml(entry).strip()
    return next((str(entry[key]) for key in _NAMED_BY if key in entry), _rule(entry))


def _rule(entry: dict[str, Any]) -> str:
    conditions = ", ".join(f"{name} {value}" for name, value in entry.items() if name != "queue")
    return f"{conditions} → {entry.get('queue', '')}"


def _said(path: tuple[str, ...]) -> str:
    return " › ".join(path)


def _is_short(value: Any) -> bool:
    return not isinstance(value, dict | list) and len(str(value)) <= LONG and "\n" not in str(value)


def _shown(value: Any) -> str:
    return (
        "none" if value is None else f"“{value}”" if isinstance(value, str) and " " in value else str(value)
    )


def _signed(sign: str, value: Any) -> tuple[str, ...]:
    return tuple(f"{sign} {line}".rstrip() for line in _lines(value))


def _difference(old: Any, new: Any) -> tuple[str, ...]:
    """Only what changed, with one line around it."""
    lines = unified_diff(_lines(old), _lines(new), lineterm="", n=1)
    return tuple(
        f"{line[0]} {line[1:]}".rstrip() if line[0] in "+- " else "…"
        for line in lines
        if not line.startswith(("---", "+++"))
    )


def _lines(value: Any) -> list[str]:
    return (value if isinstance(value, str) else as_yaml(_filled(value))).strip("\n").split("\n")


def _filled(value: Any) -> Any:
    """Without what is empty, which nobody wrote."""
    if isinstance(value, dict):
        return {name: _filled(inner) for name, inner in value.items() if inner not in ("", [], {}, None)}
    return [_filled(inner) for inner in value] if isinstance(value, list) else value

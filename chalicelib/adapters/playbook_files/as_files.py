"""A playbook back as the files it could have been read from, without their comments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import yaml

from chalicelib.adapters.playbook_files.shapes import (
    AGENT,
    BUSINESS,
    CHANNEL,
    INTENTS,
    KNOWLEDGE,
    OUTCOMES,
    REPLIES,
    ROLLOUT,
    ROUTING,
    SLA,
    TEXTS,
    TOOLS,
    TRIGGERS,
    VIP,
    WEBHOOKS,
)
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.playbook_base import Part
from chalicelib.domain.queue_rules import Calendar, Holiday

Data = dict[str, Any]

WIDTH = 110

SHORT_LIST = 80
"""Characters of a list that stands in one line."""


def as_data(playbook: Playbook, *, complete: bool = False) -> dict[str, Data]:
    """What each file says, by its name; files and values that are as they would be anyway only if `complete`."""
    dump = _Dump(complete)
    files = {
        AGENT: dump.of(playbook.agent),
        BUSINESS: dump.of(playbook.business)
        | dump.some(playbook, "reopen_within_hours", "retention_days", "budget"),
        INTENTS: dump.some(playbook, "intents"),
        TRIGGERS: dump.some(playbook, "clarification_limit", "ask_before_transfer")
        | dump.of(playbook.triggers),
        ROUTING: dump.some(playbook, "queues") | dump.of(playbook.routing),
        SLA: _sla(playbook, dump),
        TOOLS: dump.some(playbook, "tools"),
        TEXTS: dict(playbook.texts),
        VIP: dump.of(playbook.vip),
        CHANNEL: dump.of(playbook.channel),
        REPLIES: dump.some(playbook, "replies"),
        WEBHOOKS: dump.some(playbook, "webhooks"),
        OUTCOMES: dump.of(playbook.outcomes),
        ROLLOUT: dump.of(playbook.rollout),
        **{f"{KNOWLEDGE}/{page.id}.md": dump.of(page) for page in playbook.pages},
    }
    return {file: data for file, data in files.items() if data}


def as_files(playbook: Playbook) -> dict[str, str]:
    """The text of each file, by its name."""
    return {file: _written(file, data) for file, data in as_data(playbook).items()}


def as_yaml(data: object) -> str:
    """Write data as people would."""
    return yaml.dump(data, Dumper=_Readable, allow_unicode=True, sort_keys=False, width=WIDTH)


def _written(file: str, data: Data) -> str:
    below = {AGENT: "prompt"}.get(file, "body")
    if not file.endswith(".md"):
        return as_yaml(data)
    front = {name: value for name, value in data.items() if name != below}
    return f"---\n{as_yaml(front)}---\n{data[below]}\n"


@dataclass(frozen=True)
class _Dump:
    """Parts as plain data, with what nobody wrote only if `complete`."""

    complete: bool

    def of(self, part: Part, include: set[str] | None = None) -> Data:
        return part.model_dump(
            mode="json", include=include, exclude_defaults=not self.complete, exclude_none=self.complete
        )

    def some(self, playbook: Playbook, *names: str) -> Data:
        return self.of(playbook, set(names))


def _sla(playbook: Playbook, dump: _Dump) -> Data:
    """Holidays that begin every calendar's stand above them once."""
    shared = _shared(playbook.calendars.values())
    return {
        **({"holidays": [dump.of(day) for day in shared]} if shared else {}),
        "calendars": {
            name: _calendar(calendar, dump, len(shared), playbook.business.timezone)
            for name, calendar in playbook.calendars.items()
        },
        "service_levels": {name: dump.of(level) for name, level in playbook.service_levels.items()},
    }


def _shared(calendars: Iterable[Calendar]) -> list[Holiday]:
    days = zip(*(calendar.holidays for calendar in calendars), strict=False)
    shared: list[Holiday] = []
    for first, *others in days:
        if any(other != first for other in others):
            break
        shared.append(first)
    return shared


def _calendar(calendar: Calendar, dump: _Dump, shared: int, timezone: str) -> Data:
    plain = dump.of(calendar)
    own = plain.pop("holidays", [])[shared:]
    if plain["timezone"] == timezone:
        del plain["timezone"]
    return plain | ({"holidays": own} if own else {})


class _Readable(yaml.SafeDumper):
    """Lists stand inside what they belong to, short ones in one line; texts of several lines keep these."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's
        super().increase_indent(flow, False)

    def one_line_if_short(self, value: list[Any]) -> yaml.SequenceNode:
        short = len(str(value)) <= SHORT_LIST and " " not in str(value).replace(", ", ",")
        return self.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)

    def lines_as_lines(self, value: str) -> yaml.ScalarNode:
        return self.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Readable.add_representer(str, _Readable.lines_as_lines)
_Readable.add_representer(list, _Readable.one_line_if_short)

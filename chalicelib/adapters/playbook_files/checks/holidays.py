"""Holidays end after they begin, and no day has two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import SLA


def holidays(folder: Folder) -> Iterator[Mistake]:
    """Report days that are two things at once, and holidays that are over before they begin."""
    document = folder.of(SLA)
    for pattern in ("holidays", "calendars * holidays"):
        for place, days in document.find(*pattern.split()):
            if isinstance(days, list):
                yield from _of_list(document, place, days)


def _of_list(document: Document, place: Place, days: list[object]) -> Iterator[Mistake]:
    before: list[tuple[date, date, int]] = []
    for index, day in enumerate(days):
        first = _date(day, "date")
        last = _date(day, "until") or first
        if first is None or last is None:
            continue
        at = (*place, index)
        if last < first:
            problem = f"the holiday begins on {first} and ends on {last}"
            yield document.mistake((*at, "until"), problem, "swap or correct the two dates")
        for other_first, other_last, line in before:
            if first <= other_last and other_first <= last:
                problem = f"{max(first, other_first)} is a holiday already, in line {line}"
                yield document.mistake(at, problem, "delete one of them, or correct its date")
        before.append((first, last, document.line(at)))


def _date(day: object, field: str) -> date | None:
    value = day.get(field) if isinstance(day, dict) else None
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None

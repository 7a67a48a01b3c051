"""Opening hours make sense: each interval opens before it closes, none overlap, and every calendar opens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import SLA

_TIME = re.compile(r"\d\d:\d\d")
_HOURS = ("calendars * weekly *", "holidays * hours", "calendars * holidays * hours")

Interval = tuple[str, str]


def hours(folder: Folder) -> Iterator[Mistake]:
    """Report hours that cannot be kept."""
    document = folder.of(SLA)
    for pattern in _HOURS:
        for place, intervals in document.find(*pattern.split()):
            yield from _of_day(document, place, intervals)
    for place, weekly in document.find("calendars", "*", "weekly"):
        if isinstance(weekly, dict) and not any(weekly.values()):
            problem = f"the calendar `{place[1]}` never opens, so no time could be promised"
            yield document.mistake(place, problem, 'write the hours of a weekday: mon: [["09:00", "17:00"]]')


def _of_day(document: Document, place: Place, intervals: object) -> Iterator[Mistake]:
    known: list[Interval] = []
    for index, interval in enumerate(intervals if isinstance(intervals, list) else []):
        match interval:
            case [str(opens), str(closes)] if _TIME.fullmatch(opens) and _TIME.fullmatch(closes):
                yield from _one(document, (*place, index), (opens, closes), known)
                known.append((opens, closes))


def _one(document: Document, place: Place, interval: Interval, before: list[Interval]) -> Iterator[Mistake]:
    opens, closes = interval
    if opens >= closes:
        problem = f"`{place[-2]}` opens at {opens} and closes at {closes}, which is not later"
        yield document.mistake(
            place, problem, f"swap the two; past midnight write {opens} to 24:00 and the rest on the next day"
        )
        return
    for other_opens, other_closes in before:
        if opens < other_closes and other_opens < closes:
            problem = f"`{place[-2]}` is open {opens} to {closes} and also {other_opens} to {other_closes}"
            yield document.mistake(place, problem, "make the intervals follow each other, or join them")

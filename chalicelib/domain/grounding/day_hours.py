"""Cut a text into days and the times that belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from chalicelib.domain.grounding.calendar_words import IDLE_TODAY
from chalicelib.domain.grounding.claim import Figure, Kind, Reading
from chalicelib.domain.grounding.figures import Text

Day = Reading
"""`(0,)` is Monday; `(12, 25)` is Christmas Day."""

_END = re.compile(r"[;!?\n]|\.(?=\s|$)|$")
CLOSED = re.compile(
    r"\b(?:closed|not open|don't open|do not open|shut|cerrad\w+|cerramos|no abrimos|no abre|fechad\w+|"
    r"fechamos|nao abrimos|"
    r"ferme\w*|geschlossen|zu haben|nicht geoffnet|chius[oia]|chiudiamo|non (?:apriamo|siamo aperti))\b"
)
_OPEN = re.compile(
    r"\b(?:open|opens|abiert\w+|abrimos|abre|abert\w+|ouvert\w*|ouvrons|geoffnet|offnen|apert\w+|apriamo)\b"
)
_NOT = re.compile(
    r"\b(?:not|cannot|unfortunately|sorry|impossible|nao|pas|nicht|kein\w*|leider|non|purtroppo|no (?:es|"
    r"se|podemos|puedes|esta|abrimos|abre)|"
    r"lamentablemente|infelizmente|malheureusement|except\w*|salvo|sauf|auser|tranne|excepto|exceto)\b|n't\b"
)


@dataclass(frozen=True)
class DayHours:
    """What one stretch of text says of some days: times, or only that it is open or closed.

    Without days, it is said of every day but those that the same line goes on to name (`not_on`).
    """

    days: tuple[Day, ...]
    times: tuple[Figure, ...]
    closed: bool
    open: bool
    start: int
    end: int
    denied: bool = False
    not_on: frozenset[Day] = frozenset()


def stretches(text: Text, today: date | None = None) -> Iterator[DayHours]:
    """Cut a text into days and the times that belong to them; relative days need `today`."""
    return iter(_dated(text, today) if today else _undated(text))


@lru_cache(maxsize=512)
def _undated(text: Text) -> tuple[DayHours, ...]:
    return tuple(_stretches(text, None))


def _dated(text: Text, today: date) -> tuple[DayHours, ...]:
    return tuple(_stretches(text, today))


def _stretches(text: Text, today: date | None) -> Iterator[DayHours]:
    marks = _marks(text, today)
    at = start = 0
    if not marks:
        return
    for end in _END.finditer(text.gaps):
        inside: list[tuple[int, int, Day | Figure]] = []
        while at < len(marks) and marks[at][0] < max(end.end(), 1):
            inside.append(marks[at])
            at += 1
        if inside and end.group() != "?":
            for said in _sentence(text, inside, start, end.start()):
                rest = frozenset(mark[2] for mark in inside if not isinstance(mark[2], Figure))
                later = rest | _days_after(text, marks[at:], end)
                yield said if said.days else replace(said, not_on=later)
        start = end.end()


def _days_after(text: Text, marks: list[tuple[int, int, Day | Figure]], end: re.Match[str]) -> frozenset[Day]:
    """The days named after a semicolon: `from 14:00 to 15:30; on Fridays only until 15:00`."""
    if end.group() != ";":
        return frozenset()
    stop = re.compile(r"[.!?\n](?=\s|$)|$").search(text.gaps, end.end())
    last = stop.start() if stop else len(text.gaps)
    return frozenset(mark[2] for mark in marks if mark[0] < last and not isinstance(mark[2], Figure))


def _marks(text: Text, today: date | None) -> list[tuple[int, int, Day | Figure]]:
    """Days and times in order; a figure is a time, a reading is a day."""
    marks: list[tuple[int, int, Day | Figure]] = []
    for figure in text.figures:
        if figure.kind is Kind.TIME:
            marks.append((figure.start, figure.end, figure))
        elif figure.kind is Kind.WEEKDAY:
            marks += [(figure.start, figure.end, reading) for reading in figure.readings]
        elif figure.kind is Kind.DATE:
            marks += [
                (figure.start, figure.end, reading)
                for reading in figure.readings
                if len(reading) == 2 and reading[0] != "month"
            ]
    if today:
        for name, start, end in text.days:
            if name != "week" and not IDLE_TODAY.search(text.gaps[max(0, start - 20) : end + 10]):
                day = today + timedelta(days=int(name[-1]))
                marks += [(start, end, (day.weekday(),)), (start, end, (day.month, day.day))]
    return sorted(marks, key=lambda mark: mark[:2])


def _sentence(
    text: Text, marks: list[tuple[int, int, Day | Figure]], start: int, end: int
) -> Iterator[DayHours]:
    """Give each group of days the times after it, or, in a sentence that starts with a time, before it."""
    groups: list[list[tuple[int, int, Day | Figure]]] = [[]]
    times_first = isinstance(marks[0][2], Figure) and not isinstance(marks[-1][2], Figure)
    for last, mark in pairwise([marks[0], *marks]):
        was_time, is_time = isinstance(last[2], Figure), isinstance(mark[2], Figure)
        if groups[-1] and was_time != is_time and is_time == times_first:
            groups.append([])
        if (
            groups[-1]
            and not is_time
            and not was_time
            and mark[0] > last[1]
            and _told_apart(text, last[1], mark[0])
        ):
            groups.append([])
        groups[-1].append(mark)
    bounds = [start, *(group[0][0] for group in groups[1:]), end]
    for at, group in enumerate(groups):
        days = tuple(mark[2] for mark in group if not isinstance(mark[2], Figure))
        times = tuple(mark[2] for mark in group if isinstance(mark[2], Figure))
        first, last_end = group[0][0], max(mark[1] for mark in group)
        before = text.gaps[groups[at - 1][-1][1] if at else start : first]
        around = text.gaps[first : bounds[at + 1]]
        state = before if CLOSED.search(before) or _OPEN.search(before) else around
        closed = not times and CLOSED.search(state) is not None
        yield DayHours(
            days,
            times,
            closed,
            not closed and _OPEN.search(state) is not None,
            first,
            last_end,
            _NOT.search(text.gaps[start:end]) is not None,
        )


def _told_apart(text: Text, start: int, end: int) -> bool:
    """Whether open or closed stands between two days, so that each has its own."""
    between = text.gaps[start:end]
    return CLOSED.search(between) is not None or _OPEN.search(between) is not None

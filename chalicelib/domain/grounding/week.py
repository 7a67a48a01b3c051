"""Which hours a text gives to which day, and whether a reply gives a day the hours of another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from chalicelib.domain.grounding.calendar_words import IDLE_TODAY
from chalicelib.domain.grounding.claim import Claim, Figure, Kind, Reading
from chalicelib.domain.grounding.figures import Text

Day = Reading
"""`(0,)` is Monday; `(12, 25)` is Christmas Day."""

SLOTS_WITHIN = 14
"""Days ahead in which a date's hours may be told by its weekday alone."""

_END = re.compile(r"[;!?\n]|\.(?=\s|$)|$")
_CLOSED = re.compile(
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


@dataclass
class Week:
    """Everything that the sources say of days: `anyday` holds times told without a day, and for which days not."""

    times: dict[Day, set[Reading]] = field(default_factory=lambda: defaultdict(set))
    closed: set[Day] = field(default_factory=set)
    anyday: list[tuple[set[Reading], frozenset[Day]]] = field(default_factory=list)

    def has(self, day: Day, readings: frozenset[Reading]) -> bool:
        """Whether the sources give a day one of these times."""
        if readings & self.times.get(day, set()):
            return True
        shut = day in self.closed and day not in self.times
        return not shut and any(readings & times and day not in but for times, but in self.anyday)

    def knows(self, day: Day) -> bool:
        """Whether the sources say anything of a day."""
        return day in self.times or day in self.closed


def week_of(texts: Iterable[Text], today: date) -> Week:
    """Gather what the sources say, without their questions."""
    week = Week()
    for text in texts:
        for said in stretches(text):
            for day in _with_weekdays(said.days, today):
                week.times[day].update(reading for time in said.times for reading in time.readings)
                if said.closed:
                    week.closed.add(day)
            if not said.days:
                times = {reading for time in said.times for reading in time.readings}
                week.anyday.append((times, said.not_on))
    week.times = defaultdict(set, {day: times for day, times in week.times.items() if times})
    return week


def wrong_hours(reply: Text, week: Week, today: date, echoes: frozenset[Reading]) -> Iterator[Claim]:
    """Find a day with hours that the sources give to other days, and a day wrongly called open or closed.

    `echoes` are the customer's own times: one inside a day's hours is no claim of ours.
    """
    for said in stretches(reply, today):
        days = [day for day in said.days if week.knows(day)]
        days = [day for day in days if len(day) == 2] or days
        words = reply.words(said.start, said.end)
        if said.closed and not said.times:
            open_days = [day for day in days if week.times.get(day) and day not in week.closed]
            if open_days:
                yield Claim(Kind.MISMATCHED, words, "the sources have opening hours for this day")
        elif said.open and not said.times and not said.denied:
            if any(day in week.closed and not week.times.get(day) for day in days):
                yield Claim(Kind.MISMATCHED, words, "the sources say that this day is closed")
        elif said.days and not days and not said.denied:
            yield from _times_of_other_days(reply, said, week)
        elif days and not said.denied and not _says_closed(reply, said, days, week):
            yield from _strange_times(reply, said, days, week, echoes)


def _strange_times(
    reply: Text, said: DayHours, days: list[Day], week: Week, echoes: frozenset[Reading]
) -> Iterator[Claim]:
    for time in said.times:
        if any(not week.has(day, time.readings) and not _inside(time, day, week, echoes) for day in days):
            words = reply.words(min(said.start, time.start), max(said.end, time.end))
            yield Claim(Kind.MISMATCHED, words, "the sources have this time, but not for this day")
            return


def _inside(time: Figure, day: Day, week: Week, echoes: frozenset[Reading]) -> bool:
    """Whether the customer named this time, and the day's first and last times are around it."""
    hours = [float(reading[0]) for reading in week.times.get(day, ()) if len(reading) == 1]
    named = [float(reading[0]) for reading in time.readings & echoes if len(reading) == 1]
    return bool(hours) and any(min(hours) <= at <= max(hours) for at in named)


def _says_closed(reply: Text, said: DayHours, days: list[Day], week: Week) -> bool:
    """`Saturday at 11:00? We are closed`: the day's time is not offered."""
    line = reply.gaps[: said.end].rfind("\n") + 1
    return any(day in week.closed for day in days) and _CLOSED.search(reply.gaps, line) is not None


def _times_of_other_days(reply: Text, said: DayHours, week: Week) -> Iterator[Claim]:
    """A day that the sources do not name, with times that they tie to other days only."""
    tied = {reading for times in week.times.values() for reading in times}
    free = {reading for times, _ in week.anyday for reading in times}
    if said.times and all(time.readings & tied and not time.readings & free for time in said.times):
        yield Claim(
            Kind.MISMATCHED, reply.words(said.start, said.end), "the sources have these times for other days"
        )


def _with_weekdays(days: Iterable[Day], today: date) -> Iterator[Day]:
    """Days, and for a date with an hour (a tool's slot) its weekday too, in the year to come."""
    for day in days:
        yield day
        coming = _coming(day, today) if len(day) == 2 else None
        if coming and (coming - today).days <= SLOTS_WITHIN:
            yield (coming.weekday(),)


@lru_cache(maxsize=512)
def _coming(day: Day, today: date) -> date | None:
    month, number = (int(part) for part in day)
    for year in (today.year, today.year + 1):
        try:
            coming = date(year, month, number)
        except ValueError:
            return None
        if coming >= today:
            return coming
    return None


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
                yield said if said.days else replace(said, not_on=_days_after(text, marks[at:], end))
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
    times_first = isinstance(marks[0][2], Figure)
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
        state = before if _CLOSED.search(before) or _OPEN.search(before) else around
        closed = not times and _CLOSED.search(state) is not None
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
    return _CLOSED.search(between) is not None or _OPEN.search(between) is not None

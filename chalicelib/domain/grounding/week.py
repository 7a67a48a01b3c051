"""Which hours a text gives to which day, and whether a reply gives a day the hours of another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from chalicelib.domain.grounding.claim import Claim, Figure, Kind, Reading
from chalicelib.domain.grounding.day_hours import CLOSED, Day, DayHours, stretches
from chalicelib.domain.grounding.figures import Text

SLOTS_WITHIN = 14
"""Days ahead in which a date's hours may be told by its weekday alone."""

_OTHERWISE = re.compile(
    r"\b(?:otherwise|other days|the rest|sonst|ansonsten|resto|demas|otros dias|outros dias|sinon|autres jours|"
    r"altrimenti|altri giorni|instead of|rather than)\b"
)


@dataclass
class Week:
    """Everything that the sources say of days: `anyday` holds times told without a day, and for which days not.

    `spans` are times with the days that they are told of together.
    """

    times: dict[Day, set[Reading]] = field(default_factory=lambda: defaultdict(set))
    closed: set[Day] = field(default_factory=set)
    anyday: list[tuple[set[Reading], frozenset[Day]]] = field(default_factory=list)
    spans: list[tuple[set[Reading], frozenset[Day]]] = field(default_factory=list)

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
            times = {reading for time in said.times for reading in time.readings}
            if said.days:
                week.spans.append((times, frozenset(said.days)))
            else:
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
            if open_days and not _of_what_else_opens(reply, open_days, week):
                yield Claim(Kind.MISMATCHED, words, "the sources have opening hours for this day")
        elif said.open and not said.times and not said.denied:
            if any(day in week.closed and not week.times.get(day) for day in days):
                yield Claim(Kind.MISMATCHED, words, "the sources say that this day is closed")
        elif said.days and not days and not said.denied:
            yield from _times_of_other_days(reply, said, week)
        elif days and not said.denied and not _says_closed(reply, said, days, week):
            yield from _strange_times(reply, said, days, week, echoes)


def _of_what_else_opens(reply: Text, days: list[Day], week: Week) -> bool:
    """Whether the reply is about something with days of its own: a restaurant in a hotel that never closes."""
    times = {r for figure in reply.figures if figure.kind is Kind.TIME for r in figure.readings}
    return any(times & of and named.isdisjoint(days) and len(named) > 1 for of, named in week.spans)


def _strange_times(
    reply: Text, said: DayHours, days: list[Day], week: Week, echoes: frozenset[Reading]
) -> Iterator[Claim]:
    for time in said.times:
        if _OTHERWISE.search(reply.gaps, said.start, time.start):
            return
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
    return any(day in week.closed for day in days) and CLOSED.search(reply.gaps, line) is not None


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

"""Dates and counts that a reply works out: the day after a closing, next Wednesday's date, the "
"length of its list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from chalicelib.domain.grounding.claim import Claim, Figure, Kind
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.known import Known, nearest

MOST_LISTED = 12
"""Items that a reply counts before it lists them."""

_BACK = re.compile(
    r"\b(?:re-?open\w*|back|again|reabr\w+|volv\w+|de nuevo|volt\w+|novo|rouvr\w+|reouvr\w+|nouveau|"
    r"wieder|riapr\w+|"
    r"torn\w+|nuovo|resum\w+|starting|a partir d\w+|ab (?:dem )?|des le)\b"
)
_NEXT = re.compile(
    r"\b(?:next|nachste\w*|kommende\w*|proxim[oa]|prochaine?|prossim[oa]|this|diese\w*|este|esta|ce|"
    r"cette|quest[oa]|"
    r"that is|that's|tomorrow|manana|amanha|demain|morgen|domani)\b"
)
_FIRST = re.compile(
    r"\b(?:first|ersten?|primer[oa]?|primeir[oa]|premiere?|prim[oa])\b[\x01 ]+(?:of|im|des|del|de|do|du|"
    r"each|every|cada)\b"
)
"""`The first Monday of the month`."""

_LISTED = re.compile(r"(?m)^[ \t]*(?:[-•·>*]|\d{1,2}[.)]|[0-9]\ufe0f?\u20e3|[^\w\s]{1,2}\s)[ \t]*\S")
_BESIDE = re.compile(r"s?,? ?(?:the |den |dem |el |il |le |dia |de |o )?")
_HOUR = re.compile(
    r" ?(?:[-:.]\d|h\b|uhr|horas|heures|ore\b|am\b|pm\b|people|person|pax|€|£|\$|min|to |a |bis |y )"
)
_LIST_END = re.compile(r"[!?\n]|\.(?=\s|$)")
_AND = re.compile(r", (?:and |y |e |et |und |o |or )?| (?:and|y|e|et|und|o|or) ")
_MARKS = (".", "!", "?", "\n")


def is_worked_out(figure: Figure, reply: Text, known: Known, today: date) -> bool:
    """Whether a date or a number follows from the sources, or from the reply's own list."""
    if figure.kind is Kind.DATE:
        return any(
            _follows(int(r[0]), int(r[1]), figure, reply, known, today)
            for r in figure.readings
            if len(r) == 2 and r[0] != "month"
        )
    if figure.kind is Kind.NUMBER and figure.numbers:
        return 1 < figure.numbers[0] <= MOST_LISTED and figure.numbers[0] in _listed(figure, reply)
    return False


def _follows(month: int, day: int, figure: Figure, reply: Text, known: Known, today: date) -> bool:
    start = max(reply.gaps.rfind(mark, 0, figure.start) for mark in _MARKS) + 1
    before = reply.gaps[start : figure.start]
    coming = nearest(month, day, today)
    if coming is None:
        return False
    around = reply.gaps[start : figure.end + 40]
    if coming.day <= 7 and _FIRST.search(around) and known.has(Kind.WEEKDAY, {(coming.weekday(),)}):
        return True
    eve = coming - timedelta(days=1)
    if _BACK.search(before) and known.has(Kind.DATE, {(eve.month, eve.day)}):
        return True
    if coming > today + timedelta(days=14) or not _NEXT.search(before) or known.dated:
        return False
    named = {r[0] for f in reply.figures if f.kind is Kind.WEEKDAY and start <= f.start for r in f.readings}
    return coming.weekday() in named and known.has(Kind.WEEKDAY, {(coming.weekday(),)})


def _listed(figure: Figure, reply: Text) -> tuple[int, int]:
    """How many lines are listed, and how many things after the sentence's colon."""
    stop = _LIST_END.search(reply.folded, figure.end)
    after = reply.folded[figure.end : stop.start() if stop else None].partition(":")[2]
    return len(_LISTED.findall(reply.original)), len(_AND.split(after)) if after else 0


def wrong_calendar(reply: Text, today: date) -> Iterator[Claim]:
    """Find a weekday beside a date that falls on another: `Friday, 28 November` when that is a Saturday."""
    days = [figure for figure in reply.figures if figure.kind is Kind.WEEKDAY and figure.claims]
    yield from _wrong_days(days, reply, today) if days else ()
    for figure in reply.figures if days else ():
        dates = [r for r in figure.readings if len(r) == 2 and r[0] != "month"]
        if figure.kind is not Kind.DATE or len(dates) != 1:
            continue
        coming = nearest(int(dates[0][0]), int(dates[0][1]), today)
        for day in days:
            beside = reply.gaps[day.end : figure.start]
            if (
                coming
                and day.end <= figure.start
                and _BESIDE.fullmatch(beside)
                and (coming.weekday(),) not in day.readings
                and not _years(figure, reply)
            ):
                words = reply.words(day.start, figure.end)
                yield Claim(Kind.WEEKDAY, words, "this date falls on another day of the week")


def _wrong_days(days: list[Figure], reply: Text, today: date) -> Iterator[Claim]:
    """`viernes 28`: the day of the month alone, of the next date with that number."""
    for figure in reply.figures:
        number = figure.numbers[0] if figure.kind is Kind.NUMBER and figure.numbers else 0
        if not 1 <= number <= 31 or _HOUR.match(reply.gaps, figure.end):
            continue
        coming = next((d for d in map(today.__add__, map(timedelta, range(-1, 62))) if d.day == number), None)
        for day in days:
            beside = day.end < figure.start and _BESIDE.fullmatch(reply.gaps[day.end : figure.start])
            if coming and beside and (coming.weekday(),) not in day.readings:
                yield Claim(
                    Kind.WEEKDAY, reply.words(day.start, figure.end), "this date is another day of the week"
                )


def _years(figure: Figure, reply: Text) -> bool:
    """Whether the date is written with its year, which may be another than the coming one."""
    return any(f.start == figure.start and len(r) == 3 for f in reply.figures for r in f.readings)

"""Read dates and weekdays: `24 and 31 December`, `del 9 al 20 de agosto`, `25/12/2026`, `2026-12-25`, `Mon-Thu`.

A date's reading is `(month, day)`, a year's `(year,)`; an ambiguous `3/4` has two readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.calendar_words import DAY_GROUPS, MONTH, MONTHS, RELATIVE, TO, WEEKDAY
from chalicelib.domain.grounding.claim import Figure, Kind, Reading

_ORDINAL = r"\d{1,2}(?:st|nd|rd|th|er|o|º|°|ª|\.)?"
_JOIN = (
    r" ?(?:,|-|and|or|to|until|y|o|al?|bis(?: zum)?|e|et|und|ou|oder|au|ao|ate) ?(?:the |el |le |il |"
    r"l'|den |dem |dia )?"
)
_VERB = (
    r"(?:not |only |also |still )?(?:be|use|have|swim|come|go|enter|join|take|stay|book|play|eat|drink|"
    r"pay|get|need|ask|"
    r"bring|ride|travel|attend|sit|wear|leave|cancel|choose|do|drive|rent|visit|borrow|change|apply)\b"
)
"""What follows where `under 12 may` is no date."""

_DAY_FIRST = re.compile(
    rf"(?<![\w:.,/€$£])(?<!h )(?P<days>{_ORDINAL}(?:{_JOIN}{_ORDINAL})*) ?(?:of |de |di |do |d'|"
    rf"-)?\b(?P<month>{MONTH})(?!(?<= may) {_VERB})(?:\.(?= ?20\d\d))?"
    r"(?:,? ?(?:of |de |del |do )?(?P<year>20\d\d))?"
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})\.? (?:the )?(?P<days>{_ORDINAL}(?:{_JOIN}{_ORDINAL})*)(?![:\d]|[.,]\d| "
    rf"?[€$£%]| ?euro)"
    r"(?:,? ?(?P<year>20\d\d))?"
)
_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?:t(?=\d\d:\d\d))?(?!\d\d\d)")
_NUMERIC = re.compile(
    r"(?<![\d./])(?P<d>\d{1,2})(?P<mark>[/.-])(?P<m>\d{1,2})(?P=mark)(?P<year>20\d\d|\d\d)(?![\d/]|[.]\d)"
    r"|(?<![\d./])(?P<d2>\d{1,2})/(?P<m2>\d{1,2})(?![\d/])"
    r"|(?<![\d./])(?P<d3>\d{1,2})\.(?P<m3>0?[1-9]|1[0-2])\.(?!\d)"
)
_NUMBER = re.compile(r"\d+")
_RANGES = re.compile(r"-|\b(?:to|until|al?|bis|au|ao|ate)\b")


def days_of_a_month(found: re.Match[str]) -> Iterator[Figure]:
    """Give every day of `1 and 6 January`; of a range, every day in it."""
    month = MONTHS[found["month"]]
    days = [int(day) for day in _NUMBER.findall(found["days"])]
    if not all(1 <= day <= 31 for day in days):
        return
    listed = list(days)
    if len(days) == 2 and _RANGES.search(found["days"]) and days[0] < days[1]:
        listed = [*days, *range(days[0] + 1, days[1])]
    for at, day in enumerate(listed):
        # What lies inside a range is known, and only its ends are said.
        end = at < len(days)
        numbers = (day,) if end else ()
        yield Figure(Kind.DATE, frozenset({(month, day)}), *found.span(), numbers=numbers, claims=end)
    yield from _year(found, found["year"])


def iso(found: re.Match[str]) -> Iterator[Figure]:
    """Give `2026-12-25`."""
    yield from _numeric(found, int(found["d"]), int(found["m"]))
    yield from _year(found, found["year"])


def numeric(found: re.Match[str]) -> Iterator[Figure]:
    """Give `25/12/2026`, `25/12` or `25.12.`; month and day may be either way round."""
    day, month = (int(found[name] or found[name + "2"] or found[name + "3"]) for name in ("d", "m"))
    dotted = found["mark"] == "." or found["d3"]  # always the day first: 8.30 is a time
    yield from _numeric(found, day, month, day_first=bool(dotted))
    yield from _year(found, found["year"])


def _numeric(found: re.Match[str], day: int, month: int, *, day_first: bool = False) -> Iterator[Figure]:
    readings: set[Reading] = {
        (m, d) for d, m in ((day, month), (month, day)) if 1 <= m <= 12 and 1 <= d <= 31
    }
    if found.re is _ISO or day_first:
        readings &= {(month, day)}
    if readings:
        yield Figure(Kind.DATE, frozenset(readings), *found.span(), numbers=(day,))


def _year(found: re.Match[str], year: str | None) -> Iterator[Figure]:
    if year:
        value = int(year) % 100 + 2000
        yield from _whole(found, value)
        yield Figure(Kind.DATE, frozenset({(value,)}), *found.span(), numbers=(value,))


def _whole(found: re.Match[str], year: int) -> Iterator[Figure]:
    """Give a date with its year, so that a right day in a wrong year is told apart."""
    written = found.groupdict()
    if written.get("days"):
        days = [int(day) for day in _NUMBER.findall(written["days"])]
        dates = {(year, MONTHS[written["month"]], days[-1])}
    else:
        month, day = (
            int(written[name] or written.get(name + "2") or written[name + "3"]) for name in ("m", "d")
        )
        dates = {(year, month, day)} | ({(year, day, month)} if found.re is _NUMERIC else set())
    yield Figure(Kind.DATE, frozenset(dates), *found.span())


READERS = (
    (_ISO, iso),
    (_NUMERIC, numeric),
    (_DAY_FIRST, days_of_a_month),
    (_MONTH_FIRST, days_of_a_month),
)


def weekdays(text: str, language: str | None) -> Iterator[Figure]:
    """Give weekdays, `Monday to Thursday` as one figure each day; Monday is 0."""
    found = list(WEEKDAY.get(language, WEEKDAY[None]).finditer(text))
    at = 0
    while at < len(found):
        first, last = found[at], found[at]
        days = [_day(first)]
        if at + 1 < len(found) and TO.fullmatch(text, first.end(), found[at + 1].start()):
            at += 1
            last = found[at]
            days = [(days[0] + more) % 7 for more in range((_day(last) - days[0]) % 7 + 1)]
        for day in days:
            said = day in (_day(first), _day(last))
            yield Figure(Kind.WEEKDAY, frozenset({(day,)}), first.start(), last.end(), claims=said)
        at += 1


def groups_of_days(text: str) -> Iterator[Figure]:
    """Give the days of `every day`, `weekdays` and `weekends`."""
    for group in DAY_GROUPS.finditer(text):
        days = list(range(7)) if group["every"] else list(range(5)) if group["week"] else [5, 6]
        for day in days:
            yield Figure(Kind.WEEKDAY, frozenset({(day,)}), *group.span(), claims=bool(group["every"]))


def _day(found: re.Match[str]) -> int:
    return next(at for at in range(7) if found[f"d{at}"])


def relative(text: str) -> Iterator[tuple[str, int, int]]:
    """Give `after0` for today to `after2`, and `week` for next week, with their places."""
    for found in RELATIVE.finditer(text):
        if found.lastgroup:
            yield found.lastgroup, *found.span()

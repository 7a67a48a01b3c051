"""Read times of day in minutes: `9:00`, `9.00h`, `3.30 pm`, `half past three`, `las 8 de la tarde`, `20 Uhr`.

A time that may be in the morning or in the evening has both readings; `9 h` may also be a duration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.claim import Figure, Kind, Reading
from chalicelib.domain.grounding.clock_words import (
    ABOUT,
    AT_HOURS,
    BARE,
    BARE_RANGE,
    DAY_BEGINS,
    ENDS,
    EXPLICIT_TIME,
    LASTS,
    NIGHT,
    NOON,
    OPENING,
    RANGE_END,
    RANGE_START,
    SPOKEN_TIME,
    WITH_24_HOURS,
    WITH_H,
)


def explicit(found: re.Match[str]) -> Iterator[Figure]:
    """Give a time that is written as one."""
    name = next(name for name in ("h", "h1", "h1b", "h2", "h3", "h4", "h5") if found[name])
    written = next((found[m] for m in ("m", "m2", "m1", "m1b", "m3", "m5") if found[m]), "0")
    pm, am = (found[half] or found[half + "2"] or found[half + "3"] for half in ("pm", "am"))
    sure = found[name].startswith("0") or WITH_24_HOURS.search(found.string) is not None
    yield from _time(found, int(found[name]), int(written), pm=pm, am=am, ends=_ends(found, name), sure=sure)


def spoken(found: re.Match[str]) -> Iterator[Figure]:
    """Give `half past three`, `las tres y media`, `halb vier`."""
    if found["h3"] and LASTS.search(found.string[: found.start()]):
        return
    if found["halb"]:
        hour, minutes, before = _hour(found["halb"]), 30, True
    else:
        at = next(at for at in ("", "2", "3") if found["way" + at])
        hour = _hour(found["h" + at])
        past = found["past" + at]
        minutes = (
            int(past.split()[0])
            if past[0].isdigit()
            else 15
            if past[-5:] in {"arter", "ertel", "uarto", "quart"}
            else 30
        )
        before = found["way" + at] in {"to", "vor", "menos", "meno", "moins"}
    total = hour * 60 + (-minutes if before else minutes)
    yield from _time(found, total // 60, total % 60, pm=found["pm"], am=found["am"], ends=_ends(found))


def noon(found: re.Match[str]) -> Iterator[Figure]:
    """Noon and midnight."""
    readings: set[Reading] = {(60,), (780,)} if found["one"] else {(0 if found["midnight"] else 720,)}
    yield Figure(Kind.TIME, frozenset(readings), *found.span())


def bare_range(found: re.Match[str]) -> Iterator[Figure]:
    """Give both ends of `from 9 to 14` or `Sat 10-14`, where the line speaks of opening or of a day."""
    line = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
    hours = int(found["h"]), int(found["h2"])
    if max(hours) > 24 or not (
        OPENING.search(line) or NIGHT.search(line) or "\x01" in line or found["pm"] or found["am"]
    ):
        return
    evening = "pm" if 12 >= hours[0] >= hours[1] and not found["am"] else None  # `from 9 to 6`
    night = evening and NIGHT.search(line) is not None  # `at night, from 10 to 7`
    for name, minutes, hour in (("h", "m", hours[0]), ("h2", "m2", hours[1])):
        pm = found["pm"] or (evening if (name == "h") is night else None)
        figures = _time(found, hour, int(found[minutes] or 0), pm=pm, am=found["am"], ends=name == "h2")
        yield from (
            Figure(figure.kind, figure.readings, figure.start, figure.end, (float(hour),), loose=True)
            for figure in figures
        )


def bare(found: re.Match[str]) -> Iterator[Figure]:
    """Give `at 9`, `a las 9`, `um 9`; `about 9` may be a number as well."""
    hour = _hour(found["h"].removeprefix("la "))
    if hour <= 24:
        yield from (
            Figure(
                figure.kind,
                figure.readings,
                *found.span("h"),
                numbers=(float(hour),),
                loose=not found["mark"],
            )
            for figure in _time(found, hour, 0, pm=None, am=None, ends=_ends(found))
        )


def range_end(found: re.Match[str]) -> Iterator[Figure]:
    """Give the 13 of `9:30-13`."""
    hour = int(found["h"])
    if hour <= 24:
        for figure in _time(found, hour, 0, pm=None, am=None, ends=True):
            yield Figure(figure.kind, figure.readings, *found.span("h"), numbers=(float(hour),), loose=True)


def with_h(found: re.Match[str]) -> Iterator[Figure]:
    """Give `9 h` and `24h`: nine o'clock, or nine hours."""
    hour = int(found["h"])
    if hour <= 24:
        readings: frozenset[Reading] = frozenset({(hour * 60 % 1440,), ("min", hour * 60.0)})
        yield Figure(Kind.TIME, readings, *found.span(), numbers=(hour,))


def at_hours(found: re.Match[str]) -> Iterator[Figure]:
    """Give `a las 20 horas`; `a 20 heures` and `de 9 h` may be a length of time as well."""
    hour = int(found["h"])
    if hour <= 24 and not ABOUT.search(found.string[: found.start()]):
        readings: set[Reading] = {(hour * 60 % 1440,)}
        if found["word"] in {"h", "heures", "ore"} or not found.group().startswith(("las", "as", "alle")):
            readings.add(("min", hour * 60.0))
        yield Figure(Kind.TIME, frozenset(readings), *found.span("h"), numbers=(hour,))


def _ends(found: re.Match[str], name: str = "h") -> bool:
    """Whether the words before a time make it an end: `until 8` may be in the evening, `open at 8` is not."""
    at = found.start(name) if found[name] else found.start()
    return ENDS.search(found.string[max(0, at - 30) : at]) is not None


def _opens(found: re.Match[str]) -> bool:
    """Whether a time is when a day begins: `aperti dalle 7:30`."""
    hours = [at for name, at in found.re.groupindex.items() if name[0] == "h" and found[name]]
    start = found.start(hours[0]) if hours else found.start()
    return DAY_BEGINS.search(found.string[max(0, start - 30) : start]) is not None


def _hour(written: str) -> int:
    return 1 if written in {"one", "una", "eins"} else int(written)


def _time(
    found: re.Match[str],
    hour: int,
    minutes: int,
    *,
    pm: str | None,
    am: str | None,
    ends: bool = False,
    sure: bool = False,
) -> Iterator[Figure]:
    """Give a time with its readings: `3:30` may be in the afternoon, and so may an 8 that ends."""
    if hour > 24 or minutes > 59:
        return
    hours = {hour}
    if pm or am:
        hours = {hour % 12 + 12 if pm else hour % 12} if hour <= 12 else {hour}
        if am and hour == 12 and am[:3].replace(".", "").strip() != "am":
            hours = {12}  # `12 in the morning`
    elif hour <= 12 and not sure and (hour <= 7 or ends) and not (hour >= 6 and _opens(found)):
        hours.add(hour % 12 + 12)
    readings: frozenset[Reading] = frozenset((at * 60 % 1440 + minutes,) for at in hours)
    yield Figure(Kind.TIME, readings, *found.span())


EXPLICIT = ((AT_HOURS, at_hours), (SPOKEN_TIME, spoken), (EXPLICIT_TIME, explicit), (NOON, noon))
LOOSE = (
    (RANGE_END, range_end),
    (RANGE_START, bare),
    (BARE_RANGE, bare_range),
    (BARE, bare),
    (WITH_H, with_h),
)

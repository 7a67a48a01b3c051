"""Read the day and the hour that a customer names, in English and Spanish, from the day it is."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPANISH_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SPANISH_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_WEEKDAYS = {name: at for names in (_ENGLISH_DAYS, _SPANISH_DAYS) for at, name in enumerate(names)}
_WEEKDAYS |= {"miercoles": 2, "sabado": 5}
_MONTHS = {name: at for names in (_ENGLISH_MONTHS, _SPANISH_MONTHS) for at, name in enumerate(names, 1)}
_MONTH, _WEEKDAY = "|".join(_MONTHS), "|".join(_WEEKDAYS)

_NEAR = (
    (r"the day after tomorrow|pasado mañana", 2),
    (r"(?<!after )tomorrow|(?<!la )(?<!pasado )(?<!por la )mañana(?! por)", 1),
    (r"mañana(?= por)", 1),
    (r"today|hoy", 0),
)
_PLACES = (
    (r"first|earliest|primer[ao]?", 0),
    (r"second|segund[ao]", 1),
    (r"third|tercer[ao]?", 2),
    (r"last|latest|[uú]ltim[ao]", -1),
)
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?({_MONTH})\b")
_MONTH_DAY = re.compile(rf"\b({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b")
_NUMBERS = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NAMED = re.compile(rf"\b({_WEEKDAY})(?:\s+(\d{{1,2}}))?\b(?!\s*[:.h]\d)")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[:.h]([0-5]\d)\s*(am|pm|a\.m\.|p\.m\.)?(?!\d)")
_HOUR = re.compile(
    r"\b(?:at|around|about|a las?|sobre las?)\s+(\d{1,2})(?!\s*(?:[:.h/]\d|\d))"
    r"(?:\s+(y media|y cuarto))?(?:\s+(?:de|por) la (mañana|tarde|noche))?\s*(am|pm)?|\b(\d{1,2})\s*(am|pm)\b"
)
EARLIEST = 8
"""An hour below this, said without morning or afternoon, is meant in the afternoon."""


def day_in(text: str, today: date) -> date | None:
    """The last day that a text names, from today on."""
    found = list(_days(text.lower(), today))
    return max(found, key=lambda each: each[0])[1] if found else None


def hour_in(text: str) -> str | None:
    """The last hour that a text names, as `16:30`."""
    found = list(_hours(text.lower()))
    return max(found, key=lambda each: each[0])[1] if found else None


def chosen_in(text: str, offered: str) -> str | None:
    """The hour that a text picks by its place (`the first one`) from the hours that were offered."""
    hours = [hour for _, hour in sorted(_hours(offered.lower()))]
    picked = next((at for words, at in _PLACES if re.search(rf"\b(?:{words})\b", text.lower())), None)
    return hours[picked] if picked is not None and -len(hours) <= picked < len(hours) else None


def _days(text: str, today: date) -> Iterator[tuple[int, date]]:
    for words, more in _NEAR:
        for near in re.finditer(rf"\b(?:{words})\b", text):
            yield near.start(), today + timedelta(days=more)
    readers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date | None]], ...] = (
        (_DAY_MONTH, lambda m: _coming(today, _MONTHS[m[2]], int(m[1]))),
        (_MONTH_DAY, lambda m: _coming(today, _MONTHS[m[1]], int(m[2]))),
        (_NUMBERS, lambda m: _coming(today, int(m[2]), int(m[1]), int(m[3] or 0))),
        (_ISO, lambda m: _coming(today, int(m[2]), int(m[3]), int(m[1]))),
        (_NAMED, lambda m: _weekday(today, _WEEKDAYS[m[1]], int(m[2] or 0))),
    )
    for pattern, read in readers:
        for found in pattern.finditer(text):
            if day := read(found):
                yield found.start(), day


def _coming(today: date, month: int, day: int, year: int = 0) -> date | None:
    for each in [year] if year else [today.year, today.year + 1]:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _weekday(today: date, weekday: int, day_of_month: int) -> date | None:
    """The next such weekday; `Thursday 3` is the next Thursday that is a third."""
    for more in range(1, 93):
        day = today + timedelta(days=more)
        if day.weekday() == weekday and day_of_month in (0, day.day):
            return day
    return None


def _hours(text: str) -> Iterator[tuple[int, str]]:
    for found in _CLOCK.finditer(text):
        yield found.start(), _written(int(found[1]), int(found[2]), found[3] or "")
    for found in _HOUR.finditer(text):
        hour = int(found[1] or found[5])
        if hour < 24:
            minute = {"y media": 30, "y cuarto": 15}.get(found[2] or "", 0)
            yield found.start(), _written(hour, minute, found[3] or found[4] or found[6] or "")


def _written(hour: int, minute: int, half: str) -> str:
    afternoon = half.startswith(("p", "tarde", "noche")) or (not half and 0 < hour < EARLIEST)
    if afternoon and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}"


def spoken(day: date, language: str) -> str:
    """A day as people say it: `Thursday 3 December`, `jueves 3 de diciembre`."""
    if language == "es":
        return f"{_SPANISH_DAYS[day.weekday()]} {day.day} de {_SPANISH_MONTHS[day.month - 1]}"
    return (
        f"{_ENGLISH_DAYS[day.weekday()].capitalize()} {day.day} {_ENGLISH_MONTHS[day.month - 1].capitalize()}"
    )

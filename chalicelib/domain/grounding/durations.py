"""Read durations and ages: `30 minutes`, `two to three working days`, `media hora`, `ein Jahr`.

Seconds to weeks are compared in minutes, months and years in months; `24 hours` is `a day`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.amounts import NUM, SEP, number
from chalicelib.domain.grounding.claim import Figure, Kind, Reading

_UNITS = (
    ("seconds", "min", 1 / 60, r"seconds?|secs?|segundos?|secondes?|sekunden?|second[io]"),
    ("minutes", "min", 1.0, r"minutes?|mins?|minutos?|minuten?|minut[io]|-?minutige[nrs]?"),
    ("hours", "min", 60.0, r"hours?|hrs?|horas?|heures?|stunden?|std|or[ae]"),
    ("days", "min", 1440.0, r"days?|dias?|jours?|(?:arbeits|werk|kalender)?tage?n?|giorn[oi]"),
    ("nights", "night", 1.0, r"nights?|noches?|noites?|nuits?|nachte?n?|nott[ei]"),
    ("weeks", "min", 10080.0, r"weeks?|semanas?|semaines?|wochen?|settiman[ae]"),
    ("months", "month", 1.0, r"months?|mes|meses|mois|monate?n?|mes[ei]|monthly"),
    ("years", "month", 12.0, r"years?|yrs?|anos?|ans?|annees?|jahre?n?|jahrige[nrs]?|ann[oi]"),
)
_UNIT = "|".join(f"(?P<{{0}}{name}>(?:{written}))" for name, _, _, written in _UNITS)
_SCALE = {name: (scale, size) for name, scale, size, _ in _UNITS}
_ADJECTIVE = (
    r"(?:(?:working|business|calendar|full|whole|more|consecutive|good|last|next|ultimos|proximos|ganze) )?"
)
_MORE = (
    r"(?:(?P<more> and a half| y media?o?| et demie?| e mezz[oa]| e mei[ao])|"
    r"(?P<quarter> and a quarter| y cuarto| et quart| e un quarto))?"
)
_COUNTED = re.compile(
    rf"(?<![\w.,:])(?P<n>{NUM})(?:{SEP}(?P<n2>{NUM}))?(?P<half> (?:and a half|y medio|e mezzo|et "
    rf"demi))?[ -]?{_ADJECTIVE}"
    rf"(?:{_UNIT.replace('{0}', 'a')})(?!\w){_MORE}"
)
_ONE = re.compile(
    r"\b(?P<one>one|an?|per|every|each|una?|une|cada|al|uma?|por|par|ein(?:e[rmn]?)?|pro|jede[rsnm]?|"
    r"ogni)(?:[ -]|(?<=un) ?')"
    rf"{_ADJECTIVE}(?:{_UNIT.replace('{0}', 'b')})(?!\w){_MORE}"
)
_HALF_HOUR = re.compile(
    r"\b(?:half an hour|half-hour|media hora|meia hora|(?:une )?demi-heure|(?:eine )?halbe stunde|"
    r"mezz'ora|mezza ora)\b"
)
_QUARTER_HOUR = re.compile(
    r"\b(?:quarter of an hour|cuarto de hora|quarto de hora|quart d'heure|viertelstunde|quarto d'ora)\b"
)
_THREE_QUARTERS = re.compile(
    r"\b(?:3|three|tres|tre|trois|drei) (?:quarters of an hour|cuartos de hora|quartos de hora|"
    r"quarti d'ora|quarts d'heure|"
    r"viertelstunden)\b|\bdreiviertelstunde\b"
)
_HOUR_AND_HALF = re.compile(r"\b(?:anderthalb|eineinhalb) stunden\b")
_RATE = re.compile(
    r"(?:once|twice|times|vez|veces|vezes|fois|mal|volt[ae]|hours?|horas|heures|stunden|ore|days?|dias|"
    r"minut\w+|sessions?) "
    r"(?:a |por |in )?$|\x00 ?$"
)
_IDIOM = re.compile(
    r"(?:have|had|tengas?|que tengas|passez|bon|schonen|buon\w*|enjoy|good|give (?:me|us)|just|wait|deme|"
    r"dame) "
    r"(?:\w+ )?$"
)
_LASTS = re.compile(r" (?:lasts?|takes|is|dura|dauert|hat|umfasst)\b")
"""`Eine Stunde dauert 45 Minuten` is a lesson."""

_REFERS = frozenset(
    {"one", "una", "un", "une", "um", "uma", "an", "a", "un'", "ein", "eine", "einer", "einem", "einen"}
)
_PER = frozenset({"per", "every", "each", "al", "cada", "por", "par", "pro", "ogni"})
_VAGUE = frozenset({"nights", "days", "minutes", "seconds"})


def counted(found: re.Match[str]) -> Iterator[Figure]:
    """Give the figures of `30 minutes` or `5 to 7 days`."""
    unit = _unit(found, "a")
    scale, size = _SCALE[unit]
    extra = 0.5 if found["half"] or found["more"] else 0.25 if found["quarter"] else 0.0
    for written in (found["n"], found["n2"]):
        if written:
            value = number(written)
            readings = _readings(scale, round((value + extra) * size, 3))
            # Rates and ages are often told without their unit: `under 14`, `24 monthly instalments`.
            yield Figure(Kind.DURATION, readings, *found.span(), numbers=(value,), loose=True)


def one(found: re.Match[str]) -> Iterator[Figure]:
    """Give `an hour`; a rate, a greeting or a vague `one day` is in a source but never a claim."""
    unit = _unit(found, "b")
    scale, size = _SCALE[unit]
    before = found.string[max(0, found.start() - 24) : found.start()]
    claims = (
        found["one"] in _REFERS
        and unit not in _VAGUE
        and not _RATE.search(before)
        and not _IDIOM.search(before)
        and not _LASTS.match(found.string, found.end())
    )
    size *= 1.5 if found["more"] else 1.25 if found["quarter"] else 1
    per = found["one"] in _PER or (not claims and _RATE.search(before) is not None)
    readings = frozenset[Reading]() if per else _readings(scale, size)
    yield Figure(Kind.DURATION, readings, *found.span(), claims=claims)


def fixed(minutes: float, found: re.Match[str]) -> Iterator[Figure]:
    """Give a duration that has a word of its own."""
    yield Figure(Kind.DURATION, frozenset({("min", minutes)}), *found.span(), numbers=(minutes,))


def _readings(scale: str, size: float) -> frozenset[Reading]:
    """Nights are compared with days, but two of them are not 48 hours."""
    if scale != "night":
        return frozenset({(scale, size)})
    readings: set[Reading] = {("night", size)}
    return frozenset(readings | {("min", size * 1440)} if size % 7 == 0 else readings)


def _unit(found: re.Match[str], prefix: str) -> str:
    return next(name for name in _SCALE if found[prefix + name])


def half_hour(found: re.Match[str]) -> Iterator[Figure]:
    """30 minutes."""
    return fixed(30.0, found)


def quarter_hour(found: re.Match[str]) -> Iterator[Figure]:
    """15 minutes."""
    return fixed(15.0, found)


def three_quarters(found: re.Match[str]) -> Iterator[Figure]:
    """45 minutes."""
    return fixed(45.0, found)


def hour_and_half(found: re.Match[str]) -> Iterator[Figure]:
    """90 minutes."""
    return fixed(90.0, found)


READERS = (
    (_HALF_HOUR, half_hour),
    (_THREE_QUARTERS, three_quarters),
    (_QUARTER_HOUR, quarter_hour),
    (_HOUR_AND_HALF, hour_and_half),
    (_COUNTED, counted),
    (_ONE, one),
)

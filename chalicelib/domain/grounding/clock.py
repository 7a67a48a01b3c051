"""Read times of day in minutes: `9:00`, `9.00h`, `3.30 pm`, `half past three`, `las 8 de la tarde`, `20 Uhr`.

A time that may be in the morning or in the evening has both readings; `9 h` may also be a duration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.claim import Figure, Kind, Reading

_EVENING = (
    r"p\.? ?m\b\.?|(?:o'clock )?in the (?:afternoon|evening)|at night|de la (?:tarde|noche)|por la tarde|"
    r"da (?:tarde|"
    r"noite)|de l'apres-midi|du soir|nachmittags|abends|am abend|di sera|del pomeriggio|di pomeriggio"
)
_MORNING = (
    r"a\.? ?m\b\.?|(?:o'clock )?in the morning|de la manana|por la manana|da manha|du matin|morgens|"
    r"vormittags|"
    r"di mattina|del mattino"
)
_HALF_OF_DAY = rf"(?: ?,?(?:(?P<pm>{_EVENING})|(?P<am>{_MORNING})))"


def _numbered(at: int) -> str:
    return _HALF_OF_DAY.replace("pm>", f"pm{at}>").replace("am>", f"am{at}>")


_H = r"(?:horas|heures|hours|hrs|hs|uhr|ore|h)\b"
_PREP = (
    r"(?:at|until|till|til|by|before|after|around|about|from|between|"
    r"(?:a|de|desde|hasta|sobre|entre|para|antes de|despues de) las?|las|as|a partir das|das|ate as|"
    r"des|vers|jusqu'a|a|um|ab|gegen|bis|von|zwischen|alle|dalle|fino alle|dopo le|le|ore)"
)

_EXPLICIT = re.compile(
    rf"(?<![\w:€$£])(?<!\d[.,])(?P<h>\d{{1,2}})(?:[:](?P<m>\d\d)(?::\d\d)?|[.](?P<m2>\d\d)(?= ?(?:{_H}|"
    rf"[ap]\.?m\b|(?:-|a|to|bis|y|alle|as|and) ?(?:las )?(?:\d{{1,2}}(?:[.:]\d\d| ?{_H})|\x02))))"
    rf"(?!\d)(?! ?[€$£%]| ?euro) ?(?:{_H})?{_HALF_OF_DAY}?"
    rf"|(?:(?<=las )|(?<=at )|(?<=um )|(?<=alle )|(?<=bis )|(?<=until )|(?<=from )|(?<=\bas "
    rf"))(?P<h5>\d{{1,2}})[.](?P<m5>\d\d)"
    rf"(?![\d.,])(?! ?[€$£%]| ?euro)"
    rf"|(?<=- )(?P<h1b>\d{{1,2}})[.](?P<m1b>\d\d)(?![\d.])(?! ?[€$£%]| ?euro)"
    rf"|(?<=-)(?P<h1>\d{{1,2}})[.](?P<m1>\d\d)(?![\d.])(?! ?[€$£%]| ?euro)"
    rf"|(?<![\w:.,/€$£-])(?P<h2>\d{{1,2}}) ?(?:h|heures?|uhr) ?(?P<m3>\d\d)(?!\d)"
    rf"|(?<![\w:.,/€$£])(?P<h3>\d{{1,2}}) ?(?:uhr|o'clock)\b{_numbered(2)}?"
    rf"|(?<![\w:.,/€$£])(?P<h4>\d{{1,2}}){_numbered(3)}"
)
_SPOKEN = re.compile(
    rf"\b(?:(?P<past>half|quarter|viertel|(?:5|10|20|25)(?: minutes)?(?= past| nach| vor)) (?P<way>past|"
    rf"to|nach|vor) (?P<h>\d{{1,2}}|one)"
    r"|halb (?P<halb>\d{1,2}|eins)"
    r"|(?:las?|as|alle|dalle|le) (?P<h2>\d{1,2}|una) (?P<way2>y|e|menos|meno) (?P<past2>media|meia|"
    r"mezz[ao]|cuarto|un quarto|\d{1,2})"
    r"|(?P<h3>\d{1,2}) ?(?:h|heures?) (?P<way3>et|moins) (?P<past3>demie|quart|le quart))\b"
    rf"(?! ?[€$£%]| euro| minut| hor| day| dia){_HALF_OF_DAY}?"
)
_NOON = re.compile(r"\b(?:12 noon|noon)\b|\b(?P<midnight>12 midnight|midnight)\b")
_NOT_A_TIME = (
    r"(?!\d|[.,:/-]?\d| ?[€$£%]| ?(?:euro|eur|cent|per|of|de|st\b|nd\b|rd\b|th\b|min|hour|hora|heure|"
    r"stund|day|dia|jour|tag|"
    r"giorn|week|seman|sett|woch|month|mes|mois|monat|year|an[on]|jahr|person|peopl|or more|o mas|times|"
    r"veces|years))"
)
_BARE_RANGE = re.compile(
    rf"(?<![\w:.,/€$£])(?P<h>\d{{1,2}})(?::(?P<m>\d\d))? ?(?:h\b)? ?(?:-|to|until|till|a|al|ate|as|a las|"
    rf"hasta(?: las)?|alle|bis|and|y|et|e|und)"
    rf" ?(?:las |les )?(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d))?{_NOT_A_TIME}(?: ?h\b)?{_HALF_OF_DAY}?"
)
_BARE = re.compile(
    rf"\b(?P<prep>{_PREP}) (?P<h>\d{{1,2}}|la una|una(?= de la tarde)){_NOT_A_TIME}(?P<mark> ?{_H})?"
)
_WITH_H = re.compile(r"(?<![\w:.,/€$£])(?P<h>\d{1,2}) ?h\b(?! antes| before| avant)")
_AT_HOURS = re.compile(
    r"\b(?:las|as|alle|a|de|des|jusqu'a|from|at|until|ate|dalle) (?P<h>\d{1,2}) ?(?P<word>horas|heures|"
    r"hs|ore|h)\b"
    r"(?! ?\d| antes| before| avant| prima| despues| apres| dopo| de | al )"
)
_RANGE_START = re.compile(
    r"(?<![\w:.,/€$£])(?P<h>\d{1,2})(?: ?h)?(?P<mark>(?: ?- ?| (?:to|until|till|a|al|ate|as|a las|"
    r"hasta(?: las)?|alle|bis|and|y|et|e|"
    r"und) (?:las |les )?)(?=\x02))"
)
_OPENING = re.compile(
    r"\b(?:open|opening|hours|closed?|abr\w+|abierto|horario|cerramos|cierra|fecha\w*|aberto|ouver\w*|"
    r"ouvr\w*|ferm\w+|"
    r"geoffnet|offnungszeiten|offnen|apert\w+|apri\w+|orari\w*|chiu\w+|lunch|from|de|das|dalle|von|"
    r"between|entre)\b"
)
_ENDS = re.compile(
    r"\b(?:until|till|til|to|by|before|hasta|ate|jusqu'a|jusque|bis|fino|close[sd]?|closing|cerramos|"
    r"cerrado|cierra|cierran|"
    r"fecha\w*|ferm\w+|schlies\w+|chiud\w+)[^.;\d]{0,16}$"
)
_24_HOURS = re.compile(r"\b(?:1[3-9]|2[0-3])[:.h][0-5]\d\b")
"""Where a text has times such as 15:30, its 6:00 is in the morning."""


def explicit(found: re.Match[str]) -> Iterator[Figure]:
    """Give a time that is written as one."""
    name = next(name for name in ("h", "h1", "h1b", "h2", "h3", "h4", "h5") if found[name])
    written = next((found[m] for m in ("m", "m2", "m1", "m1b", "m3", "m5") if found[m]), "0")
    pm, am = (found[half] or found[half + "2"] or found[half + "3"] for half in ("pm", "am"))
    sure = found[name].startswith("0") or _24_HOURS.search(found.string) is not None
    yield from _time(found, int(found[name]), int(written), pm=pm, am=am, sure=sure)


def spoken(found: re.Match[str]) -> Iterator[Figure]:
    """Give `half past three`, `las tres y media`, `halb vier`."""
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
    yield Figure(Kind.TIME, frozenset({(0 if found["midnight"] else 720,)}), *found.span())


def bare_range(found: re.Match[str]) -> Iterator[Figure]:
    """Give both ends of `from 9 to 14` or `Sat 10-14`, where the line speaks of opening or of a day."""
    line = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
    hours = int(found["h"]), int(found["h2"])
    if max(hours) > 24 or not (_OPENING.search(line) or "\x01" in line or found["pm"] or found["am"]):
        return
    for name, minutes, hour in (("h", "m", hours[0]), ("h2", "m2", hours[1])):
        figures = _time(
            found, hour, int(found[minutes] or 0), pm=found["pm"], am=found["am"], ends=name == "h2"
        )
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


def with_h(found: re.Match[str]) -> Iterator[Figure]:
    """Give `9 h` and `24h`: nine o'clock, or nine hours."""
    hour = int(found["h"])
    if hour <= 24:
        readings: frozenset[Reading] = frozenset({(hour * 60 % 1440,), ("min", hour * 60.0)})
        yield Figure(Kind.TIME, readings, *found.span(), numbers=(hour,))


def at_hours(found: re.Match[str]) -> Iterator[Figure]:
    """Give `a las 20 horas`; `a 20 heures` and `de 9 h` may be a length of time as well."""
    hour = int(found["h"])
    if hour <= 24:
        readings: set[Reading] = {(hour * 60 % 1440,)}
        if found["word"] in {"h", "heures", "ore"} or not found.group().startswith(("las", "as", "alle")):
            readings.add(("min", hour * 60.0))
        yield Figure(Kind.TIME, frozenset(readings), *found.span("h"), numbers=(hour,))


def _ends(found: re.Match[str]) -> bool:
    """Whether the words before a time make it an end: `until 8` may be in the evening, `open at 8` is not."""
    at = found.start("h") if found["h"] else found.start()
    return _ENDS.search(found.string[max(0, at - 30) : at]) is not None


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
    elif hour <= 12 and not sure and (hour <= 7 or ends):
        hours.add(hour % 12 + 12)
    readings: frozenset[Reading] = frozenset((at * 60 % 1440 + minutes,) for at in hours)
    yield Figure(Kind.TIME, readings, *found.span())


EXPLICIT = ((_AT_HOURS, at_hours), (_SPOKEN, spoken), (_EXPLICIT, explicit), (_NOON, noon))
LOOSE = ((_RANGE_START, bare), (_BARE_RANGE, bare_range), (_BARE, bare), (_WITH_H, with_h))

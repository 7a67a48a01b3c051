"""Months, weekdays and relative days in six languages, in plain letters."""

from __future__ import annotations

import re

_MONTHS = (
    "january enero janeiro janvier januar gennaio jan janv ene gen",
    "february febrero fevereiro fevrier februar febbraio feb fev",
    "march marzo marco mars marz mar mrz",
    "april abril avril aprile apr abr avr",
    "may mayo maio mai maggio mag",
    "june junio junho juin juni giugno jun giu",
    "july julio julho juillet juli luglio jul juil lug",
    "august agosto aout aug ago",
    "september septiembre setiembre setembro septembre settembre sep sept set",
    "october octubre outubro octobre oktober ottobre oct okt ott out",
    "november noviembre novembro novembre nov",
    "december diciembre dezembro decembre dezember dicembre dec dez dic",
)
MONTHS = {name: at for at, names in enumerate(_MONTHS, 1) for name in names.split()}
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b"

_MAY_BE_A_WORD = {
    "mar",
    "may",
    "set",
    "out",
    "gen",
    "mag",
    "ago",
    "mars",
    "jan",
    "ene",
    "dic",
    "sept",
    "marco",
}
MONTH_ALONE = re.compile(
    r"\b(?:"
    + "|".join(
        sorted((name for name in MONTHS if len(name) > 3 and name not in _MAY_BE_A_WORD), key=len)[::-1]
    )
    + r"|(?<=\bin )may|(?<=\buntil )may|(?<=\bof )may|(?<=\ben )mars)\b"
)

_WEEKDAYS = (
    "mondays? lunes segundas?-feiras? lundis? montags? lunedi",
    "tuesdays? martes tercas?-feiras? mardis? dienstags? martedi",
    "wednesdays? miercoles quartas?-feiras? mercredis? mittwochs? mercoledi",
    "thursdays? jueves quintas?-feiras? jeudis? donnerstags? giovedi",
    "fridays? viernes sextas?-feiras? vendredis? freitags? venerdi",
    "saturdays? sabados? samedis? samstags? sonnabends? sabat[oi]",
    "sundays? domingos? dimanches? sonntags? domeni(?:ca|che)",
)
_SHORT = {
    "en": ("mon", "tues?", "wed", "thu(?:rs?)?", "fri", "sat", "sun"),
    "es": ("lun|l", "mar", "mie|x", "jue", "vie|v", "sab", "dom"),
    "pt": ("segundas?|seg", "tercas?|ter", "quartas?|qua", "quintas?|qui", "sextas?|sex", "sab", "dom"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
    "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
}
_SHORT_BEFORE = (
    r"(?:\.? ?(?:-|,|\||:|/|\d|[\x00-\x02])|\.? (?:a|e|y|to|and|au|et|bis|und) |"
    r":? (?:closed|open|cerrado|abierto|geschlossen|ferme|chiuso|fechado)\b)"
)
"""An abbreviation of a day is one only before a range, a list or a figure."""


def _weekday_expression(language: str | None) -> re.Pattern[str]:
    short = _SHORT.get(language or "", ("",) * 7)
    days = []
    for at, (names, abbreviation) in enumerate(zip(_WEEKDAYS, short, strict=True)):
        full = "|".join(names.split())
        after = r"(?=\b)" if language == "pt" else rf"(?={_SHORT_BEFORE}|\.?\)?$)"
        days.append(f"(?P<d{at}>{full}{f'|(?:{abbreviation}){after}' if abbreviation else ''})")
    return re.compile(rf"\b(?:{'|'.join(days)})(?!\w)", re.MULTILINE)


WEEKDAY = {language: _weekday_expression(language) for language in (None, *_SHORT)}

TO = re.compile(
    r"(?:-feira)?\.? ?(?:-|to|through|thru|until|till|a|al|hasta(?: el)?|ate(?: a| o)?|au|jusqu'au|"
    r"bis(?: zum)?|"
    r"fino a)\s?(?:the |el |los |il |le )?"
)
"""What stands between the two ends of a range of days."""

DAY_GROUPS = re.compile(
    r"\b(?:(?P<every>(?:every day|7 days a week|daily|todos los dias|cada dia|los 7 dias|todos os dias|"
    r"tous les jours|"
    r"jeden tag|taglich|tutti i giorni|ogni giorno)(?! (?:laborable|util|ute|ouvrable|feriale)))|"
    r"(?P<week>weekdays|(?:every|each|on) (?:week|working|business) ?days?|entre semana|"
    r"(?:cada|todos los|los) dias? laborables?|(?:cada|todos os|nos) dias? utei?s|dias? de semana|en semaine|"
    r"(?:chaque|tous les|les) jours? ouvrables?|werktags|unter der woche|(?:nei )?giorni feriali)|"
    r"(?P<end>weekends?|fin(?:es)? de semana|fins? de semana|week-?ends?|wochenendes?|am "
    r"wochenende|fine settimana))\b"
)

RELATIVE = re.compile(
    r"(?P<after2>\b(?:the day after tomorrow|pasado manana|depois de amanha|apres-demain|ubermorgen|"
    r"dopodomani)\b)"
    r"|(?P<after1>\btomorrow\b|(?<!la )(?<!turno de )(?<!esta )(?<!una )(?<!por la )(?<!de la "
    r")\bmanana\b(?! por la tarde)|"
    r"\bamanha\b|\bdemain\b|(?<!guten )(?<!am )(?<!jeden )(?<!heute )(?<!gestern )\bmorgen\b(?! fruh\b)|"
    r"\bdomani\b)"
    r"|(?P<after0>\btoday\b|\btonight\b|\bhoy\b|\besta (?:tarde|noche)\b|\bhoje\b|\baujourd'hui\b|"
    r"\bheute\b|\boggi\b)"
    r"|(?P<week>\bnext week\b|\b(?:la )?(?:proxima semana|semana que viene)\b|\b(?:na )?(?:proxima "
    r"semana|semana "
    r"que vem)\b|\bla semaine prochaine\b|\bnachste[rn]? woche\b|\bla (?:prossima settimana|settimana "
    r"prossima)\b)"
)
"""Days told from today. `mañana` after an article is the morning."""

IDLE_TODAY = re.compile(
    r"(?:help|assist|do for|ayudar|ajudar|aider|helfen|aiutar|for|de|else|mas)\w*(?: \w+){0,2} "
    r"(?:today|hoy|hoje|aujourd'hui|heute|oggi)|(?:today|hoy|hoje|aujourd'hui|heute|oggi) (?:helfen|aiutar)"
)
"""`How can I help you today?` names no day."""

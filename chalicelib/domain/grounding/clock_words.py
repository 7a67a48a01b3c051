"""How times of day are written in six languages: the expressions that clock.py reads."""

from __future__ import annotations

import re

EVENING = (
    r"p\. ?m\.|p\.? ?m\b|(?:o'clock )?in the (?:afternoon|evening)|at night|de la (?:tarde|noche)|por la tarde|"
    r"da (?:tarde|"
    r"noite)|de l'apres-midi|du soir|nachmittags|abends|am abend|di sera|del pomeriggio|di pomeriggio"
)
MORNING = (
    r"a\. ?m\.|a\.? ?m\b|(?:o'clock )?in the morning|de la manana|por la manana|da manha|du matin|morgens|"
    r"vormittags|"
    r"di mattina|del mattino"
)
HALF_OF_DAY = rf"(?: ?,?(?:(?P<pm>{EVENING})|(?P<am>{MORNING})))"


def _numbered(at: int) -> str:
    return HALF_OF_DAY.replace("pm>", f"pm{at}>").replace("am>", f"am{at}>")


H = r"(?:horas|heures|hours|hrs|hs|uhr|ore|h)\b"
PREP = (
    r"(?:at|until|till|til|by|before|after|around|about|from|between|"
    r"(?:a|de|desde|hasta|sobre|entre|para|antes de|despues de) las?|las|as|a partir das|das|ate as|"
    r"des|vers|jusqu'a|a|um|ab|gegen|bis|von|zwischen|alle|dalle|fino alle|dopo le|le|ore)"
)

EXPLICIT_TIME = re.compile(
    rf"(?<![\w:€$£])(?<!\d[.,])(?P<h>\d{{1,2}})(?:[:](?P<m>\d\d)(?::\d\d)?|[.](?P<m2>\d\d)(?= ?(?:{H}|"
    rf"[ap]\.?m\b|(?:-|a|to|bis|y|alle|as|and) ?(?:las )?(?:\d{{1,2}}(?:[.:]\d\d| ?{H})|\x02))))"
    rf"(?!\d)(?! ?[€$£%]| ?euro) ?(?:{H})?{HALF_OF_DAY}?"
    rf"|(?:(?<=las )|(?<=at )|(?<=um )|(?<=alle )|(?<=bis )|(?<=until )|(?<=from )|(?<=\bas "
    rf")|(?<=pukul )|(?<=jam )|(?<=till )|(?<=by )|(?<=\bto )|(?<=before )|(?<=after )|(?<=\bab )|(?<=dalle ))"
    rf"(?P<h5>\d{{1,2}})[.](?P<m5>\d\d)(?!\d|[.,]\d)(?! ?[€$£%]| ?euro)"
    rf"|(?<=- )(?P<h1b>\d{{1,2}})[.](?P<m1b>\d\d)(?![\d.])(?! ?[€$£%]| ?euro)"
    rf"|(?<=-)(?P<h1>\d{{1,2}})[.](?P<m1>\d\d)(?![\d.])(?! ?[€$£%]| ?euro)"
    rf"|(?<![\w:.,/€$£-])(?P<h2>\d{{1,2}}) ?(?:h|heures?|uhr) ?(?P<m3>\d\d)(?!\d)"
    rf"|(?<![\w:.,/€$£])(?P<h3>\d{{1,2}}) ?(?:uhr|o'clock)\b{_numbered(2)}?"
    rf"|(?<![\w:.,/€$£])(?P<h4>\d{{1,2}}){_numbered(3)}"
)
SPOKEN_TIME = re.compile(
    rf"\b(?:(?P<past>half|quarter|viertel|(?:5|10|20|25)(?: minutes)?(?= past| nach| vor)) (?P<way>past|"
    rf"to|nach|vor) (?P<h>\d{{1,2}}|one)"
    r"|halb (?P<halb>\d{1,2}|eins)"
    r"|(?:(?:las?|as|alle|dalle|le) |(?<![\w:.,])(?=\d+ (?:y|e) (?:media|meia|mezz[ao]|"
    r"cuarto)))(?P<h2>\d{1,2}|una) (?P<way2>y|e|menos|meno) (?P<past2>media|meia|"
    r"mezz[ao]|cuarto|un quarto|\d{1,2})"
    r"|(?P<h3>\d{1,2}) ?(?:h|heures?) (?P<way3>et|moins) (?P<past3>demie|quart|le quart))\b"
    rf"(?! ?[€$£%]| euro| minut| hor| day| dia){HALF_OF_DAY}?"
)
NOON = re.compile(
    r"(?P<one>\b(?:all|dall)'una\b)|\b(?:12 noon|noon)\b|\b(?P<midnight>12 midnight|midnight)\b"
)
NOT_A_TIME = (
    r"(?!\d|[.,:/-]?\d| ?[€$£%]| ?(?:euro|eur|cent|per|of|de|st\b|nd\b|rd\b|th\b|min|hour|hora|heure|"
    r"stund|day|dia|jour|tag|"
    r"giorn|week|seman|sett|woch|month|mes|mois|monat|year|an[on]|jahr|person|peopl|or more|o mas|times|"
    r"veces|years))"
)
BARE_RANGE = re.compile(
    rf"(?<![\w:.,/€$£])(?P<h>\d{{1,2}})(?::(?P<m>\d\d))? ?(?:h\b)? ?(?:-|to|until|till|a|al|ate|as|a las|"
    rf"hasta(?: las)?|alle|bis|and|y|et|e|und)"
    rf" ?(?:las |les )?(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d))?{NOT_A_TIME}(?: ?h\b)?{HALF_OF_DAY}?"
)
BARE = re.compile(
    rf"\b(?P<prep>{PREP}) (?P<h>\d{{1,2}}|la una|una(?= de la tarde)){NOT_A_TIME}(?P<mark> ?{H})?"
)
WITH_H = re.compile(r"(?<![\w:.,/€$£])(?P<h>\d{1,2}) ?h\b(?! antes| before| avant)")
AT_HOURS = re.compile(
    r"\b(?:las|as|alle|a|de|des|jusqu'a|from|at|until|ate|dalle) (?P<h>\d{1,2}) ?(?P<word>horas|heures|"
    r"hs|ore|h)\b"
    r"(?! ?\d| antes| before| avant| prima| despues| apres| dopo| de | al )"
)
ABOUT = re.compile(
    r"\b(?:cerca|mas|mais|menos|moins|plus|pres|antes|despues|depois|dentro|alrededor|total|duracion|"
    r"duracao|duree) $"
)
"""`cerca de 2 horas` is a length of time."""

LASTS = re.compile(r"\b(?:dure\w*|pendant|prend\w*|environ|duree(?: de)?|compte\w*|faut|pour) $")
RANGE_START = re.compile(
    r"(?<![\w:.,/€$£])(?P<h>\d{1,2})(?: ?h)?(?P<mark>(?: ?- ?| (?:to|until|till|a|al|ate|as|a las|"
    r"hasta(?: las)?|alle|bis|and|y|et|e|"
    r"und) (?:las |les )?)(?=\x02))"
)
OPENING = re.compile(
    r"\b(?:open|opening|hours|closed?|abr\w+|abierto|horario|cerramos|cierra|fecha\w*|aberto|ouver\w*|"
    r"ouvr\w*|ferm\w+|"
    r"geoffnet|offnungszeiten|offnen|apert\w+|apri\w+|orari\w*|chiu\w+|lunch|from|de|das|dalle|von|"
    r"between|entre)\b"
)
ENDS = re.compile(
    r"\b(?:until|till|til|to|by|before|hasta|ate|jusqu'a|jusque|bis|fino|close[sd]?|closing|cerramos|"
    r"cerrado|cierra|cierran|"
    r"fecha\w*|ferm\w+|schlies\w+|chiud\w+)[^.;\d]{0,16}$"
)
DAY_BEGINS = re.compile(
    r"\b(?:open|opens|abrimos|abre|abiert[oa]s?|aberto|abrimos|ouvert\w*|ouvre|ouvrons|geoffnet|offnen|"
    r"apert[oaie]|apriamo)"
    r"(?: \w+)?,? (?:from|at|desde|de|a|das|a partir das|as|des|a partir de|ab|von|um|dalle|alle|las|"
    r"desde las|a las|de las)"
    r"(?: las)? (?:half past |quarter past |quarter to )?$"
)
AT = re.compile(rf"\b{PREP} $|[-:] ?$")
"""What stands before a number that is an hour."""

NIGHT = re.compile(r"\b(?:night|nights|noches?|noites?|nuits?|nachts?|notte)\b")
RANGE_END = re.compile(
    rf"(?<=\x02)(?: ?- ?| (?:to|until|till|a|al|ate|as|a las|alle|bis|and|y|et|e|und) (?:las |les )?)"
    rf"(?P<h>\d{{1,2}}){NOT_A_TIME}"
)
WITH_24_HOURS = re.compile(r"\b(?:1[3-9]|2[0-3])[:.h][0-5]\d\b")
"""Where a text has times such as 15:30, its 6:00 is in the morning."""

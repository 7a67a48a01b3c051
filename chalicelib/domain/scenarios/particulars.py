"""What tells of somebody in a line, by its form: numbers, also in words, addresses of mail and houses, births, links.

Hours, days, prices and small numbers stay: a scenario is about them.
"""

from __future__ import annotations

import re

NUMBER, ADDRESS, LINK, HOUSE = "000000000", "maria@example.test", "https://example.test", "1 Example Street"
POSTCODE, BORN = "00000", "1990-01-01"

_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"


def _date(between: str) -> str:
    """A day in figures; `between` names the group of its separator."""
    return (
        rf"(?:(?:19|20)\d\d-{_MONTH}-{_DAY}|{_MONTH}/{_DAY}/(?:19|20)\d\d"
        rf"|{_DAY}(?P<{between}>[./-]){_MONTH}(?P={between})(?:(?:19|20)\d\d|\d\d))"
    )


_TIME = r"(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?"
_MONEY = r"(?:€|\$|£|¥|₹|R\$|euros?\b|eur\b|usd\b|gbp\b|dollars?\b|pounds?\b|reais\b|francs?\b)"
_AMOUNT = r"\d{1,3}(?:[ .,]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_HARMLESS = re.compile(
    rf"(?<![\d./-]){_date('harmless')}(?![./-]?\d)"
    rf"|(?<![\d.:]){_TIME}(?![.:]?\d)"
    rf"|(?<![\d.,])(?:{_AMOUNT})\s?{_MONEY}|{_MONEY}\s?(?:{_AMOUNT})(?![\d.,])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\d(?:(?:[\s().\-/_*|·–—~:]{0,3}|,)\d){5,}")
"""Six digits and more: what is shorter is an hour, a price, a year or a house."""

_ACCOUNT = re.compile(
    r"(?<!\w)[A-Z]{2}\d\d(?:[\s.\-/_]{0,2}[A-Z0-9]{4}){2,7}(?:[\s.\-/_]{0,2}[A-Z0-9]{1,4})?", re.I
)

_WORDS_OF_ONE = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    "um|uma|dois|duas|três|quatro|sete|oito|nove|meia|zéro|un|une|deux|trois|quatre|cinq|sept|huit|neuf|"
    "null|eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|due|tre|quattro|cinque|sei|sette|otto"
)
_WORDS_OF_MORE = (
    "double|triple|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    "(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|"
    "diez|once|doce|trece|catorce|quince|dieci\\w+|veinte|veinti\\w+|treinta|cuarenta|cincuenta|sesenta|setenta|"
    "ochenta|noventa|cien|ciento|(?:dos|tres|cuatro|seis|sete|ocho|nove)cientos|quinientos|seiscientos|"
    "dez|onze|doze|treze|quinze|dezes\\w+|dezoito|vinte|trinta|quarenta|cinquenta|sessenta|oitenta|noventa|cem|cento|"
    "dix|douze|treize|quatorze|seize|vingts?|trente|quarante|cinquante|soixante|cent|"
    "zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|"
    "(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|"
    "siebzig|achtzig|neunzig)|hundert|"
    "dieci|undici|dodici|tredici|quattordici|quindici|sedici|venti\\w*|trenta\\w*|quaranta\\w*|cinquanta\\w*|"
    "sessanta\\w*|settanta\\w*|ottanta\\w*|novanta\\w*"
)
_BETWEEN_WORDS = r"(?:[\s,.\-–]+(?:(?:and|y|e|et|und)\s+)?)"
_IN_WORDS = re.compile(
    rf"(?<!\w)(?:(?:{_WORDS_OF_ONE}|{_WORDS_OF_MORE}){_BETWEEN_WORDS}){{5,}}(?:{_WORDS_OF_ONE}|{_WORDS_OF_MORE})(?!\w)"
    rf"|(?<!\w)(?:(?:{_WORDS_OF_ONE}){_BETWEEN_WORDS}){{3,}}(?:{_WORDS_OF_ONE})(?!\w)",
    re.IGNORECASE,
)
"""Six words of numbers in a row, or four of single digits: nobody says a price or an hour so."""

_DOT = r"(?:\s*[(\[{]\s*(?:dot|punto|ponto|point|punkt)\s*[)\]}]\s*|\s+(?:dot|punto|ponto|point|punkt)\s+)"
_PROVIDERS = (
    "gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|web|live|libero|orange|uol|msn|aol"
)
_BOX = rf"[\w.+%-]+(?:{_DOT}[\w+-]+){{0,6}}"
# Each begins where its word begins and gives no letter of it back: a word of 4,096 letters takes no second.
_EMAIL = re.compile(
    r"(?<![^\s@,;<>()])[^\s@,;<>()]++\s?@\s?[^\s@,;<>()]+(?:\s\.\s\w+)*"
    rf"|(?<![\w.+%-])(?:{_BOX}\s*[(\[{{]\s*(?:at|arroba|arobase|chiocciola|ät)\s*[)\]}}]\s*[\w-]+(?:{_DOT}[\w-]+|\.[\w-]+)+)"
    rf"|(?<![\w.+%-])(?:{_BOX}\s+(?:at|arroba|arobase|chiocciola|ät)\s+[\w-]+(?:{_DOT}[\w-]+)+)"
    rf"|(?<![\w.+%-])(?:{_BOX}\s+(?:at|arroba|arobase|chiocciola|ät)\s+(?:{_PROVIDERS})\.\w+(?:\.\w+)*)",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.@])@[\w.]{2,}\w")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}/[^\s/]\S*",
    re.IGNORECASE,
)

_CAPITAL = r"[A-ZÀ-ÞŁŚŽ][\w'’.-]*"
_OF = r"(?:(?:de|del|da|do|das|dos|di|della|dei|du|des|d'|de\s+la|de\s+l['’]|la|las|los|el|le)\s+)?"
_HOUSE_NUMBER = r"(?:n[º°o.]*\s*)?\d{1,5}\s?[a-zA-Z]?(?!\w)"
_STREETS_BEFORE = (
    r"(?i:calle|c/|avenida|avda\.?|av\.|plaza|paseo|carrer|rua|travessa|praça|viale|piazza|corso|"
    r"via(?!\s+(?:whats|e?-?mail|tele|sms|insta|face|bizum|paypal|chat|web|app|zoom|phone)))"
)
_HOUSE = re.compile(
    rf"(?<!\w){_STREETS_BEFORE}\s*{_OF}{_CAPITAL}(?:\s+{_OF}{_CAPITAL}){{0,3}}\s*,?\s*{_HOUSE_NUMBER}"
    rf"|(?<!\w)\d{{1,5}}\s?[a-zA-Z]?,?\s(?:{_CAPITAL}\s){{1,3}}(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|"
    rf"boulevard|blvd|square|court|ct|close|terrace|way|place)(?!\w)"
    rf"|(?<!\w)\d{{1,5}}(?:\s?(?i:bis|ter))?,?\s(?i:rue|avenue|boulevard|bd|place|allée|chemin|impasse|quai)\s+"
    rf"{_OF}{_CAPITAL}(?:\s{_OF}{_CAPITAL}){{0,3}}"
    rf"|(?<!\w)[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm)\s{_HOUSE_NUMBER}"
)
_POSTCODE = re.compile(
    r"(?<![\w.,-])\d{5}(?=\s[A-ZÀ-Þ]\w{2,})|(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?!\w)|(?<![\w-])\d{5}-\d{3}(?![\w-])"
)

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez|fév|avr|juin|juil|août|déc|"
    "jän|mär|okt|gen|mag|giu|lug|ott"
)
_OF_BIRTH = (
    r"born|dob|d\.o\.b\.?|birth(?:day|date)?|nac[ií](?:d[oa])?|nacimiento|cumplea[ñn]os|nasci(?:d[oa])?|nascimento|"
    r"aniversário|n[ée]e?|naissance|geboren|geb\.|geburts\w+|nat[oa]|nascita|compleanno"
)
_BIRTH = re.compile(
    rf"(?<!\w)(?P<said>(?:{_OF_BIRTH})(?!\w)[\s:,]{{0,3}}(?:(?:is|was|on|the|el|día|es|em|no|dia|é|le|est|am|ist|il|"
    rf"è|era)\s+){{0,3}})"
    rf"(?:{_date('born')}"
    rf"|{_DAY}(?:st|nd|rd|th|\.|º)?\s+(?:of\s+|de\s+)?(?:{_MONTHS})\w*\.?,?\s+(?:de\s+|del\s+)?\d{{4}}"
    rf"|(?:{_MONTHS})\w*\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+\d{{4}})(?!\d)",
    re.IGNORECASE,
)


def without_particulars(text: str) -> str:
    """Give a line with what leads to somebody replaced by something of its form that leads to nobody."""
    text = _LINK.sub(LINK, _EMAIL.sub(ADDRESS, text))
    text = _HANDLE.sub("@maria", text)
    text = _BIRTH.sub(lambda found: found["said"] + BORN, text)
    text = _POSTCODE.sub(POSTCODE, _HOUSE.sub(HOUSE, text))
    text = _IN_WORDS.sub(NUMBER, _ACCOUNT.sub(_without_digits, text))
    return _between_harmless(text)


def _between_harmless(text: str) -> str:
    """Take long numbers out of everything that is no day, hour or amount."""
    pieces, end = [], 0
    for found in _HARMLESS.finditer(text):
        pieces += [_NUMBER.sub(_without_digits, text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*pieces, _NUMBER.sub(_without_digits, text[end:])])


def _without_digits(found: re.Match[str]) -> str:
    """The same form with other digits, so that what asks for a number of this length still finds one."""
    return re.sub(r"\d", "0", found[0])

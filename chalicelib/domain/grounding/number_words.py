"""Write number words as digits: `twenty-five`, `treinta y cinco`, `quatre-vingts`, `fünfundzwanzig`.

`one` and the articles stay words: they are numbers only before a unit, which durations.py looks at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from chalicelib.domain.grounding.plain import plain

_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r"(?:[ -](and|y|e|et)[ -]|[ -])([^\W\d_]+)")

_CLOCK = re.compile(r" ?(?:o'clock|uhr\b|[ap]\.? ?m\b)")
_RANGE = re.compile(r" (?:to|or|a|o|ou|bis|oder)(?: las)? ([^\W_]+)")
_COUNTED = re.compile(r" (?:o |a |e |ore|giorn|settiman|mes|ann|minut|euro|volt|rat|person)")

_UNITS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
    "diecisiete dieciocho diecinueve",
    "pt": "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    "dezessete dezoito dezenove",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn",
    "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
}
_MORE = {
    "en": {"hundred": 100, "thousand": 1000},
    "es": {"una": 1, "un": 1, "cien": 100, "ciento": 100, "mil": 1000, "quinientos": 500, "quinientas": 500}
    | {"setecientos": 700, "novecientos": 900},
    "pt": {
        "uma": 1,
        "duas": 2,
        "cem": 100,
        "cento": 100,
        "duzentos": 200,
        "trezentos": 300,
        "quinhentos": 500,
    }
    | {"mil": 1000, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "fr": {"une": 1, "vingts": 20, "cent": 100, "cents": 100, "mille": 1000},
    "de": {"ein": 1, "zwo": 2, "hundert": 100, "einhundert": 100, "tausend": 1000, "eintausend": 1000},
    "it": {"un": 1, "una": 1, "cento": 100, "mille": 1000, "mila": 1000},
}
_AND = {"en": "and", "es": "y", "pt": "e", "fr": "et"}


def _values(language: str) -> dict[str, int]:
    units = _UNITS[language].split()
    tens = _TENS[language].split()
    values = {plain(word): at for at, word in enumerate(units, 1)}
    values |= {plain(word): at * 10 for at, word in enumerate(tens, 2)} | _MORE[language]
    for ten, word in enumerate(tens, 2):
        for unit, one in enumerate(units[:9], 1):
            values |= dict.fromkeys(_compounds(language, word, one), ten * 10 + unit)
    for unit, one in enumerate(units[:9], 1):
        if language == "es":
            values |= {f"{one}cientos": unit * 100, f"{one}cientas": unit * 100}
        if language in {"de", "it"} and unit > 1:
            hundred = plain(one + ("hundert" if language == "de" else "cento"))
            values |= {hundred: unit * 100}
            values |= {hundred + plain(word): unit * 100 + at * 10 for at, word in enumerate(tens, 2)}
    return values


def _compounds(language: str, ten: str, unit: str) -> Iterator[str]:
    if language == "de":
        yield plain(("ein" if unit == "eins" else unit) + "und" + ten)
    if language == "it":
        yield plain((ten[:-1] if unit[0] in "uo" else ten) + unit)
    if language == "es" and ten == "veinte":
        yield "veinti" + unit


_NUMBERS = {language: _values(language) for language in _UNITS}
_NUMBERS["de"] |= {plain("hundert" + word): 100 + at * 10 for at, word in enumerate(_TENS["de"].split(), 2)}
_NUMBERS["it"] |= {"cento" + word: 100 + at * 10 for at, word in enumerate(_TENS["it"].split(), 2)}


@dataclass(frozen=True)
class Digits:
    """A text with digits for number words; `place` leads back to the text that it was made from."""

    text: str
    from_words: frozenset[int]
    _starts: tuple[int, ...]
    _shifts: tuple[int, ...]

    def place(self, at: int) -> int:
        """The place in the original text of a place in this one."""
        return at - self._shifts[bisect_right(self._starts, at) - 1]


def digits_for_words(folded: str, language: str | None) -> Digits:
    """Replace the number words of one language in a plain text; `from_words` are the digits' places."""
    numbers = _NUMBERS.get(language or "", {})
    parts: list[str] = []
    starts, shifts, from_words = [0], [0], set[int]()
    done = length = 0
    for word in _WORD.finditer(folded) if numbers else ():
        if word.start() < done or word.group() not in numbers or _means_you_are(folded, word):
            continue
        value, end = _run(folded, word, numbers, language or "")
        if value == 1 and not (_CLOCK.match(folded, end) or _starts_a_range(folded, end, numbers)):
            continue
        parts += [folded[done : word.start()], str(value)]
        length += word.start() - done
        from_words.add(length)
        length += len(parts[-1])
        starts.append(length)
        shifts.append(length - end)
        done = end
    return Digits("".join([*parts, folded[done:]]), frozenset(from_words), tuple(starts), tuple(shifts))


def _starts_a_range(text: str, end: int, numbers: dict[str, int]) -> bool:
    """`one to two years`, `de una a tres`: only here is one a number without a unit."""
    following = _RANGE.match(text, end)
    return following is not None and (following[1].isdigit() or numbers.get(following[1], 0) > 1)


def _means_you_are(text: str, word: re.Match[str]) -> bool:
    """Italian `sei` is six only before something to count."""
    return word.group() == "sei" and not _COUNTED.match(text, word.end())


def _run(text: str, first: re.Match[str], numbers: dict[str, int], language: str) -> tuple[int, int]:
    """Read number words that belong together; give their value and their end."""
    total, part, end = 0, numbers[first.group()], first.end()
    if part == 1000:
        total, part = 1000, 0
    while following := _NEXT.match(text, end):
        joined, value = following.group(1), numbers.get(following.group(2))
        if value is None or (joined and not _joins(joined, part, total, language)):
            break
        if value == 100 and 0 < part < 10:
            part *= 100
        elif value == 1000 and 0 < part < 1000:
            total, part = total + part * 1000, 0
        elif language == "fr" and value == 20 and part % 100 == 4:
            part += 76
        elif _fits(value, part, total, language):
            part += value
        else:
            break
        end = following.end()
    return total + part, end


def _joins(joined: str, part: int, total: int, language: str) -> bool:
    if joined != _AND.get(language):
        return False
    if language == "en":
        return part % 100 == 0 and part + total > 0
    return language != "es" or 30 <= part % 100 <= 90


def _fits(value: int, part: int, total: int, language: str) -> bool:
    if part == 0:
        return total > 0 and value < 1000
    if part % 100 == 0:
        return value < 100
    if language == "fr" and part % 100 in (60, 80) and value < 20:
        return True
    return part % 10 == 0 and part % 100 >= 20 and value < 10

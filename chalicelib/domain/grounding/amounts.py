"""Read numbers, prices and percentages as people write them: `1.250,50 €`, `€1,250.50`, `55 euros`, `10 %`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.claim import Figure, Kind, Reading

NUM = r"(?:\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*)"
"""A number with any separators; a space or apostrophe groups thousands."""

SEP = (
    r"(?: ?- ?|/| (?:to|and|or|a|y|o|al|e|ou|et|und|bis|oder|and up to|hasta|ate|fino a|jusqu'a|as) "
    r"(?:les |las |os |"
    r"the |den |i )?)"
)
"""What joins the two numbers of a range or a pair."""

_CURRENCIES = {
    "EUR": r"€|euros?|eur",
    "GBP": r"£|gbp|pounds?(?: sterling)?|quid|libras?|livres sterling|pfund|sterline",
    "BRL": r"r\$|brl|reais|real",
    "MXN": r"mx\$|mxn|pesos?",
    "USD": r"us\$|usd|\$|dollars?|bucks|dolar(?:es)?|dollari|dollaro",
    "INR": r"₹|inr|rs\.?|rupees?|rupias?",
    "IDR": r"rp\.?|idr",
    "ILS": r"₪|ils|nis|shekels?",
    "CHF": r"chf|francs?|franken|sfr\.?",
    "JPY": r"¥|jpy|yen",
}
_CURRENCY = "|".join(f"(?P<{{0}}{code}>{written})" for code, written in _CURRENCIES.items())
_BEFORE = re.compile(
    rf"(?<![\w€$£])(?:{_CURRENCY.replace('{0}', 'a')}) ?(?P<n>{NUM})(?:(?: ?- ?| (?:to|a|bis) |"
    rf"{SEP}(?=[€$£]))(?:[€$£] ?)?(?P<n2>{NUM})(?! (?:to|working|days|dias)))?(?![\d%])"
    r"(?!\.?\d| ?%)"
)
_CENTS = (
    r"(?: (?:y|and|et|und|e|con|mit) )?(?P<cents>\d{1,2}) ?(?:cents?|centimos?|centavos?|centimes?|"
    r"centesimi)(?!\w)"
)
_AFTER = re.compile(
    rf"(?<![\w.,])(?P<n>{NUM})(?:\.-|,-)?(?: ?(?:€|\$|£|euros?))?(?:{SEP}(?P<n2>{NUM}))?(?:\.-|,-)? ?"
    rf"(?:{_CURRENCY.replace('{0}', 'b')})(?!\w)(?:{_CENTS})?"
)
_ONLY_CENTS = re.compile(r"(?<![\w.,])(?P<n>\d{1,2}) ?(?:cents|centimos|centavos|centimes|centesimi)\b")
_PERCENT = re.compile(
    rf"(?<![\w.,])(?P<n>{NUM})(?:{SEP}(?P<n2>{NUM}))? ?(?:%|per ?cent\b|percent\b|por ?ciento\b|por "
    rf"cento\b|pour ?cent\b|"
    r"prozent\b|per cento\b)"
)
_HALF_PRICE = re.compile(
    r"\b(?:half[ -](?:price|off)|a mitad de precio|mitad de precio|metade do preco|(?:a )?moitie prix|"
    r"(?:zum )?halben? preis|meta prezzo|"
    r"(?:pays?|paga[nrm]?|pagais|pagano|paie\w*|paye\w*|zahlen|zahlst|zahlt)(?: (?:only|just|solo|so|"
    r"nur|seulement))? "
    r"(?:half|la mitad|(?:a )?metade|la moitie|die halfte|la meta))\b(?! (?:an|of|hour|del?|der|di))"
)
_FREE = re.compile(
    r"(?<!-)(?<!feel )(?<!be )(?<!get )\bfree(?: of charge)?\b(?!-| (?:to\b|slots?|places?|appointments?|"
    r"hours?|time|from|"
    r"spaces?|spots?|days?))|\b(?:no|without|at no|sin|sem|sans|ohne|senza)(?: extra| additional| any| "
    r"ningun)? "
    r"(?:charge|costs?|coste|costo|cargo|custo|frais|kosten|costi|spese)\b|"
    r"(?<=\|) ?(?:none|no|ningun[oa]?|nenhum[oa]?|aucun[e]?|keine?|nessun[oa]?|entfallt) ?(?=\|)|"
    r"\b(?:no|sin|sem|pas de|aucun|sans|ohne|keine?|senza|nessun[ao]?)(?= (?:\w+ |d'|de |"
    r"di ){0,2}?(?:fees?|deposit|gastos|costes|tasas|"
    r"surcharge|matricula|fianza|deposito|suplemento|recargo|taxas?|caucao|caution|frais|supplement|"
    r"gebuhr(?:en)?|"
    r"\w+gebuhr|kaution|aufpreis|quota|cauzione|supplemento|spese)\b(?! (?:back|unless|until|if|as long|"
    r"provided)))|"
    r"\bcomplimentary\b|\bon the house\b|\bgratis\b|\bgratuit[aoe]?s?(?:mente|ment)?\b|"
    r"\bkostenlos\w*|\bkostenfrei\w*|\bumsonst\b|\boffert[es]*\b|\b(?:pay|pagas?|zahlst|zahlen) "
    r"(?:nothing|nada|nichts)\b"
)


def number(written: str) -> float:
    """Read one number; three digits after a single separator are thousands."""
    compact = written.replace(" ", "").replace("'", "")
    last = max(compact.rfind(","), compact.rfind("."))
    if last < 0:
        return float(compact)
    whole, fraction = compact[:last], compact[last + 1 :]
    one_kind = compact.count(compact[last]) == 1
    same = "," in whole or "." in whole
    if (len(fraction) == 3 and not (one_kind and whole in {"", "0"})) and not (
        same
        and compact[last] not in whole
        and one_kind
        and len(whole.split("," if "," in whole else ".")[-1]) != 3
    ):
        return float(re.sub(r"[.,]", "", compact))
    return float(re.sub(r"[.,]", "", whole or "0") + "." + re.sub(r"[.,]", "", fraction or "0"))


def prices(found: re.Match[str]) -> Iterator[Figure]:
    """Give the figures of a price or of a range of prices."""
    groups = found.groupdict()
    currency = next(name[1:] for name in groups if name[0] in "ab" and name[1:].isupper() and groups[name])
    values = [number(groups[name]) for name in ("n", "n2") if groups.get(name)]
    if groups.get("cents"):
        values[-1] += int(groups["cents"]) / 100
    for value in values:
        yield Figure(Kind.PRICE, frozenset({(currency, value)}), *found.span(), numbers=(value,))


def cents(found: re.Match[str]) -> Iterator[Figure]:
    """Give the figure of an amount in cents."""
    value = int(found["n"]) / 100
    readings: frozenset[Reading] = frozenset({("EUR", value), ("USD", value)})
    yield Figure(Kind.PRICE, readings, *found.span(), numbers=(value, value * 100))


def percentages(found: re.Match[str]) -> Iterator[Figure]:
    """Give the figures of a percentage or of a range of them."""
    for written in (found["n"], found["n2"]):
        if written:
            value = number(written)
            yield Figure(Kind.PERCENTAGE, frozenset({(value,)}), *found.span(), numbers=(value,))


def half_price(found: re.Match[str]) -> Iterator[Figure]:
    """Half price is 50 %."""
    yield Figure(Kind.PERCENTAGE, frozenset({(50.0,), ("half",)}), *found.span())


def free(found: re.Match[str]) -> Iterator[Figure]:
    """What is free has a price of nothing."""
    yield Figure(Kind.PRICE, frozenset({("FREE", 0.0)}), *found.span())


READERS = (
    (_BEFORE, prices),
    (_AFTER, prices),
    (_ONLY_CENTS, cents),
    (_PERCENT, percentages),
    (_HALF_PRICE, half_price),
    (_FREE, free),
)

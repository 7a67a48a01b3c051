"""Numbers, shares and amounts as they are written in a language.

Three languages need no library of 30 MB in every function; a test holds these to the Unicode locale data.
"""

from __future__ import annotations

from chalicelib.domain.metrics import figure_words
from chalicelib.domain.metrics.figure_words import NOTHING, span
from chalicelib.domain.metrics.measure import Figure, Unit

ENGLISH = "en"
HARD_SPACE = "\xa0"
_SWAPPED = str.maketrans(",.", ".,")

_SIGNS: dict[str, dict[str, str]] = {
    "es": {"USD": "US$", "EUR": "€"},
    "pt": {"USD": "US$", "EUR": "€", "BRL": "R$", "GBP": "£", "MXN": "MX$"},
}
"""Where a currency has no sign of its own in a language, its code stands there."""


def number(value: float, digits: int, language: str) -> str:
    """Write a number with so many digits after the point, or comma."""
    return _local(f"{value:,.{digits}f}", language)


def percent(value: float, language: str) -> str:
    """Write a share, as exactly as domain/metrics does."""
    written = _local(figure_words.percent(value), language)
    return written.replace("%", f"{HARD_SPACE}%") if language == "es" else written


def money(value: float, currency: str, language: str) -> str:
    """Write an amount with its currency; small ones with more digits."""
    if language == ENGLISH:
        return figure_words.money(value, currency)
    sign = _SIGNS[language].get(currency, currency)
    amount = _local(figure_words.money(value, "USD").removeprefix("$"), language)
    return f"{amount}{HARD_SPACE}{sign}" if language == "es" else f"{sign}{HARD_SPACE}{amount}"


def value_words(figure: Figure, currency: str, language: str) -> str:
    """Write a figure; a dash where nothing is there to measure."""
    if figure.value is None:
        return NOTHING
    match figure.measure.unit:
        case Unit.RATIO:
            return percent(figure.value, language)
        case Unit.SECONDS:
            return span(figure.value)
        case Unit.DOLLARS:
            return money(figure.value, "USD", language)
        case Unit.MONEY:
            return money(figure.value, currency, language)


def _local(written: str, language: str) -> str:
    return written if language == ENGLISH else written.translate(_SWAPPED)

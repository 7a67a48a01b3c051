"""Numbers, shares and amounts in the language of who reads the page."""

from __future__ import annotations

from chalicelib.domain.metrics.measure import Figure
from chalicelib.inbox.language import spoken
from chalicelib.translation import numbers


def number(value: float, digits: int = 0) -> str:
    """Write a number with so many digits after the point, or comma."""
    return numbers.number(value, digits, spoken())


def percent(value: float) -> str:
    """Write a share, as exactly as domain/metrics does."""
    return numbers.percent(value, spoken())


def money(value: float, currency: str) -> str:
    """Write an amount with its currency; small ones with more digits."""
    return numbers.money(value, currency, spoken())


def value_words(figure: Figure, currency: str = "USD") -> str:
    """Write a figure; a dash where nothing is there to measure."""
    return numbers.value_words(figure, currency, spoken())

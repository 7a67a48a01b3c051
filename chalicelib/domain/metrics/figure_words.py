"""Figures as people read them: percent, spans of time, money; translation/numbers.py has the other languages."""

from __future__ import annotations

from datetime import timedelta

NOTHING = "–"


def percent(value: float) -> str:
    """Whole percents, with a tenth where there is less than one or nearly all."""
    shown = value * 100
    return f"{shown:.1f}%" if 0 < shown < 1 or 99 < shown < 100 else f"{shown:.0f}%"


def span(seconds: float) -> str:
    """A span of time in its two largest units."""
    left = timedelta(seconds=round(seconds))
    days, hours, minutes = left.days, left.seconds // 3600, left.seconds // 60 % 60
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {left.seconds % 60} s" if minutes else f"{left.seconds} s"


def money(value: float, currency: str) -> str:
    """An amount; small ones with more digits, because a case costs fractions of a cent."""
    sign = "$" if currency == "USD" else f"{currency} "
    return f"{sign}{value:,.2f}" if value >= 1 or value == 0 else f"{sign}{value:.4f}"

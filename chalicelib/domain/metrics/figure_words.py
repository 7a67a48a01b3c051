"""Figures as people read them: percent, spans of time, money; and what they are made of."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.metrics.measure import Figure, Kind, Unit

NOTHING = "–"


def value_words(figure: Figure, currency: str = "USD") -> str:
    """Write a figure; a dash where nothing is there to measure."""
    if figure.value is None:
        return NOTHING
    match figure.measure.unit:
        case Unit.RATIO:
            return percent(figure.value)
        case Unit.SECONDS:
            return span(figure.value)
        case Unit.DOLLARS:
            return money(figure.value, "USD")
        case Unit.MONEY:
            return money(figure.value, currency)


def made_of(figure: Figure, currency: str = "USD") -> str:
    """Say what the figure is made of: `12 of 40 cases`."""
    of, count = figure.measure.of, figure.denominator
    match figure.measure.kind:
        case Kind.SHARE | Kind.MEDIAN | Kind.P90:
            return f"{figure.numerator:.0f} of {count} {of}"
        case Kind.MEAN:
            unit = currency if figure.measure.unit is Unit.MONEY else "USD"
            return f"{money(figure.numerator, unit)} over {count} {of}"


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


def change(now: Figure, before: Figure) -> str:
    """How a figure moved against the span before; nothing where one of them is missing."""
    if now.value is None or before.value is None:
        return ""
    if now.measure.unit is Unit.RATIO:
        return f"{(now.value - before.value) * 100:+.0f} points"
    sign = "+" if now.value >= before.value else "-"
    moved = abs(now.value - before.value)
    return f"{sign}{span(moved)}" if now.measure.unit is Unit.SECONDS else f"{sign}{money(moved, 'USD')}"

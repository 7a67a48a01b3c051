"""What figures and their groups are called by whoever reads them; the measures' own texts stand in domain/metrics."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.metrics.grouping import NONE, By
from chalicelib.domain.metrics.measure import Figure, Kind, Unit
from chalicelib.domain.rollout_rules import Mode
from chalicelib.inbox.language import _
from chalicelib.inbox.number_words import money, number
from chalicelib.inbox.rollout_view import SHORT
from chalicelib.inbox.time_words import SHORT_MONTHS
from chalicelib.inbox.words import language_words, trigger_words


def made_of_words(figure: Figure, currency: str = "USD") -> str:
    """Say what a figure is made of: `12 of 40 cases`."""
    counted = {"many": number(figure.denominator), "what": _(figure.measure.of)}
    if figure.measure.kind is not Kind.MEAN:
        return _("%(part)s of %(many)s %(what)s") % (counted | {"part": number(figure.numerator)})
    total = money(figure.numerator, currency if figure.measure.unit is Unit.MONEY else "USD")
    return _("%(sum)s over %(many)s %(what)s") % (counted | {"sum": total})


def group_words(by: By, group: str) -> str:
    """Name a group; what others named stays as it is."""
    if group == NONE:
        return _("none")
    match by:
        case By.TRIGGER:
            return trigger_words(group)
        case By.LANGUAGE:
            return language_words(group)
        case By.MODE if group in set(Mode):
            return _(SHORT[Mode(group)])
        case _other:
            return group


def day_and_year(at: datetime) -> str:
    """Say a day with its year."""
    words = {"day": at.day, "month": _(SHORT_MONTHS[at.month - 1]), "year": at.year}
    return _("%(day)s %(month)s %(year)s") % words

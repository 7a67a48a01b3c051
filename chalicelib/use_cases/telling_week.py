"""The weekly digest: last week's figures, each with what it is made of and the change to the week before."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.domain.metrics.figure_words import NOTHING, span
from chalicelib.domain.metrics.measure import Figure, Kind, Unit
from chalicelib.domain.metrics.report import Report
from chalicelib.translation.catalogues import in_language, known
from chalicelib.translation.numbers import money, number, value_words
from chalicelib.use_cases.notice_ports import Notice

TOLD = (
    "ai_resolved",
    "ai_verified",
    "ai_confirmed",
    "ai_silent",
    "escalated",
    "takeover_median",
    "reply_median",
    "reply_in_time",
    "promise_kept",
    "reopened",
    "csat",
    "abandoned",
    "cost_model",
)
"""What a digest says; the page has the rest."""


def week_notice(
    fact: Happened, last: Report, before: Report, business: str, inbox_url: str, language: str
) -> Notice:
    """Write the digest of a week; the same week has the same id, so that it is told once."""
    week, _, spoken = str(fact.detail.get("week", "")), in_language(language), known(language)
    by = len(last.cases) - len(before.cases)
    opened = _("%(many)s opened (%(moved)s to the week before)") % {
        "many": number(len(last.cases), 0, spoken),
        "moved": ("-" if by < 0 else "+") + number(abs(by), 0, spoken),
    }
    return Notice(
        stage=fact.name.value,
        headline=_("Week %(week)s in numbers") % {"week": week},
        queue=business,
        lines=((_("Cases"), opened), *_figures(last, before, language)),
        due="",
        link=f"{inbox_url}/metrics?period=last",
        escalation_id=week,
        language=spoken,
    )


def _figures(last: Report, before: Report, language: str) -> list[tuple[str, str]]:
    _, lines = in_language(language), []
    for name in TOLD:
        now, then = last.total[name], before.total[name]
        if (value := value_words(now, "USD", known(language))) != NOTHING:
            moved = _moved(now, then, language)
            since = _("; %(moved)s to the week before") % {"moved": moved} if moved else ""
            lines.append((_(now.measure.title), f"{value} ({_made_of(now, language)}{since})"))
    return lines


def _moved(now: Figure, before: Figure, language: str) -> str:
    """How a figure moved against the week before; nothing where one of them is missing."""
    if now.value is None or before.value is None:
        return ""
    _, by, spoken = in_language(language), now.value - before.value, known(language)
    sign = "-" if by < 0 else "+"
    match now.measure.unit:
        case Unit.RATIO:
            return _("%(many)s points") % {"many": sign + number(abs(by) * 100, 0, spoken)}
        case Unit.SECONDS:
            return sign + span(abs(by))
        case Unit.DOLLARS | Unit.MONEY:
            return sign + money(abs(by), "USD", spoken)


def _made_of(figure: Figure, language: str) -> str:
    """The same words as the page's."""
    _, spoken = in_language(language), known(language)
    counted = {"many": number(figure.denominator, 0, spoken), "what": _(figure.measure.of)}
    if figure.measure.kind is Kind.MEAN:
        return _("%(sum)s over %(many)s %(what)s") % (
            counted | {"sum": money(figure.numerator, "USD", spoken)}
        )
    return _("%(part)s of %(many)s %(what)s") % (counted | {"part": number(figure.numerator, 0, spoken)})

"""The metrics page as leads see it: figures with what they are made of, a table by group, a chart of shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from chalicelib.domain.metrics.catalogue import MEASURES, SECTIONS
from chalicelib.domain.metrics.figure_words import percent, value_words
from chalicelib.domain.metrics.grouping import NARROWING, By, group_of
from chalicelib.domain.metrics.measure import Figure, Kind
from chalicelib.domain.metrics.report import Report
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.figure_words import day_and_year, group_words, made_of_words
from chalicelib.inbox.language import _, said, spoken

PERIODS = {
    "this": said("This week"),
    "last": said("Last week"),
    "4w": said("Last 4 weeks"),
    "12w": said("Last 12 weeks"),
}

BYS = {
    By.WEEK: said("Week"),
    By.DAY: said("Day"),
    By.QUEUE: said("Queue"),
    By.INTENT: said("Intent"),
    By.TRIGGER: said("Trigger"),
    By.VERSION: said("Playbook version"),
    By.LANGUAGE: said("Language"),
    By.SEGMENT: said("Segment"),
    By.MODE: said("Mode"),
}

COLUMNS = (
    "ai_resolved",
    "ai_durable",
    "escalated",
    "reply_in_time",
    "reply_median",
    "reopened",
    "csat",
    "cost_model",
)
"""What the table by group shows; every figure is in the exports."""

CHARTED = ("ai_resolved", "escalated", "reply_in_time", "csat")

BAR, GAP, HEIGHT, LABELS = 26, 14, 96, 34
"""Of a chart, in its own units."""

LONGEST_LABEL = 7
"""Characters that fit below a bar."""


@dataclass(frozen=True)
class FigureView:
    """One figure. `hits` and `cases` lead to the cases of its numerator and denominator."""

    id: str
    title: str
    value: str
    made_of: str
    definition: str
    hits: str
    cases: str
    share: bool
    many: int


@dataclass(frozen=True)
class Bar:
    """One bar of a chart, from the bottom; `label` is the group, `value` the figure in words."""

    x: int
    y: int
    height: int
    label: str
    value: str


@dataclass(frozen=True)
class Chart:
    """A measure by group, as bars; the table has the same in words."""

    id: str
    title: str
    width: int
    bars: tuple[Bar, ...]
    told: str


@dataclass(frozen=True)
class GroupRow:
    """A group's figures, in the order of the table's columns: the value and what it is made of."""

    name: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Choice:
    """One thing to narrow by: what may be chosen, and what is."""

    name: str
    title: str
    options: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True)
class MetricsView:
    """All that the page shows; `query` is what it was asked for."""

    period: str
    since: str
    until: str
    by: str
    by_title: str
    sections: tuple[tuple[str, tuple[FigureView, ...]], ...]
    columns: tuple[str, ...]
    rows: tuple[GroupRow, ...]
    charts: tuple[Chart, ...]
    choices: tuple[Choice, ...]
    many: int
    query: str
    currency: str


def metrics_view(
    report: Report, *, wanted: Mapping[By, str], known: Report, playbook: Playbook
) -> MetricsView:
    """Put a report into words; `known` is the same without narrowing, whose groups may be chosen."""
    names, currency = names_of(playbook), playbook.channel.rates.currency
    query, zone = query_of(report, wanted), ZoneInfo(playbook.business.timezone)
    columns = [measure for id_ in COLUMNS if (measure := MEASURES.get(id_))]
    return MetricsView(
        period=report.period.name,
        since=day_and_year(report.period.since),
        until=day_and_year(report.period.until),
        by=report.by.value,
        by_title=_(BYS[report.by]),
        sections=tuple(
            (_(title), tuple(_figure(report.total[measure.id], query, currency) for measure in measures))
            for title, measures in SECTIONS
        ),
        columns=tuple(_(measure.title) for measure in columns),
        rows=tuple(
            GroupRow(
                _named(report.by, group, names),
                tuple(
                    (value_words(figures[each.id], currency), made_of_words(figures[each.id], currency))
                    for each in columns
                ),
            )
            for group, figures in report.groups.items()
        ),
        charts=tuple(_chart(report, each, names) for each in CHARTED if _told_of(report, each)),
        choices=tuple(_choice(by, wanted, known, names, zone) for by in NARROWING),
        many=len(report.cases),
        query=query,
        currency=currency,
    )


def query_of(report: Report, wanted: Mapping[By, str]) -> str:
    """The address's query for the same report."""
    asked = {"period": report.period.name, "by": report.by.value}
    return urlencode(asked | {by.value: value for by, value in wanted.items()})


def names_of(playbook: Playbook) -> dict[By, dict[str, str]]:
    """What groups are called where the playbook has a name for them."""
    queues = {queue.id: queue.name for queue in playbook.queues}
    intents = {intent.id: playbook.title_of(intent.id, spoken()) or intent.id for intent in playbook.intents}
    return {By.QUEUE: queues, By.INTENT: intents}


def _named(by: By, group: str, names: Mapping[By, Mapping[str, str]]) -> str:
    return names.get(by, {}).get(group) or group_words(by, group)


def _figure(figure: Figure, query: str, currency: str) -> FigureView:
    measure = figure.measure
    link = f"{query}&{urlencode({'measure': measure.id})}"
    return FigureView(
        id=measure.id,
        title=_(measure.title),
        value=value_words(figure, currency),
        made_of=made_of_words(figure, currency),
        definition=_(measure.definition),
        hits=f"{link}&part=hits" if figure.hits else "",
        cases=f"{link}&part=cases" if figure.cases else "",
        share=measure.kind is Kind.SHARE,
        many=len(figure.hits),
    )


def _chart(report: Report, measure_id: str, names: Mapping[By, Mapping[str, str]]) -> Chart:
    figures = [(_named(report.by, group, names), found[measure_id]) for group, found in report.groups.items()]
    told = "; ".join(f"{group}: {value_words(figure)}" for group, figure in figures)
    bars = tuple(_bar(place, group, figure) for place, (group, figure) in enumerate(figures))
    width = GAP + len(figures) * (BAR + GAP)
    return Chart(measure_id, _(MEASURES[measure_id].title), max(width, 160), bars, told)


def _told_of(report: Report, measure_id: str) -> bool:
    """Whether there is anything to draw."""
    return any(found[measure_id].value is not None for found in report.groups.values())


def _bar(place: int, group: str, figure: Figure) -> Bar:
    height = round((figure.value or 0) * HEIGHT)
    value = percent(figure.value) if figure.value is not None else "–"
    short = group if len(group) <= LONGEST_LABEL else f"{group[: LONGEST_LABEL - 1]}…"
    label = group.rpartition("-")[2] if group[:4].isdigit() else short
    return Bar(GAP + place * (BAR + GAP), 16 + HEIGHT - height, height, label, value)


def _choice(
    by: By, wanted: Mapping[By, str], known: Report, names: Mapping[By, Mapping[str, str]], zone: ZoneInfo
) -> Choice:
    chosen = {wanted[by]} if by in wanted else set()
    groups = sorted(chosen | {group_of(case, by, zone) for case in known.cases})
    return Choice(
        by.value, _(BYS[by]), tuple((group, _named(by, group, names)) for group in groups), wanted.get(by, "")
    )

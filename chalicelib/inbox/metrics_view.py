"""The metrics page as leads see it: figures with what they are made of, a table by group, a chart of shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import east_asian_width
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from chalicelib.domain.metrics.catalogue import MEASURES, SECTIONS
from chalicelib.domain.metrics.grouping import NARROWING, By, group_of, in_order, intents_in
from chalicelib.domain.metrics.measure import Figure, Kind
from chalicelib.domain.metrics.report import MOST_GROUPS, Figures, Report, largest
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.all_cases import Part, parts_of
from chalicelib.inbox.figure_words import day_and_year, group_words, made_of_words
from chalicelib.inbox.language import _, said, spoken
from chalicelib.inbox.number_words import percent, value_words

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

BAR, GAP, HEIGHT = 26, 14, 96
"""Of a chart, in its own units."""

LONGEST_LABEL = 90
"""How wide the name below a bar may be; bars stand as far apart as the widest needs, and the chart scrolls."""

LETTER, WIDE_LETTER = 5, 9
"""How wide letters are, and those of East Asia (Unicode's annex 11)."""


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
    parts: tuple[Part, ...]
    sections: tuple[tuple[str, tuple[FigureView, ...]], ...]
    columns: tuple[str, ...]
    rows: tuple[GroupRow, ...]
    left_out: int
    """How many groups there are beside these rows, with fewer cases each."""
    charts: tuple[Chart, ...]
    choices: tuple[Choice, ...]
    many: int
    query: str
    currency: str


def metrics_view(report: Report, *, wanted: Mapping[By, str], playbook: Playbook) -> MetricsView:
    """Put a report into words; it may be narrowed to whatever was opened in its period."""
    names, currency = names_of(playbook), playbook.channel.rates.currency
    query, zone = query_of(report, wanted), ZoneInfo(playbook.business.timezone)
    shown = largest(report)
    columns = [measure for id_ in COLUMNS if (measure := MEASURES.get(id_))]
    return MetricsView(
        period=report.period.name,
        since=day_and_year(report.period.since),
        until=day_and_year(report.period.until),
        by=report.by.value,
        by_title=_(BYS[report.by]),
        parts=parts_of(report.total, query),
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
            for group, figures in shown.items()
        ),
        left_out=len(report.groups) - len(shown),
        charts=tuple(_chart(report.by, shown, each, names) for each in CHARTED if _told_of(shown, each)),
        choices=tuple(_choice(by, wanted, report, names, zone) for by in NARROWING),
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


def _chart(
    by: By, groups: Mapping[str, Figures], measure_id: str, names: Mapping[By, Mapping[str, str]]
) -> Chart:
    figures = [(_named(by, group, names), found[measure_id]) for group, found in groups.items()]
    told = "; ".join(f"{group}: {value_words(figure)}" for group, figure in figures)
    labels = [_label(group) for group, _figure in figures]
    slot = max(BAR + GAP, *(_width(label) + GAP // 2 for label in labels))
    bars = tuple(
        _bar(slot * place + slot // 2, label, figure)
        for place, (label, (_group, figure)) in enumerate(zip(labels, figures, strict=True))
    )
    width = slot * len(figures)
    return Chart(measure_id, _(MEASURES[measure_id].title), max(width, 160), bars, told)


def _told_of(groups: Mapping[str, Figures], measure_id: str) -> bool:
    """Whether there is anything to draw."""
    return any(found[measure_id].value is not None for found in groups.values())


def _bar(middle: int, label: str, figure: Figure) -> Bar:
    height = round((figure.value or 0) * HEIGHT)
    value = percent(figure.value) if figure.value is not None else "–"
    return Bar(middle - BAR // 2, 16 + HEIGHT - height, height, label, value)


def _label(group: str) -> str:
    """A group's name as far as there is room for it; of a week or a day its number."""
    if group[:4].isdigit():
        return group.rpartition("-")[2]
    label = group
    while _width(label) > LONGEST_LABEL:
        label = f"{label.removesuffix('…')[:-1].rstrip()}…"
    return label


def _width(label: str) -> int:
    return sum(WIDE_LETTER if east_asian_width(letter) in "WF" else LETTER for letter in label)


def _choice(
    by: By, wanted: Mapping[By, str], report: Report, names: Mapping[By, Mapping[str, str]], zone: ZoneInfo
) -> Choice:
    chosen = {wanted[by]} if by in wanted else set()
    if by is By.INTENT:
        there = {intent for case in report.opened for intent in intents_in(case)}
    else:
        there = {group_of(case, by, zone) for case in report.opened}
    groups = in_order(chosen | set(sorted(there)[:MOST_GROUPS]), By.QUEUE)
    return Choice(
        by.value, _(BYS[by]), tuple((group, _named(by, group, names)) for group in groups), wanted.get(by, "")
    )

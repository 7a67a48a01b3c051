"""The channel as leads see it: what holds messages up, news of the account, what messages cost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.channel_rules import Rates
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import Severity
from chalicelib.domain.notice import KeptNotice
from chalicelib.domain.rates import Bill, Counted, Line, bill
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.words import category_words

LONGEST_SAMPLE = 2_000
SEVERITIES = {
    Severity.STOPS: said("Stops messages"),
    Severity.WARNING: said("Warning"),
    Severity.INFO: said("News"),
}


@dataclass(frozen=True)
class HoldView:
    """One number that does not send; a hold that does not stop is over by itself."""

    number: str
    title: str
    what_to_do: str
    since: datetime
    probe_at: datetime
    stops: bool


@dataclass(frozen=True)
class NoticeView:
    """One piece of news. `sample` is what came, for what nobody understood."""

    at: datetime
    severity: Severity
    words: str
    title: str
    what_to_do: str
    source: str
    count: int
    sample: str


@dataclass(frozen=True)
class CostRow:
    """One line of the estimate, in words."""

    market: str
    category: str
    count: int
    free: int
    price: str
    cost: str


@dataclass(frozen=True)
class NumberCosts:
    """A number's month; `total` is empty where no rates are in the playbook."""

    number: str
    rows: tuple[CostRow, ...]
    count: int
    free: str
    total: str
    complete: bool


@dataclass(frozen=True)
class ChannelView:
    """All that the page shows; `unrecognised` is news of another kind: what came and was not understood."""

    holds: tuple[HoldView, ...]
    news: tuple[NoticeView, ...]
    unrecognised: tuple[NoticeView, ...]
    month: str
    months: tuple[str, ...]
    costs: tuple[NumberCosts, ...]


def channel_view(
    *,
    holds: Iterable[Hold],
    notices: Sequence[KeptNotice],
    counted: Sequence[tuple[str, Sequence[Counted]]],
    rates: Rates,
    month: str,
    months: tuple[str, ...],
) -> ChannelView:
    """Put the channel into words; what stops comes first."""
    told = [(kept, _notice(kept)) for kept in notices]
    return ChannelView(
        holds=tuple(_hold(each) for each in sorted(holds, key=lambda hold: (not hold.stops, hold.since))),
        news=tuple(view for kept, view in told if not _unrecognised(kept)),
        unrecognised=tuple(view for kept, view in told if _unrecognised(kept)),
        month=month,
        months=months,
        costs=tuple(_costs(number, bill(counts, rates)) for number, counts in counted),
    )


def months_until(now: datetime, many: int = 3) -> tuple[str, ...]:
    """The newest months, this one first, as the bill counts them (UTC)."""
    year, month = now.year, now.month
    found = []
    for _month in range(many):
        found.append(f"{year}-{month:02d}")
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return tuple(found)


def _unrecognised(kept: KeptNotice) -> bool:
    return "sample" in kept.details


def _hold(hold: Hold) -> HoldView:
    title, todo = recorded(hold.title), recorded(hold.what_to_do)
    return HoldView(hold.phone_number_id, title, todo, hold.since, hold.probe_at, hold.stops)


def _notice(kept: KeptNotice) -> NoticeView:
    sample = kept.details.get("sample")
    shown = sample if isinstance(sample, str) else json.dumps(sample, ensure_ascii=False, default=str)
    return NoticeView(
        at=kept.at,
        severity=kept.severity,
        words=_(SEVERITIES[kept.severity]),
        title=recorded(kept.title),
        what_to_do=recorded(kept.what_to_do),
        source=kept.source,
        count=kept.count,
        sample=shown[:LONGEST_SAMPLE] if sample else "",
    )


def _costs(number: str, made: Bill) -> NumberCosts:
    return NumberCosts(
        number=number,
        rows=tuple(_row(line, made.currency) for line in made.lines),
        count=sum(line.count for line in made.lines),
        free=_free(made) if made.free_total else "",
        total=_money(made.total, made.currency),
        complete=made.complete,
    )


def _free(made: Bill) -> str:
    return _("%(used)s of %(all)s") % {"used": f"{made.free_used:,}", "all": f"{made.free_total:,}"}


def _row(line: Line, currency: str) -> CostRow:
    return CostRow(
        market=line.market if line.market != "?" else _("not known"),
        category=category_words(line.category),
        count=line.count,
        free=line.free,
        price=_money(line.price, currency, 4),
        cost=_money(line.cost, currency),
    )


def _money(amount: float | None, currency: str, digits: int = 2) -> str:
    return "" if amount is None else f"{amount:,.{digits}f} {currency}"

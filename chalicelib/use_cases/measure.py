"""Measure a period: read the facts and the verdicts, and derive every figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Terms
from chalicelib.domain.metrics.period import Period, period
from chalicelib.domain.metrics.report import Report, by_case, report
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rates import UNKNOWN_MARKET, price_of
from chalicelib.domain.review.verdict import Verdict
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.review_ports import Verdicts


def measure(
    named: str,
    *,
    by: By = By.WEEK,
    wanted: Mapping[By, str] | None = None,
    before: bool = False,
    facts_ledger: FactsLedger,
    verdicts: Verdicts,
    playbooks: Playbooks,
    clock: Clock,
) -> Report:
    """Measure the period of a name, or the same span `before` it, as things stand now.

    What was opened or said later than the period is read too: what came after a case says whether it held.
    """
    now, playbook = clock.now(), playbooks.active()
    zone = ZoneInfo(playbook.business.timezone)
    asked: Period = period(named, now, zone)
    asked = asked.before if before else asked
    later = now + timedelta(seconds=1)
    cases = facts_ledger.between(asked.since, later)
    said = verdicts.between(asked.since, later)
    terms = terms_of(playbook, now=now, said=by_case(said))
    return report(cases, period=asked, by=by, zone=zone, terms=terms, wanted=wanted)


def terms_of(playbook: Playbook, *, now: datetime, said: Mapping[str, Sequence[Verdict]]) -> Terms:
    """What the playbook says about measuring: the days of a durable resolution, the price of a message."""
    rates = playbook.channel.rates
    return Terms(
        durable_after=timedelta(days=playbook.outcomes.durable_days),
        message_price=price_of(UNKNOWN_MARKET, "service", rates),
        currency=rates.currency,
        now=now,
        of_case=said,
    )

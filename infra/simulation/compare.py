"""Put truth and measurement side by side, over all cases and every group: the same number, over the same cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Figure, Terms
from chalicelib.domain.metrics.period import Period
from chalicelib.domain.metrics.report import by_case, report
from chalicelib.domain.review.verdict import JUDGE, Kind, Piece, Verdict
from infra.simulation.figures import DURABLE, WHATSAPP_MESSAGE, Number, Truth, of_escalations, true_figures
from infra.simulation.groups import escalated_with, groups_of, intents_of
from infra.simulation.plan import Plan, PlannedCase, Said
from infra.simulation.truth import cases_of

ALL = "all"
ZONE = ZoneInfo("UTC")
DIGITS = 9
"""Amounts are sums of floating numbers: equal to the billionth of a dollar, or of a second, is equal."""


@dataclass(frozen=True)
class Compared:
    """One figure of one group: what is true, and what was measured."""

    metric: str
    group: str
    truth: str
    measured: str
    equal: bool


def compare(plan: Plan, noted: Sequence[CaseFacts]) -> Iterator[Compared]:
    """Hold every figure of the month against the truth, together and in every group."""
    planned = cases_of(plan)
    followed = _followed(planned)
    for by in By:
        measured = report(
            noted,
            period=Period("month", plan.since, plan.until),
            by=by,
            zone=ZONE,
            terms=Terms(
                now=plan.until,
                durable_after=DURABLE,
                message_price=float(WHATSAPP_MESSAGE),
                of_case=by_case(_verdicts(planned, noted, plan)),
            ),
        )
        if by is By.WEEK:
            yield from _figures(ALL, true_figures(planned, plan.until, followed), measured.total)
        groups = groups_of(planned, by, plan)
        names = intents_of(planned) if by is By.INTENT else set(groups)
        yield _names(by, names, set(measured.groups))
        for name in names & measured.groups.keys():
            true = true_figures(groups.get(name, []), plan.until, followed)
            if by is By.INTENT:
                true |= of_escalations(escalated_with(planned, name), plan.until)
            yield from _figures(f"{by} {name}", true, measured.groups[name])


def _figures(group: str, true: dict[str, Truth], measured: Mapping[str, Figure]) -> Iterator[Compared]:
    for name in sorted(true.keys() | measured.keys()):
        ours, theirs = true.get(name), measured.get(name)
        if ours is None or theirs is None:
            yield Compared(name, group, "not counted" if ours is None else "counted", "", equal=False)
            continue
        equal = (
            _same(ours.value, theirs.value)
            and _same(ours.numerator, theirs.numerator)
            and ours.denominator == theirs.denominator
            and ours.hits == frozenset(theirs.hits)
            and ours.cases == frozenset(theirs.cases)
        )
        yield Compared(
            name,
            group,
            _shown(ours.value, ours.numerator, ours.denominator),
            _shown(theirs.value, theirs.numerator, theirs.denominator),
            equal,
        )


def _names(by: By, ours: set[str], theirs: set[str]) -> Compared:
    shown = [", ".join(sorted(each)) for each in (ours, theirs)]
    return Compared("groups", by.value, shown[0], shown[1], equal=ours == theirs)


def _followed(cases: Sequence[PlannedCase]) -> dict[str, PlannedCase]:
    """The customer's next case after each."""
    found: dict[str, PlannedCase] = {}
    last: dict[int, PlannedCase] = {}
    for case in cases:
        if before := last.get(case.customer):
            found[before.case_id] = case
        last[case.customer] = case
    return found


def _verdicts(planned: Sequence[PlannedCase], noted: Sequence[CaseFacts], plan: Plan) -> Iterator[Verdict]:
    """What was said in the reviews, as they keep it."""
    facts = {each.case_id: each for each in noted}
    for case in planned:
        for said in case.said:
            known = facts.get(case.case_id)
            if known and (said.handover is None or said.handover < len(known.escalations)):
                yield _verdict(known, said, plan)


def _verdict(facts: CaseFacts, said: Said, plan: Plan) -> Verdict:
    place = said.handover
    escalation_id = "" if place is None else facts.escalations[place].escalation_id
    by = JUDGE if said.by_judge else "p-lee"
    piece = Piece(said.piece) if said.piece else None
    at = plan.until - timedelta(hours=1)
    return Verdict("", facts.case_id, escalation_id, Kind(said.kind), piece, by, "", at)


def _same(ours: Number | None, theirs: float | None) -> bool:
    if ours is None or theirs is None:
        return ours is theirs
    return abs(Fraction(ours) - Fraction(theirs)) < Fraction(1, 10**DIGITS)


def _shown(value: Number | None, numerator: Number, denominator: int) -> str:
    shown = "-" if value is None else f"{float(value):.6g}"
    return f"{shown} ({float(numerator):.6g} / {denominator})"

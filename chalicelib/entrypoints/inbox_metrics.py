"""The metrics, for leads: the page, the cases behind a figure, and the same for other programs."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.metrics.catalogue import MEASURES
from chalicelib.domain.metrics.grouping import NARROWING, By
from chalicelib.domain.metrics.period import WEEKS
from chalicelib.domain.metrics.report import Report
from chalicelib.entrypoints.inbox_answers import data, page, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, leads
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.figure_cases import figure_cases
from chalicelib.inbox.language import _
from chalicelib.inbox.metrics_export import as_csv, as_json
from chalicelib.inbox.metrics_view import BYS, PERIODS, metrics_view
from chalicelib.use_cases.measure import measure

LONGEST = 80
"""Characters of a group's name."""


@signed_in
def metrics(signed: SignedInVisit) -> Response:
    """Show the figures of a `?period=`, grouped `?by=`, narrowed by queue, intent and so on."""
    if not leads(signed):
        return _not_theirs(signed)
    wanted = _wanted(signed)
    report, playbook = _measured(signed, wanted), wiring.playbooks().active()
    view = metrics_view(report, wanted=wanted, playbook=playbook)
    return page("metrics.html", signed.visit, view=view, periods=PERIODS, bys=BYS, **frame(signed))


@signed_in
def cases(signed: SignedInVisit) -> Response:
    """List the cases behind a figure: `?measure=`, `?part=` hits (the numerator) or cases (the denominator)."""
    if not leads(signed):
        return _not_theirs(signed)
    wanted = _wanted(signed)
    asked = signed.visit.query.get("measure", "")
    view = figure_cases(
        _measured(signed, wanted),
        measure_id=asked if asked in MEASURES else next(iter(MEASURES)),
        hits=signed.visit.query.get("part") != "cases",
        start=int(since) if (since := signed.visit.query.get("from", "")).isdecimal() else 0,
        wanted=wanted,
        playbook=wiring.playbooks().active(),
    )
    return page("metrics_cases.html", signed.visit, view=view, **frame(signed))


@signed_in
def spreadsheet(signed: SignedInVisit) -> Response:
    """Give the figures as CSV."""
    if not leads(signed):
        return _not_theirs(signed)
    return _file(signed, as_csv(_measured(signed, _wanted(signed))), "text/csv; charset=utf-8", "metrics.csv")


@signed_in
def document(signed: SignedInVisit) -> Response:
    """Give the figures as JSON."""
    if not leads(signed):
        return _not_theirs(signed)
    wanted = _wanted(signed)
    return _file(signed, as_json(_measured(signed, wanted), wanted), "application/json", "metrics.json")


def _measured(signed: SignedInVisit, wanted: dict[By, str]) -> Report:
    query = signed.visit.query
    by = query.get("by", "")
    return measure(
        named if (named := query.get("period", "")) in WEEKS else "4w",
        by=By(by) if by in set(By) else By.WEEK,
        wanted=wanted,
        facts_ledger=wiring.facts_ledger(),
        verdicts=wiring.reviews(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def _wanted(signed: SignedInVisit) -> dict[By, str]:
    query = signed.visit.query
    return {by: value[:LONGEST] for by in NARROWING if (value := query.get(by.value, ""))}


def _file(signed: SignedInVisit, body: str, content_type: str, name: str) -> Response:
    answer = data(signed.visit, body)
    answer.headers["Content-Type"] = content_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _not_theirs(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        403,
        _("This page is for leads"),
        _("It shows how cases end and what they cost. Ask your lead if you need to know."),
    )

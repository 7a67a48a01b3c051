"""Cases as the ledger gives them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.case import Resolution, Status, Surety, TakenBack
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.metrics.catalogue import MEASURES
from chalicelib.domain.metrics.measure import Figure, Terms, figure
from chalicelib.domain.metrics.report import following
from tests.fakes.clock import MONDAY_10

NOW = MONDAY_10 + timedelta(days=30)


def a_case(name: str = "a", **more: Any) -> CaseFacts:
    """A case that is with the AI."""
    plain = CaseFacts(
        f"case-{name}", f"t-{name}", MONDAY_10, Status.WITH_AI, "front-desk", playbook_version=1
    )
    return replace(plain, **more)


def ended(name: str = "a", surety: Surety = Surety.CONFIRMED, by: str = "ai", **more: Any) -> CaseFacts:
    """A case that ended two hours after it began."""
    resolution = Resolution(by, surety, more.pop("at", MONDAY_10 + timedelta(hours=2)))
    return a_case(name, status=Status.RESOLVED, resolution=resolution, **more)


def taken_back(by: str = "ai") -> tuple[TakenBack, ...]:
    """One resolution that did not hold."""
    return (TakenBack(Resolution(by, Surety.SILENT, MONDAY_10), MONDAY_10 + timedelta(hours=1)),)


def an_escalation(name: str = "1", trigger: str = "risk", **more: Any) -> EscalationFacts:
    """An escalation that is due half an hour later."""
    due_at = MONDAY_10 + timedelta(minutes=30)
    plain = EscalationFacts(f"e-{name}", (trigger,), "front-desk", MONDAY_10, due_at, playbook_version=1)
    return replace(plain, **more)


def after(minutes: float) -> datetime:
    return MONDAY_10 + timedelta(minutes=minutes)


def measured(measure_id: str, *cases: CaseFacts, now: datetime = NOW, **terms: Any) -> Figure:
    """Measure some cases."""
    return figure(MEASURES[measure_id], cases, Terms(now, followers=following(cases), **terms))


def out_of(measure_id: str, *cases: CaseFacts, now: datetime = NOW, **terms: Any) -> tuple[float, int]:
    """Numerator and denominator."""
    found = measured(measure_id, *cases, now=now, **terms)
    return found.numerator, found.denominator

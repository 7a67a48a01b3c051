"""The weekly digest: last week's figures, each with what it is made of and the change to the week before."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.domain.metrics.figure_words import NOTHING, change, made_of, value_words
from chalicelib.domain.metrics.report import Report
from chalicelib.use_cases.ports import Notice

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


def week_notice(fact: Happened, last: Report, before: Report, business: str, inbox_url: str) -> Notice:
    """Write the digest of a week; the same week has the same id, so that it is told once."""
    week = str(fact.detail.get("week", ""))
    cases = f"{len(last.cases)} opened ({len(last.cases) - len(before.cases):+d} to the week before)"
    return Notice(
        stage=fact.name.value,
        headline=f"Week {week} in numbers",
        queue=business,
        lines=(("Cases", cases), *_figures(last, before)),
        due="",
        link=f"{inbox_url}/metrics?period=last",
        escalation_id=week,
    )


def _figures(last: Report, before: Report) -> list[tuple[str, str]]:
    lines = []
    for name in TOLD:
        now, then = last.total[name], before.total[name]
        if (value := value_words(now)) != NOTHING:
            moved = change(now, then)
            since = f"; {moved} to the week before" if moved else ""
            lines.append((now.measure.title, f"{value} ({made_of(now)}{since})"))
    return lines

"""What leads are told when a guardrail had the AI step back."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.domain.metrics.figure_words import percent
from chalicelib.use_cases.ports import Notice

ROLLOUT = "rollout"
"""Stands where the notification log wants a thread."""

MEASURES = {
    "escalation_rate": "went to people",
    "thumbs_down": "got a thumb down",
    "missed": "should have had a person",
    "errors": "failed in the AI",
}


def rollout_notice(fact: Happened, queue: str, inbox_url: str) -> Notice:
    """Write the notice; the same strike has the same id, so that it is told once."""
    told = fact.detail
    guardrail, segment = str(told.get("guardrail", "")), str(told.get("segment", ""))
    share, what = float(told.get("share", 0)), MEASURES.get(str(told.get("measure")), "went wrong")
    lines = (
        ("Why", f"{percent(share)} of {told.get('cases', 0)} cases {what} (guardrail `{guardrail}`)"),
        ("For whom", f"customers of the segment `{segment}`" if segment else "all customers"),
        ("What happens now", "The AI writes drafts, and people send them. Nothing is lost."),
        ("What to do", "Look at the cases. A lead lifts it on the rollout page when the cause is gone."),
    )
    return Notice(
        stage=fact.name.value,
        headline="The AI stepped back: it writes drafts only",
        queue=queue,
        lines=lines,
        due="",
        link=f"{inbox_url}/rollout",
        escalation_id=f"{guardrail}@{told.get('since')}",
    )

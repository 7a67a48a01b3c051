"""What leads are told when a guardrail had the AI step back."""

from __future__ import annotations

from chalicelib.domain.facts import Happened
from chalicelib.translation.catalogues import in_language, known, said
from chalicelib.translation.numbers import percent
from chalicelib.use_cases.notice_ports import Notice

ROLLOUT = "rollout"
"""Stands where the notification log wants a thread."""

MEASURES = {
    "escalation_rate": said("%(share)s of %(cases)s cases went to people (guardrail `%(guardrail)s`)"),
    "thumbs_down": said("%(share)s of %(cases)s cases got a thumb down (guardrail `%(guardrail)s`)"),
    "missed": said("%(share)s of %(cases)s cases should have had a person (guardrail `%(guardrail)s`)"),
    "errors": said("%(share)s of %(cases)s cases failed in the AI (guardrail `%(guardrail)s`)"),
}
OTHERWISE = said("%(share)s of %(cases)s cases went wrong (guardrail `%(guardrail)s`)")


def rollout_notice(fact: Happened, queue: str, inbox_url: str, language: str) -> Notice:
    """Write the notice; the same strike has the same id, so that it is told once."""
    told, _ = fact.detail, in_language(language)
    guardrail, segment = str(told.get("guardrail", "")), str(told.get("segment", ""))
    what = _(MEASURES.get(str(told.get("measure")), OTHERWISE))
    why = {
        "share": percent(float(told.get("share", 0)), known(language)),
        "cases": told.get("cases", 0),
        "guardrail": guardrail,
    }
    some = _("customers of the segment `%(segment)s`") % {"segment": segment}
    lines = (
        (_("Why"), what % why),
        (_("For whom"), some if segment else _("all customers")),
        (_("What happens now"), _("The AI writes drafts, and people send them. Nothing is lost.")),
        (
            _("What to do"),
            _("Look at the cases. A lead lifts it on the rollout page when the cause is gone."),
        ),
    )
    return Notice(
        stage=fact.name.value,
        headline=_("The AI stepped back: it writes drafts only"),
        queue=queue,
        lines=lines,
        due="",
        link=f"{inbox_url}/rollout",
        escalation_id=f"{guardrail}@{told.get('since')}",
        language=known(language),
    )

"""The event bus → people: Slack and email."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.adapters.event_bus import happened_from
from chalicelib.domain.metrics.report import Report
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.measure import measure
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.telling import Powers


@wordless
def handle(event: dict[str, Any]) -> None:
    """Tell people of the fact that the bus brought; a failure is raised, and the bus brings it again."""
    fact = happened_from(event)
    powers = Powers(
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        log=wiring.notification_log(),
        chat=wiring.chat(),
        mail=wiring.mail(),
        clock=wiring.clock(),
        slack_threads=wiring.slack_threads(),
        crowds=wiring.crowds(),
        inbox_url=wiring.identity_provider().public_url(),
        colleagues=wiring.colleagues(),
        push=wiring.push(),
        last_week=_last_week,
        link_keys=wiring.secrets().link_keys,
        recorded=wiring.recorded_again(),
    )
    sent = notify_people(fact, powers)
    log(
        "people.notified",
        fact=fact.name,
        thread_id=fact.thread_id,
        escalation_id=fact.escalation_id,
        channels=sent,
    )


def _last_week() -> tuple[Report, Report]:
    last, before = (
        measure(
            "last",
            before=earlier,
            facts_ledger=wiring.facts_ledger(),
            verdicts=wiring.reviews(),
            playbooks=wiring.playbooks(),
            clock=wiring.clock(),
        )
        for earlier in (False, True)
    )
    return last, before

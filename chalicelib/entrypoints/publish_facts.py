"""The table's stream → what follows from each committed record."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.adapters.dynamodb.stream import changes_of
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.publish_facts import publish_facts


@wordless
def handle(event: dict[str, Any]) -> None:
    """Derive deliveries, clocks and events; a failure is raised, and the stream brings the batch again."""
    changes = changes_of(event)
    published = publish_facts(
        changes,
        wakeups=wiring.wakeups(),
        sla_clock=wiring.sla_clock(),
        event_bus=wiring.event_bus(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        outbox=wiring.outbox(),
        clock=wiring.clock(),
        facts_ledger=wiring.facts_ledger(),
        assigning=wiring.assigning(),
    )
    log("facts.published", changes=len(changes), facts=published)

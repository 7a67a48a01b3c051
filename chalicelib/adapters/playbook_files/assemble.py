"""Put the playbook together from files that are free of mistakes."""

from __future__ import annotations

from typing import Any

from chalicelib.adapters.playbook_files.explain import value_of
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.shapes import (
    AGENT,
    BUSINESS,
    INTENTS,
    PAGE,
    ROUTING,
    SHAPES,
    SLA,
    TEXTS,
    TOOLS,
    TRIGGERS,
    VIP,
    CalendarEntry,
    SlaFile,
)
from chalicelib.domain.playbook import Business, Calendar, Playbook, Routing, Triggers


def assemble(folder: Folder) -> Playbook:
    """Build the playbook as version 0; raises pydantic's ValidationError where a file was not checked."""
    parts: dict[str, Any] = {file: value_of(folder.of(file), shape) for file, shape in SHAPES.items()}
    business, triggers, routing, sla = parts[BUSINESS], parts[TRIGGERS], parts[ROUTING], parts[SLA]
    return Playbook(
        business=Business(**_fields(business, Business)),
        agent=parts[AGENT],
        intents=parts[INTENTS].intents,
        queues=routing.queues,
        calendars={name: _calendar(entry, sla, business) for name, entry in sla.calendars.items()},
        service_levels=sla.service_levels,
        routing=Routing(**_fields(routing, Routing)),
        triggers=Triggers(**_fields(triggers, Triggers)),
        pages=tuple(value_of(page, PAGE) for page in folder.pages()),
        texts=parts[TEXTS],
        vip=parts[VIP],
        reopen_within_hours=business.reopen_within_hours,
        retention_days=business.retention_days,
        clarification_limit=triggers.clarification_limit,
        ask_before_transfer=triggers.ask_before_transfer,
        budget=business.budget,
        tools=parts[TOOLS].tools,
    )


def _calendar(entry: CalendarEntry, sla: SlaFile, business: Business) -> Calendar:
    """Fill in what holds for every calendar; its own holidays come last, and the last one of a day counts."""
    holidays = (*sla.holidays, *entry.holidays)
    return Calendar(timezone=entry.timezone or business.timezone, weekly=entry.weekly, holidays=holidays)


def _fields(
    value: Business | Routing | Triggers, model: type[Business | Routing | Triggers]
) -> dict[str, Any]:
    return {name: getattr(value, name) for name in model.model_fields}

"""Put the playbook together from files that are free of mistakes."""

from __future__ import annotations

from datetime import date
from typing import Any

from chalicelib.adapters.playbook_files.explain import value_of
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.public_holidays import public_holidays
from chalicelib.adapters.playbook_files.shapes import (
    AGENT,
    BUSINESS,
    CHANNEL,
    INTENTS,
    OUTCOMES,
    PAGE,
    REPLIES,
    ROLLOUT,
    ROUTING,
    SHAPES,
    SLA,
    TEXTS,
    TOOLS,
    TRIGGERS,
    VIP,
    WEBHOOKS,
    CalendarEntry,
    SlaFile,
)
from chalicelib.domain.channel_rules import Channel
from chalicelib.domain.outcome_rules import OutcomeRules
from chalicelib.domain.playbook import Business, Playbook, Triggers
from chalicelib.domain.playbook_base import Part
from chalicelib.domain.queue_rules import Calendar, Routing
from chalicelib.domain.rollout_rules import Rollout


def assemble(folder: Folder, today: date) -> Playbook:
    """Build the playbook as version 0, with public holidays from this year on.

    Raises pydantic's ValidationError where a file was not checked.
    """
    parts: dict[str, Any] = {file: value_of(folder.of(file), shape) for file, shape in SHAPES.items()}
    business, triggers, routing, sla = parts[BUSINESS], parts[TRIGGERS], parts[ROUTING], parts[SLA]
    return Playbook(
        business=Business(**_fields(business, Business)),
        agent=parts[AGENT],
        intents=parts[INTENTS].intents,
        queues=routing.queues,
        calendars={name: _calendar(entry, sla, business, today) for name, entry in sla.calendars.items()},
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
        replies=parts[REPLIES].replies,
        webhooks=parts[WEBHOOKS].webhooks,
        outcomes=OutcomeRules(**_fields(parts[OUTCOMES], OutcomeRules)),
        rollout=Rollout(**_fields(parts[ROLLOUT], Rollout)),
        channel=Channel(**_fields(parts[CHANNEL], Channel)),
    )


def _calendar(entry: CalendarEntry, sla: SlaFile, business: Business, today: date) -> Calendar:
    """Fill in what holds for every calendar; its own holidays come last, and the last one of a day counts."""
    public = (
        public_holidays(entry.country, entry.subdivision, business.default_language, today)
        if entry.country
        else ()
    )
    holidays = (*public, *sla.holidays, *entry.holidays)
    return Calendar(timezone=entry.timezone or business.timezone, weekly=entry.weekly, holidays=holidays)


def _fields(value: Part, model: type[Part]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in model.model_fields}

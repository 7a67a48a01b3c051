"""What each file of `policies/` may contain: the domain's models, arranged as people edit them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from chalicelib.domain.playbook import (
    Agent,
    Business,
    Calendar,
    Holiday,
    Id,
    Intent,
    Language,
    Page,
    Part,
    Queue,
    Routing,
    ServiceLevel,
    Triggers,
    Vip,
)


class BusinessFile(Business):
    """`business.yaml`: the business, and the numbers that hold for everything."""

    reopen_within_hours: Annotated[int, Field(ge=0)] = 72
    retention_days: Annotated[int, Field(gt=0)] = 365


class IntentsFile(Part):
    """`intents.yaml`."""

    intents: Annotated[tuple[Intent, ...], Field(min_length=1)]


class TriggersFile(Triggers):
    """`triggers.yaml`: every trigger, and how often the AI may ask back."""

    clarification_limit: Annotated[int, Field(ge=0)] = 2


class RoutingFile(Routing):
    """`routing.yaml`: the queues and what goes to which."""

    queues: Annotated[tuple[Queue, ...], Field(min_length=1)]


class CalendarEntry(Calendar):
    """A calendar whose time zone is the business's unless it says otherwise."""

    timezone: str = ""


class SlaFile(Part):
    """`sla.yaml`: hours and promises; its holidays hold for every calendar."""

    holidays: tuple[Holiday, ...] = ()
    calendars: dict[Id, CalendarEntry]
    service_levels: dict[Id, ServiceLevel]


AGENT, BUSINESS, INTENTS, ROUTING, SLA = (
    "agent.md",
    "business.yaml",
    "intents.yaml",
    "routing.yaml",
    "sla.yaml",
)
TRIGGERS, TEXTS, VIP = "triggers.yaml", "texts.yaml", "vip.yaml"
KNOWLEDGE = "knowledge"

SHAPES: dict[str, TypeAdapter[Any]] = {
    AGENT: TypeAdapter(Agent),
    BUSINESS: TypeAdapter(BusinessFile),
    INTENTS: TypeAdapter(IntentsFile),
    TRIGGERS: TypeAdapter(TriggersFile),
    ROUTING: TypeAdapter(RoutingFile),
    SLA: TypeAdapter(SlaFile),
    TEXTS: TypeAdapter(dict[str, dict[Language, str]]),
    VIP: TypeAdapter(Vip),
}
"""Every file there is, but for the pages of knowledge."""

OPTIONAL = frozenset({TRIGGERS, TEXTS, VIP})
"""Without these the product's own settings and wording hold."""

PAGE: TypeAdapter[Any] = TypeAdapter(Page)
"""One file of `knowledge/`."""


def shape_of(file: str) -> TypeAdapter[Any]:
    """The shape of a file by its name."""
    return SHAPES.get(file, PAGE)

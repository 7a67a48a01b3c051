"""What each file of `policies/` may contain: the domain's models, arranged as people edit them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from chalicelib.domain.channel_rules import Channel
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.outcome_rules import OutcomeRules
from chalicelib.domain.playbook import Agent, Budget, Business, CannedReply, Page, Triggers, Vip
from chalicelib.domain.playbook_base import Id, Language, Part
from chalicelib.domain.queue_rules import Calendar, Holiday, Queue, Routing, ServiceLevel
from chalicelib.domain.rollout_rules import Rollout
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.webhook import Webhook


class BusinessFile(Business):
    """`business.yaml`: the business, and the numbers that hold for everything."""

    reopen_within_hours: Annotated[int, Field(ge=0)] = 72
    retention_days: Annotated[int, Field(gt=0)] = 365
    budget: Budget = Budget()


class IntentsFile(Part):
    """`intents.yaml`."""

    intents: Annotated[tuple[Intent, ...], Field(min_length=1)]


class TriggersFile(Triggers):
    """`triggers.yaml`: every trigger, how often the AI may ask back, and where it asks before a transfer."""

    clarification_limit: Annotated[int, Field(ge=0)] = 2
    ask_before_transfer: tuple[Trigger, ...] = ()


class RoutingFile(Routing):
    """`routing.yaml`: the queues and what goes to which."""

    queues: Annotated[tuple[Queue, ...], Field(min_length=1)]


class CalendarEntry(Calendar):
    """A calendar whose time zone is the business's unless it says otherwise, and that may keep a country's holidays.

    `country` is ISO 3166-1 (`ES`), `subdivision` its region (`VC`); own `holidays` on such a day count instead.
    """

    timezone: str = ""
    country: str = ""
    subdivision: str = ""


class SlaFile(Part):
    """`sla.yaml`: hours and promises; its holidays hold for every calendar."""

    holidays: tuple[Holiday, ...] = ()
    calendars: dict[Id, CalendarEntry]
    service_levels: dict[Id, ServiceLevel]


class ToolsFile(Part):
    """`tools.yaml`: the business's own services that the AI may call."""

    tools: tuple[Tool, ...] = ()


class ChannelFile(Channel):
    """`channel.yaml`: WhatsApp's own matters: the service window, files, opting out, prices."""


class RepliesFile(Part):
    """`replies.yaml`: what people write often, for the inbox."""

    replies: tuple[CannedReply, ...] = ()


class OutcomesFile(OutcomeRules):
    """`outcomes.yaml`: how cases end when nobody closes them."""


class RolloutFile(Rollout):
    """`rollout.yaml`: how far the AI may go, with whom."""


class WebhooksFile(Part):
    """`webhooks.yaml`: the business's other systems that hear of what happens."""

    webhooks: tuple[Webhook, ...] = ()


AGENT, BUSINESS, INTENTS, ROUTING, SLA = (
    "agent.md",
    "business.yaml",
    "intents.yaml",
    "routing.yaml",
    "sla.yaml",
)
TRIGGERS, TEXTS, VIP, TOOLS = "triggers.yaml", "texts.yaml", "vip.yaml", "tools.yaml"
CHANNEL, REPLIES, WEBHOOKS = "channel.yaml", "replies.yaml", "webhooks.yaml"
OUTCOMES, ROLLOUT = "outcomes.yaml", "rollout.yaml"
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
    TOOLS: TypeAdapter(ToolsFile),
    CHANNEL: TypeAdapter(ChannelFile),
    REPLIES: TypeAdapter(RepliesFile),
    WEBHOOKS: TypeAdapter(WebhooksFile),
    OUTCOMES: TypeAdapter(OutcomesFile),
    ROLLOUT: TypeAdapter(RolloutFile),
}
"""Every file there is, but for the pages of knowledge."""

OPTIONAL = frozenset({TRIGGERS, TEXTS, VIP, TOOLS, CHANNEL, REPLIES, WEBHOOKS, OUTCOMES, ROLLOUT})
"""Without these the product's own settings and wording hold."""

PAGE: TypeAdapter[Any] = TypeAdapter(Page)
"""One file of `knowledge/`."""


def shape_of(file: str) -> TypeAdapter[Any]:
    """The shape of a file by its name."""
    return SHAPES.get(file, PAGE)

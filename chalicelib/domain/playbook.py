"""The business's own rules as one frozen value: the schema of `policies/` and of a stored version."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from chalicelib.domain.channel_rules import Channel
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.intent_rules import Intent
from chalicelib.domain.outcome_rules import OutcomeRules
from chalicelib.domain.playbook_base import Id, Language, Part
from chalicelib.domain.queue_rules import Calendar, OptionalDate, Queue, Routing, ServiceLevel
from chalicelib.domain.rollout_rules import Rollout, SteppedBack
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.webhook import Webhook
from chalicelib.domain.wording import BUILT_IN, fill


class Business(Part):
    """Who the agent speaks for."""

    name: str
    timezone: str
    website: str = ""
    default_language: Language = "en"
    languages: tuple[Language, ...] = ("en",)


class Agent(Part):
    """The one prompt: how the agent speaks and what it must and must not do (`agent.md`)."""

    name: str
    prompt: str


class TriggerRules(Part):
    """One trigger: on or off, the business's own phrases, and phrases that must never fire it."""

    enabled: bool = True
    phrases: dict[Language, tuple[str, ...]] = {}
    ignore: dict[Language, tuple[str, ...]] = {}


class Triggers(Part):
    """Every reason to hand over to a person, each with the business's own settings."""

    human_request: TriggerRules = TriggerRules()
    risk: TriggerRules = TriggerRules()
    negative_sentiment: TriggerRules = TriggerRules()
    ambiguity: TriggerRules = TriggerRules()
    exception: TriggerRules = TriggerRules()
    vip: TriggerRules = TriggerRules()
    missing_knowledge: TriggerRules = TriggerRules()
    policy: TriggerRules = TriggerRules()
    ai_failure: TriggerRules = TriggerRules()

    def of(self, trigger: Trigger) -> TriggerRules:
        """Give the settings of one trigger."""
        rules: TriggerRules = getattr(self, trigger.value)
        return rules


class CannedReply(Part):
    """What people write often, ready in each language; `{name}` and `{business}` are filled in."""

    id: Id
    title: str
    text: dict[Language, str]


class Page(Part):
    """One page of knowledge; the agent may state what a valid page says and nothing else."""

    id: Id
    title: str
    language: Language
    body: str
    source: str = ""
    translation_of: Id | None = None
    valid_from: OptionalDate = None
    valid_until: OptionalDate = None

    def valid_on(self, day: date) -> bool:
        """Whether the page may be used on a day; both ends are included."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


class Vip(Part):
    """Customers whom a person always answers: by phone number, by WhatsApp's user id, or by tag."""

    numbers: tuple[str, ...] = ()
    bsuids: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Budget(Part):
    """What the AI may spend on one case before a person takes it; None is no limit. Dollars are US dollars."""

    tokens_per_case: Annotated[int, Field(gt=0)] | None = None
    dollars_per_case: Annotated[float, Field(gt=0)] | None = None


class Playbook(Part):
    """One version of the business's rules; a turn is decided by exactly one of these.

    `version` is 0 until it is published. Stored as `model_dump_json()`, read by `model_validate_json()`.
    """

    business: Business
    agent: Agent
    intents: tuple[Intent, ...]
    queues: tuple[Queue, ...]
    calendars: dict[Id, Calendar]
    service_levels: dict[Id, ServiceLevel]
    routing: Routing
    version: int = 0
    triggers: Triggers = Triggers()
    pages: tuple[Page, ...] = ()
    texts: dict[str, dict[Language, str]] = {}
    vip: Vip = Vip()
    reopen_within_hours: Annotated[int, Field(ge=0)] = 72
    retention_days: Annotated[int, Field(gt=0)] = 365
    clarification_limit: Annotated[int, Field(ge=0)] = 2
    ask_before_transfer: tuple[Trigger, ...] = ()
    tools: tuple[Tool, ...] = ()
    budget: Budget = Budget()
    channel: Channel = Channel()
    replies: tuple[CannedReply, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    outcomes: OutcomeRules = OutcomeRules()
    rollout: Rollout = Rollout()
    stepped_back: tuple[SteppedBack, ...] = ()
    """What guardrails took back since; never published, put there by whoever reads the version in force."""

    def intent(self, intent_id: str | None) -> Intent | None:
        """Find an intent; None when the model named one that does not exist."""
        return next((intent for intent in self.intents if intent.id == intent_id), None)

    def title_of(self, intent_id: str | None, language: str) -> str:
        """An intent's title in a language, else in the business's own; empty for an intent that does not exist."""
        intent = self.intent(intent_id)
        if intent is None:
            return ""
        return intent.title.get(language) or intent.title.get(self.business.default_language) or ""

    def page(self, page_id: str) -> Page | None:
        """Find a page of knowledge; None when the model cited one that does not exist."""
        return next((page for page in self.pages if page.id == page_id), None)

    def pages_on(self, day: date) -> tuple[Page, ...]:
        """The pages that may be used on a day."""
        return tuple(page for page in self.pages if page.valid_on(day))

    def pages_of(self, intent: Intent) -> tuple[Page, ...]:
        """The pages an intent uses, with their translations."""
        return tuple(
            page
            for page in self.pages
            if page.id in intent.knowledge or page.translation_of in intent.knowledge
        )

    def tool(self, tool_id: str) -> Tool | None:
        """Find a tool; None when the model called one that does not exist."""
        return next((tool for tool in self.tools if tool.id == tool_id), None)

    def queue(self, queue_id: str) -> Queue:
        """Find a queue; raises KeyError for one that does not exist."""
        for queue in self.queues:
            if queue.id == queue_id:
                return queue
        raise KeyError(f"no queue `{queue_id}` in playbook version {self.version}")

    def queue_or_default(self, queue_id: str) -> Queue:
        """Find a queue; of what still waits in one that an older version had, the default queue's people hear."""
        found = (queue for queue in self.queues if queue.id == queue_id)
        return next(found, None) or self.queue(self.routing.default)

    def calendar_of(self, queue_id: str) -> Calendar:
        """The opening hours of the people who watch a queue."""
        return self.calendars[self.queue_or_default(queue_id).calendar]

    def service_level_of(self, queue_id: str) -> ServiceLevel:
        """How soon the people who watch a queue answer."""
        return self.service_levels[self.queue_or_default(queue_id).service_level]

    def collects_while_closed(self, queue_id: str) -> bool:
        """Whether the handover of a closed queue asks for what the intent still needs; a queue may differ."""
        own = self.queue(queue_id).collect_while_closed
        return self.routing.collect_while_closed if own is None else own

    def route(self, trigger: Trigger, intent_id: str | None = None) -> str:
        """Choose the queue: the first rule that applies, the intent's own queue, or the default."""
        for rule in self.routing.rules:
            if rule.trigger in (None, trigger) and rule.intent in (None, intent_id):
                return rule.queue
        intent = self.intent(intent_id)
        return intent.queue if intent and intent.queue else self.routing.default

    def text(self, key: str, language: str | None = None, **values: str) -> str:
        """Write a system text in the customer's language, or the business's own where there is none.

        `{business}`, `{website}` and `{agent}` are always known. Raises KeyError for a text or a placeholder
        that does not exist.
        """
        wording = self._wording(key, language or self.business.default_language)
        known = {"business": self.business.name, "website": self.business.website, "agent": self.agent.name}
        return fill(wording, **(known | values))

    def has_text(self, key: str) -> bool:
        """Whether there is a text of this name, the playbook's own or built in."""
        return key in self.texts or key in BUILT_IN

    def _wording(self, key: str, language: str) -> str:
        # The customer's language before the business's own words: what protects them must be understood.
        for choice in (language, self.business.default_language, "en"):
            for texts in (self.texts.get(key, {}), BUILT_IN.get(key, {})):
                if choice in texts:
                    return texts[choice]
        raise KeyError(f"no text `{key}`")

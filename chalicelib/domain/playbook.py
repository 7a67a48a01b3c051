"""The business's own rules as one frozen value: the schema of `policies/` and of a stored version."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator

from chalicelib.domain.channel_rules import Channel
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.outcome_rules import OutcomeRules, ResolvedWhen
from chalicelib.domain.playbook_base import Id, Language, Minutes, Part, Tag, TimeOfDay, Weekday
from chalicelib.domain.rollout_rules import Rollout, SteppedBack
from chalicelib.domain.webhook import Webhook
from chalicelib.domain.wording import BUILT_IN, fill

TeamLanguage = Literal["en", "es", "pt"]
"""A language that notices are written in. Keep in sync with LANGUAGES in translation/catalogues.py."""

OptionalDate = date | None
"""Named outside the models, where a field called `date` would hide the type."""


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


class ItemType(StrEnum):
    """What kind of answer an item expects."""

    TEXT = "text"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    PHONE = "phone"
    EMAIL = "email"
    CHOICE = "choice"


class Item(Part):
    """One piece of data to collect from the customer, and how to ask for it by language."""

    name: Id
    type: ItemType = ItemType.TEXT
    ask: dict[Language, str]
    required: bool = True
    choices: tuple[str, ...] = ()
    pattern: str | None = None


class Condition(Part):
    """When an intent goes to a person: `when` in plain words, and the tests that code makes.

    Every test that is given must hold. `says` holds if the customer's words contain one of the phrases,
    `collected` if all these items are known; `over`, `under` and `equals` compare the collected `fact`.
    Without any test the plain words go to the model, which decides by declaring the trigger.
    """

    id: Id
    when: str
    trigger: Trigger = Trigger.POLICY
    always: bool = False
    says: dict[Language, tuple[str, ...]] = {}
    collected: tuple[Id, ...] = ()
    fact: Id | None = None
    over: float | None = None
    under: float | None = None
    equals: str | None = None
    confidence_below: Annotated[float, Field(ge=0, le=1)] | None = None


ToolName = Annotated[str, Field(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=64)]
"""A tool's id; models take no dots in the name of a function."""


class HttpMethod(StrEnum):
    """What an HTTP tool does; by HTTP's own word all but POST and PATCH may be sent twice (RFC 9110, 9.2.2)."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


class ToolAuth(Part):
    """How a tool proves who we are: the secret `tool-<secret>` from SSM, after `scheme` in a header."""

    secret: Id
    header: str = "Authorization"
    scheme: str = "Bearer"


class Tool(Part):
    """An HTTP service that the AI may call.

    `parameters` is the JSON Schema of what the model gives; `{name}` in `url` is filled from it, the rest goes
    into the query of a GET or DELETE and into the JSON body of the others. `from_customer` fills parameters
    with what we know: the model neither sees nor sets these, and without the value the tool is not called.
    `belongs_to` names the field of the result that must equal the customer's phone: a record of somebody else
    is withheld. `keep` are the only fields of the result that go on; none named, all do. `a.b` is a field
    within a field, and goes through lists.
    `repeatable` says that a second call does no harm, where the method does not say it rightly; others are
    sent once, with an idempotency key. `undoes` names tools whose act this one takes back, after which they
    may do the same again. `verifies` says that its success proves the case's outcome. `timeout` is in seconds.
    """

    id: ToolName
    description: str
    method: HttpMethod = HttpMethod.GET
    url: str
    parameters: dict[str, Any] = {}
    from_customer: dict[str, Literal["phone", "name", "customer_id"]] = {}
    belongs_to: str | None = None
    keep: tuple[str, ...] = ()
    auth: ToolAuth | None = None
    timeout: Annotated[float, Field(gt=0, le=10)] = 4.0
    repeatable: bool | None = None
    undoes: tuple[ToolName, ...] = ()
    verifies: bool = False

    @property
    def may_repeat(self) -> bool:
        """Whether a second call does no harm."""
        by_method = self.method not in (HttpMethod.POST, HttpMethod.PATCH)
        return by_method if self.repeatable is None else self.repeatable

    @property
    def asked_of_model(self) -> dict[str, Any]:
        """The JSON Schema of what the model gives: an object of the parameters that we do not fill in ourselves."""
        schema: dict[str, Any] = {"type": "object", "additionalProperties": False} | self.parameters
        properties = schema.get("properties") or {}
        known = self.from_customer.keys()
        shown = {name: each for name, each in properties.items() if name not in known}
        required = [name for name in schema.get("required") or () if name not in known]
        return schema | {"properties": shown, "required": required}


class Intent(Part):
    """Something customers want: how it sounds, what to do, what to collect, when a person is needed."""

    id: Id
    title: dict[Language, str]
    examples: tuple[str, ...]
    next_action: str
    collect: tuple[Item, ...] = ()
    knowledge: tuple[Id, ...] = ()
    tools: tuple[ToolName, ...] = ()
    escalate_when: tuple[Condition, ...] = ()
    resolved_when: ResolvedWhen = ResolvedWhen()
    queue: Id | None = None

    @field_validator("resolved_when", mode="before", json_schema_input_type=ResolvedWhen | str)
    @classmethod
    def _in_words(cls, value: Any) -> Any:
        """Take words alone for what they mean, with the playbook's own hours; versions before these rules have them."""
        return {"means": value} if isinstance(value, str) else value


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


class Assign(StrEnum):
    """Who gets a case that begins to wait in a queue: nobody, each in turn, or whoever has the fewest."""

    NONE = "none"
    ROUND_ROBIN = "round_robin"
    LEAST_LOADED = "least_loaded"


class SlackReplies(StrEnum):
    """What becomes of replies under an escalation's Slack message: notes, or with the mark answers to the customer."""

    NOTES = "notes"
    TO_CUSTOMER = "to_customer"


class Queue(Part):
    """Where escalated cases wait for people: whose hours, which promise, who is told.

    `members` are the addresses of the agents who see it; nobody named: all do.
    `assign` gives each case to somebody who is present and has fewer than `capacity` open cases: in turn, or to
    whoever has the fewest. `signed_links`: the mails to its addresses, and to those of its alert chain, open the one
    case without an account, to read it and to answer.
    `slack_replies: to_customer` sends replies in Slack that begin with `!reply ` to the customer; others are notes.
    """

    id: Id
    name: str
    calendar: Id
    service_level: Id
    slack_channel: str | None = None
    emails: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    assign: Assign = Assign.NONE
    capacity: Annotated[int, Field(gt=0)] = 8
    signed_links: bool = False
    slack_replies: SlackReplies = SlackReplies.NOTES
    collect_while_closed: bool | None = None
    """None: as the routing says."""


class Route(Part):
    """One routing rule; it applies when everything it names (trigger, intent) is the case's."""

    queue: Id
    trigger: Trigger | None = None
    intent: Id | None = None


class Routing(Part):
    """Which queue a case goes to: the first rule that applies, the intent's own queue, or `default`.

    `tags` are those that the inbox offers for a case; people may write others. `collect_while_closed` lets the
    handover of a closed queue ask for what the intent collects and the packet lacks. Nobody who did nothing in the
    inbox for `absent_after_minutes` is given a case. `team_language` is that of Slack and of mails to shared addresses;
    the week's figures go to `digest_slack_channel`, or to the channel of `default`.
    """

    default: Id
    rules: tuple[Route, ...] = ()
    tags: tuple[Tag, ...] = ()
    collect_while_closed: bool = False
    absent_after_minutes: Annotated[int, Field(gt=0)] = 30
    team_language: TeamLanguage | None = None
    """None: the business's default language, where notices are written in it, else English."""
    digest_slack_channel: str | None = None


class Holiday(Part):
    """A day, or the days up to `until`, not like its weekday: closed, or open only in the `hours` given."""

    date: date
    name: str
    until: OptionalDate = None
    hours: tuple[tuple[TimeOfDay, TimeOfDay], ...] = ()


class Calendar(Part):
    """When people are at work: opening intervals by weekday in a time zone, and holidays."""

    timezone: str
    weekly: dict[Weekday, tuple[tuple[TimeOfDay, TimeOfDay], ...]]
    holidays: tuple[Holiday, ...] = ()


class AlertStep(Part):
    """One step of the alert chain: who is told, `after` so many business minutes past the due time.

    `to` names people by what they are to the case: who has it or is to take it (`holder`), the queue's own channel
    and addresses (`queue`), everybody who leads (`leads`).
    """

    name: str
    after: Minutes
    to: tuple[Literal["holder", "queue", "leads"], ...] = ()
    slack_channel: str | None = None
    emails: tuple[str, ...] = ()


class ServiceLevel(Part):
    """How soon a person answers, in business minutes from the escalation.

    `next_reply_within` holds for whatever the customer writes after the first human message. What is named in
    `pauses_while` makes the clock stand still; without it the clock runs on.
    """

    reminder_within: Minutes
    due_within: Annotated[int, Field(gt=0)]
    alerts: tuple[AlertStep, ...] = ()
    next_reply_within: Annotated[int, Field(gt=0)] | None = None
    pauses_while: tuple[Literal["snoozed"], ...] = ()


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

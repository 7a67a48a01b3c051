"""The queues of a playbook: who answers, when they are there, how soon, and who is told."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.playbook_base import Id, Minutes, Part, Tag, TimeOfDay, Weekday

TeamLanguage = Literal["en", "es", "pt"]
"""A language that notices are written in. Keep in sync with LANGUAGES in translation/catalogues.py."""

OptionalDate = date | None
"""Named outside the models, where a field called `date` would hide the type."""


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

"""The intents of a playbook: what customers want, what to collect, and when a person is needed."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, field_validator

from chalicelib.domain.escalation import Trigger
from chalicelib.domain.outcome_rules import ResolvedWhen
from chalicelib.domain.playbook_base import Id, Language, Part
from chalicelib.domain.tool_rules import ToolName


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

"""The small steps that acts are made of: call a function, ask for an item, look for free hours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from infra.local.model import telling
from infra.local.model.collecting import ALIASES, missing
from infra.local.model.functions import Call, Offer, Role
from infra.local.model.prompt import Ask, Intent, ToolResult
from infra.local.model.reading import Reading


@dataclass(frozen=True)
class Said:
    """What the model would say; `action` in the schema's words."""

    action: str
    text: str = ""
    pages: tuple[str, ...] = ()


GIVE_UP = Said("escalate")
"""What a person has to see to."""

Step = Call | Said


class Steps:
    """One intent's functions, and what they gave in this turn."""

    def __init__(self, reading: Reading, offer: Offer, intent: Intent) -> None:
        self.reading, self.intent, self.language = reading, intent, reading.language
        self.functions = offer.of(intent.functions)
        roles = {function.name: role for role, function in self.functions.items()}
        self.results: dict[Role, ToolResult] = {
            roles[result.tool]: result for result in reading.prompt.results if result.tool in roles
        }

    def call(self, role: Role, known: Mapping[str, Any]) -> Step:
        """A call with what the function takes of what is known; without what it needs a person goes on."""
        function = self.functions[role]
        given = {name: known.get(name) or self._fact(name) for name in function.properties}
        given = {name: value for name, value in given.items() if value}
        return Call(function.name, given) if set(function.required) <= given.keys() else GIVE_UP

    def with_hour(self, role: Role, known: Mapping[str, Any]) -> Step:
        """A call that needs a day and an hour, or the question which."""
        day, hour = self.reading.day, self.reading.hour
        if day is None:
            return self.ask("date")
        if hour is None:
            return self.free(day)
        return self.call(role, {"date": day.isoformat(), "time": hour, **known})

    def free(self, day: date, before: str = "") -> Step:
        """Say which hours are free on a day, after looking."""
        if Role.FREE not in self.functions:
            return self.ask("time")
        found = self.results.get(Role.FREE)
        if found is None:
            return Call(self.functions[Role.FREE].name, {"date": day.isoformat()})
        return Said("reply", before + telling.free_hours(found.data, self.language)) if found.ok else GIVE_UP

    def ask(self, kind: str) -> Step:
        """Ask for the item that gives the day or the hour."""
        item = next((item for item in self.intent.collect if _kind(item) == kind), None)
        return self.ask_for(item) if item else GIVE_UP

    def ask_for(self, item: Ask) -> Said:
        """Ask for an item in the playbook's words."""
        asked = item.ask.get(self.language) or next(iter(item.ask.values()), "")
        return Said("clarify", asked or f"{item.name.replace('_', ' ')}?")

    def missing_but_when(self) -> Ask | None:
        """The first item that is needed and not known, apart from day and hour."""
        when = {item.name for item in self.intent.collect if _kind(item)}
        return missing(self.intent, self.reading.facts, but=when)

    def _fact(self, name: str) -> str:
        """What the customer told under a name, or under another word for it."""
        facts = {fact.name: fact.value for fact in self.reading.facts}
        if name in facts:
            return facts[name]
        parts = name.split("_")
        kinds = [kind for kind, words in ALIASES.items() if any(word in parts for word in words)]
        return next((facts[kind] for kind in kinds if kind in facts), "")


def _kind(item: Ask) -> str:
    parts = item.name.replace("-", "_").split("_")
    return next((kind for kind in ("date", "time") if any(word in parts for word in ALIASES[kind])), "")

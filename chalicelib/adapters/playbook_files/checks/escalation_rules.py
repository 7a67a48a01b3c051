"""Rules that send a case to a person can fire, and those that protect customers are on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import INTENTS, ROUTING, TRIGGERS

_ALWAYS_ON = {
    "human_request": "WhatsApp's policy asks for a clear way to a person",
    "ai_failure": "otherwise a customer could be left without an answer",
}


def escalation_rules(folder: Folder) -> Iterator[Mistake]:
    """Report conditions and routes that can never apply, and triggers that must not be off."""
    intents, routing, triggers = folder.of(INTENTS), folder.of(ROUTING), folder.of(TRIGGERS)
    for name, why in _ALWAYS_ON.items():
        for place, enabled in triggers.find(name, "enabled"):
            if enabled is False:
                yield triggers.mistake(place, f"`{name}` cannot be off: {why}", "write `enabled: true`")
    for place, condition in intents.find("intents", "*", "escalate_when", "*"):
        if isinstance(condition, dict):
            yield from _comparison(intents, place, condition)
            yield from _collected(intents, place)
    for place, route in routing.find("rules", "*"):
        if isinstance(route, dict) and not route.keys() & {"trigger", "intent"}:
            problem = "the rule names no trigger and no intent, so the rules after it never apply"
            yield routing.mistake(place, problem, "add `trigger:` or `intent:`, or use `default:`")


def _comparison(intents: Document, place: Place, condition: dict[str, Any]) -> Iterator[Mistake]:
    owner = intents.owner((*place, "when"))
    compared = [name for name in ("over", "under", "equals") if name in condition]
    if compared and "fact" not in condition:
        problem = f"{owner}`{compared[0]}` compares nothing"
        yield intents.mistake((*place, compared[0]), problem, "add `fact:` with the name of a collected item")
    match condition:
        case {"over": int() | float() as over, "under": int() | float() as under} if over >= under:
            problem = f"{owner}nothing is over {over} and under {under}"
            yield intents.mistake(
                (*place, "over"), problem, "correct the two numbers, or make two conditions"
            )


def _collected(intents: Document, place: Place) -> Iterator[Mistake]:
    """Report what a condition waits for and its intent does not collect."""
    items = [name for at, name in intents.texts("intents", "*", "collect", "*", "name") if at[1] == place[1]]
    for field in ("fact", "collected *"):
        for at, name in intents.texts("intents", "*", "escalate_when", "*", *field.split()):
            if at[: len(place)] == place and name not in items:
                problem = f"{intents.owner(at)}`{name}` is not collected by this intent"
                yield intents.mistake(at, problem, did_you_mean(name, items, "collected items"))

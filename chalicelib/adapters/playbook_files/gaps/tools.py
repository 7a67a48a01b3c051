"""Tools that no intent uses, or that no model will know how to use."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import TOOLS

_TELLING = frozenset({"description", "enum", "const", "pattern", "format"})
"""Words of a schema that say what a value is, where the parameter is not an item that is asked for by its name."""


def tools(subject: Subject) -> Iterator[Mistake]:
    """Report tools that are never called, and words too few to call them rightly."""
    document = subject.file(TOOLS)
    collected = {item.name for intent in subject.playbook.intents for item in intent.collect}
    used = {name for intent in subject.playbook.intents for name in intent.tools}
    for index, tool in enumerate(subject.playbook.tools):
        place = ("tools", index)
        if tool.id not in used:
            problem = f"no intent uses the tool `{tool.id}`"
            yield document.mistake(place, problem, "name it under `tools:` of an intent, or delete it")
        if len(tool.description.split()) < 3:
            problem = f"tool `{tool.id}`: the description does not tell the AI when to use it"
            yield document.mistake(
                (*place, "description"), problem, "say in a sentence what it does and when"
            )
        undescribed = [
            name
            for name, schema in tool.parameters.get("properties", {}).items()
            if not schema.keys() & _TELLING and name not in collected
        ]
        if undescribed:
            names = ", ".join(f"`{name}`" for name in undescribed)
            problem = f"tool `{tool.id}`: {names} is not described, so the AI has to guess what to give"
            yield document.mistake((*place, "parameters"), problem, "add `description:` to each parameter")

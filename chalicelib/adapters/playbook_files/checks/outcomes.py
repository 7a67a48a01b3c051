"""How cases end: the tools that prove it are the intent's own, and what must be known is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import INTENTS, TOOLS


def outcomes(folder: Folder) -> Iterator[Mistake]:
    """Report tools in `verified_by` that do not exist, prove nothing or are not the intent's, and unknown items."""
    if any(mistake.file == TOOLS for mistake in folder.mistakes):
        return
    document = folder.of(INTENTS)
    known = [name for _, name in folder.of(TOOLS).texts("tools", "*", "id")]
    proving = _proving(folder.of(TOOLS))
    for place, name in document.texts("intents", "*", "resolved_when", "verified_by", "*"):
        owner, of_intent = document.owner(place), _names(document, place[:2], "tools", "*")
        if name not in known:
            problem = f"{owner}unknown tool `{name}` in `verified_by`"
            yield document.mistake(place, problem, did_you_mean(name, known, "tools"))
        elif name not in of_intent:
            problem = f"{owner}`verified_by` names `{name}`, which the AI may not use for it"
            yield document.mistake(place, problem, f"add `{name}` to `tools:` of the intent")
        elif name not in proving:
            problem = f"{owner}the success of `{name}` proves nothing, so nothing is ever verified by it"
            yield document.mistake(place, problem, "add `verifies: true` to the tool in tools.yaml")
    for place, name in document.texts("intents", "*", "resolved_when", "collected", "*"):
        items = _names(document, place[:2], "collect", "*", "name")
        if name not in items:
            problem = f"{document.owner(place)}unknown item `{name}` in `collected`"
            yield document.mistake(place, problem, did_you_mean(name, items, "items"))


def _names(document: Document, intent: tuple[str | int, ...], *below: str) -> list[str]:
    return [name for place, name in document.texts("intents", "*", *below) if place[:2] == intent]


def _proving(tools: Document) -> set[str]:
    """The tools whose success proves something."""
    ids = {place[1]: name for place, name in tools.texts("tools", "*", "id")}
    return {
        ids[place[1]]
        for place, value in tools.find("tools", "*", "verifies")
        if value is True and place[1] in ids
    }

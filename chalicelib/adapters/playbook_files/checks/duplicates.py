"""What has a name of its own has it alone."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import INTENTS, REPLIES, ROLLOUT, ROUTING, SLA, TOOLS, WEBHOOKS

_UNIQUE = (
    (INTENTS, "intents * id", "intent"),
    (INTENTS, "intents * collect * name", "item"),
    (INTENTS, "intents * escalate_when * id", "condition"),
    (ROUTING, "queues * id", "queue"),
    (ROUTING, "tags *", "tag"),
    (SLA, "service_levels * alerts * name", "alert"),
    (TOOLS, "tools * id", "tool"),
    (REPLIES, "replies * id", "reply"),
    (WEBHOOKS, "webhooks * id", "webhook"),
    (ROLLOUT, "segments * id", "segment"),
    (ROLLOUT, "guardrails * id", "guardrail"),
)
"""Names that may be there once in their list, and what they name."""


def duplicates(folder: Folder) -> Iterator[Mistake]:
    """Report the second of two that have one name."""
    for file, pattern, kind in _UNIQUE:
        yield from _in_lists(folder.of(file), pattern.split(), kind)
    yield from _of_pages(folder)


def _in_lists(document: Document, pattern: list[str], kind: str) -> Iterator[Mistake]:
    first: dict[tuple[Place, str], int] = {}
    for place, name in document.texts(*pattern):
        key = (place[:-2], name)
        if key in first:
            problem = f"a second {kind} `{name}`, the first is in line {first[key]}"
            yield document.mistake(place, problem, "rename or delete one of them")
        first.setdefault(key, document.line(place))


def _of_pages(folder: Folder) -> Iterator[Mistake]:
    first: dict[str, str] = {}
    for page in folder.pages():
        for place, name in page.texts("id"):
            if name in first:
                problem = f"a second page `{name}`, the first is {first[name]}"
                yield page.mistake(place, problem, "give each page an id of its own, such as its file's name")
            first.setdefault(name, page.file)

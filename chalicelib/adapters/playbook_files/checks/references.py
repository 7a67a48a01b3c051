"""Names by which files refer to each other exist where they point to."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import INTENTS, OPTIONAL, ROLLOUT, ROUTING, SLA, TOOLS

_REFERENCES = (
    (INTENTS, "intents * knowledge *", "page"),
    (INTENTS, "intents * tools *", "tool"),
    (INTENTS, "intents * queue", "queue"),
    (ROUTING, "default", "queue"),
    (ROUTING, "rules * queue", "queue"),
    (ROUTING, "rules * intent", "intent"),
    (ROUTING, "queues * calendar", "calendar"),
    (ROUTING, "queues * service_level", "service level"),
    (ROLLOUT, "segments * calendar", "calendar"),
    (ROLLOUT, "rules * intent", "intent"),
    (ROLLOUT, "rules * segment", "segment"),
    (ROLLOUT, "guardrails * segment", "segment"),
)
"""Where a name is used, and what it names."""

_DEFINED = {
    "queue": (ROUTING, "queues * id"),
    "intent": (INTENTS, "intents * id"),
    "calendar": (SLA, "calendars"),
    "service level": (SLA, "service_levels"),
    "tool": (TOOLS, "tools * id"),
    "segment": (ROLLOUT, "segments * id"),
}
"""Where names are given; those of pages are in the files of `knowledge/`."""


def references(folder: Folder) -> Iterator[Mistake]:
    """Report names that lead nowhere."""
    for file, pattern, kind in _REFERENCES:
        known = _known(folder, kind)
        if known is None:
            continue
        shown = folder.untranslated_ids() if kind == "page" else known
        document = folder.of(file)
        for place, name in document.texts(*pattern.split()):
            if name not in known:
                field = next(step for step in reversed(place) if isinstance(step, str))
                problem = f"{document.owner(place)}unknown {kind} `{name}` in `{field}`"
                yield document.mistake(place, problem, did_you_mean(name, shown, f"{kind}s"))


def _known(folder: Folder, kind: str) -> list[str] | None:
    """The names there are; None if the file that gives them cannot be read."""
    if kind == "page":
        return folder.page_ids()
    file, pattern = _DEFINED[kind]
    left_out = file in OPTIONAL and not any(mistake.file == file for mistake in folder.mistakes)
    return _names(folder.of(file), pattern) if folder.has(file) or left_out else None


def _names(document: Document, pattern: str) -> list[str]:
    if pattern.endswith(" id"):
        return [name for _, name in document.texts(*pattern.split())]
    return [str(place[-1]) for place, _ in document.find(pattern, "*")]

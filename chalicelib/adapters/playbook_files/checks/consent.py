"""Customers are asked before a transfer only where nobody asked for a person and nothing is at stake."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import TRIGGERS
from chalicelib.domain.consent import MAY_BE_OFFERED
from chalicelib.domain.escalation import Trigger


def consent(folder: Folder) -> Iterator[Mistake]:
    """Report triggers that must not wait for a yes, and those named twice."""
    document = folder.of(TRIGGERS)
    allowed = ", ".join(trigger for trigger in Trigger if trigger in MAY_BE_OFFERED)
    seen: set[str] = set()
    for place, name in document.texts("ask_before_transfer", "*"):
        if name in set(Trigger) - MAY_BE_OFFERED:
            problem = f"`{name}` cannot wait for the customer's yes in `ask_before_transfer`"
            yield document.mistake(place, problem, f"keep only of: {allowed}")
        if name in seen:
            yield document.mistake(place, f"`{name}` is there twice", "delete one of them")
        seen.add(name)

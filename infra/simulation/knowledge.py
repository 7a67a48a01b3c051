"""What the simulated model knows: only what the playbook in force says, and what a tool has really done."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.tool_use import ToolUse
from infra.simulation.gaps import gap
from infra.simulation.words import ANSWERS


def has(lacking: str, playbook: Playbook, uses: Iterable[ToolUse]) -> bool:
    """Whether what a gap lacks is there: a page that answers, a rule of the intent, or a tool that works."""
    known = gap(lacking)
    match known.piece:
        case "knowledge_gap":
            return page_saying(known.intent, playbook) is not None
        case "unclear_policy":
            return is_ruled(known.intent, playbook)
        case _:
            return any(use.ok for use in uses)


def page_saying(intent: str, playbook: Playbook) -> str | None:
    """Name the page of an intent that has its answer, in any language; a page without it is of no use."""
    known = playbook.intent(intent)
    pages = playbook.pages_of(known) if known else ()
    return next((page.id for page in pages if _answers(intent, page.body)), None)


def is_ruled(intent: str, playbook: Playbook) -> bool:
    """Whether what the intent does next has the rule in it."""
    known = playbook.intent(intent)
    return known is not None and _answers(intent, known.next_action)


def _answers(intent: str, text: str) -> bool:
    return any(answer in text for answer in ANSWERS[intent].values())

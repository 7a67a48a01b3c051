"""A gap that the review found, and the change of the playbook that would mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.review.verdict import Piece

ERASED = "…"
"""What stands where the words of a customer stood who was erased."""


@dataclass(frozen=True)
class Gap:
    """What is missing again and again: drawn cases with the same piece, intent and trigger, and similar words.

    `trigger` is empty for cases that the AI closed. `cases_a_week` is the estimate for all escalations of the week.
    """

    gap_id: str
    piece: Piece
    intent: str | None
    trigger: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    """The drawn rows that show it."""
    cases_a_week: float


class EditKind(StrEnum):
    """What of the playbook an edit changes."""

    NEW_PAGE = "new_page"
    """A page of knowledge `name`, which `intent` uses (none: all may)."""
    NEXT_ACTION = "next_action"
    """What the intent does next gets `text` at its end."""
    CONDITION = "condition"
    """The intent goes to a person when `text`, by the condition `name`."""
    PROMPT_LINE = "prompt_line"
    """The prompt gets `text` at its end."""


@dataclass(frozen=True)
class Edit:
    """One change of the playbook."""

    kind: EditKind
    text: str
    intent: str | None = None
    name: str = ""
    title: str = ""
    language: str = ""


@dataclass(frozen=True)
class Quote:
    """What a customer wrote, masked, and in which case."""

    case_id: str
    text: str


@dataclass(frozen=True)
class Mending:
    """What would close a gap; `by` is `template` or `model`."""

    gap: Gap
    edits: tuple[Edit, ...]
    quotes: tuple[Quote, ...] = ()
    by: str = "template"


@dataclass(frozen=True)
class ProposedVersion:
    """A mending that waits for a person: what it changes of version `base`, until it is published with a version."""

    proposal_id: str
    week: str
    mending: Mending
    base: int
    by: str
    by_name: str
    proposed_at: datetime
    published_version: int | None = None
    published_at: datetime | None = None


def without_words_of(proposed: ProposedVersion, case_ids: frozenset[str]) -> ProposedVersion:
    """Take out what customers wrote in these cases, wherever the change quotes it."""
    mending = proposed.mending
    gone = sorted(
        (quote.text for quote in mending.quotes if quote.case_id in case_ids), key=len, reverse=True
    )
    if not gone:
        return proposed

    def cleaned(text: str) -> str:
        for each in gone:
            text = text.replace(each, ERASED)
        return text

    edits = tuple(replace(each, text=cleaned(each.text), title=cleaned(each.title)) for each in mending.edits)
    quotes = tuple(quote for quote in mending.quotes if quote.case_id not in case_ids)
    return replace(proposed, mending=replace(mending, edits=edits, quotes=quotes))

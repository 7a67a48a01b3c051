"""What a look-up in the knowledge gave: the pages that may answer, and how well anything in them does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Page
    from chalicelib.domain.retrieval.passages import Passage


@dataclass(frozen=True)
class Support:
    """How well one passage supports an answer, 0 to 1."""

    passage: Passage
    score: float


@dataclass(frozen=True)
class Found:
    """The pages that may answer, best first, and the passages that speak for them.

    `support` is how sure it is that one of them answers, 0 to 1. `judged` is False where nothing could tell: no
    page shares a script or an encoder with the question, so that a `support` of 0 says nothing.
    """

    pages: tuple[Page, ...] = ()
    support: float = 0.0
    passages: tuple[Support, ...] = ()
    judged: bool = True

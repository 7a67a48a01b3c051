"""A short question read with what led up to it and without: nobody knows beforehand which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.retrieval.choice import MOST_PAGES, within_room
from chalicelib.domain.retrieval.found import Found


def best_of(found: Sequence[Found]) -> Found:
    """Give the best supported of several look-ups, with the pages of the others behind its own."""
    best = max(found, key=lambda each: each.support)
    pages = dict.fromkeys(page for each in (best, *found) for page in each.pages)
    return replace(best, pages=within_room(list(pages)[:MOST_PAGES])) if len(found) > 1 else best

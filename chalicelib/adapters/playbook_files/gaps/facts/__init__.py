"""Facts that two pages state differently: a price, hours, a phone number, or what a translation changed."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.facts.amounts import amounts
from chalicelib.adapters.playbook_files.gaps.facts.contacts import contacts
from chalicelib.adapters.playbook_files.gaps.facts.hours import hours
from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage, read_pages
from chalicelib.adapters.playbook_files.gaps.facts.translations import translations
from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake

__all__ = ["ReadPage", "facts"]


def facts(subject: Subject) -> Iterator[Mistake]:
    """Report them in the later of the two pages; pages that are never valid together may differ."""
    pages = read_pages(subject)
    yield from translations(pages, subject.today)
    for compare in (amounts, hours, contacts):
        yield from compare(pages)

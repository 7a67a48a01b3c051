"""Pages of knowledge that are out of date, that nothing uses, or that a language lacks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.playbook import Page

SOON = timedelta(days=30)
"""How long before its end a page is named."""


def pages(subject: Subject) -> Iterator[Mistake]:
    """Report pages that the AI may not use today or soon, or will never look at."""
    used = {page.id for intent in subject.playbook.intents for page in subject.playbook.pages_of(intent)}
    for page in subject.playbook.pages:
        yield from _dates(subject, page)
        if page.id not in used:
            problem = f"no intent uses the page `{page.id}`"
            fix = "name it under `knowledge:` of the intent it answers, or delete it"
            yield subject.page(page).mistake(("id",), problem, fix)
        if page.translation_of is None:
            yield from _translations(subject, page)


def _dates(subject: Subject, page: Page) -> Iterator[Mistake]:
    document, today = subject.page(page), subject.today
    fix = "bring the page up to date and move the date, or delete the page"
    if page.valid_until and page.valid_until < today:
        problem = f"the page expired on {page.valid_until}, so the AI does not use it"
        yield document.mistake(("valid_until",), problem, fix)
    elif page.valid_until and page.valid_until - today <= SOON:
        problem = f"the page expires on {page.valid_until}, in {(page.valid_until - today).days} days"
        yield document.mistake(("valid_until",), problem, fix)
    if page.valid_from and page.valid_from > today:
        problem = f"the page is not valid before {page.valid_from}, so the AI does not use it yet"
        yield document.mistake(("valid_from",), problem, "nothing, if that is meant; else correct the date")


def _translations(subject: Subject, page: Page) -> Iterator[Mistake]:
    document, known = subject.page(page), subject.playbook.pages
    translations = [other for other in known if other.translation_of == page.id]
    there = {page.language, *(other.language for other in translations)}
    for language in subject.playbook.business.languages:
        if language not in there:
            problem = f"the page `{page.id}` has no translation in `{language}`"
            fix = f"add a page with `language: {language}` and `translation_of: {page.id}`"
            yield document.mistake(("language",), problem, fix)
    for other in translations:
        if (other.valid_from, other.valid_until) != (page.valid_from, page.valid_until):
            problem = f"the page is not valid on the same days as `{page.id}`, which it translates"
            yield subject.page(other).mistake(
                ("valid_until",), problem, "write the same `valid_from` and `valid_until`"
            )

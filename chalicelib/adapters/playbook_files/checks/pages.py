"""Pages of knowledge: their dates are in order, and translations belong to a page in another language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean


def pages(folder: Folder) -> Iterator[Mistake]:
    """Report pages that could never be used, and translations of nothing."""
    originals = {page.text("id"): page for page in folder.pages()}
    known = folder.page_ids()
    taken: dict[tuple[str, str], str] = {}
    for page in folder.pages():
        yield from _dates(page)
        yield from _translation(page, originals, known)
        yield from _twice(page, taken)


def _dates(page: Document) -> Iterator[Mistake]:
    begins, ends = _day(page, "valid_from"), _day(page, "valid_until")
    if begins and ends and begins > ends:
        problem = f"the page is valid until {ends} but only from {begins}"
        yield page.mistake(("valid_until",), problem, "swap or correct the two dates")


def _translation(page: Document, originals: dict[str, Document], known: list[str]) -> Iterator[Mistake]:
    for place, name in page.texts("translation_of"):
        if name not in known:
            fix = did_you_mean(name, known, "pages")
            yield page.mistake(place, f"unknown page `{name}` in `translation_of`", fix)
        elif name in originals and (original := originals[name]) is not page:
            yield from _of_original(page, original, name)
        elif name in originals:
            yield page.mistake(place, "the page is said to translate itself", "name the page it translates")


def _of_original(page: Document, original: Document, name: str) -> Iterator[Mistake]:
    if first := original.text("translation_of"):
        problem = f"the page translates `{name}`, which is a translation itself"
        yield page.mistake(("translation_of",), problem, f"write `translation_of: {first}`")
    elif page.text("language") and page.text("language") == original.text("language"):
        problem = f"the page and `{name}`, which it translates, are both in `{page.text('language')}`"
        yield page.mistake(("language",), problem, "correct the language, or delete `translation_of`")


def _twice(page: Document, taken: dict[tuple[str, str], str]) -> Iterator[Mistake]:
    for place, name in page.texts("translation_of"):
        key = (name, page.text("language"))
        if key in taken:
            problem = f"`{name}` has a second translation in `{key[1]}`, the first is {taken[key]}"
            yield page.mistake(place, problem, "correct the language, or delete one of them")
        taken.setdefault(key, page.file)


def _day(page: Document, name: str) -> date | None:
    try:
        return date.fromisoformat(page.text(name))
    except ValueError:
        return None

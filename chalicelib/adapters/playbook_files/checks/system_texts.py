"""Texts of the product: their names are known, and so is everything in braces."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import TEXTS
from chalicelib.domain.wording import PLACEHOLDERS, allowed_placeholders, placeholders_in

_LISTS = {"weekdays": 7, "months": 12}
"""Texts that are lists, and how long these are."""


def system_texts(folder: Folder) -> Iterator[Mistake]:
    """Report texts that would never be said, or not as they are written."""
    document = folder.of(TEXTS)
    for place, _ in document.find("*"):
        name = str(place[0])
        if allowed_placeholders(name) is None:
            fix = did_you_mean(name, PLACEHOLDERS, "texts")
            yield document.mistake(place, f"there is no text `{name}`", fix)
    for place, wording in document.texts("*", "*"):
        yield from _placeholders(document, place, wording)
        yield from _length(document, place, wording)


def _placeholders(document: Document, place: Place, wording: str) -> Iterator[Mistake]:
    allowed = allowed_placeholders(str(place[0]))
    if allowed is None:
        return
    try:
        used = placeholders_in(wording)
    except ValueError:
        problem = f"`{place[0]}`: a brace has no partner"
        yield document.mistake(place, problem, "write placeholders as {promise}; a brace itself as {{ or }}")
        return
    for name in sorted(used - allowed):
        fix = did_you_mean(name, sorted(allowed), "placeholders here")
        yield document.mistake(place, f"`{place[0]}`: unknown placeholder `{{{name}}}`", fix)


def _length(document: Document, place: Place, wording: str) -> Iterator[Mistake]:
    if not wording.strip():
        yield document.mistake(place, f"`{place[0]}` is empty", "write the text, or delete the line")
    wanted = _LISTS.get(str(place[0]))
    found = len(wording.split(","))
    if wanted and found != wanted:
        problem = f"`{place[0]}` has {found} names and needs {wanted}"
        yield document.mistake(place, problem, "separate them with commas, Monday or January first")

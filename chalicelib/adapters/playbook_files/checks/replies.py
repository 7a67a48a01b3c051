"""Canned replies: everything in braces is known."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import REPLIES
from chalicelib.domain.canned import VARIABLES
from chalicelib.domain.wording import placeholders_in


def replies(folder: Folder) -> Iterator[Mistake]:
    """Report braces that would stay empty, and texts that WhatsApp would not take."""
    document = folder.of(REPLIES)
    for place, wording in document.texts("replies", "*", "text", "*"):
        owner = document.owner(place)
        try:
            used = placeholders_in(wording)
        except ValueError:
            fix = "write variables as {name}; a brace itself as {{ or }}"
            yield document.mistake(place, f"{owner}a brace has no partner", fix)
            continue
        for name in sorted(used - VARIABLES):
            fix = did_you_mean(name, sorted(VARIABLES), "variables")
            yield document.mistake(place, f"{owner}unknown variable `{{{name}}}`", fix)
        if not wording.strip():
            yield document.mistake(place, f"{owner}the text is empty", "write it, or delete the reply")

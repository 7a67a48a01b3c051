"""No file holds a blank that a drafted change left for a person: the AI would tell it to customers."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.review.drafts import BLANK


def blanks(folder: Folder) -> Iterator[Mistake]:
    """Report every place that still waits for somebody's words."""
    for document in folder.documents.values():
        for place, text in document.every_text():
            if BLANK in text:
                problem = f"{document.owner(place)}`{BLANK}` was never filled in"
                yield document.mistake(place, problem, "write what is meant there, or delete it")

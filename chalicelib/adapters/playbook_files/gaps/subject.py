"""What is looked at for gaps: a playbook, the files it was read from, and the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.domain.playbook import Page, Playbook


@dataclass(frozen=True)
class Subject:
    """A playbook free of mistakes; the order of its parts is that of the files."""

    playbook: Playbook
    folder: Folder
    today: date

    def file(self, name: str) -> Document:
        """One file with its lines."""
        return self.folder.of(name)

    def page(self, page: Page) -> Document:
        """The file of a page."""
        return next(document for document in self.folder.pages() if document.text("id") == page.id)

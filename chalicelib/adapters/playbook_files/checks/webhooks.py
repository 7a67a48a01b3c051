"""Webhooks go to one known place, encrypted, and with no secret in the file."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import WEBHOOKS
from chalicelib.adapters.webhooks.address import fault_in


def webhooks(folder: Folder) -> Iterator[Mistake]:
    """Report addresses that would never be called."""
    document = folder.of(WEBHOOKS)
    for place, url in document.texts("webhooks", "*", "url"):
        if fault := fault_in(url):
            fix = "write https://system.example/path, or begin it with {services}/"
            yield document.mistake(place, f"{document.owner(place)}`url` {fault}", fix)

"""What intents collect can be asked for and tested."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import INTENTS


def items(folder: Folder) -> Iterator[Mistake]:
    """Report items that no answer could satisfy."""
    document = folder.of(INTENTS)
    for place, pattern in document.texts("intents", "*", "collect", "*", "pattern"):
        try:
            re.compile(pattern)
        except re.error as error:
            problem = f"{document.owner(place)}`pattern` is no regular expression: {error}"
            yield document.mistake(place, problem, "correct it, or delete the line")
    for place, item in document.find("intents", "*", "collect", "*"):
        if isinstance(item, dict) and item.get("type") == "choice" and not item.get("choices"):
            problem = f"{document.owner(place)}`{item.get('name')}` is a choice without choices"
            yield document.mistake((*place, "type"), problem, "add `choices: [one, two]`")

"""Sets of wordings by which texts that other parts wrote in English are known again, to be said in a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from chalicelib.inbox.language import _

BLANK = re.compile(r"%\((\w+)\)s")
LONGEST = 2000
"""Characters of a text that is looked at; a longer one is somebody's own words."""


class Wordings:
    """Wordings in the order in which they are tried; a blank named `what…` holds such a text itself."""

    def __init__(self, *sets: Iterable[str]) -> None:
        self.texts = tuple(text for each in sets for text in each)

    def again(self, text: str) -> str:
        """Say a text again in the language of the answer; what nobody knows stays as it is."""
        if found := self._found(text):
            wording, blanks = found
            said = {name: self.again(value) if _nested(name) else value for name, value in blanks.items()}
            return _(wording) % said if said else _(wording)
        return text

    def knows(self, text: str) -> bool:
        """Whether a text, with all that is in it, is known."""
        found = self._found(text)
        return found is not None and all(
            self.knows(value) for name, value in found[1].items() if _nested(name)
        )

    def _found(self, text: str) -> tuple[str, dict[str, str]] | None:
        if len(text) > LONGEST:
            return None
        if text in self._whole:
            return text, {}
        fitting = ((wording, pattern.fullmatch(text)) for wording, pattern in self._patterns)
        return next(((wording, match.groupdict()) for wording, match in fitting if match), None)

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(text for text in self.texts if not BLANK.search(text))

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((text, _pattern(text)) for text in self.texts if text not in self._whole)


def _nested(name: str) -> bool:
    return name.startswith("what")


def _pattern(wording: str) -> re.Pattern[str]:
    parts = BLANK.split(wording)
    pieces = (f"(?P<{part}>.+?)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    return re.compile("".join(pieces), re.DOTALL)

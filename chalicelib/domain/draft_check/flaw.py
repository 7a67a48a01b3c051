"""What is wrong with the form of a draft, whatever it says: the grounding check looks at what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FlawKind(StrEnum):
    """What a flaw is about."""

    LANGUAGE = "language"
    LEAK = "leak"
    MARKUP = "markup"
    LENGTH = "length"
    SCOPE = "scope"
    FORM = "form"


@dataclass(frozen=True)
class Flaw:
    """One flaw of a draft: its own `words` where it has any, and `why` in one line, as a Claim has them.

    `hard`: it is never sent. A soft one is worth one rewriting, and is sent when that does not mend it.
    """

    kind: FlawKind
    words: str
    why: str
    hard: bool = True

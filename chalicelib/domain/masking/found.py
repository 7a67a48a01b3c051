"""What a sensitive piece of text is, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a sensitive piece of text is; the name is also its rule's."""

    CARD_NUMBER = "card_number"
    BANK_ACCOUNT = "bank_account"
    IDENTITY_NUMBER = "identity_number"
    CREDENTIALS = "credentials"


@dataclass(frozen=True)
class Sensitive:
    """A piece of the text, from `start` up to `end`; the last `shown` characters may stay readable."""

    kind: Kind
    start: int
    end: int
    shown: int = 0

    def overlaps(self, other: Sensitive) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

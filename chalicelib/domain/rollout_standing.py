"""What stands beside the version in force: the guardrails that struck, and when each was lifted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

JUST_AFTER = timedelta(milliseconds=1)
"""The newest case that a strike counted may have begun in its very instant."""


@dataclass(frozen=True)
class Struck:
    """A guardrail struck: drafts hold for its segment (empty: for everybody) until a lead lifts it."""

    guardrail: str
    segment: str
    at: datetime
    measure: str
    value: float
    """The share that was too high, 0 to 1."""
    cases: int
    """How many cases it is a share of."""


@dataclass(frozen=True)
class Standing:
    """The version in force with what guardrails took back since; `lifted` says when each was last lifted."""

    version: int
    struck: tuple[Struck, ...] = ()
    lifted: dict[str, datetime] = field(default_factory=dict)

    def stands(self, guardrail: str) -> bool:
        """Whether a guardrail struck and was not lifted."""
        return any(each.guardrail == guardrail for each in self.struck)

    def holds(self, guardrail: str, segment: str) -> bool:
        """Whether a guardrail struck for a segment or for everybody, so that it need not strike there again."""
        return any(each.guardrail == guardrail and each.segment in ("", segment) for each in self.struck)

    def struck_by(self, struck: Struck) -> Standing | None:
        """Step back, once until it is lifted; None where that guardrail holds there already.

        One whose segment another version changed strikes for that one too; lifting it lifts both.
        """
        held = self.holds(struck.guardrail, struck.segment)
        return None if held else replace(self, struck=(*self.struck, struck))

    def lifted_of(self, guardrail: str, at: datetime) -> Standing | None:
        """Lift a guardrail, which counts only cases opened from then on; None where it does not stand.

        What it struck for does not count again, though the clock of whoever lifts it is behind.
        """
        struck_at = [each.at for each in self.struck if each.guardrail == guardrail]
        if not struck_at:
            return None
        left = tuple(each for each in self.struck if each.guardrail != guardrail)
        since = max(at, *(each + JUST_AFTER for each in struck_at))
        return replace(self, struck=left, lifted={**self.lifted, guardrail: since})

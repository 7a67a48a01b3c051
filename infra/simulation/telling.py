"""Tell one customer's month: what they write, how it ends, and what people do about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from infra.simulation import words
from infra.simulation.ending import Ends
from infra.simulation.hours import DUE_AFTER, after, told
from infra.simulation.plan import Asked, Handover
from infra.simulation.writing import ANSWERED_AFTER

REOPENS_WITHIN = timedelta(hours=72)
DESK = "front-desk"
QUEUES = {"prices": "billing", "returns": "billing"}
PEOPLE = ("p-dana", "p-lee", "p-noor")


class Telling(Ends):
    """One customer's month in the making, with the people who take part in it."""

    def is_asked(self, liked: str | None) -> bool:
        """Be asked how it went, unless asked this month already; tap or do not. Gives whether a thumb went down."""
        if self._asked:
            return False
        self._asked = True
        self._outbound += 1
        asked_at = self.now
        if liked is None:
            self._change(asked=Asked(asked_at))
            return False
        self.waits(minutes=(1, 90))
        self.taps(f"csat.{liked}")
        self._change(asked=Asked(asked_at, liked, self.now))
        if liked == "up":
            return False
        self._takes_back()
        self._outbound += 1
        self.answered_at = self.now + ANSWERED_AFTER
        self.escalates("exception")
        return True

    def escalates(self, trigger: str, *, suggested: str | None = None, at: datetime | None = None) -> None:
        """A person is needed from now on; `suggested` is what the packet offers them, the business's own by default."""
        suggested = words.SUGGESTED[self.language] if suggested is None else suggested
        at = at or self.now + ANSWERED_AFTER
        due = after(at, DUE_AFTER)
        queue = QUEUES.get(self.case.intent or "", DESK)
        handover = Handover(trigger, self.case.intent, queue, at, due, told(due), suggested=suggested)
        self._change(handovers=(*self.case.handovers, handover))

    def is_taken(self, *, minutes: int) -> None:
        """A person takes over after so many opening minutes."""
        self.now = after(self.handover.at, minutes)
        self.who = self.random.choice(PEOPLE)
        self._step("takes", who=self.who)
        self._hand(taken_at=self.now)

    def is_answered(self, *, minutes: int) -> None:
        """The person writes the suggestion as it is, or with something added."""
        self.now = after(self.now, minutes)
        suggested = self.handover.suggested
        text = suggested + self.random.choice(("", "", words.ADDED[self.language]))
        self._step("replies", text, who=self.who)
        self._outbound += 1
        self.answered_at = self.now
        self._hand(replied_at=self.now, sent=text)

    def says_useful(self, useful: bool) -> None:
        """The person says whether the packet helped."""
        self.now += timedelta(seconds=40)
        self._step("finds", "yes" if useful else "no", who=self.who)
        self._hand(useful=useful, useful_at=self.now)

    def is_resolved(self, surety: str) -> None:
        """The person ends the case."""
        self.waits(minutes=(1, 15))
        self._step("resolves", surety, who=self.who)
        self._hand(closed_at=self.now)
        self.ends(surety, self.now, self.who)

    def is_handed_back(self) -> None:
        """The person gives the case back to the AI."""
        self.waits(minutes=(1, 10))
        self._step("hands_back", who=self.who)
        self._hand(closed_at=self.now)
        self._look_at = None

    @property
    def handover(self) -> Handover:
        """The one at hand."""
        return self.case.handovers[-1]

    def _hand(self, **changes: object) -> None:
        changed = replace(self.handover, **changes)  # type: ignore[arg-type]
        self._change(handovers=(*self.case.handovers[:-1], changed))

"""How the cases of a month end: when what is sure, silent or given up is found to be over."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from infra.simulation import words
from infra.simulation.hours import swept
from infra.simulation.plan import Effort, Ending
from infra.simulation.writing import (
    ANSWERED_AFTER,
    FOLLOWED_UP,
    FOLLOWED_UP_AFTER,
    SETTLED_AFTER,
    SILENT_AFTER,
    SILENT_SOONER,
    Writing,
)


class Ends(Writing):
    """A month in the making whose cases end, and are taken back."""

    @property
    def ended(self) -> Ending | None:
        """How the case at hand ended; None while it is open, or open again."""
        last = self.case.endings[-1] if self.case.endings else None
        return last if last and last.taken_back_at is None else None

    def ends(self, surety: str, at: datetime, by: str = "ai") -> None:
        """The case ends; the customer may be asked how it went."""
        ending = Ending(by, surety, at, Effort(self._inbound, self._outbound, self._calls))
        self._change(endings=(*self.case.endings, ending))
        self.now = at

    def settles(self, surety: str) -> None:
        """What is sure ends half an hour after the last message."""
        self._over(surety, max(self.answered_at, self._said_at) + SETTLED_AFTER)

    def falls_silent(self, surety: str = "silent") -> None:
        """Nobody asks again, after a question whether it is settled where the intent asks one."""
        over_at = self.answered_at + SILENT_SOONER.get(self.case.intent or "", SILENT_AFTER)
        if self.case.intent == FOLLOWED_UP and not self._followed_up:
            self.is_followed_up()
            over_at = max(over_at, self.now + FOLLOWED_UP_AFTER)
        self._over(surety, over_at)

    def is_followed_up(self) -> None:
        """Be asked whether it is settled, hours after the last answer."""
        asked_at = swept(self._look_at or self.now)
        if asked_at < self.answered_at + FOLLOWED_UP_AFTER:
            asked_at = swept(self.answered_at + FOLLOWED_UP_AFTER)
        self.now = asked_at
        self._outbound += 1
        self._followed_up = True
        self._look_at = max(self.answered_at + SILENT_AFTER, self.now + FOLLOWED_UP_AFTER)

    def says_yes(self) -> None:
        """Say yes to the question whether it is settled, which ends the case at once."""
        self.taps("settled.yes")
        self.ends("confirmed", self.now + ANSWERED_AFTER)

    def says_no(self) -> None:
        """Say no to it, and be asked what is still open."""
        self.taps("settled.no")
        self._outbound += 1
        self.answered_at = self.now + ANSWERED_AFTER

    def comes_back(self) -> None:
        """Ask again inside the time in which the same case is taken up again; a VIP goes to people at once."""
        self.waits(minutes=(60, 60 * 60))
        self._takes_back()
        again = () if self.vip else (self.reply("opening_hours", words.AGAIN_ANSWER),)
        self.says(words.AGAIN[self.language], *again)
        self._looks_from(self.now + ANSWERED_AFTER)

    def _takes_back(self) -> None:
        ending = replace(self.case.endings[-1], taken_back_at=self.now + ANSWERED_AFTER)
        self._change(endings=(*self.case.endings[:-1], ending))
        self._proved = False

    def _over(self, surety: str, over_at: datetime) -> None:
        """It ends when it is looked at, or at the time that this look finds."""
        looked_at = swept(self._look_at or over_at)
        self.ends(surety, looked_at if looked_at >= over_at else swept(over_at))

"""What a customer writes in their month: each act adds a step to the plan, and what is then true to the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from infra.simulation import words
from infra.simulation.plan import PlannedCase, PlannedCustomer, Proposes, Step, case_id_of, wamid_of

ANSWERED_AFTER = timedelta(seconds=1)
SETTLED_AFTER = timedelta(minutes=30)
SILENT_AFTER = timedelta(hours=24)
SILENT_SOONER = {"prices": timedelta(hours=12)}
FOLLOWED_UP, FOLLOWED_UP_AFTER = "insurance", timedelta(hours=4)
TALK_TAKES = timedelta(minutes=30)
"""Whether a case is over is first looked at when its time would have come for a talk that takes so long."""


class Writing:
    """One customer's month in the making; `now` is when the next thing happens."""

    def __init__(
        self,
        number: int,
        language: str,
        now: datetime,
        random: Random,
        *,
        vip: bool,
        mended: frozenset[str] = frozenset(),
    ) -> None:
        self.number, self.language, self.now, self.random, self.vip = number, language, now, random, vip
        self.mended = mended
        self.steps: list[Step] = []
        self.cases: list[PlannedCase] = []
        self.answered_at = self._said_at = now
        self._written = self._inbound = self._outbound = self._calls = 0
        self._asked = self._proved = self._followed_up = False
        self._look_at: datetime | None = now

    def customer(self) -> PlannedCustomer:
        """All that was told."""
        return PlannedCustomer(
            self.number,
            f"Customer {self.number}",
            self.language,
            self.vip,
            tuple(self.steps),
            tuple(self.cases),
        )

    @property
    def case(self) -> PlannedCase:
        """The case at hand."""
        return self.cases[-1]

    def begins(self, text: str, *proposes: Proposes, gap: str | None = None) -> None:
        """Write about something new: a case begins."""
        case_id = case_id_of(wamid_of(self.number, self._written + 1), self.now)
        self.cases.append(PlannedCase(case_id, self.number, self.now, self.language, self.vip, gap=gap))
        self._inbound = self._outbound = self._calls = 0
        began_at, self._proved, self._followed_up = self.now, False, False
        self.says(text, *proposes)
        self._looks_from(began_at)

    def says(self, text: str, *proposes: Proposes, answered: bool = True) -> None:
        """Write; the AI (or the system) answers unless a person has the case."""
        self._step("says", text, proposes)
        self._said_at = self.now
        self._written += 1
        self._inbound += 1
        self._calls += len(proposes)
        if proposes and (intent := proposes[0].intent) and intent != self.case.intent:
            self._change(intents=(*self.case.intents, (self.now + ANSWERED_AFTER, intent)))
        if answered:
            self._outbound += 1
            self.answered_at = self.now + ANSWERED_AFTER

    def asks(self, intent: str) -> None:
        """Ask something that the AI can answer."""
        self.begins(words.ASKS[intent][self.language], self.reply(intent))

    def asks_more(self, intent: str) -> None:
        """Ask on, in the same case."""
        self.says(words.MORE[self.language], self.reply(intent, words.MORE_ANSWER))

    def thanks(self) -> None:
        """Say thanks, which the AI leaves as it is."""
        self.says(words.THANKS[self.language], Proposes("silent"), answered=False)
        if not self._proved:
            self.proves()

    def reacts(self) -> None:
        """Put a thumb under our last message."""
        self._step("reacts", "👍")
        self._written += 1
        self.proves()

    def books(self) -> None:
        """Book: the AI asks for the day, and the tool does it."""
        which = Proposes("clarify", words.WHICH[self.language], "book_appointment")
        self.begins(words.ASKS["book_appointment"][self.language], which)
        self.waits(minutes=(1, 40))
        booked = replace(self.reply("book_appointment"), tool="book_appointment")
        self.says(words.THE_DAY[self.language], booked)
        self.proves()

    def reply(self, intent: str, said: dict[str, str] | None = None) -> Proposes:
        """What the model answers from the page of an intent."""
        return Proposes("reply", (said or words.ANSWERS[intent])[self.language], intent, intent)

    def taps(self, button: str) -> None:
        """Tap a button."""
        self._step("taps", button)
        self._said_at = self.now
        self._written += 1
        self._inbound += 1

    def waits(self, *, minutes: tuple[int, int]) -> None:
        """Let some time pass."""
        self.now += timedelta(minutes=self.random.randint(*minutes), seconds=self.random.randint(0, 50))

    def proves(self) -> None:
        """What was just said makes it sure: one looks half an hour after the turn."""
        self._proved = True
        self._look_at = self.now + ANSWERED_AFTER + SETTLED_AFTER

    def _looks_from(self, began_at: datetime) -> None:
        intent = self.case.intent or ""
        patience = FOLLOWED_UP_AFTER if intent == FOLLOWED_UP else SILENT_SOONER.get(intent, SILENT_AFTER)
        self._look_at = began_at + patience + TALK_TAKES

    def _change(self, **changes: object) -> None:
        self.cases[-1] = replace(self.case, **changes)  # type: ignore[arg-type]

    def _step(self, does: str, text: str = "", proposes: tuple[Proposes, ...] = (), who: str = "") -> None:
        self.steps.append(Step(self.now, does, text, proposes, who))

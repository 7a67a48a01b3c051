"""Somebody of the team at the thread of a stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.domain.case import Surety
from chalicelib.domain.moves import Done, Refused
from chalicelib.use_cases.hand_back import hand_back
from chalicelib.use_cases.reply_to_customer import reply_to_customer
from chalicelib.use_cases.resolve_case import resolve_case
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.take_over import take_over

if TYPE_CHECKING:
    from chalicelib.adapters.in_memory.stage import Stage


@dataclass(frozen=True)
class StagePerson:
    """What a person does in the inbox; each act takes a second."""

    stage: Stage
    person: Person

    def takes_over(self) -> Done | Refused:
        """Claim the open case."""
        self.stage.clock.tick()
        return take_over(
            thread_id=self.stage.thread_id,
            person=self.person,
            threads=self.stage.threads,
            clock=self.stage.clock,
            playbooks=self.stage.playbooks,
        )

    def replies(self, text: str) -> Done | Refused:
        """Write to the customer."""
        now = self.stage.clock.tick()
        return reply_to_customer(
            thread_id=self.stage.thread_id,
            person=self.person,
            text=text,
            form_id=f"{now.timestamp()}",
            threads=self.stage.threads,
            clock=self.stage.clock,
        )

    def hands_back(self, note: str = "") -> Done | Refused:
        """Return the case to the AI."""
        self.stage.clock.tick()
        return hand_back(
            thread_id=self.stage.thread_id,
            person=self.person,
            note=note,
            threads=self.stage.threads,
            wakeups=self.stage.wakeups,
            clock=self.stage.clock,
        )

    def resolves(self, surety: Surety = Surety.CONFIRMED, note: str = "") -> Done | Refused:
        """End the case."""
        self.stage.clock.tick()
        return resolve_case(
            thread_id=self.stage.thread_id,
            person=self.person,
            surety=surety,
            note=note,
            threads=self.stage.threads,
            playbooks=self.stage.playbooks,
            clock=self.stage.clock,
        )

"""What playing a scenario needs from the world: a stage, and where a model is set, two parts that it plays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from chalicelib.domain.moves import Done, Refused
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import ModelUsage
from chalicelib.domain.scenarios import Scenario, Turn
from chalicelib.use_cases.answer_customer import Turn as Taken


class Staged(Protocol):
    """One customer's product in this process, set up for one scenario; see adapters/in_memory/staging.py."""

    @property
    def taken(self) -> Sequence[Taken]:
        """Every turn of the AI, in order."""

    @property
    def said(self) -> Sequence[Message]:
        """What reached the customer's phone, in order."""

    @property
    def escalations(self) -> Sequence[Escalation]:
        """Every escalation, oldest first."""

    @property
    def cases(self) -> Sequence[Case]:
        """Every case, oldest first."""

    @property
    def facts(self) -> Sequence[Fact]:
        """What the model read of the customer's words, in order."""

    @property
    def calls(self) -> Sequence[tuple[str, bool]]:
        """Every tool that was called, and whether it did what was asked."""

    @property
    def usage(self) -> Sequence[ModelUsage]:
        """What each question to the model took."""

    def act(self, turn: Turn) -> Done | Refused | None:
        """Let one thing happen and everything that follows from it; raise LookupError for what cannot be tapped."""

    def say(self, text: str) -> None:
        """Let the customer write, and everything that follows from it happen."""

    def wait(self, length: timedelta) -> None:
        """Let time pass."""


class Staging(Protocol):
    """Sets stages up: for a playbook, a model and what goes with them."""

    def stage(self, scenario: Scenario) -> Staged:
        """Set up a new one."""


class PlayedCustomer(Protocol):
    """A model that plays the customer."""

    def next_message(self, goal: str, spoken: Sequence[tuple[str, str]], language: str | None) -> str | None:
        """Write the customer's next message; None once they have what they wanted or give up.

        `spoken` is who (`customer` or `business`) said what.
        """


class MeaningJudge(Protocol):
    """A model that judges what was meant."""

    def says(self, claim: str, texts: Sequence[str]) -> bool:
        """Whether these texts say it, in whatever words."""

"""The event bus as a list of facts."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.facts import Happened


class InMemoryEventBus:
    """Keeps every fact published; `down` makes it raise."""

    def __init__(self) -> None:
        self.facts: list[Happened] = []
        self.down = False

    def publish(self, facts: Sequence[Happened]) -> None:
        if self.down:
            raise RuntimeError("the event bus did not take the facts")
        self.facts.extend(facts)

    @property
    def names(self) -> list[str]:
        return [fact.name.value for fact in self.facts]

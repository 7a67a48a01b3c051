"""Colleagues in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain.assignment import given_after
from chalicelib.domain.colleague import Colleague, Preferences
from chalicelib.use_cases.session_ports import Person


class ColleaguesFake:
    """`known` maps ids to records; a test may put somebody there."""

    def __init__(self, *known: Colleague) -> None:
        self.known = {each.person_id: each for each in known}

    def everybody(self) -> tuple[Colleague, ...]:
        return tuple(sorted(self.known.values(), key=lambda each: each.name.casefold()))

    def find(self, person_id: str) -> Colleague | None:
        return self.known.get(person_id)

    def arrived(self, person: Person, *, now: datetime) -> None:
        before = self.known.get(person.person_id) or Colleague(person.person_id, person.name, person.email)
        self.known[person.person_id] = replace(
            before, name=person.name, email=person.email, groups=person.groups, seen_at=now
        )

    def went_away(self, person_id: str, *, since: datetime | None) -> None:
        self._change(person_id, away_since=since)

    def prefer(self, person_id: str, preferences: Preferences) -> None:
        self._change(person_id, preferences=preferences)

    def limit(self, person_id: str, *, capacity: int | None) -> None:
        self._change(person_id, capacity=capacity)

    def gave(self, colleague: Colleague, thread_id: str, *, now: datetime) -> bool:
        known = self.known.get(colleague.person_id)
        if known is None or known.turns != colleague.turns:
            return False
        given = given_after(colleague, thread_id, now)
        self._change(colleague.person_id, turns=known.turns + 1, given=given)
        return True

    def regrouped(self, person_id: str, groups: tuple[str, ...]) -> None:
        self._change(person_id, groups=groups)

    def left(self, person_id: str) -> None:
        self.known.pop(person_id, None)

    def _change(self, person_id: str, **values: Any) -> None:
        if person_id in self.known:
            self.known[person_id] = replace(self.known[person_id], **values)

"""The powers that use cases need to know their colleagues and to reach each of them; see ports.py."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from chalicelib.domain.colleague import Colleague, Preferences
from chalicelib.domain.device import Device
from chalicelib.use_cases.notice_ports import Notice, Posted
from chalicelib.use_cases.session_ports import Person


class Colleagues(Protocol):
    """Everybody who ever came into the inbox and may still come: one small record each, read all at once."""

    def everybody(self) -> tuple[Colleague, ...]:
        """Give all of them, by name."""

    def find(self, person_id: str) -> Colleague | None:
        """Find one."""

    def arrived(self, person: Person, *, now: datetime) -> None:
        """Note that somebody signed in or did something: name, address and groups as they are now, and when."""

    def went_away(self, person_id: str, *, since: datetime | None) -> None:
        """Note their switch: away since then, or (None) back; nobody is made up who is not known."""

    def prefer(self, person_id: str, preferences: Preferences) -> None:
        """Keep what they chose; nobody is made up who is not known."""

    def limit(self, person_id: str, *, capacity: int | None) -> None:
        """Keep how many cases they take at a time; nobody is made up who is not known."""

    def gave(self, colleague: Colleague, thread_id: str, *, now: datetime) -> bool:
        """Note that somebody is given a case; False if they were given another since `colleague` was read."""

    def regrouped(self, person_id: str, groups: tuple[str, ...]) -> None:
        """Keep that they have other rights now; nobody is made up who is not known."""

    def left(self, person_id: str) -> None:
        """Forget somebody who may come no more."""


class Devices(Protocol):
    """The browsers that somebody's notifications go to."""

    def of(self, person_id: str) -> tuple[Device, ...]:
        """Give somebody's, the newest first."""

    def add(self, person_id: str, device: Device) -> None:
        """Keep one; the same endpoint twice is one. Of more than MOST_DEVICES the oldest go."""

    def remove(self, person_id: str, device_id: str) -> None:
        """Forget one, there or not."""

    def remove_all(self, person_id: str) -> None:
        """Forget all of somebody's."""


class Push(Protocol):
    """Web Push: a notification on each device of a person, also while no page is open."""

    def send(self, person_id: str, notice: Notice) -> Posted | None:
        """Tell every device of somebody; None when they have none. Raise NotificationFailed if none was reached."""

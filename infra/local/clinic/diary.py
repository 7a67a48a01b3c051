"""The appointment book: what is free, and booking, moving and cancelling, each at most once."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from infra.local.clinic.hours import ZONE, may_be_booked, starts_of, taken_by_others
from infra.local.database import Database, Row

LATE = timedelta(hours=24)
FEE = 20
"""Euros for cancelling later than that (policies/knowledge/cancellations.md)."""


class Refused(Exception):
    """The book says no; `status` is HTTP's, `code` and `message` say why."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True)
class Appointment:
    """One entry of the book."""

    id: str
    phone: str
    full_name: str
    reason: str
    starts: datetime
    status: str

    def as_json(self) -> dict[str, Any]:
        """The entry as the service shows it."""
        return {
            "id": self.id,
            "status": self.status,
            "weekday": self.starts.strftime("%A"),
            "date": self.starts.strftime("%Y-%m-%d"),
            "time": self.starts.strftime("%H:%M"),
            "full_name": self.full_name,
            "reason": self.reason,
            "phone": self.phone,
        }


class Diary:
    """The book of one clinic; `now` is the clinic's clock."""

    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(ZONE)) -> None:
        self._database, self._now = database, now

    def free(self, day: date) -> list[datetime]:
        """The half hours of a day that may be booked."""
        return [starts for starts in starts_of(day) if self._is_free(starts)]

    def next_free(self, after: date) -> list[datetime]:
        """The free half hours of the next day that has any."""
        days = (after + timedelta(days=more) for more in range(1, 31))
        return next((free for day in days if (free := self.free(day))), [])

    def all(self) -> list[Appointment]:
        """Every entry, the newest first."""
        return [_entry(row) for row in self._database.all("SELECT * FROM appointments ORDER BY id DESC")]

    def coming(self, phone: str) -> list[Appointment]:
        """A patient's appointments that are still to come, by time."""
        rows = self._database.all(
            "SELECT * FROM appointments WHERE phone = ? AND status = 'booked' AND starts >= ? ORDER BY starts",
            (digits(phone), self._now().isoformat()),
        )
        return [_entry(row) for row in rows]

    def book(self, *, phone: str, full_name: str, reason: str, starts: datetime, key: str) -> Appointment:
        """Book a half hour; the same `key` again gives what it booked. Raise Refused."""
        done = self._database.one("SELECT * FROM appointments WHERE key = ?", (key,)) if key else None
        if done:
            return _entry(done)
        if not digits(phone) or not full_name.strip():
            raise Refused(422, "incomplete", "A name and a phone number are needed.")
        self._must_be_free(starts)
        self._database.run(
            "INSERT INTO appointments (phone, full_name, reason, starts, status, key)"
            " VALUES (?, ?, ?, ?, 'booked', ?)",
            (digits(phone), full_name.strip(), reason.strip(), starts.isoformat(), key or None),
        )
        row = self._database.one("SELECT * FROM appointments ORDER BY id DESC LIMIT 1")
        assert row is not None
        return _entry(row)

    def move(self, appointment: str, *, phone: str, starts: datetime) -> Appointment:
        """Give a patient's appointment another half hour. Raise Refused."""
        entry = self._theirs(appointment, phone)
        if entry.starts != starts:
            self._must_be_free(starts)
            self._database.run(
                "UPDATE appointments SET starts = ? WHERE id = ?", (starts.isoformat(), _number(appointment))
            )
        return self._entry(appointment)

    def cancel(self, appointment: str, *, phone: str) -> tuple[Appointment, int]:
        """Cancel a patient's appointment; give the fee in euros. Raise Refused."""
        entry = self._theirs(appointment, phone)
        self._database.run("UPDATE appointments SET status = 'cancelled' WHERE id = ?", (_number(entry.id),))
        return self._entry(appointment), FEE if entry.starts - self._now() < LATE else 0

    def _must_be_free(self, starts: datetime) -> None:
        if not may_be_booked(starts, self._now()):
            raise Refused(422, "not_bookable", "The clinic gives no appointments at that time.")
        if not self._is_free(starts):
            raise Refused(409, "taken", "That hour is not free.")

    def _is_free(self, starts: datetime) -> bool:
        ours = self._database.one(
            "SELECT id FROM appointments WHERE starts = ? AND status = 'booked'", (starts.isoformat(),)
        )
        return may_be_booked(starts, self._now()) and not taken_by_others(starts) and ours is None

    def _theirs(self, appointment: str, phone: str) -> Appointment:
        """A booked appointment of this patient; nobody learns of another's."""
        row = self._database.one("SELECT * FROM appointments WHERE id = ?", (_number(appointment),))
        if row is None or row["phone"] != digits(phone) or row["status"] != "booked":
            raise Refused(404, "not_found", "There is no such appointment under this phone number.")
        return _entry(row)

    def _entry(self, appointment: str) -> Appointment:
        row = self._database.one("SELECT * FROM appointments WHERE id = ?", (_number(appointment),))
        assert row is not None
        return _entry(row)


def digits(phone: str) -> str:
    """A phone number as it is compared."""
    return re.sub(r"\D", "", phone)


def _number(appointment: str) -> int:
    found = re.fullmatch(r"C-(\d{1,9})", appointment)
    return int(found[1]) if found else -1


def _entry(row: Row) -> Appointment:
    starts = datetime.fromisoformat(row["starts"]).astimezone(ZONE)
    return Appointment(f"C-{row['id']}", row["phone"], row["full_name"], row["reason"], starts, row["status"])

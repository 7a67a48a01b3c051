"""The people who own the simulated phones."""

import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from infra.local.database import Database, Row


@dataclass(frozen=True)
class Customer:
    """One person: with a phone number, or known to the business only by a business-scoped user id (BSUID)."""

    id: str
    name: str
    phone: str | None
    """Digits with country code, as WhatsApp's `wa_id`; None when the person hides it behind a username."""
    bsuid: str
    username: str | None = None
    note: str = ""
    clock_offset_hours: float = 0.0
    """How much later it is for this person: 25 closes the service window after any message."""
    typing_until: float = 0.0
    revision: int = 0
    hides_number: bool = False
    """Whether webhooks leave the number out, as they may for who has a username."""
    stops_marketing: bool = False
    """Whether WhatsApp keeps marketing messages of this business from the person."""

    @property
    def shown_phone(self) -> str | None:
        """The number as far as webhooks tell it."""
        return None if self.hides_number else self.phone

    @property
    def address(self) -> str:
        """What the person is best known by."""
        return self.phone or self.bsuid

    def as_json(self) -> dict[str, Any]:
        """The person as the phone API shows them."""
        return {
            "id": self.id,
            "name": self.name,
            "phone": f"+{self.phone}" if self.phone else None,
            "wa_id": self.phone,
            "user_id": self.bsuid,
            "username": self.username,
            "note": self.note,
            "clock_offset_hours": self.clock_offset_hours,
            "hides_number": self.hides_number,
            "stops_marketing": self.stops_marketing,
        }


CAST = (
    Customer("maria", "Maria López", "34600000001", "ES.13491208655302741901", note="Spanish, English"),
    Customer("jon", "Jon Etxebarria", "34600000002", "ES.13491208655302741902", note="VIP"),
    Customer("aisha", "Aisha Rahman", "447700900003", "GB.13491208655302741903", note="new in town"),
    Customer(
        "noor", "Noor", None, "ES.13491208655302741904", "noor.writes", "username only, no phone number"
    ),
)


class NoSuchCustomer(LookupError):
    """Nobody has this id, number or BSUID."""


class Customers:
    """The store of customers."""

    def __init__(self, database: Database) -> None:
        self._database = database
        for customer in CAST:
            if not self._has(customer.id):
                self._insert(customer)

    def all(self) -> list[Customer]:
        """Everybody, the cast first."""
        return [_customer(row) for row in self._database.all("SELECT * FROM customers ORDER BY position")]

    def get(self, customer_id: str) -> Customer:
        """The person with this id. Raises NoSuchCustomer."""
        customer = self.known(customer_id)
        if customer is None:
            raise NoSuchCustomer(f"no customer {customer_id!r}")
        return customer

    def known(self, customer_id: str) -> Customer | None:
        """The person with this id, if there is one: the business may have written to an address of nobody."""
        row = self._database.one("SELECT * FROM customers WHERE id = ?", (customer_id,))
        return _customer(row) if row else None

    def find(self, *, phone: str = "", bsuid: str = "") -> Customer | None:
        """The person with this number or BSUID, if anybody."""
        row = self._database.one(
            "SELECT * FROM customers WHERE (phone = ? AND ? != '') OR bsuid = ?", (phone, phone, bsuid)
        )
        return _customer(row) if row else None

    def add(self, name: str, phone: str = "", username: str = "", customer_id: str = "") -> Customer:
        """Put one more person in the world, by BSUID only when without a phone. Raises ValueError."""
        digits = re.sub(r"\D", "", phone)
        if not name.strip():
            raise ValueError("name is required")
        if phone and not 7 <= len(digits) <= 15:
            raise ValueError("phone must have 7 to 15 digits")
        if digits and self.find(phone=digits):
            raise ValueError("somebody has this phone number already")
        new_id = customer_id or _free_id(name, lambda taken: self._has(taken))
        if self._has(new_id):
            raise ValueError(f"somebody has the id {new_id!r} already")
        number = int(hashlib.sha256((new_id + digits).encode()).hexdigest()[:15], 16)
        customer = Customer(new_id, name.strip(), digits or None, f"ES.{number:020d}", username or None)
        self._insert(customer)
        return customer

    def set_clock_offset(self, customer_id: str, hours: float) -> None:
        """Move this person's clock, as WhatsApp sees it, `hours` ahead."""
        self._database.run("UPDATE customers SET clock_offset_hours = ? WHERE id = ?", (hours, customer_id))
        self.touch(customer_id)

    def change_number(self, customer_id: str, phone: str) -> Customer:
        """Move this person to another number. Raises ValueError."""
        digits = re.sub(r"\D", "", phone)
        if not 7 <= len(digits) <= 15:
            raise ValueError("phone must have 7 to 15 digits")
        if self.find(phone=digits):
            raise ValueError("somebody has this phone number already")
        self._database.run("UPDATE customers SET phone = ? WHERE id = ?", (digits, customer_id))
        self.touch(customer_id)
        return self.get(customer_id)

    def change_user_id(self, customer_id: str) -> Customer:
        """Give this person another BSUID, as WhatsApp does with every new number."""
        country = self.get(customer_id).bsuid.partition(".")[0]
        fresh = f"{country}.{secrets.randbelow(9 * 10**19) + 10**19}"
        self._database.run("UPDATE customers SET bsuid = ? WHERE id = ?", (fresh, customer_id))
        self.touch(customer_id)
        return self.get(customer_id)

    def change_username(self, customer_id: str, username: str, *, hides_number: bool) -> Customer:
        """Give this person a username, or take it away; with one the number may stay hidden."""
        self._database.run(
            "UPDATE customers SET username = ?, hides_number = ? WHERE id = ?",
            (username or None, bool(username) and hides_number, customer_id),
        )
        self.touch(customer_id)
        return self.get(customer_id)

    def set_marketing(self, customer_id: str, *, stopped: bool) -> None:
        """Let no marketing message through to this person, or let them through again."""
        self._database.run("UPDATE customers SET stops_marketing = ? WHERE id = ?", (stopped, customer_id))
        self.touch(customer_id)

    def set_typing(self, customer_id: str, until: float) -> None:
        """Show the business as typing on this person's phone until then (seconds since 1970)."""
        self._database.run("UPDATE customers SET typing_until = ? WHERE id = ?", (until, customer_id))
        self.touch(customer_id)

    def touch(self, customer_id: str) -> None:
        """Note that something on this person's phone changed."""
        self._database.run("UPDATE customers SET revision = revision + 1 WHERE id = ?", (customer_id,))

    def _has(self, customer_id: str) -> bool:
        return self._database.one("SELECT 1 FROM customers WHERE id = ?", (customer_id,)) is not None

    def _insert(self, customer: Customer) -> None:
        self._database.run(
            "INSERT INTO customers (id, name, phone, bsuid, username, note, position)"
            " VALUES (?, ?, ?, ?, ?, ?, (SELECT COUNT(*) FROM customers))",
            (customer.id, customer.name, customer.phone, customer.bsuid, customer.username, customer.note),
        )


def _customer(row: Row) -> Customer:
    return Customer(
        id=row["id"],
        name=row["name"],
        phone=row["phone"],
        bsuid=row["bsuid"],
        username=row["username"],
        note=row["note"],
        clock_offset_hours=row["clock_offset_hours"],
        typing_until=row["typing_until"],
        revision=row["revision"],
        hides_number=bool(row["hides_number"]),
        stops_marketing=bool(row["stops_marketing"]),
    )


def _free_id(name: str, taken: Callable[[str], bool]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "customer"
    candidates = (base, *(f"{base}-{number}" for number in range(2, 10_000)))
    return next(candidate for candidate in candidates if not taken(candidate))

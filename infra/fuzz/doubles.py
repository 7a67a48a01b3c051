"""What stands behind the webhook while it is fuzzed: ports in memory that refuse what DynamoDB would refuse."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb.codec import to_item
from chalicelib.adapters.dynamodb.message_items import message_values
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.inbound import Contact
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Customer, Thread

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
KEPT_FOR = timedelta(days=365)

LARGEST_ITEM = 400_000
"""Bytes, DynamoDB's."""

LONGEST_KEY = 1_000
"""Bytes; DynamoDB takes 1,024 of a sort key and 2,048 of a partition key."""

REMEMBERED = 5_000
"""How many messages are remembered at a time; memory should not grow with the number of bodies."""


class TooMuch(Exception):
    """DynamoDB would have refused the item."""


class ClockDouble:
    """The time stands still."""

    def now(self) -> datetime:
        return NOW


class SecretsDouble:
    """The app secret that the fuzzer signs with."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def whatsapp_app_secrets(self) -> tuple[str, ...]:
        return (self._secret,)

    def whatsapp_verify_token(self) -> str:
        return self._secret


class CustomersDouble:
    """Customers named by the first identity of theirs that was seen."""

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        named = contact.bsuid or contact.phone
        if not named:
            raise ValueError("a contact without any identity")
        for identity in (contact.bsuid, contact.parent_bsuid, contact.phone, contact.username, contact.name):
            _storable({"identity": identity})
        digest = hashlib.sha256(named.encode()).hexdigest()[:16]
        return Customer(f"c{digest}", contact.name, contact.username, contact.phone, contact.bsuid)

    def find(self, contact: Contact) -> Customer | None:
        return self.resolve(contact, now=NOW) if contact.bsuid or contact.phone else None

    def move(self, old: Contact, new: Contact, *, now: datetime) -> Customer | None:
        return self.resolve(new, now=now) if old.known else None

    def saved(self, contact: Contact, *, removed: bool, now: datetime) -> Customer | None:
        return self.find(contact)


class ThreadsDouble:
    """Messages by id; each is written as the item that it would be."""

    def __init__(self) -> None:
        self._known: deque[tuple[str, str]] = deque(maxlen=REMEMBERED)
        self._heads: dict[str, Thread] = {}

    def was_erased(self, wamid: str) -> bool:
        return False

    def receive(self, thread: Thread, message: Message) -> bool:
        if len(f"{message.thread_id}/{message.message_id}".encode()) > LONGEST_KEY:
            raise TooMuch("the key")
        _storable(message_values(message, kept_for=KEPT_FOR))
        key = (message.thread_id, message.message_id)
        self.begin(thread, now=NOW)
        if key in self._known:
            return False
        self._known.append(key)
        return True

    def keep(self, thread: Thread, message: Message) -> bool:
        return self.receive(thread, message)

    def begin(self, thread: Thread, *, now: datetime) -> None:
        if len(self._heads) > REMEMBERED:
            self._heads.clear()
        self._heads.setdefault(thread.thread_id, thread)

    def head(self, thread_id: str) -> Thread | None:
        return self._heads.get(thread_id)

    def load(self, thread_id: str, *, limit: int = 40) -> Loaded | None:
        thread = self._heads.get(thread_id)
        return Loaded(thread, None, None, ()) if thread else None

    def message(self, thread_id: str, message_id: str) -> Message | None:
        return None

    def commit(self, commit: Commit) -> bool:
        for message in commit.messages:
            self.receive(commit.before, message)
        return True

    def customer_changed(self, thread_id: str, customer: Customer) -> None:
        _storable({"name": customer.name, "username": customer.username})

    def note_preference(self, thread_id: str, *, marketing_stopped_at: datetime | None) -> None:
        _storable({"at": marketing_stopped_at})

    def record_status(self, thread_id: str, message_id: str, status: Any, **told: Any) -> bool:
        _storable({"status": status, **told})
        return True


class TableDouble:
    """A table that takes every item it could hold; the real news of the channel is written to it."""

    name = "fuzz"

    def put(self, write: dict[str, Any]) -> bool:
        return _fits(write)

    def update(self, write: dict[str, Any]) -> bool:
        return _fits(write)


class WakeupsDouble:
    """Wake-ups that nobody follows, but for those of parked bodies."""

    def __init__(self) -> None:
        self.parked: list[str] = []

    def answer(self, thread_id: str, cause: str) -> None:
        """Nobody answers."""

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        """Nobody fetches."""

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        """Nobody delivers."""

    def receive_parked(self, key: str) -> None:
        self.parked.append(key)

    def show_again(self, queue_arn: str, receipt: str, *, after: float) -> None:
        """Nothing comes again."""


class ParkedBodiesDouble:
    """Parked bodies by key."""

    def __init__(self) -> None:
        self._bodies: dict[str, bytes] = {}

    def park(self, body: bytes) -> str:
        key = hashlib.sha256(body).hexdigest()
        self._bodies[key] = body
        return key

    def read(self, key: str) -> bytes | None:
        return self._bodies.get(key)

    def drop(self, key: str) -> None:
        self._bodies.pop(key, None)


def _storable(values: dict[str, Any]) -> None:
    _fits(to_item(values))


def _fits(item: dict[str, Any]) -> bool:
    if len(json.dumps(item, default=str)) > LARGEST_ITEM:
        raise TooMuch("the item")
    return True

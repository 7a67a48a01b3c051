"""The erasure's ports in memory: what is kept of a customer in the threads, the customers, and the files of a world."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Protocol

from chalicelib.adapters.in_memory.customers import InMemoryCustomers
from chalicelib.adapters.in_memory.media import InMemoryMediaStore
from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.erasure import COPIES_COME_FOR, Erasure, number_in
from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.privacy_ports import KeptRecord, Subject


class Sent(Protocol):
    """A notification log that says what it has."""

    sent: dict[tuple[str, str, str, str], Posted]


class InMemoryErasures:
    """Orders by customer."""

    def __init__(self) -> None:
        self.orders: dict[str, Erasure] = {}

    def order(self, customer_id: str, *, at: datetime) -> Erasure:
        return self.orders.setdefault(customer_id, Erasure(customer_id, at))

    def ordered(self) -> tuple[Erasure, ...]:
        return tuple(sorted(self.orders.values(), key=lambda erasure: erasure.ordered_at))

    def keep(self, erasure: Erasure) -> None:
        self.orders[erasure.customer_id] = erasure

    def end(self, erasure: Erasure) -> None:
        self.orders.pop(erasure.customer_id, None)


class InMemoryCustomerRecords:
    """Everything about a customer in a world's threads and customers; `log` knows what was told in Slack."""

    def __init__(
        self, threads: InMemoryThreads, customers: InMemoryCustomers, log: Sent | None = None
    ) -> None:
        self._threads, self._customers, self._log = threads, customers, log

    def find(self, asked: str) -> Subject | None:
        head = self._threads.heads.get(asked)
        customer_id = head.customer.customer_id if head else self._customer_of(asked.strip())
        if customer_id is None:
            return None
        known = self._customers.customers.get(customer_id)
        return Subject(customer_id, asdict(known) if known else {}, (asked,) if head else ())

    def of_thread(self, thread_id: str) -> tuple[KeptRecord, ...]:
        kept: list[KeptRecord] = []
        stores: dict[str, dict[tuple[str, str], Any]] = {
            "case": dict(self._threads.cases),
            "escalation": dict(self._threads.escalations),
            "message": dict(self._threads.messages),
        }
        for kind, stored in stores.items():
            named = sorted(key for key in stored if key[0] == thread_id)
            kept += [KeptRecord(kind, key[1], asdict(stored[key])) for key in named]
        head = self._threads.heads.get(thread_id)
        return (*kept, *([KeptRecord("head", "", asdict(head))] if head else []))

    def look(self, erasure: Erasure, *, seconds: float) -> Erasure:
        mine = erasure.customer_id
        threads = [key for key, head in self._threads.heads.items() if head.customer.customer_id == mine]
        threads += [key[0] for key in self._threads.messages if key[0].endswith(f"-{mine}")]
        known = self._customers.customers.get(mine)
        names = [name for name in (known.phone, known.bsuid, known.username) if name] if known else []
        names += [value for (_, value), owner in self._customers.identities.items() if owner == mine]
        cases = [
            (case.case_id, case.opened_at) for key, case in self._threads.cases.items() if key[0] in threads
        ]
        return replace(
            erasure,
            names=tuple(dict.fromkeys((*erasure.names, *names))),
            thread_ids=tuple(dict.fromkeys((*erasure.thread_ids, *threads))),
            cases=tuple(dict.fromkeys((*erasure.cases, *cases))),
            places=(),
        )

    def announcements(self, erasure: Erasure) -> tuple[Posted, ...]:
        sent = self._log.sent if self._log else {}
        return tuple(
            posted for key, posted in sent.items() if key[0] in erasure.thread_ids and key[3] == "slack"
        )

    def cut(self, erasure: Erasure) -> None:
        for identity, owner in [*self._customers.identities.items()]:
            if owner == erasure.customer_id:
                del self._customers.identities[identity]
                self._customers.left.pop(identity, None)
        self._customers.customers.pop(erasure.customer_id, None)
        self._customers.saved_names.pop(erasure.customer_id, None)

    def empty(self, erasure: Erasure) -> None:
        for thread_id in erasure.thread_ids:
            self._threads.heads.pop(thread_id, None)
        since = erasure.ordered_at - COPIES_COME_FOR
        for key, message in self._threads.messages.items():
            if key[0] in erasure.thread_ids and message.wamid and message.sent_at > since:
                self._threads.erased.add(message.wamid)
        for stored in (self._threads.messages, self._threads.cases, self._threads.escalations):
            for key in [key for key in stored if key[0] in erasure.thread_ids]:
                del stored[key]
        if self._log:
            for mark in [mark for mark in self._log.sent if mark[0] in erasure.thread_ids]:
                del self._log.sent[mark]

    def clear(self, erasure: Erasure) -> None:
        """Nothing else names them here."""

    def _customer_of(self, asked: str) -> str | None:
        if asked in self._customers.customers:
            return asked
        digits = number_in(asked)
        named = {("wa_id", digits), ("bsuid", asked), ("parent_bsuid", asked)}
        owner = next(
            (self._customers.identities[each] for each in named if each in self._customers.identities), None
        )
        username = asked.removeprefix("@")
        called = (
            each.customer_id for each in self._customers.customers.values() if each.username == username
        )
        return owner or (next(called, None) if username else None)


class InMemoryCustomerFiles:
    """The files of a world's store."""

    def __init__(self, store: InMemoryMediaStore) -> None:
        self._store = store

    def of_thread(self, thread_id: str) -> tuple[str, ...]:
        return tuple(sorted(key for key in self._store.files if key.startswith(f"media/{thread_id}/")))

    def read(self, key: str) -> bytes | None:
        return self._store.files[key][0] if key in self._store.files else None

    def remove(self, thread_ids: Iterable[str], names: Iterable[str]) -> int:
        files = [key for thread_id in thread_ids for key in self.of_thread(thread_id)]
        for key in files:
            del self._store.files[key]
        return len(files)

"""Threads in memory with every condition of the real table: duplicates, epochs, nothing newer, the ladder."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Change, Record
from chalicelib.domain.inbound import OPENS_NO_WINDOW
from chalicelib.domain.media import Media
from chalicelib.domain.message import NOTE, Delivery, Message, is_outbound_id
from chalicelib.domain.thread import Customer, Thread


class InMemoryThreads:
    """Everything a thread holds, by id.

    `priced` has the month and the market of what WhatsApp charges for. `changes` is the stream without the
    heads. `before_commit` is called once, just before the next commit checks its conditions: the place for a
    takeover or a message that comes between load and commit.
    """

    def __init__(self) -> None:
        self.heads: dict[str, Thread] = {}
        self.messages: dict[tuple[str, str], Message] = {}
        self.erased: set[str] = set()
        self.cases: dict[tuple[str, str], Case] = {}
        self.escalations: dict[tuple[str, str], Escalation] = {}
        self.priced: dict[tuple[str, str], tuple[str, str]] = {}
        self.changes: list[Change] = []
        self.before_commit: Callable[[], object] | None = None
        self._replaced: set[tuple[str, str, str | None]] = set()
        self._last_case: dict[str, str] = {}
        self._lock = threading.RLock()

    def drain(self) -> list[Change]:
        """Take what the stream holds."""
        with self._lock:
            taken, self.changes = self.changes, []
            return taken

    def receive(self, thread: Thread, message: Message) -> bool:
        with self._lock:
            known = self.messages.get((thread.thread_id, message.message_id))
            if known and not known.imported:
                return False
            stored = self.heads.get(thread.thread_id) or Thread(
                thread.thread_id, thread.customer, thread.phone_number_id
            )
            head = replace(
                stored,
                customer=_refreshed(stored.customer, thread.customer),
                inbound_count=stored.inbound_count + 1,
                unanswered_since=stored.unanswered_since or message.received_at or message.sent_at,
                last_inbound_at=_window_after(stored, message),
            )
            self._put(message)
            self._put(head)
            return True

    def was_erased(self, wamid: str) -> bool:
        return wamid in self.erased

    def begin(self, thread: Thread, *, now: datetime) -> None:
        with self._lock:
            if thread.thread_id not in self.heads:
                self._put(Thread(thread.thread_id, thread.customer, thread.phone_number_id))

    def keep(self, thread: Thread, message: Message) -> bool:
        with self._lock:
            if (thread.thread_id, message.message_id) in self.messages:
                return False
            self._put(message)
            if thread.thread_id not in self.heads:
                self._put(Thread(thread.thread_id, thread.customer, thread.phone_number_id))
            return True

    def record_media(
        self, thread_id: str, message_id: str, media: Media, *, text: str | None = None
    ) -> Message | None:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            if message is None or not message.being_fetched:
                return None
            told = replace(message, media=media, text=message.text if text is None else text)
            self._put(told)
            return told

    def amend_note(self, thread_id: str, message_id: str, *, text: str, before: str, at: datetime) -> bool:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            moment = to_text(at)
            if message is None or message.kind != NOTE:
                return False
            if message.details.get("amended_at", "") >= moment:
                return False
            amended = {"amended_at": moment, **({"before": before} if before else {})}
            self._put(replace(message, text=text, details=amended))
            return True

    def customer_changed(self, thread_id: str, customer: Customer) -> None:
        with self._lock:
            if head := self.heads.get(thread_id):
                self._put(replace(head, customer=replace(customer, tags=customer.tags or head.customer.tags)))

    def note_preference(self, thread_id: str, *, marketing_stopped_at: datetime | None) -> None:
        with self._lock:
            if head := self.heads.get(thread_id):
                self._put(replace(head, marketing_stopped_at=marketing_stopped_at))

    def seen(self, thread_id: str, count: int) -> None:
        with self._lock:
            if head := self.heads.get(thread_id):
                self._put(replace(head, seen_count=max(head.seen_count, count)))

    def load(self, thread_id: str, *, limit: int = 40) -> Loaded | None:
        with self._lock:
            head = self.heads.get(thread_id)
            if head is None:
                return None
            case = self.cases.get((thread_id, head.open_case_id or self._last_case.get(thread_id, "")))
            escalation = (
                self.escalations.get((thread_id, case.escalation_id)) if case and case.escalation_id else None
            )
            newest = self._of(thread_id)[-limit:]
            return Loaded(head, case, escalation, tuple(sorted(newest, key=lambda message: message.order)))

    def commit(self, commit: Commit) -> bool:
        if self.before_commit:
            interrupt, self.before_commit = self.before_commit, None
            interrupt()
        with self._lock:
            head = self.heads.get(commit.before.thread_id)
            if head is None or not self._holds(commit, head):
                return False
            self._put(_advanced(head, commit))
            if commit.case:
                self._last_case[head.thread_id] = commit.case.case_id
                self._put(commit.case)
            if commit.escalation:
                self._put(commit.escalation if commit.new_clock else self._own_part(commit.escalation))
            if commit.superseded:
                self._put(self._own_part(commit.superseded))
            for message in commit.messages:
                self._put(self._message_part(message))
            return True

    def message(self, thread_id: str, message_id: str) -> Message | None:
        return self.messages.get((thread_id, message_id))

    def messages_before(
        self, thread_id: str, message_id: str | None, *, limit: int = 50
    ) -> tuple[Message, ...]:
        older = [m for m in self._of(thread_id) if message_id is None or m.message_id < message_id]
        return tuple(older[-limit:])

    def head(self, thread_id: str) -> Thread | None:
        return self.heads.get(thread_id)

    def claim(self, thread_id: str, message_id: str, *, expected: Delivery, now: datetime) -> Message | None:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            if message is None or message.delivery is not expected:
                return None
            claimed = replace(
                message, delivery=Delivery.SENDING, attempts=message.attempts + 1, claimed_at=now
            )
            self._put(claimed)
            return claimed

    def record_outcome(
        self,
        thread_id: str,
        message_id: str,
        outcome: Delivery,
        *,
        at: datetime,
        wamid: str | None = None,
        error: dict[str, Any] | None = None,
        counted: bool = True,
    ) -> None:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            if message and message.delivery and message.delivery.rank < Delivery.SENT.rank:
                attempts = message.attempts if counted else message.attempts - 1
                told = replace(message, delivery=outcome, attempts=attempts, error=error)
                self._put(replace(told, wamid=wamid or message.wamid))

    def send_again(self, thread_id: str, message_id: str, *, expected: Delivery, at: datetime) -> bool:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            if message is None or message.delivery is not expected or message.repeats:
                return False
            self._replaced.add((thread_id, message_id, message.wamid))
            self._put(replace(message, delivery=Delivery.PENDING, repeats=1))
            return True

    def record_status(
        self,
        thread_id: str,
        message_id: str,
        status: Delivery,
        *,
        at: datetime,
        wamid: str | None,
        error: dict[str, Any] | None,
        pricing: dict[str, Any] | None,
        market: str = "",
    ) -> bool:
        with self._lock:
            message = self.messages.get((thread_id, message_id))
            if message is None or message.delivery is None:
                return False
            if status is Delivery.FAILED and wamid and not self._of_the_last_send(message, wamid):
                return False
            price = message.pricing or pricing
            if pricing and status.rank >= Delivery.DELIVERED.rank:
                self.priced.setdefault((thread_id, message_id), (f"{at:%Y-%m}", market))
            climbs = message.delivery.rank < status.rank
            if climbs:
                told = replace(message, delivery=status, wamid=wamid or message.wamid, error=error)
                self._put(replace(told, pricing=price))
            elif status.rank >= Delivery.DELIVERED.rank:
                self._put(replace(message, pricing=price))
            return climbs

    def mark_escalation(
        self, thread_id: str, escalation_id: str, mark: str, *, at: datetime, due_at: datetime | None = None
    ) -> bool:
        with self._lock:
            escalation = self.escalations.get((thread_id, escalation_id))
            if escalation is None or escalation.closed_at:
                return False
            if mark == "reply_missed_at":
                owed, before = escalation.reply_owed_at, escalation.reply_missed_at
                if owed is None or due_at not in (None, owed) or (before and before >= owed):
                    return False
                self._put(replace(escalation, reply_missed_at=at))
                return True
            if escalation.takeover or due_at not in (None, escalation.due_at):
                return False
            if mark in ("reminded_at", "breached_at"):
                if getattr(escalation, mark):
                    return False
                changed: dict[str, Any] = {mark: at}
                self._put(replace(escalation, **changed))
                return True
            if mark in ("window_warned_at", "window_reopened_at"):
                before, check_at = getattr(escalation, mark), escalation.window_check_at
                if before and not (check_at and before < check_at):
                    return False
                warned: dict[str, Any] = {mark: at}
                self._put(replace(escalation, **warned))
                return True
            if mark in escalation.alerted:
                return False
            self._put(replace(escalation, alerted=(*escalation.alerted, mark)))
            return True

    def escalation(self, thread_id: str, escalation_id: str) -> Escalation | None:
        return self.escalations.get((thread_id, escalation_id))

    def case(self, thread_id: str, case_id: str) -> Case | None:
        return self.cases.get((thread_id, case_id))

    def cases_of_thread(self, thread_id: str, *, limit: int = 20) -> tuple[Case, ...]:
        mine = [case for (owner, _), case in list(self.cases.items()) if owner == thread_id]
        return tuple(sorted(mine, key=lambda case: case.opened_at, reverse=True)[:limit])

    def _of(self, thread_id: str) -> list[Message]:
        mine = [message for (owner, _), message in list(self.messages.items()) if owner == thread_id]
        return sorted(mine, key=lambda message: message.message_id)

    def _holds(self, commit: Commit, head: Thread) -> bool:
        before, thread_id = commit.before, head.thread_id
        decided = commit.after.answered_count != before.answered_count
        return (
            head.epoch == before.epoch
            and (not commit.nothing_newer or head.inbound_count == before.inbound_count)
            and (not decided or head.answered_count == before.answered_count)
            and (not commit.case or ((thread_id, commit.case.case_id) in self.cases) != commit.new_case)
            and (
                not commit.escalation
                or ((thread_id, commit.escalation.escalation_id) in self.escalations) != commit.new_escalation
            )
            and (not commit.superseded or (thread_id, commit.superseded.escalation_id) in self.escalations)
            and all(
                ((thread_id, message.message_id) in self.messages) != is_outbound_id(message.message_id)
                for message in commit.messages
            )
        )

    def _of_the_last_send(self, message: Message, wamid: str) -> bool:
        ids = (message.thread_id, message.message_id)
        named_anew = message.wamid is not None and (*ids, message.wamid) not in self._replaced
        return (*ids, wamid) not in self._replaced and (not named_anew or message.wamid == wamid)

    def _own_part(self, escalation: Escalation) -> Escalation:
        """The SLA clock's marks belong to the SLA clock: a commit leaves them as they stand."""
        stored = self.escalations.get((escalation.thread_id, escalation.escalation_id))
        if stored is None:
            return escalation
        return replace(
            escalation,
            reminded_at=stored.reminded_at,
            breached_at=stored.breached_at,
            alerted=stored.alerted,
            reply_missed_at=stored.reply_missed_at,
            window_warned_at=stored.window_warned_at,
            window_reopened_at=stored.window_reopened_at,
        )

    def _message_part(self, message: Message) -> Message:
        """Of a customer's message a commit changes only its case and what was decided about it."""
        stored = self.messages.get((message.thread_id, message.message_id))
        return replace(stored, case_id=message.case_id, turn=message.turn) if stored else message

    def _put(self, entity: Thread | Record) -> None:
        match entity:
            case Thread():
                self.heads[entity.thread_id] = entity
            case Case():
                self._keep(self.cases, entity.case_id, entity)
            case Escalation():
                self._keep(self.escalations, entity.escalation_id, entity)
            case Message():
                self._keep(self.messages, entity.message_id, entity)

    def _keep(
        self,
        records: dict[tuple[str, str], Any],
        record_id: str,
        record: Message | Case | Escalation,
    ) -> None:
        key = (record.thread_id, record_id)
        old = records.get(key)
        records[key] = record
        if old != record:
            self.changes.append(Change(old, record))


def _window_after(stored: Thread, message: Message) -> datetime | None:
    if message.kind in OPENS_NO_WINDOW:
        return stored.last_inbound_at
    return max(stored.last_inbound_at or message.sent_at, message.sent_at)


def _refreshed(stored: Customer, seen: Customer) -> Customer:
    return replace(
        stored,
        name=seen.name or stored.name,
        phone=seen.phone or stored.phone,
        bsuid=seen.bsuid or stored.bsuid,
        username=seen.username or stored.username,
        tags=seen.tags or stored.tags,
    )


NEVER_COMMITTED = {"customer", "inbound_count", "last_inbound_at", "unanswered_since"}
DERIVED = {"paced_until", "last_sent_id"}


def _advanced(head: Thread, commit: Commit) -> Thread:
    changed = {
        field.name: getattr(commit.after, field.name)
        for field in fields(Thread)
        if field.name not in NEVER_COMMITTED | DERIVED
        and getattr(commit.after, field.name) != getattr(commit.before, field.name)
    }
    advanced = replace(head, **changed, paced_until=commit.paced_until, last_sent_id=commit.last_sent_id)
    since = commit.after.unanswered_since if commit.after.unanswered else None
    return replace(
        advanced, unanswered_since=(since or head.unanswered_since) if advanced.unanswered else None
    )

"""Threads in the table: one query and one get to read a turn, one transaction to write it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import deliveries, keys, marks
from chalicelib.adapters.dynamodb.case_items import case_from
from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.adapters.dynamodb.escalation_items import escalation_from
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.media_items import media_values
from chalicelib.adapters.dynamodb.message_items import message_from
from chalicelib.adapters.dynamodb.table import Item, Refused, Table
from chalicelib.adapters.dynamodb.thread_items import head_from, known_of
from chalicelib.adapters.dynamodb.writes import ThreadWrites, ends_wait
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.erasure import mark_of
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.inbound import OPENS_NO_WINDOW
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import NOTE, Delivery, Message
from chalicelib.domain.thread import Customer, Thread

MESSAGES = "PK = :thread AND SK BETWEEN :oldest AND :newest"
FIRST_MESSAGE = "M#"
CASES = "C#"
LAST_MESSAGE = "M#~"
UNAMENDED = "#kind = :note AND (attribute_not_exists(#details.#amended_at) OR #details.#amended_at < :at)"


class DynamoThreads:
    """The Threads port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table = table
        self._writes = ThreadWrites(table.name, kept_for)

    def receive(self, thread: Thread, message: Message) -> bool:
        """Store a customer's message in one transaction; in two if it is older than the newest one known.

        The phone's history may have brought a copy before the message itself: that one wants an answer all the same.
        """
        refused = self._receive(thread, message)
        if any(refusal.place == 0 and (refusal.found or {}).get("imported") for refusal in refused):
            refused = self._receive(thread, message, imported=True)
        return not refused

    def was_erased(self, wamid: str) -> bool:
        return self._table.get(keys.erased_message(mark_of(wamid))) is not None

    def begin(self, thread: Thread, *, now: datetime) -> None:
        self._table.write([self._writes.begin(thread, now)])

    def keep(self, thread: Thread, message: Message) -> bool:
        return not self._table.write(self._writes.keep(thread, message))

    def record_media(
        self, thread_id: str, message_id: str, media: Media, *, text: str | None = None
    ) -> Message | None:
        told = {} if text is None else {"text": text or None}
        item = self._table.update(
            update(
                self._table.name,
                keys.message(thread_id, message_id),
                sets={"media": media_values(media), **told},
                condition="#media.#state = :fetching",
                given={"fetching": MediaState.FETCHING},
            )
        )
        return message_from(item) if item else None

    def amend_note(self, thread_id: str, message_id: str, *, text: str, before: str, at: datetime) -> bool:
        amended = {"amended_at": to_text(at), **({"before": before} if before else {})}
        changed = update(
            self._table.name,
            keys.message(thread_id, message_id),
            sets={"text": text or None, "details": amended},
            condition=UNAMENDED,
            given={"note": NOTE, "at": to_text(at)},
        )
        return self._table.update(changed) is not None

    def customer_changed(self, thread_id: str, customer: Customer) -> None:
        known = {"name": None, "phone": None, "bsuid": None, "username": None} | known_of(customer)
        self._table.update(update(self._table.name, keys.head(thread_id), sets=known))

    def note_preference(self, thread_id: str, *, marketing_stopped_at: datetime | None) -> None:
        noted = {"marketing_stopped_at": marketing_stopped_at}
        self._table.update(update(self._table.name, keys.head(thread_id), sets=noted))

    def seen(self, thread_id: str, count: int) -> None:
        fewer = "attribute_exists(#PK) AND (attribute_not_exists(#seen_count) OR #seen_count < :seen_count)"
        key = keys.head(thread_id)
        self._table.update(update(self._table.name, key, sets={"seen_count": count}, condition=fewer))

    def load(self, thread_id: str, *, limit: int = 40) -> Loaded | None:
        """Read a thread in one query and one batch."""
        between = {":thread": keys.thread(thread_id), ":oldest": FIRST_MESSAGE, ":newest": keys.HEAD}
        items = self._table.query(MESSAGES, between, limit=limit + 1, backwards=True)
        if not items or items[0]["SK"] != keys.HEAD:
            return None
        case, escalation = self._case_of(thread_id, items[0])
        messages = sorted((message_from(item) for item in items[1:]), key=lambda message: message.order)
        return Loaded(head_from(items[0]), case, escalation, tuple(messages))

    def commit(self, commit: Commit) -> bool:
        """Write a commit in one transaction.

        A commit that ends the customer's wait but allows newer messages is written again if one came
        meanwhile, and leaves the wait as it stands: else nobody would ever look at that message.
        """
        refused = self._table.write(self._writes.commit(commit, clears_wait=True))
        if refused and not commit.nothing_newer and _only_newer(commit, refused):
            refused = self._table.write(self._writes.commit(commit, clears_wait=False))
        return not refused

    def message(self, thread_id: str, message_id: str) -> Message | None:
        item = self._table.get(keys.message(thread_id, message_id))
        return message_from(item) if item else None

    def messages_before(
        self, thread_id: str, message_id: str | None, *, limit: int = 50
    ) -> tuple[Message, ...]:
        newest = f"M#{message_id}" if message_id else LAST_MESSAGE
        between = {":thread": keys.thread(thread_id), ":oldest": FIRST_MESSAGE, ":newest": newest}
        items = self._table.query(MESSAGES, between, limit=limit + 1, backwards=True)
        older = [item for item in items if item["SK"] != newest][:limit]
        return tuple(message_from(item) for item in reversed(older))

    def head(self, thread_id: str) -> Thread | None:
        item = self._table.get(keys.head(thread_id))
        return head_from(item) if item else None

    def claim(self, thread_id: str, message_id: str, *, expected: Delivery, now: datetime) -> Message | None:
        claim = deliveries.claim(self._table.name, thread_id, message_id, expected=expected, now=now)
        item = self._table.update(claim)
        return message_from(item) if item else None

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
        write = deliveries.outcome(
            self._table.name, thread_id, message_id, outcome, at=at, wamid=wamid, error=error, counted=counted
        )
        self._table.update(write)

    def send_again(self, thread_id: str, message_id: str, *, expected: Delivery, at: datetime) -> bool:
        message = self.message(thread_id, message_id)
        if message is None:
            return False
        repeat = deliveries.again(self._table.name, message, expected=expected, at=at)
        return self._table.update(repeat) is not None

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
        if status is Delivery.SENT and self._stands(thread_id, message_id, status):
            return False
        climb = deliveries.status(
            self._table.name,
            thread_id,
            message_id,
            status,
            at=at,
            wamid=wamid,
            error=error,
            pricing=pricing,
            market=market,
        )
        if self._table.update(climb) is not None:
            return True
        if pricing and status.rank >= Delivery.DELIVERED.rank:
            self._list_price(thread_id, message_id, at=at, pricing=pricing, market=market)
        return False

    def mark_escalation(
        self, thread_id: str, escalation_id: str, mark: str, *, at: datetime, due_at: datetime | None = None
    ) -> bool:
        write = marks.mark(self._table.name, thread_id, escalation_id, mark, at=at, due_at=due_at)
        return self._table.update(write) is not None

    def escalation(self, thread_id: str, escalation_id: str) -> Escalation | None:
        item = self._table.get(keys.escalation(thread_id, escalation_id))
        return escalation_from(item) if item else None

    def case(self, thread_id: str, case_id: str) -> Case | None:
        item = self._table.get(keys.case(thread_id, case_id))
        return case_from(item) if item else None

    def cases_of_thread(self, thread_id: str, *, limit: int = 20) -> tuple[Case, ...]:
        """Read them in one query; their names sort by the time they were opened."""
        of_thread = {":thread": keys.thread(thread_id), ":cases": CASES}
        items = self._table.query(
            "PK = :thread AND begins_with(SK, :cases)", of_thread, limit=limit, backwards=True
        )
        return tuple(sorted(map(case_from, items), key=lambda case: case.opened_at, reverse=True))

    def _receive(self, thread: Thread, message: Message, *, imported: bool = False) -> tuple[Refused, ...]:
        newest = message.kind not in OPENS_NO_WINDOW
        refused = self._table.write(self._writes.receive(thread, message, newest=newest, imported=imported))
        if refused and all(refusal.place == 1 for refusal in refused):
            return self._table.write(self._writes.receive(thread, message, newest=False, imported=imported))
        return refused

    def _stands(self, thread_id: str, message_id: str, status: Delivery) -> bool:
        """Whether a report tells nothing new, or is of no message of ours."""
        item = self._table.get(keys.message(thread_id, message_id))
        return item is None or item.get("rank", status.rank) >= status.rank

    def _list_price(
        self, thread_id: str, message_id: str, *, at: datetime, pricing: dict[str, Any], market: str
    ) -> None:
        """A copy of a report is the rule, a price that comes late the exception: it is read first."""
        item = self._table.get(keys.message(thread_id, message_id))
        if item and "state" in item and "weeks_pk" not in item:
            late = deliveries.late_price(
                self._table.name, thread_id, message_id, at=at, pricing=pricing, market=market
            )
            self._table.update(late)

    def _case_of(self, thread_id: str, head: Item) -> tuple[Case | None, Escalation | None]:
        """The open (or last) case and its escalation, which the head points at."""
        case_id = head.get("open_case_id") or head.get("case_id")
        if not case_id:
            return None, None
        wanted = [keys.case(thread_id, case_id)]
        if "escalation_id" in head:
            wanted.append(keys.escalation(thread_id, head["escalation_id"]))
        found = {item["SK"][:2]: item for item in self._table.get_many(wanted)}
        case = case_from(found["C#"]) if "C#" in found else None
        return case, escalation_from(found["E#"]) if case and case.escalation_id and "E#" in found else None


def _only_newer(commit: Commit, refused: tuple[Refused, ...]) -> bool:
    """Whether newer messages are all that spoke against a commit that ends the wait."""
    head = refused[0].found
    only_the_head = [refusal.place for refusal in refused] == [0]
    return (
        only_the_head and head is not None and ends_wait(commit) and head.get("epoch") == commit.before.epoch
    )

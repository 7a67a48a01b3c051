"""The transactions of a thread, as arguments: storing a customer's message, and writing a commit."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import case_values
from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.adapters.dynamodb.escalation_items import committed_values, new_escalation_values
from chalicelib.adapters.dynamodb.expressions import NOT_THERE, THERE, put, update
from chalicelib.adapters.dynamodb.message_items import message_values
from chalicelib.adapters.dynamodb.thread_items import committed_to_head, known_of, waiting_after
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit
from chalicelib.domain.escalation import Escalation, Takeover
from chalicelib.domain.message import Message, is_outbound_id
from chalicelib.domain.thread import Thread

Writes = list[dict[str, Any]]

NOT_OLDER = "attribute_not_exists(#last_inbound_at) OR #last_inbound_at <= :last_inbound_at"
"""The service window runs from the newest message; a late copy of an old one must not shorten it."""


IMPORTED = "attribute_exists(#imported)"


class ThreadWrites:
    """Builds writes for one table; `kept_for` is the retention, after which the table forgets."""

    def __init__(self, table: str, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def receive(self, thread: Thread, message: Message, *, newest: bool, imported: bool = False) -> Writes:
        """Put the message once and count it on the head; `newest` moves the service window forward.

        `imported`: in the place of its copy from the phone's history.
        """
        arrived_at = message.received_at or message.sent_at
        head = update(
            self._table,
            keys.head(thread.thread_id),
            sets={
                "customer_id": thread.customer.customer_id,
                "number": thread.phone_number_id,
                **known_of(thread.customer),
                **({"last_inbound_at": message.sent_at} if newest else {}),
                "expires_at": int((arrived_at + self._kept_for).timestamp()),
            },
            defaults={
                "epoch": 0,
                "answered_count": 0,
                "unanswered_since": arrived_at,
                **keys.unanswered_index(arrived_at),
            },
            adds={"inbound_count": 1},
            condition=NOT_OLDER if newest else None,
        )
        put_once = self._new_message(message, condition=IMPORTED if imported else NOT_THERE)
        return [{"Put": put_once}, {"Update": head}]

    def keep(self, thread: Thread, message: Message) -> Writes:
        """Put a message that asks for nothing, once; the head is only made if there is none."""
        return [
            {"Put": self._new_message(message)},
            self.begin(thread, message.received_at or message.sent_at),
        ]

    def begin(self, thread: Thread, at: datetime) -> dict[str, Any]:
        """Make the head if there is none; one that is there stays as it is."""
        made = {
            "customer_id": thread.customer.customer_id,
            "number": thread.phone_number_id,
            **known_of(thread.customer),
            "epoch": 0,
            "inbound_count": 0,
            "answered_count": 0,
            "expires_at": int((at + self._kept_for).timestamp()),
        }
        head = keys.head(thread.thread_id)
        return {"Update": update(self._table, head, sets={}, defaults=made, condition=None)}

    def commit(self, commit: Commit, *, clears_wait: bool) -> Writes:
        """Write a commit; the head comes first. `clears_wait`: the customer's wait ends with it."""
        writes = [self._head(commit, clears_wait=clears_wait)]
        if commit.case:
            writes.append(self._case(commit.case, new=commit.new_case))
            writes += [self._joined(commit.case, each) for each in commit.case.joined]
        if commit.escalation:
            writes.append(
                self._escalation(commit.escalation, new=commit.new_escalation, clock=commit.new_clock)
            )
        if commit.superseded:
            writes.append(self._escalation(commit.superseded, new=False, clock=False))
        return writes + [self._message(message) for message in commit.messages]

    def _head(self, commit: Commit, *, clears_wait: bool) -> dict[str, Any]:
        before, after = commit.before, commit.after
        conditions, given = ["#epoch = :was_epoch"], {"was_epoch": before.epoch}
        if after.answered_count != before.answered_count:
            conditions.append("#answered_count = :was_answered")
            given["was_answered"] = before.answered_count
        if commit.nothing_newer or (clears_wait and ends_wait(commit)):
            conditions.append("#inbound_count = :was_inbound")
            given["was_inbound"] = before.inbound_count
        sets = committed_to_head(commit)
        if clears_wait and _moves_wait(commit):
            sets |= waiting_after(commit)
        if sets and (ours := [each.sent_at for each in commit.messages if is_outbound_id(each.message_id)]):
            # A thread in which only we write is kept as long as what was written.
            sets["expires_at"] = int((max(ours) + self._kept_for).timestamp())
        head = update(
            self._table,
            keys.head(before.thread_id),
            sets=sets,
            condition=" AND ".join(conditions),
            given=given,
        )
        if sets:
            return {"Update": head}
        del head["UpdateExpression"]
        return {"ConditionCheck": head}

    def _case(self, case: Case, *, new: bool) -> dict[str, Any]:
        key, values = keys.case(case.thread_id, case.case_id), case_values(case, kept_for=self._kept_for)
        return (
            {"Put": put(self._table, key, values)}
            if new
            else {"Update": update(self._table, key, sets=values)}
        )

    def _joined(self, case: Case, by: Takeover) -> dict[str, Any]:
        """Leads from who joined to the case, which itself is in one person's list only; the case is the truth."""
        values = {
            "people_pk": keys.joined_list(by.by),
            "people_sk": f"{to_text(by.at)}#{case.case_id}",
            "expires_at": int((by.at + self._kept_for).timestamp()),
        }
        return {"Put": put(self._table, keys.joined(case.thread_id, case.case_id, by.by), values)}

    def _escalation(self, escalation: Escalation, *, new: bool, clock: bool) -> dict[str, Any]:
        key = keys.escalation(escalation.thread_id, escalation.escalation_id)
        if not new and not clock:
            return {"Update": update(self._table, key, sets=committed_values(escalation))}
        values = new_escalation_values(escalation, kept_for=self._kept_for)
        return (
            {"Put": put(self._table, key, values)}
            if new
            else {"Update": update(self._table, key, sets=values)}
        )

    def _message(self, message: Message) -> dict[str, Any]:
        """A new message of ours; or, on a stored message of the customer, its case and what was decided."""
        if is_outbound_id(message.message_id):
            return {"Put": self._new_message(message)}
        key = keys.message(message.thread_id, message.message_id)
        sets = {"case_id": message.case_id, "turn": message.turn or None}
        return {"Update": update(self._table, key, sets=sets, condition=THERE)}

    def _new_message(self, message: Message, *, condition: str = NOT_THERE) -> dict[str, Any]:
        key = keys.message(message.thread_id, message.message_id)
        return put(self._table, key, message_values(message, kept_for=self._kept_for), condition=condition)


def ends_wait(commit: Commit) -> bool:
    """Whether nothing is unanswered once this is written, as far as it knows."""
    return _moves_wait(commit) and not commit.after.unanswered


def _moves_wait(commit: Commit) -> bool:
    before, after = commit.before, commit.after
    return (before.answered_count, before.unanswered_since) != (after.answered_count, after.unanswered_since)

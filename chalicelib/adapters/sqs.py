"""The queues: a wake-up carries ids only; in the FIFO ones its group is the thread and its cause makes it unique."""

from __future__ import annotations

import hashlib
import json
import math
import re
from contextlib import suppress
from typing import Any, Protocol

from botocore.exceptions import ClientError

FIT = re.compile(r"[A-Za-z0-9!-/:-@\[-`{-~]{1,128}")
"""What SQS takes as a group or deduplication id."""

LONGEST_HIDDEN = 12 * 3600
"""Seconds; SQS's limit."""


class Addresses(Protocol):
    """Where the queues are; each function is given those it needs."""

    @property
    def answers_queue_url(self) -> str: ...
    @property
    def outbox_queue_url(self) -> str: ...
    @property
    def media_queue_url(self) -> str: ...
    @property
    def parked_queue_url(self) -> str: ...
    @property
    def queue_urls(self) -> tuple[str, ...]: ...


class SqsWakeups:
    """The Wakeups port on SQS."""

    def __init__(self, sqs: Any, addresses: Addresses) -> None:
        self._sqs, self._addresses = sqs, addresses

    def answer(self, thread_id: str, cause: str) -> None:
        self._send(self._addresses.answers_queue_url, {"thread_id": thread_id}, cause)

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        body = {"thread_id": thread_id, "message_id": message_id}
        self._send(self._addresses.outbox_queue_url, body, cause)

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        body = json.dumps({"thread_id": thread_id, "message_id": message_id})
        self._sqs.send_message(QueueUrl=self._addresses.media_queue_url, MessageBody=body)

    def receive_parked(self, key: str) -> None:
        self._sqs.send_message(
            QueueUrl=self._addresses.parked_queue_url, MessageBody=json.dumps({"key": key})
        )

    def show_again(self, queue_arn: str, receipt: str, *, after: float) -> None:
        """Let a wake-up that failed come again after so many seconds, not after the queue's visibility time.

        A receipt that is no longer valid is no harm: the wake-up comes again by itself.
        """
        url = next(
            (url for url in self._addresses.queue_urls if _name(url, "/") == _name(queue_arn, ":")), None
        )
        if url is None:
            return
        hidden = max(0, min(math.ceil(after), LONGEST_HIDDEN))
        with suppress(ClientError):
            self._sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=receipt, VisibilityTimeout=hidden)

    def _send(self, url: str, body: dict[str, str], cause: str) -> None:
        self._sqs.send_message(
            QueueUrl=url,
            MessageBody=json.dumps(body),
            MessageGroupId=_fit(body["thread_id"]),
            MessageDeduplicationId=_fit(cause),
        )


def _fit(name: str) -> str:
    return name if FIT.fullmatch(name) else hashlib.sha256(name.encode()).hexdigest()


def _name(address: str, separator: str) -> str:
    return address.rpartition(separator)[2]

"""The queues as lists of wake-ups, with SQS's deduplication where the queue is FIFO."""

from __future__ import annotations


class InMemoryWakeups:
    """`answers`, `deliveries`, `fetches` and `parked` as they were sent; of the first two the same cause is taken once.

    `shown_again` holds the receipts of wake-ups that failed, with the seconds after which they come again.
    """

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.deliveries: list[tuple[str, str]] = []
        self.fetches: list[tuple[str, str]] = []
        self.parked: list[str] = []
        self.shown_again: list[tuple[str, float]] = []
        self._seen: set[tuple[str, str]] = set()

    def answer(self, thread_id: str, cause: str) -> None:
        if self._first("answers", cause):
            self.answers.append(thread_id)

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        if self._first("outbox", cause):
            self.deliveries.append((thread_id, message_id))

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        self.fetches.append((thread_id, message_id))

    def receive_parked(self, key: str) -> None:
        self.parked.append(key)

    def show_again(self, queue_arn: str, receipt: str, *, after: float) -> None:
        self.shown_again.append((receipt, after))

    def forget(self) -> None:
        """Let five minutes pass: the same cause is taken again."""
        self._seen.clear()

    def _first(self, queue: str, cause: str) -> bool:
        if (queue, cause) in self._seen:
            return False
        self._seen.add((queue, cause))
        return True

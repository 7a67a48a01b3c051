"""Wake the AI once a thread for all that one large body brought, when all of it is stored."""

from __future__ import annotations

from chalicelib.use_cases.ports import Wakeups


class AnswersAfterwards:
    """The Wakeups port, where wake-ups of the AI wait for `wake`; all others go at once.

    A worker that dies before leaves the body parked, and it is received again.
    """

    def __init__(self, wakeups: Wakeups) -> None:
        self._wakeups = wakeups
        self._causes: dict[str, str] = {}

    def answer(self, thread_id: str, cause: str) -> None:
        """Remember that the thread has something to answer; the last cause names the wake-up."""
        self._causes[thread_id] = cause

    def wake(self) -> None:
        """Wake the AI for each thread."""
        for thread_id, cause in self._causes.items():
            self._wakeups.answer(thread_id, cause)

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        self._wakeups.deliver(thread_id, message_id, cause)

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        self._wakeups.fetch_media(thread_id, message_id)

    def receive_parked(self, key: str) -> None:
        self._wakeups.receive_parked(key)

"""What WhatsApp charges for, counted off the threads' fake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from chalicelib.use_cases.channel_ports import Counted
from tests.fakes.threads import ThreadsFake


class PricedMessagesFake:
    """The PricedMessages port over threads in memory."""

    def __init__(self, threads: ThreadsFake) -> None:
        self._threads = threads

    def count(self, phone_number_id: str, month: str) -> Sequence[Counted]:
        counts: Counter[tuple[str, str, str]] = Counter()
        for (thread_id, message_id), (listed_in, market) in self._threads.priced.items():
            price = self._threads.messages[(thread_id, message_id)].pricing or {}
            if thread_id.partition("-")[0] == phone_number_id and listed_in == month:
                counts[(str(price.get("category") or ""), str(price.get("type") or ""), market)] += 1
        return tuple(Counted(*named, count) for named, count in sorted(counts.items()))

    def numbers(self) -> tuple[str, ...]:
        return tuple(sorted({thread_id.partition("-")[0] for thread_id, _ in self._threads.priced}))

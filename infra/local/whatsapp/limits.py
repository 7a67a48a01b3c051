"""WhatsApp's two send limits: 80 messages a second a number, and the pair rate to one customer."""

from collections import deque

THROUGHPUT = 80
"""Messages a second from one number."""
PAIR_BURST = 45
"""A burst to one customer; it borrows from later ..."""
PAIR_REFILL = 6.0
"""... at one message every 6 seconds."""


class Limits:
    """Counts what was sent; `now` is seconds on any steady clock."""

    def __init__(self) -> None:
        self._sent: deque[float] = deque()
        self._pairs: dict[str, tuple[float, float]] = {}

    def over_throughput(self, now: float) -> bool:
        """Whether one more message now is more than the number may send; counts it when it is not."""
        while self._sent and self._sent[0] <= now - 1.0:
            self._sent.popleft()
        if len(self._sent) >= THROUGHPUT:
            return True
        self._sent.append(now)
        return False

    def over_pair_rate(self, customer: str, now: float) -> bool:
        """Whether one more message to this customer is too many; counts it when it is not."""
        tokens, since = self._pairs.get(customer, (float(PAIR_BURST), now))
        tokens = min(float(PAIR_BURST), tokens + (now - since) / PAIR_REFILL)
        allowed = tokens >= 1.0
        self._pairs[customer] = (tokens - 1.0 if allowed else tokens, now)
        return not allowed

"""The queues as lists of wake-ups, with SQS's deduplication where the queue is FIFO."""

from chalicelib.adapters.in_memory.wakeups import InMemoryWakeups as WakeupsFake

__all__ = ["WakeupsFake"]

"""Holds in memory, told to the stream of a InMemoryThreads like everything else."""

from chalicelib.adapters.in_memory.outbox import InMemoryOutbox as OutboxFake

__all__ = ["OutboxFake"]

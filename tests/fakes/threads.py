"""Threads in memory with every condition of the real table: duplicates, epochs, nothing newer, the ladder."""

from chalicelib.adapters.in_memory.threads import Change as Change
from chalicelib.adapters.in_memory.threads import InMemoryThreads as ThreadsFake

__all__ = ["Change", "ThreadsFake"]

"""The inbox lists and the sweep's lists, read from a InMemoryThreads."""

from chalicelib.adapters.in_memory.lists import InMemoryLists as ListsFake

__all__ = ["ListsFake"]

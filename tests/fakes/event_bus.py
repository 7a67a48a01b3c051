"""The event bus as a list of facts."""

from chalicelib.adapters.in_memory.event_bus import InMemoryEventBus as EventBusFake

__all__ = ["EventBusFake"]

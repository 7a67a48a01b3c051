"""The SLA clock as a list of started clocks."""

from chalicelib.adapters.in_memory.sla_clock import InMemorySlaClock as SlaClockFake

__all__ = ["SlaClockFake"]

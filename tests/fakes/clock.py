"""A clock that stands still until a test moves it."""

from chalicelib.adapters.in_memory.clock import MONDAY_10 as MONDAY_10
from chalicelib.adapters.in_memory.clock import FixedClock as FixedClock

__all__ = ["MONDAY_10", "FixedClock"]

"""What every tier shares: Maria writes, Dana answers, Lee leads, Otto must see nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.journeys.world import World

# The same examples on every run; a machine that is busy fails no test.
settings.register_profile(
    "handoff", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("handoff")


@pytest.fixture
def world() -> World:
    """A clinic on a Monday at 11 in Madrid; nobody has written; the model says what a test wrote for it."""
    return World()

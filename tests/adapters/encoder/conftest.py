"""One encoder for all tests: loading it takes a second."""

from __future__ import annotations

import pytest

from chalicelib.adapters.encoder.encoder import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder()

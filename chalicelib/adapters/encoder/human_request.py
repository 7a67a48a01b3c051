"""How probable it is that a sentence asks for a person, by weights that come with the product."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).with_name("human_request.json")


def probability_of_human_request(vector: NDArray[np.float32]) -> float:
    """Read a sentence's vector; 0 where no weights are shipped."""
    head = _head()
    if head is None:
        return 0.0
    weights, bias = head
    return float(1 / (1 + np.exp(-(float(vector @ weights) + bias))))


@cache
def _head() -> tuple[NDArray[np.float32], float] | None:
    if not WEIGHTS.exists():
        return None
    held = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return np.array(held["weights"], dtype=np.float32), float(held["bias"])

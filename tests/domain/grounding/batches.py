"""The batches of replies by hand, each written before the check was run on it, oldest first."""

from __future__ import annotations

from typing import Final

from tests.domain.grounding import (
    eighth_batch,
    eleventh_batch,
    fifth_batch,
    fourth_batch,
    ninth_batch,
    second_batch,
    seventh_batch,
    sixth_batch,
    tenth_batch,
    third_batch,
)

BATCHES: Final = (
    second_batch,
    third_batch,
    fourth_batch,
    fifth_batch,
    sixth_batch,
    seventh_batch,
    eighth_batch,
    ninth_batch,
    tenth_batch,
    eleventh_batch,
)

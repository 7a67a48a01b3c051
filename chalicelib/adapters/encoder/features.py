"""What intents are learnt from: the meaning of a text, as the encoder gives it, beside its spelling."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from chalicelib.adapters.encoder.spelling import readable, spelled

Floats = NDArray[np.float32]

SPELLING = 0.35
"""How much of a text's likeness is its spelling and not its meaning.

Of 0, 0.2, 0.35 and 0.5 it did best or next to best with 5 and 10 examples an intent in each of CLINC150, Bitext,
Banking77 and NatCS: 0.4 to 3 points over meaning alone.
"""


def features(vectors: Floats, texts: Sequence[str]) -> Floats:
    """Meaning and spelling side by side; of a script that the encoder cannot read only the spelling counts."""
    rows: Floats = np.hstack([vectors * (1 - SPELLING) ** 0.5, spelled(texts) * SPELLING**0.5])
    for row, text in zip(rows, texts, strict=True):
        if not readable(text):
            row[: vectors.shape[1]] = 0.0
            row *= SPELLING**-0.5
    return rows.astype(np.float32)

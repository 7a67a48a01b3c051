"""Pieces of words as a short list of numbers: they meet where spelling is alike, in any script."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from chalicelib.domain.rules.letters import fold

COLUMNS = 4096
SHORTEST, LONGEST = 2, 5
"""Letters of a piece; a word's beginning and end are marked by a space."""

_LETTERS = re.compile(r"[^\W\d_]")
_READABLE = re.compile(
    r"[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u0e00-\u0e7f\u1e00-\u1eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""The scripts that the encoder learnt: Latin, Cyrillic, Arabic, Thai, Chinese, Japanese, Korean.

All Hebrew is alike to it (two questions of no likeness have a cosine of 0.8), and so is all Devanagari.
"""


def readable(text: str) -> bool:
    """Whether the encoder knows the script of most of a text's letters."""
    return 2 * len(_READABLE.findall(text)) >= len(_LETTERS.findall(text))


def spelled(texts: Sequence[str]) -> NDArray[np.float32]:
    """One row of length 1 a text (0 for a text without letters), the same on every machine."""
    rows = np.zeros((len(texts), COLUMNS), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for word in fold(text).split():
            marked = f" {word} "
            for length in range(SHORTEST, LONGEST + 1):
                for start in range(len(marked) - length + 1):
                    # CRC-32, for Python's own hash of a text changes from process to process.
                    row[zlib.crc32(marked[start : start + length].encode()) % COLUMNS] += 1.0
        np.log1p(row, out=row)
        row /= float(np.linalg.norm(row)) or 1.0
    return rows

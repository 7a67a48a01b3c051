"""A program of its own: a PDF comes in, its words go out. Whatever is wrong with it, it ends without any."""

from __future__ import annotations

import io
import logging
import resource
import sys
from contextlib import suppress

LONGEST = 6000
"""Characters; the model reads no more of one message."""

MOST_PAGES = 20
MOST_MEMORY = 384 * 1024 * 1024
MOST_SECONDS = 15


def words_of(content: bytes) -> str:
    """Read the text of a PDF's first pages; a picture of a page has none."""
    from pypdf import PdfReader

    pieces: list[str] = []
    for page in PdfReader(io.BytesIO(content)).pages[:MOST_PAGES]:
        pieces.append(page.extract_text().strip())
        if sum(map(len, pieces)) >= LONGEST:
            break
    return "\n\n".join(piece for piece in pieces if piece)[:LONGEST]


def main() -> None:
    """Read from standard input, within limits that the system enforces."""
    # Not every system has every limit; the time is kept from outside too.
    for limit, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    logging.disable()
    sys.stdout.buffer.write(words_of(sys.stdin.buffer.read()).encode("utf-8", "replace"))


if __name__ == "__main__":
    main()

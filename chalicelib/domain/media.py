"""A file of a message: a photo, a voice note, a document; where it is kept, and what could be read of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from chalicelib.domain.file_types import extension

MEDIA_KINDS = frozenset({"image", "audio", "voice", "video", "document", "sticker"})

PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
"""What a language model can look at."""

FETCHED_WITHIN = timedelta(seconds=90)
"""How long the AI's turn waits for a file and its transcript; after that it is as good as unreadable."""


MEGABYTE = 1024 * 1024
LARGEST = {"image": 5 * MEGABYTE, "sticker": MEGABYTE // 2}
"""Bytes, as WhatsApp has it. Of documents it takes 100 MB; that is more than a function holds or a person waits for."""

LARGEST_OTHER = 16 * MEGABYTE
LONGEST_NAME = 100


class MediaState(StrEnum):
    """How far a file got: announced by WhatsApp, kept by us, or lost for a reason."""

    FETCHING = "fetching"
    STORED = "stored"
    FAILED = "failed"


@dataclass(frozen=True)
class Media:
    """One file. `size` is in bytes, `sha256` in hexadecimal, `key` its place in the media bucket.

    `words_from` says whence a message's text was read: `transcript` or `document`; empty: it is the sender's own.
    `url` is where WhatsApp's webhook said that it is, good for five minutes; it is not kept.
    `own` is how many characters at the text's beginning are the sender's own all the same: a document's caption.
    `why` tells people why a file is not there, or why nothing was read of it.
    """

    state: MediaState
    mime_type: str = ""
    media_id: str | None = None
    filename: str = ""
    size: int = 0
    sha256: str = ""
    key: str = ""
    words_from: str = ""
    why: str = ""
    own: int = 0
    url: str = ""

    @property
    def visible(self) -> bool:
        """Whether a model that sees could look at it."""
        return self.state is MediaState.STORED and self.mime_type in PICTURES


def most_bytes(kind: str) -> int:
    """How large a file of this kind may be."""
    return LARGEST.get(kind, LARGEST_OTHER)


def key_of(thread_id: str, message_id: str, *, kind: str, mime_type: str, filename: str = "") -> str:
    """Name the place of a message's file in the media bucket; a second copy of it lands on the same key."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", filename)[-LONGEST_NAME:].strip("._")
    return f"media/{thread_id}/{message_id}/{name or f'{kind}.{extension(mime_type)}'}"

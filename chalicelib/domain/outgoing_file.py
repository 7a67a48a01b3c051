"""Files that people send: what one is by its own first bytes, and what WhatsApp takes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chalicelib.domain.file_types import TAKEN, extension, recognised

MEGABYTE = 1024 * 1024

LARGEST = {"image": 5 * MEGABYTE, "audio": 16 * MEGABYTE, "video": 16 * MEGABYTE, "document": 16 * MEGABYTE}
"""Bytes, by kind. WhatsApp takes documents of 100 MB; 16 is our own limit."""

MOST = max(LARGEST.values())

ACCEPT = (
    "image/jpeg,image/png,application/pdf,text/plain,audio/*,video/mp4,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.csv"
)
"""What a file picker offers."""

ONLY_RECEIVED = frozenset({"image/webp"})
"""WhatsApp takes it for a sticker, never for a picture."""

OPUS_WITHIN = 128
LONGEST_NAME = 120
_BY_ENDING = {extension(mime_type): mime_type for mime_type in sorted(TAKEN)} | {"jpeg": "image/jpeg"}
_ODD = re.compile(r"[^\w .()+@-]+")


@dataclass(frozen=True)
class OutgoingFile:
    """A file that may be sent: WhatsApp's kind, its type, and a name that is safe to keep."""

    kind: str
    mime_type: str
    filename: str

    @property
    def largest(self) -> int:
        """How many bytes WhatsApp takes of this kind."""
        return LARGEST[self.kind]


def recognise(content: bytes, *, announced: str, filename: str) -> OutgoingFile | None:
    """Tell what a file is; None for what WhatsApp does not take from a business.

    Its name's ending counts for more than what a browser announces; its first bytes count for more than both.
    """
    name = safe_name(filename)
    named = _BY_ENDING.get(name.rpartition(".")[2].lower(), announced)
    mime_type = recognised(content, named)
    if mime_type is None or mime_type in ONLY_RECEIVED or not _plays(content, mime_type):
        return None
    kind = mime_type.partition("/")[0]
    kind = kind if kind in ("image", "audio", "video") else "document"
    return OutgoingFile(kind, mime_type, name or f"{kind}.{extension(mime_type)}")


def safe_name(filename: str) -> str:
    """Keep a file's name without its folders and whatever could be more than a name."""
    bare = filename.replace("\\", "/").rpartition("/")[2]
    return _ODD.sub("_", bare).strip(" ._")[-LONGEST_NAME:]


def _plays(content: bytes, mime_type: str) -> bool:
    """WhatsApp plays OGG only with Opus in it."""
    return mime_type != "audio/ogg" or b"OpusHead" in content[:OPUS_WITHIN]

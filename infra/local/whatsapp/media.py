"""Media that were uploaded by the business or taken with a simulated phone."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

from infra.local.database import Database, Row


@dataclass(frozen=True)
class Media:
    """One stored file."""

    id: str
    mime_type: str
    sha256: str
    """Base64, as webhooks carry it."""
    bytes: bytes


class MediaStore:
    """The store of media, by id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, content: bytes, mime_type: str, now: float) -> Media:
        """Keep a file under a new id."""
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        media = Media(str(10**15 + secrets.randbelow(9 * 10**15)), mime_type, digest, content)
        self._database.run(
            "INSERT INTO media (id, mime_type, sha256, bytes, created_at) VALUES (?, ?, ?, ?, ?)",
            (media.id, mime_type, digest, content, now),
        )
        return media

    def get(self, media_id: str) -> Media | None:
        """The file with this id, if there is one."""
        row = self._database.one("SELECT * FROM media WHERE id = ?", (media_id,))
        return _media(row) if row else None

    def remove(self, media_id: str) -> bool:
        """Delete a file; whether there was one."""
        return self._database.run("DELETE FROM media WHERE id = ?", (media_id,)).rowcount > 0


def media_json(media: Media, url: str) -> dict[str, Any]:
    """The answer of GET /{media_id}; here the digest is hexadecimal."""
    return {
        "messaging_product": "whatsapp",
        "url": url,
        "mime_type": media.mime_type,
        "sha256": base64.b64decode(media.sha256).hex(),
        "file_size": len(media.bytes),
        "id": media.id,
    }


def _media(row: Row) -> Media:
    return Media(row["id"], row["mime_type"], row["sha256"], row["bytes"])

"""Addresses of files: signed, and good for five minutes."""

import hashlib
import hmac
from collections.abc import Mapping

from infra.local.settings import Settings

GOOD_FOR = 300
"""Seconds."""


def signed(media_id: str, settings: Settings, now: float) -> str:
    """The query of an address that works from now on."""
    until = int(now) + GOOD_FOR
    return f"mid={media_id}&ext={until}&hash={_hash(media_id, until, settings)}"


def still_good(media_id: str, query: Mapping[str, str], settings: Settings, now: float) -> bool:
    """Whether the query of a request was signed for this file and has not expired."""
    until = query.get("ext", "")
    if not until.isdigit() or int(until) < now:
        return False
    return hmac.compare_digest(query.get("hash", ""), _hash(media_id, int(until), settings))


def _hash(media_id: str, until: int, settings: Settings) -> str:
    message = f"{media_id}/{until}".encode()
    return hmac.new(settings.app_secret.encode(), message, hashlib.sha256).hexdigest()[:32]

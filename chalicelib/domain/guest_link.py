"""A link to one escalation for a person without an account: what it names, and the seal that nobody can forge."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

VALID_FOR = timedelta(days=7)

LONGEST = 1024
"""Characters of a link that may be ours."""

SEALS, FORMS = b"guest link\n", b"guest form\n"
"""What a key is used for goes into what it seals: a form's seal never passes for a link's."""


@dataclass(frozen=True)
class GuestLink:
    """Who was sent it, and what it opens; `issued_at` is in whole seconds."""

    thread_id: str
    escalation_id: str
    queue: str
    address: str
    issued_at: datetime

    def expired(self, now: datetime) -> bool:
        """Whether its time is over, or has not begun: our clocks do not differ by hours."""
        return not self.issued_at - timedelta(hours=1) <= now < self.issued_at + VALID_FOR


def sealed(link: GuestLink, key: str) -> str:
    """Write the link as one word that fits into an address."""
    *names, issued_at = astuple(link)
    said = json.dumps([*names, int(issued_at.timestamp())], separators=(",", ":"), ensure_ascii=False)
    body = _word(said.encode())
    return f"{body}.{_seal(SEALS, body, key)}"


def opened(token: str, keys: Sequence[str]) -> GuestLink | None:
    """Read a link that one of our keys sealed; None for all else; a near miss takes as long as a far one."""
    body, _, seal = token.partition(".")
    if len(token) > LONGEST or not any(_same(_seal(SEALS, body, key), seal) for key in keys):
        return None
    return _read(body)


def form_seal(token: str, browser: str, key: str) -> str:
    """What a form of the link's page carries: only that page, in the browser that was shown it, knows this word."""
    return _seal(FORMS, f"{token}\n{browser}", key)


def is_form_seal(seal: str, token: str, browser: str, keys: Sequence[str]) -> bool:
    """Whether a form came from the link's page in the same browser."""
    return bool(browser) and any(_same(form_seal(token, browser, key), seal) for key in keys)


def guest_id(address: str) -> str:
    """Who answered, as an id that may stand in logs and events: no address does."""
    return f"guest:{hashlib.sha256(address.casefold().encode()).hexdigest()[:16]}"


def guest_name(address: str) -> str:
    """How colleagues read who answered: the address without its host."""
    return f"{address.partition('@')[0] or address} (by link)"


def _read(body: str) -> GuestLink | None:
    try:
        said: Any = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        thread_id, escalation_id, queue, address, seconds = said
        return GuestLink(thread_id, escalation_id, queue, address, datetime.fromtimestamp(seconds, UTC))
    except (ValueError, TypeError, binascii.Error, OverflowError, OSError):
        return None


def _seal(use: bytes, text: str, key: str) -> str:
    return _word(hmac.new(key.encode(), use + text.encode("utf-8", "replace"), hashlib.sha256).digest())


def _same(ours: str, given: str) -> bool:
    return hmac.compare_digest(ours.encode(), given.encode("utf-8", "replace"))


def _word(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")

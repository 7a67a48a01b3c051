"""One's authenticator app in pictures and words: a secret as a QR code, as letters, and as a link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode

QUIET = 4
"""Light modules around a QR code (ISO/IEC 18004, 9.1)."""

SECRET = re.compile(r"[A-Za-z2-7]{12,128}")
"""Base32 (RFC 4648), as Cognito gives it."""


@dataclass(frozen=True)
class NewSecret:
    """A secret for the app: letters in groups, a QR code as the path of an SVG, an address for this device."""

    secret: str
    letters: str
    link: str
    path: str
    side: int


def new_secret(secret: str, *, email: str, business: str) -> NewSecret:
    """Show a secret in the ways in which apps take it."""
    # Key URI format of Google Authenticator, which the others read, too
    issuer = f"Handoff {business}".replace(":", " ").strip()
    label = quote(f"{issuer}:{email}")
    link = f"otpauth://totp/{label}?{urlencode({'secret': secret, 'issuer': issuer}, quote_via=quote)}"
    path, side = _drawn(link)
    groups = (secret[start : start + 4] for start in range(0, len(secret), 4))
    return NewSecret(secret, " ".join(groups), link, path, side)


def is_secret(text: str) -> bool:
    """Whether this can be a secret that was shown before."""
    return SECRET.fullmatch(text) is not None


def _drawn(text: str) -> tuple[str, int]:
    """Draw a QR code: each run of dark modules is one rectangle."""
    import segno  # only who sets an app up pays for it

    rows = tuple(segno.make(text, error="m", micro=False).matrix)
    parts = [
        f"M{start + QUIET} {line + QUIET}h{length}v1h-{length}z"
        for line, row in enumerate(rows)
        for start, length in _runs(bytes(row))
    ]
    return "".join(parts), len(rows) + 2 * QUIET


def _runs(row: bytes) -> list[tuple[int, int]]:
    return [(found.start(), len(found.group())) for found in re.finditer(rb"\x01+", row)]

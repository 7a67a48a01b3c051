"""A browser that somebody's notifications go to, and which push services may be asked to bring them."""

from __future__ import annotations

import binascii
import hashlib
import re
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

MOST_DEVICES = 10
"""Of one person; with one more the oldest goes."""

LONGEST_ENDPOINT = 1024
POINT, SECRET = 65, 16
"""Bytes of an uncompressed P-256 point and of an authentication secret (RFC 8291)."""

PUSH_SERVICES = ("fcm.googleapis.com", "web.push.apple.com")
FAMILIES = (".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com")
"""Hosts of the push services of Chrome, Safari, Firefox and Edge; the browser chooses, so they are all there are."""

NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+")
"""A host that can be looked up at all; what cannot must not hold up the notices of others."""

BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)
"""What a User-Agent says, first match first: Edge and Opera name Chrome too, and Chrome names Safari."""


@dataclass(frozen=True)
class Device:
    """A browser's subscription: where its push service takes messages, and the keys that only it can read with."""

    endpoint: str
    p256dh: str
    auth: str
    added_at: datetime
    label: str = ""

    @property
    def device_id(self) -> str:
        """A name for it that shows nothing of its address."""
        return device_id_of(self.endpoint)


def device_id_of(endpoint: str) -> str:
    """Keep in sync with inbox/static/push.js."""
    return hashlib.sha256(endpoint.encode()).hexdigest()[:24]


def takes_pushes(endpoint: str, simulated: str = "") -> bool:
    """Whether a push may be sent there: https at a known push service, or the `simulated` one of a local run.

    Whoever signs in can name an address; no other may make the product send requests to it.
    """
    if len(endpoint) > LONGEST_ENDPOINT or not endpoint.isascii() or not endpoint.isprintable():
        return False
    if "\\" in endpoint or " " in endpoint:
        return False
    if simulated and endpoint.startswith(f"{simulated.rstrip('/')}/"):
        return True
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    known = host in PUSH_SERVICES or (host.endswith(FAMILIES) and NAME.fullmatch(host) is not None)
    return parts.scheme == "https" and known and port in (None, 443) and "@" not in parts.netloc


def has_keys(device: Device) -> bool:
    """Whether its keys can be keys at all."""
    point, secret = _bytes(device.p256dh), _bytes(device.auth)
    return len(point) == POINT and point[:1] == b"\x04" and len(secret) == SECRET


def label_of(user_agent: str) -> str:
    """Name a browser as its owner would; what the header says beyond that is not kept."""
    browser = next((name for mark, name in BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (browser, system)))


def _bytes(text: str) -> bytes:
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""

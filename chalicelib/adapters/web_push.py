"""Web Push: RFC 8030 to the push services, encrypted for the device (RFC 8291), signed as ours (RFC 8292)."""

from __future__ import annotations

import hashlib
import http.client
import json
import ssl
from base64 import urlsafe_b64decode
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from email.utils import parseaddr
from functools import cache
from urllib.parse import urlsplit

from chalicelib.adapters.secrets import MissingSecret
from chalicelib.domain.device import Device, takes_pushes
from chalicelib.translation.catalogues import in_language
from chalicelib.use_cases.colleague_ports import Devices
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted
from chalicelib.use_cases.ports import Clock

ANSWERS_WITHIN = 5.0
"""Seconds."""

KEPT_FOR = timedelta(hours=6)
"""How long a push service waits for a device that is off; what comes later helps nobody."""

SIGNED_FOR = timedelta(hours=12)
"""RFC 8292 allows 24."""

GONE = (404, 410)
"""The subscription has ended (RFC 8030, section 7.3)."""

LONGEST_WORDS = 200
"""Characters of each line; a message may have 4096 bytes in all, and a screen shows fewer."""


class WebPush:
    """The Push port. `key` gives our private key, `sender` says where a push service reaches us in trouble.

    `simulated` is the push service of a local run, which devices may name beside the browsers' own.
    """

    def __init__(
        self, devices: Devices, key: Callable[[], str], clock: Clock, *, sender: str, simulated: str = ""
    ) -> None:
        self._devices, self._key, self._clock = devices, key, clock
        self._sender, self._simulated = sender, simulated

    def send(self, person_id: str, notice: Notice) -> Posted | None:
        """All devices at once: one that does not answer holds up no other."""
        devices = self._devices.of(person_id)
        if not devices:
            return None
        words, key = payload(notice), self._known_key()
        with ThreadPoolExecutor(len(devices)) as pool:
            statuses = list(pool.map(lambda device: self._tried(device, words, notice, key), devices))
        for device, status in zip(devices, statuses, strict=True):
            if status in GONE:
                self._devices.remove(person_id, device.device_id)
        return _outcome([status for status in statuses if status not in GONE])

    def _known_key(self) -> str:
        try:
            return self._key()
        except MissingSecret as missing:
            raise NotificationFailed(str(missing), permanent=True) from missing

    def _tried(self, device: Device, words: bytes, notice: Notice, key: str) -> int:
        """The push service's answer; 0 where there was none."""
        if not takes_pushes(device.endpoint, self._simulated):
            return GONE[0]
        place = urlsplit(device.endpoint)
        headers = {
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(int(KEPT_FOR.total_seconds())),
            "Urgency": "high",
            # What it still holds of this escalation is replaced: a device that comes back hears the newest only.
            "Topic": hashlib.sha256(notice.escalation_id.encode()).hexdigest()[:32],
            "Authorization": self._signed(f"{place.scheme}://{place.netloc}", key),
        }
        path = place.path + (f"?{place.query}" if place.query else "")
        try:
            body = encrypted(words, device)
        except ValueError:  # keys that are on no curve
            return GONE[0]
        try:
            with closing(_connection(place.scheme, place.netloc)) as connection:
                connection.request("POST", path, body, headers)
                return connection.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0

    def _signed(self, audience: str, key: str) -> str:
        from py_vapid import Vapid02

        until = self._clock.now() + SIGNED_FOR
        claims = {"aud": audience, "exp": int(until.timestamp()), "sub": contact(self._sender)}
        return str(Vapid02.from_raw(key.encode()).sign(claims)["Authorization"])


def payload(notice: Notice) -> bytes:
    """What a device shows; of the customer nothing, because anybody may look at a locked screen."""
    _ = in_language(notice.language)
    stands = _("Was due %(when)s") if notice.overdue else _("Due %(when)s")
    due = stands % {"when": notice.due} if notice.due else ""
    about = " · ".join(filter(None, (notice.queue, notice.trigger)))
    shown = {
        "title": notice.headline[:LONGEST_WORDS],
        "body": "\n".join(line[:LONGEST_WORDS] for line in (about, due) if line),
        "url": notice.link,
        "tag": notice.escalation_id,
    }
    return json.dumps(shown, ensure_ascii=False).encode()


def encrypted(words: bytes, device: Device) -> bytes:
    """For this device only; raise ValueError where its keys are none."""
    import http_ece
    from cryptography.hazmat.primitives.asymmetric import ec

    body: bytes = http_ece.encrypt(
        words,
        private_key=ec.generate_private_key(ec.SECP256R1()),
        dh=_decoded(device.p256dh),
        auth_secret=_decoded(device.auth),
        version="aes128gcm",
    )
    return body


def contact(sender: str) -> str:
    """The `sub` of a signature: an address of ours, such as `mailto:handoff@example.test`, or our page."""
    address = parseaddr(sender)[1]
    return f"mailto:{address}" if "@" in address and "/" not in address else sender


def _outcome(statuses: Sequence[int]) -> Posted | None:
    """Of those that still exist: None where none is left."""
    reached = sum(200 <= status < 300 for status in statuses)
    if reached:
        return Posted("push", f"{reached} of {len(statuses)}")
    if not statuses:
        return None
    passing = any(status in (0, 429) or status >= 500 for status in statuses)
    answers = ", ".join(str(status or "no answer") for status in sorted(set(statuses)))
    raise NotificationFailed(f"the push services said {answers}", permanent=not passing)


def _connection(scheme: str, netloc: str) -> http.client.HTTPConnection:
    """It follows no redirects: a push service's host was checked, where it would lead was not."""
    if scheme == "https":
        return http.client.HTTPSConnection(netloc, timeout=ANSWERS_WITHIN, context=_tls())
    return http.client.HTTPConnection(netloc, timeout=ANSWERS_WITHIN)


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))

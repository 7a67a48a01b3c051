"""Message ids that look like WhatsApp's: base64 over the peer's number, a direction and a random id."""

import base64
import secrets

_FROM_BUSINESS = (0x11, 9)
_FROM_CUSTOMER = (0x12, 10)


def wamid_from_business(peer: str) -> str:
    """A fresh id for a message that the business sends to `peer`."""
    return _wamid(peer, *_FROM_BUSINESS)


def wamid_from_customer(peer: str) -> str:
    """A fresh id for a message that `peer` writes."""
    return _wamid(peer, *_FROM_CUSTOMER)


def _wamid(peer: str, direction: int, random_bytes: int) -> str:
    name = peer.encode()[:100]
    unique = secrets.token_hex(random_bytes).upper().encode()
    packed = (
        bytes((0x1C, 0x18, len(name))) + name + bytes((0x15, 0x02, 0x00, direction, 0x18, len(unique)))
        + unique + b"\x00"
    )  # fmt: skip
    return "wamid." + base64.b64encode(packed).decode()

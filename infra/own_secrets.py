"""The secrets that nobody has to choose: made once, by the first `up` or `deploy`, and kept from then on."""

from base64 import urlsafe_b64encode
from secrets import token_urlsafe

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

from infra.secrets import parameter, store
from infra.target import Target

PRIVATE, PUBLIC = "web-push", "push-public-key"
"""The key pair of Web Push. Only who sends reads the first; browsers get the second."""

LINK_KEY = "link-key"
"""What seals the links to single cases. A new one is stored before the old one, comma separated, for seven days."""


def make_missing(target: Target) -> list[str]:
    """Make what is not stored yet; the names. A public key follows its private one, so the two always match."""
    found = target.client("ssm").get_parameters(
        Names=[parameter(target.stage, name) for name in (PRIVATE, PUBLIC, LINK_KEY)], WithDecryption=True
    )
    known = {each["Name"].rpartition("/")[2]: each["Value"] for each in found["Parameters"]}
    made: dict[str, str] = {}
    if PRIVATE not in known:
        made[PRIVATE] = known[PRIVATE] = private_key()
    if known.get(PUBLIC) != (public := public_key(known[PRIVATE])):
        made[PUBLIC] = public
    if LINK_KEY not in known:
        made[LINK_KEY] = token_urlsafe(32)
    store(target, made)
    return list(made)


def private_key() -> str:
    """A new one, as VAPID's tools write it: 32 bytes in base64url."""
    key = ec.generate_private_key(ec.SECP256R1())
    return _text(key.private_numbers().private_value.to_bytes(32, "big"))


def public_key(private: str) -> str:
    """The point that belongs to it, as a browser takes it for `applicationServerKey`."""
    point = Vapid02.from_raw(private.encode()).public_key
    return _text(point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def _text(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()

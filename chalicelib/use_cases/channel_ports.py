"""More powers that use cases need from the world: what the WhatsApp channel is made of; see ports.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import ChannelNotice, Unrecognised
from chalicelib.domain.media import Media
from chalicelib.domain.message import Message
from chalicelib.domain.notice import KeptNotice
from chalicelib.domain.rates import Counted as Counted
from chalicelib.domain.thread import Thread

if TYPE_CHECKING:
    from chalicelib.domain.template import Template


@dataclass(frozen=True)
class Outgoing:
    """An outbound message as it stands, its thread's head, and the hold on its number; what is missing is None."""

    message: Message | None
    head: Thread | None
    hold: Hold | None


class Outbox(Protocol):
    """What may go out at all: the holds on the business's numbers."""

    def ready(self, thread_id: str, message_id: str) -> Outgoing:
        """Read all that a send depends on in one request, strongly consistent."""

    def hold(self, hold: Hold) -> bool:
        """Hold a number; True if it was free before. One that `stops` replaces one that does not, not the reverse."""

    def probe(self, hold: Hold, *, next_at: datetime) -> bool:
        """Let one message try: moves `probe_at` on. False if another worker tries already, or the hold is gone."""

    def release(self, phone_number_id: str, *, since: datetime | None = None) -> Hold | None:
        """End the hold (with `since`, that one only); None if there was none."""

    def holds(self) -> tuple[Hold, ...]:
        """List the holds of all numbers."""


class MediaNotThere(Exception):
    """A file cannot be had. `permanent` when trying again cannot help; the text is fit for a person to read."""

    def __init__(self, why: str, *, permanent: bool) -> None:
        super().__init__(why)
        self.why, self.permanent = why, permanent


@dataclass(frozen=True)
class Fetched:
    """A file as it came: its bytes, what it is by its own first bytes, and its SHA-256 in hexadecimal."""

    content: bytes
    mime_type: str
    sha256: str


class MediaSource(Protocol):
    """WhatsApp's media, inbound and outbound."""

    def fetch(self, media: Media, *, phone_number_id: str, most: int) -> Fetched:
        """Fetch a file of at most `most` bytes; raise MediaNotThere. The access token goes to Meta's hosts only."""

    def upload(self, content: bytes, *, mime_type: str, filename: str, phone_number_id: str) -> str:
        """Upload a file and give WhatsApp's id for it; raise DeliveryFailed or OutcomeUnknown (safe to repeat)."""


@dataclass(frozen=True)
class UploadForm:
    """Where and how a browser sends a file straight to the store: an address, and fields to send with it."""

    url: str
    fields: dict[str, str]


class MediaStore(Protocol):
    """Our own files, encrypted, for as long as the playbook keeps media."""

    def put(self, key: str, content: bytes, *, mime_type: str) -> None:
        """Keep a file."""

    def get(self, key: str) -> bytes:
        """Read a file; raise MediaNotThere."""

    def link(self, key: str, *, mime_type: str, filename: str = "", download: bool = False) -> str:
        """Give an address that works for five minutes, for one browser that was let in."""

    def upload_form(self, key: str, *, mime_type: str, most: int, back_to: str) -> UploadForm:
        """Let a browser send one file of at most `most` bytes to `key`, and go on to `back_to` then."""


class Transcriber(Protocol):
    """Turns speech into words."""

    def transcribe(self, content: bytes, *, mime_type: str, language: str | None) -> str:
        """Give the words of a recording; raise ModelUnavailable."""


class DocumentReader(Protocol):
    """Reads the words of documents."""

    def words(self, content: bytes, *, mime_type: str) -> str:
        """Give the first few thousand characters of a PDF or a plain text; empty where there are none to read."""


class Templates(Protocol):
    """The message templates that Meta has approved for the account."""

    def approved(self) -> tuple[Template, ...]:
        """List them (cached for some minutes); raise DeliveryFailed when Meta does not tell."""


class Notices(Protocol):
    """What leads read of the channel."""

    def keep(self, notice: ChannelNotice, *, now: datetime) -> bool:
        """Keep news once; False when it was known."""

    def keep_unrecognised(self, event: Unrecognised, *, now: datetime) -> None:
        """Keep and count what nobody understood: one entry a kind and day, with a sample."""

    def newest(self, *, limit: int = 100) -> tuple[KeptNotice, ...]:
        """List the newest first."""


class ParkedBodies(Protocol):
    """Webhook bodies that are too large to process while WhatsApp waits."""

    def park(self, body: bytes) -> str:
        """Keep a body durably and give its key; the same body has the same key."""

    def read(self, key: str) -> bytes | None:
        """Read it; None when it was processed and dropped before."""

    def drop(self, key: str) -> None:
        """Forget it."""


class PricedMessages(Protocol):
    """What WhatsApp charges for: delivered messages by number and month."""

    def count(self, phone_number_id: str, month: str) -> Sequence[Counted]:
        """Count a month (`2026-11`, in UTC) of a number."""

    def numbers(self) -> tuple[str, ...]:
        """The business's numbers that are known."""

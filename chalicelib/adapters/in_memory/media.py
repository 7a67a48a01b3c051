"""Files without WhatsApp, S3 or a model: what a test says they are, with failures on demand."""

from __future__ import annotations

import hashlib

from chalicelib.domain.file_types import recognised
from chalicelib.domain.media import Media
from chalicelib.domain.proposal import ModelUnavailable
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere, UploadForm

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 24
OGG = b"OggS" + b"\0" * 60
PDF = b"%PDF-1.7\n%%EOF"


class InMemoryMediaSource:
    """WhatsApp's files by their ids; `fail(*failures)` scripts the next fetches."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.fetched: list[tuple[Media, str, int]] = []
        self.uploaded: list[tuple[bytes, str, str, str]] = []
        self._failures: list[Exception] = []

    def fail(self, *failures: Exception) -> None:
        self._failures.extend(failures)

    def fetch(self, media: Media, *, phone_number_id: str, most: int) -> Fetched:
        self.fetched.append((media, phone_number_id, most))
        if self._failures:
            raise self._failures.pop(0)
        content = self.files.get(media.media_id or "")
        if content is None:
            raise MediaNotThere("WhatsApp no longer has this file.", permanent=True)
        if len(content) > most:
            raise MediaNotThere("The file is too large.", permanent=True)
        found = recognised(content, media.mime_type)
        if found is None:
            raise MediaNotThere("The file is of a type that is not taken.", permanent=True)
        return Fetched(content, found, hashlib.sha256(content).hexdigest())

    def upload(self, content: bytes, *, mime_type: str, filename: str, phone_number_id: str) -> str:
        if self._failures:
            raise self._failures.pop(0)
        self.uploaded.append((content, mime_type, filename, phone_number_id))
        return f"media-{len(self.uploaded)}"


class InMemoryMediaStore:
    """Files by their keys."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[bytes, str]] = {}

    def put(self, key: str, content: bytes, *, mime_type: str) -> None:
        self.files[key] = (content, mime_type)

    def get(self, key: str) -> bytes:
        if key not in self.files:
            raise MediaNotThere("The file is no longer kept.", permanent=True)
        return self.files[key][0]

    def link(self, key: str, *, mime_type: str, filename: str = "", download: bool = False) -> str:
        how = "attachment" if download else "inline"
        return f"https://files.example/{key}?type={mime_type}&name={filename}&as={how}"

    def upload_form(self, key: str, *, mime_type: str, most: int, back_to: str) -> UploadForm:
        fields = {"key": key, "Content-Type": mime_type, "success_action_redirect": back_to}
        return UploadForm("https://files.example/", fields | {"most": str(most)})


class InMemoryTranscriber:
    """Hears the words that a test set for a recording; `fail(*reasons)` scripts the next calls."""

    def __init__(self) -> None:
        self.words: dict[bytes, str] = {}
        self.heard: list[tuple[str, str | None]] = []
        self._failures: list[str] = []

    def fail(self, *reasons: str) -> None:
        self._failures.extend(reasons)

    def transcribe(self, content: bytes, *, mime_type: str, language: str | None) -> str:
        self.heard.append((mime_type, language))
        if self._failures:
            raise ModelUnavailable(self._failures.pop(0))
        return self.words.get(content, "")


class InMemoryDocumentReader:
    """Reads the words that a test set for a document."""

    def __init__(self) -> None:
        self.read: dict[bytes, str] = {}

    def words(self, content: bytes, *, mime_type: str) -> str:
        return self.read.get(content, "")

"""Fetch the file of a customer's message, keep it, read what can be read of it, and wake the AI."""

from __future__ import annotations

from dataclasses import dataclass, replace

from chalicelib.domain.media import (
    FETCHED_WITHIN,
    MEGABYTE,
    PICTURES,
    Media,
    MediaState,
    key_of,
    most_bytes,
)
from chalicelib.domain.message import Message
from chalicelib.domain.proposal import ModelUnavailable
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.channel_ports import (
    DocumentReader,
    Fetched,
    MediaNotThere,
    MediaSource,
    MediaStore,
    Transcriber,
)
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups

AGAIN_AFTER = (3.0, 15.0, 75.0, 900.0)
"""Seconds between tries; one more and the file is given up. Keep below the queue's maxReceiveCount."""

HEARD_WITHIN_TRIES = 2
"""A transcript that fails twice holds up the answer longer than typing the question again."""

MOST_HEARD = 4 * MEGABYTE
"""Bytes: half an hour of a voice note. Longer ones are forwarded talks."""

NO_WORDS = "No words could be read in the document."
TOO_LONG = "The recording is too long to be written down."
NOT_WRITTEN = "The recording could not be written down."
SILENT = "Nothing could be heard in the recording."


class FetchLater(Exception):
    """The file or its words could not be had now; `after` is in seconds."""

    def __init__(self, why: str, after: float) -> None:
        super().__init__(why)
        self.why, self.after = why, after


@dataclass(frozen=True)
class Powers:
    """What fetching a file may touch."""

    threads: Threads
    playbooks: Playbooks
    source: MediaSource
    store: MediaStore
    transcriber: Transcriber
    reader: DocumentReader
    wakeups: Wakeups
    clock: Clock


def fetch_media(*, thread_id: str, message_id: str, receive_count: int, powers: Powers) -> str:
    """Fetch one message's file; say what became of it: `stored`, `failed`, `done_before` or `unknown`.

    1. Read the message. If its file was dealt with before, only the AI is woken: the last worker may have died
       between the two.
    2. Fetch the file, hold it against what was announced, and keep it under a key that a second copy has too.
    3. Read it: speech, or a document's words. What has none is still a file that people can open.
    4. Write what became of it, once, and wake the AI, which has waited for this.
    What may be had later is raised as FetchLater. After FETCHED_WITHIN the AI is woken all the same.
    """
    message, head = powers.threads.message(thread_id, message_id), powers.threads.head(thread_id)
    if message is None or message.media is None or head is None:
        return "unknown"
    outcome = "done_before"
    if message.being_fetched:
        outcome = _Fetching(message, message.media, head, receive_count, powers).end()
    powers.wakeups.answer(thread_id, f"{message_id}-file")
    return outcome


@dataclass(frozen=True)
class _Words:
    """What was read of a file: its words and whence, or why there are none."""

    text: str = ""
    whence: str = ""
    why: str = ""


@dataclass(frozen=True)
class _Fetching:
    """One try at one file."""

    message: Message
    media: Media
    head: Thread
    receive_count: int
    powers: Powers

    def end(self) -> str:
        try:
            media, text = self._taken()
        except MediaNotThere as failure:
            if not failure.permanent and self.receive_count <= len(AGAIN_AFTER):
                raise self._later(failure.why, AGAIN_AFTER[self.receive_count - 1]) from failure
            media, text = replace(self.media, state=MediaState.FAILED, why=failure.why), None
        self.powers.threads.record_media(
            self.message.thread_id, self.message.message_id, media, text=text or None
        )
        return str(media.state)

    def _taken(self) -> tuple[Media, str]:
        found = self.powers.source.fetch(
            replace(self.media, url=self._told_address()),
            phone_number_id=self.head.phone_number_id,
            most=most_bytes(self.message.kind),
        )
        key = self._key(found.mime_type)
        self.powers.store.put(key, found.content, mime_type=found.mime_type)
        words = self._read(found)
        own = self.message.text if words.text else ""
        stored = replace(
            self.media,
            state=MediaState.STORED,
            mime_type=found.mime_type,
            size=len(found.content),
            sha256=found.sha256,
            key=key,
            words_from=words.whence,
            why=words.why,
            own=len(own),
        )
        return stored, "\n\n".join(part for part in (own, words.text) if part)

    def _told_address(self) -> str:
        """Where the webhook said that the file is, if it did."""
        told = self.message.details.get(self.message.kind)
        url = told.get("url") if isinstance(told, dict) else None
        return url if isinstance(url, str) else ""

    def _key(self, mime_type: str) -> str:
        message, name = self.message, self.media.filename
        return key_of(
            message.thread_id, message.message_id, kind=message.kind, mime_type=mime_type, filename=name
        )

    def _read(self, found: Fetched) -> _Words:
        rules = self.powers.playbooks.active().channel.files
        if not self.message.inbound:
            return _Words()
        if found.mime_type.startswith("audio/") and rules.transcribe:
            return self._heard(found)
        if self.message.kind == "document" and found.mime_type not in PICTURES and rules.read_documents:
            text = self.powers.reader.words(found.content, mime_type=found.mime_type)
            return _Words(text, "document") if text else _Words(why=NO_WORDS)
        return _Words()

    def _heard(self, found: Fetched) -> _Words:
        if len(found.content) > MOST_HEARD:
            return _Words(why=TOO_LONG)
        try:
            text = self.powers.transcriber.transcribe(
                found.content, mime_type=found.mime_type, language=self.head.language
            )
        except ModelUnavailable as failure:
            if self.receive_count < HEARD_WITHIN_TRIES:
                raise self._later(failure.reason, AGAIN_AFTER[0]) from failure
            return _Words(why=NOT_WRITTEN)
        return _Words(text, "transcript") if text else _Words(why=SILENT)

    def _later(self, why: str, after: float) -> FetchLater:
        """Come back later; the AI goes on without the file once it has waited long enough."""
        if self.powers.clock.now() - self.message.arrived_at >= FETCHED_WITHIN:
            self.powers.wakeups.answer(self.message.thread_id, f"{self.message.message_id}-late")
        return FetchLater(why, after)

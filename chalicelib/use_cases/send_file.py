"""Send the customer a file as a person: a picture, a document, a recording, with a caption or without."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.outgoing_file import MEGABYTE, OutgoingFile, recognise
from chalicelib.use_cases.acting import act, from_person, refuse_free_text, said_by_person, sent_by_form
from chalicelib.use_cases.channel_ports import MediaStore
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person

LONGEST_CAPTION = 1024
"""Characters; WhatsApp's limit."""

JUST_AFTER = timedelta(milliseconds=1)


@dataclass(frozen=True)
class PickedFile:
    """A file as a browser gave it: `mime_type` and `filename` are only what it says of itself."""

    content: bytes
    mime_type: str = ""
    filename: str = ""
    recorded: bool = False


def send_file(
    *,
    thread_id: str,
    person: Person,
    file: PickedFile,
    caption: str,
    form_id: str,
    threads: Threads,
    media_store: MediaStore,
    clock: Clock,
) -> Done | Refused:
    """Keep the file, then commit the message that carries it; the outbox uploads it to WhatsApp.

    A recording takes no caption, so its words follow as a message of their own.
    """
    words, now = caption.strip(), clock.now()
    known = recognise(file.content, announced=file.mime_type, filename=file.filename)
    if known is None:
        return Refused(Why.FILE_NOT_TAKEN if file.content else Why.NO_FILE)
    if unfit := _unfit(file, known, words):
        return unfit
    message_id = outbound_message_id(f"{person.person_id}/{form_id}", now)
    media = _media(file, known, f"media/{thread_id}/{message_id}/{known.filename}")

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if sent_before := sent_by_form(loaded, message_id):
            return Done(sent_before)
        if refused := refuse_free_text(loaded, person, now):
            return refused
        sent = from_person(loaded, person, message_id, now, **_content(file, known, words, media))
        if known.kind != "audio" or not words:
            return said_by_person(loaded, sent)
        later = now + JUST_AFTER
        after = outbound_message_id(f"{person.person_id}/{form_id}/words", later)
        spoken = from_person(loaded, person, after, later, kind="text", text=words)
        return said_by_person(loaded, sent, replace(spoken, behind=message_id))

    first = threads.load(thread_id)
    decided = decide(first) if first else Refused(Why.NO_SUCH_THREAD)
    if not isinstance(decided, Commit):
        return decided
    media_store.put(media.key, file.content, mime_type=media.mime_type)
    return act(thread_id, threads, decide)


def _media(file: PickedFile, known: OutgoingFile, key: str) -> Media:
    return Media(
        MediaState.STORED,
        mime_type=known.mime_type,
        filename=known.filename,
        size=len(file.content),
        sha256=hashlib.sha256(file.content).hexdigest(),
        key=key,
    )


def _content(file: PickedFile, known: OutgoingFile, words: str, media: Media) -> dict[str, Any]:
    if known.kind != "audio":
        return {"kind": known.kind, "text": words, "media": media}
    voice = file.recorded and known.mime_type == "audio/ogg"  # WhatsApp shows nothing else as a voice message
    return {"kind": "audio", "text": "", "media": media, "details": {"audio": {"voice": voice}}}


def _unfit(file: PickedFile, known: OutgoingFile, words: str) -> Refused | None:
    if len(file.content) > known.largest:
        return Refused(Why.FILE_TOO_LARGE, about=f"{known.largest // MEGABYTE} MB")
    if len(words) > LONGEST_CAPTION:
        return Refused(Why.TOO_LONG, about=f"{LONGEST_CAPTION:,}")
    return None

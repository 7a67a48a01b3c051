"""A message's file as the chat shows it: something to look at, to hear, to open, or why it is not there."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Message
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded

LOOKED_AT = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
KILOBYTE, MEGABYTE = 1024, 1024 * 1024
FOLDED_FROM = 600
"""Characters of a document's words; more would push the chat away, so they are folded."""


@dataclass(frozen=True)
class Attachment:
    """`shape` is picture, sticker, sound, film or file; `coming` and `why` say that it is not there (yet).

    `read` are the words that we read in it, under what they are called; the sender's own stay the message's text.
    """

    shape: str
    filename: str
    size: str
    mime_type: str
    coming: bool = False
    why: str = ""
    read_as: str = ""
    read: str = ""
    folded: bool = False


def attachment_of(message: Message) -> Attachment | None:
    """Say what there is to show of a message's file; None if it has none."""
    media = message.media
    if media is None:
        return None
    read = words_of(message)[1]
    return Attachment(
        shape=_shape(message.kind, media.mime_type),
        filename=media.filename,
        size=size_words(media.size),
        mime_type=media.mime_type.partition(";")[0],
        coming=media.state is MediaState.FETCHING,
        why=recorded(media.why or NOT_FETCHED) if media.state is MediaState.FAILED else "",
        read_as=_(READ_AS[media.words_from]) if read and media.words_from in READ_AS else "",
        read=read,
        folded=len(read) > FOLDED_FROM,
    )


NOT_FETCHED = said("The file could not be fetched.")
READ_AS = {
    "transcript": said("Transcript, written by a machine"),
    "document": said("What the AI reads in it"),
}


def words_of(message: Message) -> tuple[str, str]:
    """Tell the sender's own words from those that were read in the file."""
    media, text = message.media, message.text
    if media is None or not media.words_from:
        return text, ""
    part = message.details.get(message.kind)
    caption = str(part.get("caption") or "") if isinstance(part, dict) else ""
    if caption and text.startswith(caption):
        return caption, text[len(caption) :].strip()
    return ("", text) if media.words_from == "transcript" or not caption else (text, "")


def size_words(size: int) -> str:
    """Say how large a file is; nothing where that is not known."""
    if size <= 0:
        return ""
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{max(1, round(size / KILOBYTE))} KB"


def may_open_here(media: Media) -> bool:
    """Whether a browser may show the file itself; anything else is saved, for it could be a page with scripts."""
    kind = media.mime_type.partition("/")[0]
    return media.mime_type in LOOKED_AT or media.mime_type == "application/pdf" or kind in ("audio", "video")


def _shape(kind: str, mime_type: str) -> str:
    if kind == "sticker" and mime_type in LOOKED_AT:
        return "sticker"
    if kind in ("audio", "voice") or mime_type.startswith("audio/"):
        return "sound"
    if mime_type.startswith("video/"):
        return "film"
    return "picture" if mime_type in LOOKED_AT else "file"

"""What a file is by its own first bytes, and which types are taken at all: what is announced may be a lie."""

from __future__ import annotations

import codecs

OFFICE = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
    }
)
OLD_OFFICE = frozenset(
    {"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"},
)
PLAIN = frozenset({"text/plain", "text/csv"})
CALLED_ANYTHING = frozenset({"", "application/octet-stream", "binary/octet-stream"})
"""What senders announce that do not know."""

_EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "audio/amr": "amr",
    "video/mp4": "mp4",
    "video/3gpp": "3gp",
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/csv": "csv",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
}

TAKEN = frozenset(_EXTENSIONS)
"""Every type that is kept; pages, programs and archives are not, whatever they are called."""

_SIGNS: tuple[tuple[int, bytes, frozenset[str]], ...] = (
    (0, b"\xff\xd8\xff", frozenset({"image/jpeg"})),
    (0, b"\x89PNG\r\n\x1a\n", frozenset({"image/png"})),
    (8, b"WEBP", frozenset({"image/webp"})),
    (0, b"OggS", frozenset({"audio/ogg"})),
    (0, b"ID3", frozenset({"audio/mpeg"})),
    (0, b"#!AMR", frozenset({"audio/amr"})),
    (4, b"ftyp3g", frozenset({"video/3gpp"})),
    (4, b"ftyp", frozenset({"video/mp4", "audio/mp4", "video/3gpp"})),
    (0, b"PK\x03\x04", OFFICE),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
)
"""Where a sign stands, what it is, and what a file may be that bears it."""

_MPEG_FRAME, _AAC_FRAME = {0xFB, 0xF3, 0xF2, 0xFA}, {0xF1, 0xF9}
_PDF_WITHIN = 1024
"""Readers take a PDF whose header stands somewhere in its first bytes."""


def media_type(announced: str) -> str:
    """Write a type without its parameters: `audio/ogg; codecs=opus` is `audio/ogg`."""
    return announced.partition(";")[0].strip().lower()


def recognised(content: bytes, announced: str) -> str | None:
    """Say what a file is, if it is of a type that is taken and the one, or of the family, that was announced."""
    named, found = media_type(announced), _by_its_bytes(content)
    if named in found:
        return named
    if named in CALLED_ANYTHING:
        return min(found - OFFICE - OLD_OFFICE - PLAIN, default=None)
    family = {each for each in found if each.partition("/")[0] == named.partition("/")[0]}
    return min(family - OFFICE - OLD_OFFICE - PLAIN, default=None)


def extension(mime_type: str) -> str:
    """Give the usual ending of a type's file names; `bin` for what is not known."""
    return _EXTENSIONS.get(media_type(mime_type), "bin")


def as_text(content: bytes) -> str | None:
    """Read plain text, in UTF-8 or UTF-16; None when it is none."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    controls = sum(ord(character) < 32 and character not in "\t\r\n\f" for character in text)
    return None if controls else text


def _by_its_bytes(content: bytes) -> frozenset[str]:
    for at, sign, types in _SIGNS:
        if content.startswith(sign, at) and (sign != b"WEBP" or content.startswith(b"RIFF")):
            return types
    if len(content) > 1 and content[0] == 0xFF and content[1] in _MPEG_FRAME | _AAC_FRAME:
        return frozenset({"audio/mpeg" if content[1] in _MPEG_FRAME else "audio/aac"})
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return frozenset({"application/pdf"})
    return PLAIN if content and as_text(content) is not None and not _is_a_page(content) else frozenset()


def _is_a_page(content: bytes) -> bool:
    """Whether a browser might take the text for a page or a drawing with scripts in it."""
    beginning = content[:_PDF_WITHIN].lower()
    return any(sign in beginning for sign in (b"<!doctype", b"<html", b"<svg", b"<script", b"<?xml"))

"""What people may send is told by a file's own first bytes, then by its name."""

from __future__ import annotations

import pytest

from chalicelib.domain.outgoing_file import OutgoingFile, recognise, safe_name

OFFICE = "application/vnd.openxmlformats-officedocument"
MP4 = b"\0\0\0\x18ftypisom" + b"\0" * 16
OPUS = b"OggS" + b"\0" * 24 + b"OpusHead"


class TestRecognition:
    @pytest.mark.parametrize(
        ("content", "announced", "filename", "kind", "mime_type"),
        [
            (b"\xff\xd8\xff\xe0", "", "a.jpg", "image", "image/jpeg"),
            (b"\xff\xd8\xff\xe0", "", "a.png", "image", "image/jpeg"),
            (b"%PDF-1.7", "", "plan.pdf", "document", "application/pdf"),
            (b"PK\x03\x04", "", "list.xlsx", "document", f"{OFFICE}.spreadsheetml.sheet"),
            (b"a;b\n", "", "list.csv", "document", "text/csv"),
            (OPUS, "audio/", "recording.ogg", "audio", "audio/ogg"),
            (MP4, "audio/", "recording.m4a", "audio", "audio/mp4"),
            (MP4, "", "film.mp4", "video", "video/mp4"),
            (b"ID3\x03", "", "song.mp3", "audio", "audio/mpeg"),
        ],
    )
    def test_names_kind_and_type(
        self, content: bytes, announced: str, filename: str, kind: str, mime_type: str
    ) -> None:
        assert recognise(content, announced=announced, filename=filename) == OutgoingFile(
            kind, mime_type, filename
        )

    @pytest.mark.parametrize(
        ("content", "filename"),
        [
            (b"", "empty.pdf"),
            (b"MZ", "a.exe"),
            (b"PK\x03\x04", "a.zip"),
            (b"<!doctype html>", "a.txt"),
            (b"RIFF\0\0\0\0WEBP", "a.webp"),
            (b"OggS" + b"\0" * 200, "vorbis.ogg"),
            (b"just words", "a.pdf"),
        ],
    )
    def test_refuses_the_rest(self, content: bytes, filename: str) -> None:
        assert recognise(content, announced="", filename=filename) is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\dana\\plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ('a"b\r\nc<d>.pdf', "a_b_c_d_.pdf"),
        ("Año (2).pdf", "Año (2).pdf"),
        ("...", ""),
        ("x" * 200 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_are_safe_to_keep(given: str, kept: str) -> None:
    assert safe_name(given) == kept

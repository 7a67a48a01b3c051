"""What a file is by its own bytes, whatever it was announced as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.file_types import TAKEN, as_text, extension, recognised

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
JPEG, PNG, WEBP = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"RIFF\x00\x00\x00\x00WEBPVP8 "
MP4, THREE_GP = b"\x00\x00\x00\x18ftypmp42", b"\x00\x00\x00\x18ftyp3gp4"
ZIP, OLE = b"PK\x03\x04" + b"\0" * 20, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class TestRecognised:
    @pytest.mark.parametrize(
        ("content", "announced", "found"),
        [
            (JPEG, "image/jpeg", "image/jpeg"),
            (JPEG, "image/png", "image/jpeg"),
            (PNG, "image/png", "image/png"),
            (WEBP, "image/webp", "image/webp"),
            (b"OggS..", "audio/ogg; codecs=opus", "audio/ogg"),
            (b"OggS..", "AUDIO/OGG", "audio/ogg"),
            (b"ID3\x04", "audio/mpeg", "audio/mpeg"),
            (b"\xff\xfb\x90", "audio/mpeg", "audio/mpeg"),
            (b"\xff\xf1\x50", "audio/aac", "audio/aac"),
            (b"#!AMR\n", "audio/amr", "audio/amr"),
            (MP4, "audio/mp4", "audio/mp4"),
            (MP4, "video/mp4", "video/mp4"),
            (THREE_GP, "video/3gpp", "video/3gpp"),
            (b"%PDF-1.7", "application/pdf", "application/pdf"),
            (b"\xef\xbb\xbf\n%PDF-1.7", "application/pdf", "application/pdf"),
            (b"%PDF-1.7", "application/octet-stream", "application/pdf"),
            (b"%PDF-1.7", "", "application/pdf"),
            (ZIP, DOCX, DOCX),
            (OLE, "application/msword", "application/msword"),
            (b"a;b\n1;2", "text/csv", "text/csv"),
            ("Grüße".encode(), "text/plain", "text/plain"),
            ("Grüße".encode("utf-16"), "text/plain", "text/plain"),
            ("Grüße".encode("cp1252"), "text/plain", "text/plain"),
        ],
    )
    def test_takes_what_is_what_it_says(self, content: bytes, announced: str, found: str) -> None:
        assert recognised(content, announced) == found

    @pytest.mark.parametrize(
        ("content", "announced"),
        [
            (b"%PDF-1.7", "image/jpeg"),
            (JPEG, "application/pdf"),
            (MP4, "image/jpeg"),
            (ZIP, "application/zip"),
            (ZIP, "application/octet-stream"),
            (ZIP, "application/vnd.android.package-archive"),
            (b"MZ\x90\x00", "application/octet-stream"),
            (b"\x7fELF\x02\x01\x01\x00", "text/plain"),
            (b"<html><body>", "text/plain"),
            (b"  <!DOCTYPE html>", "text/html"),
            (b"<svg xmlns='x'>", "image/svg+xml"),
            (b"RIFF\x00\x00\x00\x00WAVE", "image/webp"),
            (b"0123 4567WEBP", "image/webp"),
            (b"GIF89a", "image/gif"),
            (b"plain words", "application/octet-stream"),
            (b"", "image/png"),
            (b"", "text/plain"),
        ],
    )
    def test_takes_nothing_else(self, content: bytes, announced: str) -> None:
        assert recognised(content, announced) is None

    @given(st.binary(max_size=64), st.sampled_from([*sorted(TAKEN), "", "text/html", "nonsense"]))
    def test_gives_only_types_that_are_taken(self, content: bytes, announced: str) -> None:
        assert recognised(content, announced) in {None, *TAKEN}


class TestText:
    def test_is_read_in_the_usual_encodings(self) -> None:
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
            assert as_text("Año 1".encode(encoding)) == "Año 1"

    def test_holds_no_control_characters(self) -> None:
        assert as_text(b"a\x00b") is None


def test_a_type_has_its_usual_ending() -> None:
    assert (extension("audio/ogg; codecs=opus"), extension("image/jpeg"), extension("x/y")) == (
        "ogg",
        "jpg",
        "bin",
    )

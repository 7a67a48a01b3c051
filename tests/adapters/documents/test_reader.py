"""Documents of strangers: words come out, and nothing else ever happens."""

from __future__ import annotations

import os
import time
import zlib

import pytest

from chalicelib.adapters.documents.extract import LONGEST, MOST_PAGES, words_of
from chalicelib.adapters.documents.reader import ProcessReader

PDF = "application/pdf"


def a_pdf(*pages: str, content: bytes | None = None, more: bytes = b"") -> bytes:
    """A PDF with a line of text on each page, as small as one can be."""
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    for number, text in enumerate(pages):
        stream = content or f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET".encode()
        at = 10 + 2 * number
        objects[at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {at + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[at + 1] = b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), more, stream)
    written, places = b"%PDF-1.4\n", {}
    for name, body in objects.items():
        places[name] = len(written)
        written += b"%d 0 obj\n%s\nendobj\n" % (name, body)
    lines = b"".join(b"%d 1\n%010d 00000 n \n" % (name, place) for name, place in places.items())
    start = len(written)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (max(objects) + 1, start)
    return written + b"xref\n" + lines + trailer


@pytest.fixture(scope="module")
def reader() -> ProcessReader:
    return ProcessReader(within=10)


class TestAPdf:
    def test_gives_the_words_of_its_pages(self, reader: ProcessReader) -> None:
        assert reader.words(a_pdf("Invoice 7", "Total 60 EUR"), mime_type=PDF) == "Invoice 7\n\nTotal 60 EUR"

    def test_gives_no_more_than_a_model_reads(self) -> None:
        assert len(words_of(a_pdf(*["word " * 300] * 10))) == LONGEST
        assert words_of(a_pdf(*(f"p{number}" for number in range(30)))).count("\n\n") == MOST_PAGES - 1

    @pytest.mark.parametrize(
        "content", [b"", b"%PDF-1.7", b"%PDF-1.7\n" + os.urandom(500), a_pdf("Hello")[:200], b"no pdf at all"]
    )
    def test_that_is_broken_has_no_words(self, reader: ProcessReader, content: bytes) -> None:
        assert reader.words(content, mime_type=PDF) == ""

    def test_that_unfolds_into_more_than_memory_has_no_words(self, reader: ProcessReader) -> None:
        bomb = zlib.compress(b"BT (x) Tj ET\n" * 40_000_000, 9)
        assert len(bomb) < 2_000_000
        hostile = a_pdf("x", content=bomb, more=b"/Filter /FlateDecode")
        assert reader.words(hostile, mime_type=PDF) == ""

    def test_that_takes_too_long_is_left(self) -> None:
        slow, began = b"BT " + b"(x) Tj 1 0 0 1 0 0 Tm " * 300_000 + b"ET", time.monotonic()
        assert ProcessReader(within=0.3).words(a_pdf("x", content=slow), mime_type=PDF) == ""
        assert time.monotonic() - began < 3

    def test_is_read_where_no_secret_is(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What the process is given of the environment is where libraries are."""
        seen: dict[str, str] = {}

        def run(*_: object, env: dict[str, str], **__: object) -> object:
            seen.update(env)
            raise TimeoutExpired("python", 1)

        from subprocess import TimeoutExpired

        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        monkeypatch.setattr("chalicelib.adapters.documents.reader.subprocess.run", run)
        assert ProcessReader().words(a_pdf("x"), mime_type=PDF) == ""
        assert set(seen) <= {"PYTHONPATH", "LD_LIBRARY_PATH"}


class TestOtherDocuments:
    def test_plain_text_is_its_own_words(self, reader: ProcessReader) -> None:
        assert reader.words("Año 2026 ".encode(), mime_type="text/plain") == "Año 2026"
        assert len(reader.words(b"x" * 9000, mime_type="text/csv")) == LONGEST

    def test_what_is_neither_has_none(self, reader: ProcessReader) -> None:
        assert reader.words(b"PK\x03\x04", mime_type="application/msword") == ""

"""Words inside the simulated files, so that whoever hears, sees or reads them here can tell truly what they say.

Real speech and real pictures need real models. Here the words that were typed on the phone page travel in the file:
a recording's comment, a photo's comment, a document's own text.
"""

from infra.local.ogg import comments, with_comment

MARK = "SIMULATED_WORDS="
_JPEG, _COMMENT = b"\xff\xd8", b"\xff\xfe"


def carrying(mime_type: str, content: bytes, words: str) -> bytes:
    """The file with these words in it; the file as it is when there are none, or it cannot carry any."""
    if not words:
        return content
    if mime_type.startswith("audio/ogg"):
        return with_comment(content, MARK + words)
    if mime_type == "image/jpeg":
        comment = (MARK + words).encode()[:60_000]
        return _JPEG + _COMMENT + (len(comment) + 2).to_bytes(2) + comment + content[2:]
    return _document(words) if mime_type == "application/pdf" else content


def words_in(content: bytes) -> str:
    """The words that a recording or a photo of this world carries; empty for any other."""
    if content.startswith(b"OggS"):
        found = next((each for each in comments(content) if each.startswith(MARK)), "")
        return found.removeprefix(MARK)
    if content.startswith(_JPEG + _COMMENT):
        length = int.from_bytes(content[4:6])
        comment = content[6 : 4 + length].decode(errors="replace")
        return comment.removeprefix(MARK) if comment.startswith(MARK) else ""
    return ""


def _document(words: str) -> bytes:
    """A PDF of one page with these lines."""
    lines = "".join(f"({_escaped(line)}) Tj 0 -24 Td " for line in words.splitlines())
    stream = f"BT /F1 14 Tf 72 740 Td {lines}ET".encode("cp1252", errors="replace")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        written
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(written)
    )


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")

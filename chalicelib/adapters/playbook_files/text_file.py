"""Read a file as text, whatever editor saved it."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from chalicelib.adapters.playbook_files.mistakes import Misread, Mistake


def read_text(path: Path, file: str) -> str:
    """Give the text with `\\n` line ends and without a byte order mark; raises Misread."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise Misread(
            Mistake(file, 1, "there is no such file", "add it; the sample playbook shows how")
        ) from None
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise Misread(Mistake(file, 1, "the file is saved as UTF-16", "save it with the encoding UTF-8"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise Misread(
            Mistake(file, line, "a letter is not saved as UTF-8", "save the file with the encoding UTF-8")
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")

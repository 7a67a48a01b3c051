"""The inbox's catalogues: what there is to translate, what is translated, and its compiled form."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from chalicelib.adapters.whatsapp.errors import KNOWN
from chalicelib.domain.metrics.catalogue import MEASURES, SECTIONS
from chalicelib.translation.catalogues import DOMAIN, LANGUAGES, LOCALE
from infra.paths import ROOT

CODE = ROOT / "chalicelib"
METHODS = [
    ("inbox/templates/**.html", "jinja2"),
    ("inbox/**.py", "python"),
    ("entrypoints/**.py", "python"),
    ("translation/**.py", "python"),
    ("use_cases/**.py", "python"),
    ("adapters/**.py", "python"),
]
OPTIONS = {"inbox/templates/**.html": {"newstyle_gettext": "true", "silent": "false", "trim_blocks": "true"}}
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "said": None, "counted": (1, 2)}
"""Calls whose texts are translated; `said` marks one where it is defined, to be translated where it is shown."""

WIDTH = 110
UNDATED = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands for the dates in a file's head, so that it changes with its texts only; git knows when."""

MEASURED = (
    *(title for title, _measures in SECTIONS),
    *(text for each in MEASURES.values() for text in (each.title, each.definition, each.of)),
)
"""The texts of domain/metrics."""

TRANSLATED = tuple(name for name in LANGUAGES if name != "en")
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


def po_file(name: str) -> Path:
    """Where translators write."""
    return LOCALE / name / "LC_MESSAGES" / f"{DOMAIN}.po"


def compiled_file(name: str) -> Path:
    """What the inbox reads."""
    return po_file(name).with_suffix(".mo")


def messages() -> tuple[str, ...]:
    """Every text in the code and the templates."""
    return tuple(_id(message) for message in _template() if message.id)


def catalogue(name: str) -> dict[str, tuple[str, ...]]:
    """What each text is in a language, with its plural forms."""
    return {_id(message): _strings(message) for message in _read(name) if message.id}


def placeholders(text: str) -> set[str]:
    """What is filled into a text."""
    return set(_PLACEHOLDER.findall(text))


def update(name: str) -> tuple[int, int]:
    """Bring a language's file up to date and compile it; give how many texts there are and how many are missing."""
    known, file = _read(name), po_file(name)
    known.update(_template(), no_fuzzy_matching=True)
    known.obsolete.clear()
    known.creation_date = known.revision_date = UNDATED
    known.project, known.version, known.msgid_bugs_address, known.last_translator = "Handoff", "", "", ""
    known.header_comment = "# The inbox's texts; `./handoff translations` brings them up to date."
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out:
        write_po(out, known, width=WIDTH, sort_output=True, no_location=True, omit_header=False)
    compiled_file(name).write_bytes(compiled(name))
    texts = [message for message in known if message.id]
    return len(texts), sum(not all(_strings(message)) for message in texts)


def compiled(name: str) -> bytes:
    """Compile what stands in a language's file."""
    out = io.BytesIO()
    write_mo(out, _read(name))
    return out.getvalue()


def _template() -> Catalog:
    found = Catalog(domain=DOMAIN, charset="utf-8")
    for _file, _line, text, _comments, _context in extract_from_dir(
        CODE, METHODS, OPTIONS, keywords=KEYWORDS
    ):
        found.add(text)
    for text in MEASURED:  # figures' own texts
        found.add(text)
    for error in KNOWN.values():  # recorded with the messages that they befell
        for text in filter(None, (error.title, error.what_to_do)):
            found.add(text)
    return found


def _read(name: str) -> Catalog:
    file = po_file(name)
    if not file.exists():
        return Catalog(locale=name, domain=DOMAIN, charset="utf-8", fuzzy=False)
    with file.open("rb") as content:
        return read_po(content, locale=name, domain=DOMAIN)


def _id(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ("",))

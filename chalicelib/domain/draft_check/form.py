"""Find what is no message that a person would send: JSON, blanks, both sides of a talk, signs of Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from chalicelib.domain.draft_check.flaw import Flaw, FlawKind

_JSON_KEY = re.compile(r"[{,]\s*\"[a-z_]{2,30}\"\s*:")
_SPEAKER = re.compile(
    r"^\W{0,3}(?:user|customer|client|assistant|human|ai|bot|agent|system|cliente|usuario|usuário|utilisateur|kunde|"
    r"kundin|assistent|asistente|assistente|utente|pelanggan|asisten|ग्राहक|सहायक|לקוח|עוזר|العميل|المساعد)\W{0,3}:",
    re.IGNORECASE | re.MULTILINE,
)
_BLANK = re.compile(
    r"\{\{?[^{}\n]{1,60}\}?\}|<(?!https?:|mailto:)[a-zà-ÿ][a-zà-ÿ _-]{1,40}>|(?<![=/\w])\[[^\W\d_][^\[\]\n]{0,60}\]"
    r"|\bX{3,}\b|_{4,}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^\W{0,3}(?:(?:message|mensaje|mensagem|nachricht|messaggio|pesan|bubble|संदेश|הודעה|رسالة)\s*\d{1,2}|\(?\d/\d\)?)\s*[:.)]?",
    re.IGNORECASE | re.MULTILINE,
)
_TABLE = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>\n]{0,200})?/?>", re.IGNORECASE)
_BROKEN_LINK = re.compile(r"\]\(|\]\[")
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)


def misshapen(text: str, *, sources: Sequence[str], page_ids: Sequence[str]) -> Iterator[Flaw]:
    """Find flaws of form; blanks and brackets that a source has are the business's own."""
    if _is_json(text):
        yield Flaw(FlawKind.FORM, text[:80], "JSON in place of a message")
        return
    speakers = _SPEAKER.findall(text)
    if len(speakers) > 1:
        yield Flaw(FlawKind.FORM, speakers[0], "speaks for both sides")
    if len(_NUMBERED.findall(text)) > 1:
        yield Flaw(FlawKind.FORM, "", "several messages in one", hard=False)
    for found in _BLANK.finditer(text):
        if found.group().strip("[]") in page_ids:
            yield Flaw(FlawKind.MARKUP, found.group(), "the id of a page", hard=False)
        elif not any(found.group() in source for source in sources):
            yield Flaw(FlawKind.FORM, found.group(), "a blank that nobody has filled in")
    yield from _markup(text)


def _is_json(text: str) -> bool:
    stripped = text.strip().removeprefix("```json").strip("`").strip()
    if stripped[:1] in ("{", "["):
        try:
            return isinstance(json.loads(stripped), dict | list)
        except (ValueError, RecursionError):
            return bool(_JSON_KEY.search(stripped))
    return len(_JSON_KEY.findall(text)) > 1


def _markup(text: str) -> Iterator[Flaw]:
    for pattern, what in (
        (_TABLE, "a table"),
        (_TAG, "HTML"),
        (_BROKEN_LINK, "a Markdown link"),
        (_HEADING, "a Markdown heading"),
    ):
        if found := pattern.search(text):
            yield Flaw(
                FlawKind.MARKUP, found.group()[:80], f"{what}, which WhatsApp does not show", hard=False
            )

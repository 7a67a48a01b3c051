"""The language in which the inbox speaks to whoever looks, set for each request."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from chalicelib.translation.catalogues import LANGUAGES, said
from chalicelib.translation.catalogues import catalogue as _catalogue

__all__ = ["LANGUAGES", "_", "chosen", "ngettext", "said", "speak", "speaking", "spoken"]

_spoken: ContextVar[str] = ContextVar("spoken", default="en")


def speak(language: str) -> None:
    """Answer in this language from now on; one that we do not have is English."""
    _spoken.set(language if language in LANGUAGES else "en")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language for a while."""
    before = spoken()
    speak(language)
    try:
        yield
    finally:
        speak(before)


def spoken() -> str:
    """The language of the answer that is being written."""
    return _spoken.get()


def chosen(preferred: str, accepted: str) -> str:
    """Choose: what somebody set, else the first language of their browser that we have, else English."""
    wanted = [preferred, *_by_weight(accepted)]
    return next((name for tag in wanted if (name := tag.strip().lower()[:2]) in LANGUAGES), "en")


def _(text: str) -> str:
    """Translate a text; an empty one stays so (gettext keeps the head of its file there)."""
    return _catalogue(spoken()).gettext(text) if text else ""


def ngettext(one: str, many: str, number: int) -> str:
    """Translate a text that differs by number."""
    return _catalogue(spoken()).ngettext(one, many, number)


def _by_weight(accepted: str) -> list[str]:
    """The languages of an Accept-Language header, the dearest first (RFC 9110, 12.5.4)."""
    weighted = []
    for part in accepted.split(",")[:20]:
        tag, _sep, weight = part.partition(";q=")
        try:
            weighted.append((-float(weight or 1), tag))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(weighted, key=lambda each: each[0]) if weight < 0]

"""The language in which the inbox speaks to whoever looks: gettext's catalogues in locale/, set for each request.

English stands in the code. `./handoff translations` writes what is to be translated into locale/*.po and compiles
what was; a text that has no translation is shown in English.
"""

from __future__ import annotations

import gettext
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "es": "Español", "pt": "Português"}
"""The languages one can choose, by their own names."""

DOMAIN = "inbox"
LOCALE = Path(__file__).parent / "locale"

_spoken: ContextVar[str] = ContextVar("spoken", default="en")


def speak(language: str) -> None:
    """Answer in this language from now on; one that we do not have is English."""
    _spoken.set(language if language in LANGUAGES else "en")


def spoken() -> str:
    """The language of the answer that is being written."""
    return _spoken.get()


def chosen(preferred: str, accepted: str) -> str:
    """Choose: what somebody set, else the first language of their browser that we have, else English."""
    wanted = [preferred, *_by_weight(accepted)]
    return next((name for tag in wanted if (name := tag.strip().lower()[:2]) in LANGUAGES), "en")


def said(text: str) -> str:
    """Mark a text where it is defined; it is translated where it is shown."""
    return text


def _(text: str) -> str:
    """Translate a text; an empty one stays so (gettext keeps the head of its file there)."""
    return _catalogue(spoken()).gettext(text) if text else ""


def ngettext(one: str, many: str, number: int) -> str:
    """Translate a text that differs by number."""
    return _catalogue(spoken()).ngettext(one, many, number)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, LOCALE, [language], fallback=True)


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

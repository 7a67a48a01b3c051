"""The languages that people are spoken to in: gettext's catalogues, one for pages, mails, pushes and Slack.

English stands in the code. `./handoff translations` writes what is to be translated into inbox/locale/*.po and
compiles what was; a text that has no translation is shown in English.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "es": "Español", "pt": "Português"}
"""The languages one can choose, by their own names. Keep in sync with TeamLanguage in domain/queue_rules.py."""

DOMAIN = "inbox"
LOCALE = Path(__file__).parents[1] / "inbox" / "locale"


def said(text: str) -> str:
    """Mark a text where it is defined; it is translated where it is shown."""
    return text


def known(language: str) -> str:
    """The language if we have it, whatever the country; else English."""
    name = language.strip().lower()[:2]
    return name if name in LANGUAGES else "en"


def in_language(language: str) -> Callable[[str], str]:
    """Give what translates a text into a language; an empty one stays so (gettext keeps the head of its file there)."""
    found = catalogue(known(language))
    return lambda text: found.gettext(text) if text else ""


def counted_in(language: str) -> Callable[[str, str, int], str]:
    """Give what translates a text that differs by number."""
    return catalogue(known(language)).ngettext


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Read a language's catalogue, once a process."""
    return gettext.translation(DOMAIN, LOCALE, [language], fallback=True)

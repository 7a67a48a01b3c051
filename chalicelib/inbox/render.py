"""Templates and static files: escaped by default, and with addresses that carry a content hash."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from chalicelib.inbox import language, number_words, time_words
from chalicelib.inbox.lean import LeanLoader, lean_script, lean_style

HERE = Path(__file__).parent
CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
MOST_PADDING = 64
LEAN: dict[str, Callable[[str], str]] = {".css": lean_style, ".js": lean_script}


@cache
def environment() -> Environment:
    """Give the templates' environment; `_()` says a text in the language of whoever looks."""
    made = Environment(
        loader=LeanLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
    )
    made.install_gettext_callables(language._, language.ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.filters |= {"clock": time_words.clock_words, "moment": time_words.moment_words}
    made.filters["number"] = number_words.number
    made.globals |= {
        "asset": asset_name,
        "padding": padding,
        "spoken": language.spoken,
        "due_words": time_words.due_words,
        "waiting_words": time_words.waiting_words,
    }
    return made


def render(template: str, **values: Any) -> str:
    """Fill a template."""
    return environment().get_template(template).render(**values)


def padding() -> str:
    """Some random letters: pages are compressed on their way, and their length must not tell what is in them."""
    return secrets.token_hex(secrets.randbelow(MOST_PADDING))


@cache
def asset_name(name: str) -> str:
    """Name a static file with its content hash, so that browsers may keep it: `inbox.1a2b3c4d.css`."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{_digest(_read(name))}{dot}{suffix}"


def asset(hashed_name: str) -> tuple[str, str, bool] | None:
    """Find a static file by its hashed name: text, content type, and whether the hash is the present one."""
    parts = hashed_name.split(".")
    name = ".".join(parts[:-2] + parts[-1:])
    if len(parts) < 3 or name not in _names():
        return None
    return _read(name), CONTENT_TYPES[Path(name).suffix], hashed_name == asset_name(name)


@cache
def look() -> str:
    """A digest of every template and static file: what is cached by content changes with each release."""
    files = sorted([*(HERE / "templates").iterdir(), *(HERE / "static").iterdir()])
    return _digest("".join(path.read_text(encoding="utf-8") for path in files if path.is_file()))


def etag_of(*views: Any) -> str:
    """Tag a fragment by its language and the view data it is made of, which hold no running clock."""
    return f'"{_digest(look() + language.spoken() + repr(views))}"'


@cache
def _names() -> frozenset[str]:
    return frozenset(path.name for path in (HERE / "static").iterdir() if path.suffix in CONTENT_TYPES)


@cache
def _read(name: str) -> str:
    text = (HERE / "static" / name).read_text(encoding="utf-8")
    return LEAN.get(Path(name).suffix, str)(text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]

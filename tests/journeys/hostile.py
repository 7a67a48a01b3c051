"""Hostile text in every place that others fill, and a reader of pages that finds what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser
from typing import Any

from pydantic import BaseModel

CORPUS = (
    '"><x-evil x-evil="1">',
    "'><x-evil x-evil='1'>",
    '" x-evil="1" onfocus="evil()" autofocus="',
    "' x-evil='1' onfocus='evil()' ",
    "` x-evil=1 onfocus=evil() ",
    "</textarea></title></select></option></script></style></svg><x-evil>",
    "--><x-evil><!--",
    "]]><x-evil>",
    "<svg/onload=evil()><script>evil()</script><img src=x onerror=evil()>",
    "javascript:evil()//https://evil.example",
    "&lt;x-evil&gt;&#60;x-evil&#62;&quot;&#x20;x-evil=1",
    "{{ 7 * 191 }}{% for evil in x %}{{ x.__class__ }}%(evil)s%s{0.__class__}",
    "x\r\nSet-Cookie: x-evil=1\r\n\r\n<x-evil>",
    "\u202e\u2028\x0b<x-evil>\ufeff",
    '*<x-evil>* _<x-evil>_ ```<x-evil>``` https://evil.example/<x-evil>"onclick=evil()',
)
"""What breaks out of text, attributes, comments, templates, formats and header lines; every mark says evil."""

HANDFULS = tuple("".join(CORPUS[start::4]) for start in range(4))
"""The same in four texts, for walks that render every page."""

NAMES_OF_OURS = frozenset(
    {"queue", "kind", "by", "mime_type", "key", "timezone", "zone", "calendar", "service_level", "default"}
    | {"language", "default_language", "languages", "trigger", "weekly", "calendars", "wamid", "door", "id"}
    | {"phone_number_id", "message_ids", "groups", "reply_to", "intent", "state", "words_from", "emails"}
    | {"members", "service_levels", "assign", "category", "named", "shape", "sha256", "stage"}
)
"""Fields that hold ids, codes and choices, which only our own code writes."""


def poisoned(value: Any, text: str, name: str = "") -> Any:
    """The same value with hostile text in every field that somebody else fills."""
    if name in NAMES_OF_OURS or name.endswith("_id") or isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        return text if value else value
    if isinstance(value, BaseModel):
        kept = {key: poisoned(getattr(value, key), text, key) for key in type(value).model_fields}
        return value.model_copy(update=kept)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: poisoned(getattr(value, each.name), text, each.name) for each in fields(value)}
        return replace(value, **changed)
    if isinstance(value, tuple | list):
        return type(value)(poisoned(each, text) for each in value)
    if isinstance(value, Mapping):
        return {key: poisoned(each, text, str(key)) for key, each in value.items()}
    return value


class PageReader(HTMLParser):
    """Reads a page as a browser does, and keeps what no page of ours has."""

    ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "srcset")

    def __init__(self, body: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.feed(body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if "evil" in tag:
            self.found.append(f"<{tag}>")
        if tag in ("script", "link", "iframe", "object", "embed", "base") and "evil" in str(attrs):
            self.found.append(f"<{tag} {attrs}>")
        for name, value in attrs:
            given = (value or "").strip().lower()
            if "evil" in name or name.startswith("on") or name in ("style", "srcdoc"):
                self.found.append(f"<{tag} {name}>")
            if name in self.ADDRESSES and given.startswith(("javascript:", "data:", "vbscript:", "//")):
                self.found.append(f"<{tag} {name}={given}>")
            if name.startswith(("hx-on", "hx-vals", "hx-headers")) and "evil" in given:
                self.found.append(f"<{tag} {name}={given}>")

    handle_startendtag = handle_starttag

    def handle_comment(self, data: str) -> None:
        if "evil" in data:
            self.found.append(f"<!--{data}-->")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem and "evil" in data:
            self.found.append(f"<{self.cdata_elem}>{data}")


def came_of(body: str) -> list[str]:
    """What hostile text made of itself in a page; nothing, if all of it stayed text."""
    return PageReader(body).found

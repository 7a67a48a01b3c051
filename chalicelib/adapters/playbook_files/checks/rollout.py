"""Every rule of the rollout can apply, and every segment can have somebody in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import BUSINESS, ROLLOUT


def rollout(folder: Folder) -> Iterator[Mistake]:
    """Report rules that an earlier one always comes before, and segments that nobody can be in."""
    document = folder.of(ROLLOUT)
    yield from _never(document)
    yield from _hidden(document)
    yield from _unspoken(document, [language for _, language in folder.of(BUSINESS).texts("languages", "*")])
    for place, code in document.texts("segments", "*", "countries", "*"):
        if not re.fullmatch(r"\+?[1-9]\d{0,3}", code):
            fix = 'write the calling code of its numbers, such as "34"'
            yield document.mistake(place, f"{document.owner(place)}`{code}` is no calling code", fix)
    for place, segment in document.find("segments", "*"):
        if isinstance(segment, dict) and segment.get("calendar") and not segment.get("hours"):
            problem = f"{document.owner((*place, 'calendar'))}`calendar` without `hours` says nothing"
            yield document.mistake((*place, "calendar"), problem, "add `hours: open` or `hours: closed`")


def _never(document: Document) -> Iterator[Mistake]:
    seen: list[tuple[object, object, int]] = []
    for place, rule in document.find("rules", "*"):
        if not isinstance(rule, dict):
            continue
        intent, segment = rule.get("intent"), rule.get("segment")
        for known_intent, known_segment, line in seen:
            if known_intent in (None, intent) and known_segment in (None, segment):
                problem = f"this rule never applies: the one in line {line} comes first and fits the same"
                yield document.mistake(place, problem, "move it above that one, or delete it")
                break
        seen.append((intent, segment, document.line(place)))


def _hidden(document: Document) -> Iterator[Mistake]:
    """Who fits a segment without conditions is in it: those that follow stay empty."""
    before: str | None = None
    for place, segment in document.find("segments", "*"):
        if not isinstance(segment, dict):
            continue
        if before is not None:
            problem = f"nobody is ever in this segment: everybody is in `{before}` above it"
            yield document.mistake(place, problem, f"move it above `{before}`, or give that one a condition")
        named = segment.keys() & {"languages", "tags", "countries", "hours"}
        some = any(segment.get(name) for name in named) or segment.get("percent", 100) != 100
        if before is None and not some and isinstance(segment.get("id"), str):
            before = segment["id"]


def _unspoken(document: Document, spoken: list[str]) -> Iterator[Mistake]:
    for place, language in document.texts("segments", "*", "languages", "*"):
        if spoken and language not in spoken:
            problem = f"{document.owner(place)}the business does not speak `{language}`"
            yield document.mistake(
                place, problem, did_you_mean(language, spoken, "languages of business.yaml")
            )

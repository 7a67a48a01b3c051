"""Find what no business would write to its customers: code, verse, and essays that no source of its own supports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from chalicelib.domain.draft_check.flaw import Flaw, FlawKind
from chalicelib.domain.draft_check.spoken import surely_in
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.rules.letters import fold

ESSAY = 90
"""Words; the 600 characters that the model is told are some 100, and few answers need them."""

LEAST_OWN = 0.25
"""Of an essay's longer words, those that the business's own texts have; answers from a page have well over half."""

STEM = 5
"""Letters by which two words count as the same: enough for endings, crude on purpose."""

VERSES = 6
VERSE_WORDS = 4.5
"""Words a line at least, on average: lists of services have fewer."""

OWN_VERSE = 0.5
"""Of a list's longer words, those that a source has: it is no poem."""

_CODE = (
    re.compile(r"^\s*(?:async )?(?:def|function|func|fn)\s+\w+\s*\("),
    re.compile(r"^\s*class \w+\s*(?:[({:].*)?$"),
    re.compile(r"^\s*(?:from [\w.]+ import \w|import [\w.]+;?\s*$|#include\s*[<\"]|using [\w.]+;)"),
    re.compile(r"^\s*(?:const|let|var|int|String)\s+\w+\s*=\s*\S"),
    re.compile(r"\b(?:print|console\.log|System\.out\.println|printf)\(.*\)"),
    re.compile(r"^\s*(?:SELECT\b.+\bFROM\b|INSERT INTO \w|UPDATE \w+ SET|CREATE TABLE)", re.IGNORECASE),
    re.compile(r"^\s*</?(?:html|body|script|head)\b", re.IGNORECASE),
)
_LIKE_CODE = (
    re.compile(r"[;{}]\s*$"),
    re.compile(r"^\s*(?:if|for|while|elif|else|try|switch)\b.*[:{]\s*$"),
    re.compile(r"^\s*return\b|=>|\b\w+\s*[+*-]?=\s*\S|\w\(\w*\)"),
)
"""Alone these are also lists, prices and plurals."""

_FENCE = re.compile(r"```.+?(?:```|$)", re.DOTALL)
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")


def off_topic(
    text: str, *, playbook: Playbook, pages: Sequence[Page], other_sources: Sequence[str]
) -> Iterator[Flaw]:
    """Find code, verse, and long texts without a source."""
    if code := _code(text):
        yield Flaw(FlawKind.SCOPE, code[:80], "program code")
        return
    verse, essay = _is_verse(text), len(text.split()) >= ESSAY
    own = _own_share(text, playbook, pages, other_sources) if verse or essay else None
    if verse and (own is None or own < OWN_VERSE):
        yield Flaw(FlawKind.SCOPE, text[:80], "a poem")
    elif essay and own is not None and own < LEAST_OWN:
        yield Flaw(FlawKind.SCOPE, text[:80], "a long text that none of the business's own supports")


def _code(text: str) -> str:
    lines = text.splitlines()
    sure = [line.strip() for line in lines if any(pattern.search(line) for pattern in _CODE)]
    like = [line.strip() for line in lines if any(pattern.search(line) for pattern in _LIKE_CODE)]
    fenced = _FENCE.search(text)
    if fenced and (sure or len(like) > 1):
        return fenced.group()
    return sure[0] if sure and len({*sure, *like}) > 1 else ""


def _is_verse(text: str) -> bool:
    """Many short lines without figures, that rhyme."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    verses = [line for line in lines if _is_line_of_verse(line)]
    if len(verses) < VERSES or len(verses) < 0.7 * len(lines):
        return False
    if sum(len(line.split()) for line in verses) < VERSE_WORDS * len(verses):
        return False
    ends = [found[1].casefold() if (found := _LAST_WORD.search(line)) else "" for line in verses]
    rhymes = sum(any(_rhyme(end, near) for near in ends[at + 1 : at + 4]) for at, end in enumerate(ends))
    return rhymes >= len(verses) // 3


def _is_line_of_verse(line: str) -> bool:
    return 2 <= len(line.split()) <= 12 and line[0] not in "-*•>" and not any(map(str.isdigit, line))


def _rhyme(one: str, other: str) -> bool:
    return one != other and len(one) > 2 and len(other) > 2 and one[-2:] == other[-2:]


def _own_share(
    text: str, playbook: Playbook, pages: Sequence[Page], other_sources: Sequence[str]
) -> float | None:
    """How many of the longer words the business's own texts have; None where their languages differ."""
    language = surely_in(text)
    written = [(page.language, page.body) for page in pages]
    if (speaks := _language_of(playbook.agent.prompt)) is not None:
        written.append((speaks, playbook.agent.prompt))
    ours = [body for spoken, body in written if language in (None, spoken)]
    telling = _stems_of(text)
    if not telling or (written and not ours and not other_sources):
        return None
    if pages and not any(language in (None, page.language) for page in pages):
        return None
    return len(telling & _stems([*ours, *other_sources])) / len(telling)


@lru_cache(maxsize=8)
def _language_of(prompt: str) -> str | None:
    return surely_in(prompt)


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(_stems_of, texts))


@lru_cache(maxsize=256)
def _stems_of(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in fold(text).split() if len(word) >= STEM)

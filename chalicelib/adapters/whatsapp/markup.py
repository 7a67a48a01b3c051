"""Markdown, which models write, as the little markup that WhatsApp shows; what is code stays as it is.

What the AI says was converted when it was decided (domain/draft_check/whatsapp.py); this is for whatever comes another
way, and light enough for the delivery's cold start.
"""

from __future__ import annotations

import re

RULES = (
    (re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE), r"*\1*"),
    (re.compile(r"(?<!\*)\*{2,3}(?=\S)(.+?)(?<=\S)\*{2,3}(?!\*)"), r"*\1*"),
    (re.compile(r"(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)"), r"*\1*"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"~\1~"),
    (re.compile(r"!?\[([^\]\n]+)\]\((https?://[^\s)]+)\)"), r"\1: \2"),
    (re.compile(r"^(\s*)[*+]\s+", re.MULTILINE), r"\1- "),
    (re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?)?[ \t]*\n?", re.MULTILINE), ""),
)
"""Headings, bold, struck, links, bullets at any depth, and the rule below a table's head."""

ROW = re.compile(r"^[ \t]*\|(.+)\|[ \t]*$", re.MULTILINE)

FENCE = re.compile(r"```[ \t]*[\w+#.-]*[ \t]*\n(.*?)\n?[ \t]*```", re.DOTALL)
CODE = re.compile(r"(```.+?```|`[^`\n]+`)", re.DOTALL)


def for_whatsapp(text: str) -> str:
    """Turn headings, bold, strike-through, links, bullets and tables into what WhatsApp renders."""
    parts = CODE.split(FENCE.sub(r"```\1```", text))
    return "".join(part if place % 2 else _converted(part) for place, part in enumerate(parts))


def _converted(text: str) -> str:
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return ROW.sub(_row, text)


def _row(found: re.Match[str]) -> str:
    """`| Cleaning | 50 | 30 min |` as `- Cleaning: 50, 30 min`."""
    first, *others = (cell.strip() for cell in found[1].split("|"))
    return f"- {first}: {', '.join(filter(None, others))}" if any(others) else f"- {first}"

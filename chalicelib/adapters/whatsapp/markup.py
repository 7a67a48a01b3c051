"""Markdown, which models write, as the little markup that WhatsApp shows."""

from __future__ import annotations

import re

RULES = (
    (re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE), r"*\1*"),
    (re.compile(r"(?<!\*)\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)"), r"*\1*"),
    (re.compile(r"(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)"), r"*\1*"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"~\1~"),
    (re.compile(r"!?\[([^\]\n]+)\]\((https?://[^\s)]+)\)"), r"\1: \2"),
    (re.compile(r"^(\s*)[*+]\s+", re.MULTILINE), r"\1- "),
)


def for_whatsapp(text: str) -> str:
    """Turn headings, bold, strike-through, links and bullets into what WhatsApp renders; the rest is left."""
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text

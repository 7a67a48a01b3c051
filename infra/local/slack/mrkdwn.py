"""Slack's mrkdwn as HTML: *bold*, _italic_, ~strike~, `code`, <links|named>, mentions and quotes."""

import html
import re

from markupsafe import Markup, escape

_LINK = re.compile(
    r"&lt;((?:https?|mailto|tel):[^|&\s]*(?:&amp;[^|&\s]*)*)(?:\|([^&]*(?:&(?!gt;)[^&]*)*))?&gt;"
)
_MENTION = re.compile(r"&lt;([@#!])([^|&]+)(?:\|([^&]*))?&gt;")
_DATE = re.compile(r"&lt;!date\^\d+\^[^|]*\|([^&]*)&gt;")
_MARKS = (
    (re.compile(r"```(.+?)```", re.DOTALL), r"<code>\1</code>"),
    (re.compile(r"`([^`\n]+)`"), r"<code>\1</code>"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"<strong>\1</strong>"),
    (re.compile(r"(?<![\w_/])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_/])"), r"<em>\1</em>"),
    (re.compile(r"(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])"), r"<s>\1</s>"),
    (re.compile(r"(?m)^&gt; ?(.*)$"), r"<q>\1</q>"),
)


def mrkdwn(text: str) -> Markup:
    """The text with its marks as elements; `&amp;`, `&lt;` and `&gt;` are Slack's own escapes."""
    safe = (
        str(escape(text))
        .replace("&amp;amp;", "&amp;")
        .replace("&amp;lt;", "&lt;")
        .replace("&amp;gt;", "&gt;")
    )
    safe = _DATE.sub(r"\1", safe)
    links: list[str] = []

    def keep(match: re.Match[str]) -> str:
        links.append(_anchor(match[1], match[2] or match[1]))
        return f"\0{len(links) - 1}\0"

    safe = _LINK.sub(keep, safe)
    safe = _MENTION.sub(lambda match: f"<b>{match[1].replace('!', '@')}{match[3] or match[2]}</b>", safe)
    for pattern, replacement in _MARKS:
        safe = pattern.sub(replacement, safe)
    safe = re.sub("\0(\\d+)\0", lambda match: links[int(match[1])], safe)
    return Markup(safe.replace("\n", "<br>"))  # noqa: S704 (escaped above)


def plain(text: str) -> str:
    """Text of a plain_text object with Slack's escapes undone."""
    return html.unescape(text)


def _anchor(target: str, name: str) -> str:
    return f'<a href="{target}" rel="noreferrer noopener">{name}</a>'

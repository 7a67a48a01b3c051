"""Markdown as models write it, turned into what WhatsApp shows.

WhatsApp has *bold*, _italic_, ~struck~, `code`, lists with `- ` or `1. ` and quotes with `> `
(https://faq.whatsapp.com/539178204879377); whatever else Markdown has, its reader would see as signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_ROUNDS = 6
"""One conversion can lay bare another one; after so many nothing sensible is left to find."""

_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " ", "&amp;": "&"}
_ENTITY = re.compile("|".join(map(re.escape, _ENTITIES)))
# Signs that turn the direction of what follows, and the byte order mark; right-to-left marks stay.
_UNSEEN = re.compile("[\u202a-\u202e\ufeff\U000e0000-\U000e007f\x00-\x08\x0b-\x1f\x7f]")
_SOURCE_MARK = re.compile(r"[ \t]?【[^】\n]{0,80}】")
"""`【4:0†source】`: how some models cite."""

_LINK = re.compile(
    r"!?\[([^\[\]\n]*)\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+\"[^\"\n]*\")?\s*\)"
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+)>")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(\S.*)\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE)
_RULE = re.compile(
    r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:=[ \t]*){3,})$", re.MULTILINE
)
_BULLET = re.compile(r"^([ \t]*)[*+•·][ \t]+(?=\S)", re.MULTILINE)
_STRONG = re.compile(
    r"(?<![\w*])\*{2,3}(?=\S)([^*\n]+?)(?<=\S)\*{2,3}(?![\w*])|(?<![\w_])__(?=\S)([^_\n]+?)(?<=\S)__(?![\w_])"
)
_STRONG_INSIDE = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]+?)(?<=\S)~~")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BOLD_TAG = re.compile(r"<(b|strong)>\s*([^<>\n]+?)\s*</\1>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|ul|ol|i|em|u|h[1-6]|b|strong|table|tr|td|th)\s*/?>", re.IGNORECASE)
_ITEM_TAG = re.compile(r"<li\s*>\s*", re.IGNORECASE)
_END_ITEM_TAG = re.compile(r"\s*</li\s*>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_CODE = re.compile(r"```.+?```|(?<!`)`[^`\n]+`(?!`)", re.DOTALL)
_FENCE = re.compile(r"```[ \t]*[\w+#.-]*[ \t]*\n(.*?)\n?[ \t]*```", re.DOTALL)
_ASIDE = re.compile("\ue000(\\d{1,9})\ue001")
"""Where code stood: two signs of private use around its number."""

_TABLE_LINE = re.compile(r"^[ \t]*\|.*\|[ \t]*$")
_TABLE_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


def as_whatsapp(text: str) -> str:
    """Convert headings, bold, links, tables, lists and rules; applied twice it changes nothing more.

    Code is left as it is; WhatsApp shows it, but not the name of its language.
    """
    code: list[str] = []
    text = _CODE.sub(lambda found: _set_aside(found, code), text)
    for _ in range(MOST_ROUNDS):
        converted = _once(text)
        if converted == text:
            break
        text = converted
    return _ASIDE.sub(lambda found: code[int(found[1])] if int(found[1]) < len(code) else "", text)


def _set_aside(found: re.Match[str], code: list[str]) -> str:
    code.append(_FENCE.sub(r"```\1```", found.group()))
    return f"\ue000{len(code) - 1}\ue001"


def _once(text: str) -> str:
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _ENTITY.sub(lambda found: _ENTITIES[found.group()], text)
    text = _SOURCE_MARK.sub("", text)
    text = _without_tags(text)
    text = _LINK.sub(_link, text)
    text = _AUTOLINK.sub(r"\1", text).replace("mailto:", "")
    text = _without_tables(text)
    text = _HEADING.sub(lambda found: _bold(found[1]), text)
    text = _UNDERLINED.sub(lambda found: _bold(found[1]), text)
    text = _RULE.sub("", text)
    text = _STRONG.sub(lambda found: f"*{found[1] or found[2]}*", text)
    text = _STRONG_INSIDE.sub(r"*\1*", text)
    text = _STRUCK.sub(r"~\1~", text)
    text = _BULLET.sub(r"\1- ", text)
    text = _ESCAPED.sub(r"\1", text)
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _without_tags(text: str) -> str:
    text = _BREAK.sub("\n", text)
    text = _BOLD_TAG.sub(r"*\2*", text)
    text = _END_ITEM_TAG.sub("\n", _ITEM_TAG.sub("- ", text))
    return _TAG.sub("", text)


def _link(found: re.Match[str]) -> str:
    """`[our page](https://…)` as `our page: https://…`; the address alone where the words say no more."""
    words, address = found[1].strip(" *_"), found[2].removeprefix("mailto:").removeprefix("tel:")
    plain = re.sub(r"^https?://(?:www\.)?|/$", "", address).casefold()
    said = re.sub(r"^https?://(?:www\.)?|/$", "", words).casefold()
    return address if said in ("", plain) else f"{words}: {address}"


def _bold(words: str) -> str:
    words = words.strip().strip("*_ ")
    return f"*{words}*" if words else ""


def _without_tables(text: str) -> str:
    """Each row of a table as one line, its first cell before a colon; the head's names where there are three."""
    lines: list[str] = []
    table: list[str] = []
    for line in [*text.split("\n"), ""]:
        if _TABLE_LINE.match(line) or (table and "|" in line):
            table.append(line)
            continue
        lines += _rows(table) if table else []
        table = []
        lines.append(line)
    return "\n".join(lines[:-1])


def _rows(table: list[str]) -> list[str]:
    if len(table) < 2 or not any(map(_TABLE_RULE.match, table)):
        return table
    ruled = next(at for at, line in enumerate(table) if _TABLE_RULE.match(line))
    head = _cells(table[ruled - 1]) if ruled else []
    rows = [_cells(line) for at, line in enumerate(table) if at > ruled]
    before = table[: max(0, ruled - 1)]
    return [*(_joined(_cells(line)) for line in before), *(_row(row, head) for row in rows)]


def _row(row: list[str], head: list[str]) -> str:
    if len(row) < 3 or len(row) != len(head):
        return _joined(row)
    named = (f"{name} {cell}" if name else cell for name, cell in zip(head[1:], row[1:], strict=True) if cell)
    return f"- {row[0]}: {', '.join(named)}"


def _joined(cells: Iterable[str]) -> str:
    first, *others = [cell for cell in cells if cell] or [""]
    return f"- {first}: {', '.join(others)}" if others else f"- {first}"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]

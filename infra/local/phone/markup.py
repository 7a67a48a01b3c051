"""WhatsApp's own markup as HTML: *bold*, _italic_, ~strike~, ```code```, links and line breaks."""

import re

from markupsafe import Markup, escape

_MARKS = (
    (re.compile(r"```(.+?)```", re.DOTALL), r"<code>\1</code>"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"<strong>\1</strong>"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"), r"<em>\1</em>"),
    (re.compile(r"(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])"), r"<s>\1</s>"),
    (
        re.compile(r"\bhttps?://[^\s<]+[^\s<.,:;!?)\]'\"]"),
        r'<a href="\g<0>" rel="noreferrer noopener" target="_blank">\g<0></a>',
    ),
)


def as_html(text: str) -> Markup:
    """The text, escaped, with its marks as elements."""
    html = str(escape(text))
    for pattern, replacement in _MARKS:
        html = pattern.sub(replacement, html)
    return Markup(html.replace("\n", "<br>"))  # noqa: S704 (escaped above)

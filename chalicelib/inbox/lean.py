"""Templates, styles and scripts without what only their readers need: no build step, and less on a slow phone.

Only our own source passes through here, never what a template is filled with.
"""

from __future__ import annotations

import re
from typing import Any

from jinja2 import Environment, FileSystemLoader

INDENTED = re.compile(r"\n\s+")
STYLE_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
AROUND_SIGNS = re.compile(r"\s*([{};])\s*")
SCRIPT_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)


class LeanLoader(FileSystemLoader):
    """Reads templates and drops the indentation."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Any]:
        source, path, fresh = super().get_source(environment, template)
        return lean_template(source), path, fresh


def lean_template(source: str) -> str:
    """Begin every line at its first letter; line breaks stay, for they part words."""
    return INDENTED.sub("\n", source)


def lean_style(text: str) -> str:
    """Drop comments, and the space around what ends a rule."""
    return AROUND_SIGNS.sub(r"\1", STYLE_COMMENT.sub("", text))


def lean_script(text: str) -> str:
    """Drop lines that are comments, and the indentation; so no text of ours may go over several lines."""
    return INDENTED.sub("\n", SCRIPT_COMMENT.sub("", text))

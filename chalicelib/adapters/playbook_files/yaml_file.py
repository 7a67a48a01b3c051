"""Read YAML into plain data with the line of every value.

Only what people expect is more than text: `true`, `false`, whole numbers and decimals. Dates, times such as
10:00 (a number in YAML 1.1) and words such as `no` (false in YAML 1.1) stay text.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.mistakes import Misread, Mistake

_TAB = re.compile(r"^ *\t", re.MULTILINE)
_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,17})\.\d{1,17}")
"""What is longer is no number that a playbook needs, and stays text."""

DEEPEST = 40
"""Levels of brackets and indentation; a playbook has six."""

LONGEST = 400_000
"""Letters of one file; a long one takes seconds to read, and nobody can look over it."""

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}

_QUOTES = "put the whole text in quotes"
_IN_BRACKETS = f"separate with commas, close it on the last line; if a text in it contains : or ?, {_QUOTES}"
_SYNTAX = (
    (
        "mapping values are not allowed",
        "a colon too many, or a wrong indentation",
        f"if the text has a colon, {_QUOTES}; else check the indentation",
    ),
    ("alias", "text that starts with * is not in quotes", _QUOTES),
    ("anchor", "text that starts with & is not in quotes", _QUOTES),
    ("too many levels", "brackets or indentation are nested too deeply", _QUOTES),
    ("cannot start any token", "text that starts with % @ or ` is not in quotes", _QUOTES),
    ("while scanning a quoted scalar", "quotes are opened and not closed", "close them"),
    ("while parsing a flow", "brackets or braces are opened and not closed, or not separated", _IN_BRACKETS),
    (
        "could not find expected ':'",
        "a name without a colon",
        "write `name: value`, with a colon and a space",
    ),
    (
        "while parsing a block",
        "the line does not fit those above",
        "indent it as far as the lines it belongs to",
    ),
    ("expected '<document start>'", "the line does not fit those above", "begin top fields at the left edge"),
)
"""What PyYAML says, in plain words, and what helps."""


def parse_yaml(file: str, text: str, *, first_line: int = 1) -> Document:
    """Parse the text of a file or of its front matter, which starts at `first_line`; raises Misread."""
    if len(text) > LONGEST:
        problem = f"the file is longer than {LONGEST:,} letters"
        raise Misread(Mistake(file, first_line, problem, "make several files of it, or write less"))
    if tab := _TAB.search(text):
        line = first_line + text.count("\n", 0, tab.start())
        raise Misread(Mistake(file, line, "the line is indented with a tab", "indent it with spaces"))
    try:
        root = yaml.compose(text, Loader=_NoAliases)
    except yaml.MarkedYAMLError as error:
        raise Misread(_unreadable(file, error, first_line)) from None
    except yaml.reader.ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        raise Misread(Mistake(file, line, "there is a character that cannot be seen", "delete it")) from None
    return _Reading(file, first_line).document(root)


class _NoAliases(yaml.SafeLoader):
    """Refuses `*name`: in a playbook it is text without quotes; and what is nested too deeply to be read."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "found undefined alias", event.start_mark)
        if self.depth == DEEPEST:
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "too many levels", event.start_mark)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


class _Reading:
    """Turns nodes into data, noting lines and what is wrong on the way."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file, self.first_line = file, first_line
        self.lines: dict[Place, int] = {}
        self.mistakes: list[Mistake] = []

    def document(self, root: yaml.Node | None) -> Document:
        data = {} if root is None else self._value(root, ())
        return Document(self.file, data, self.lines, tuple(self.mistakes))

    def _value(self, node: yaml.Node, place: Place) -> object:
        self.lines.setdefault(place, self._line(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*place, index)) for index, item in enumerate(node.value)]
        quoted = bool(getattr(node, "style", None))
        if not quoted and node.tag.startswith("!"):
            self._wrong(
                node, f"`{node.tag}` is not known", f"text that starts with ! needs quotes: {_QUOTES}"
            )
        value = node.value if quoted else as_value(node.value)
        if value is None:
            fix = "write one or delete the line; text that starts with # needs quotes"
            self._wrong(node, f"`{_name(place)}` has no value", fix)
        return value

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, object]:
        data: dict[str, object] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else str(key.value)
            if name in data:
                first = self.lines[(*place, name)]
                self._wrong(key, f"`{name}` is there twice, first in line {first}", "keep one of the two")
                continue
            self.lines[(*place, name)] = self._line(key)
            data[name] = self._value(value, (*place, name))
        return data

    def _wrong(self, node: yaml.Node, problem: str, fix: str) -> None:
        self.mistakes.append(Mistake(self.file, self._line(node), problem, fix))

    def _line(self, node: yaml.Node) -> int:
        return self.first_line + int(node.start_mark.line)


def as_value(text: str) -> object:
    """Give what text without quotes says: a number, true or false, nothing, or itself."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _WHOLE_NUMBER.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text


def _name(place: Place) -> str:
    return next((name for name in reversed(place) if isinstance(name, str)), "the file")


def _unreadable(file: str, error: yaml.MarkedYAMLError, first_line: int) -> Mistake:
    opened_here = any(part in (error.context or "") for part in ("quoted scalar", "flow"))
    mark = error.context_mark if opened_here else error.problem_mark
    said = f"{error.context or ''} {error.problem or ''}".strip()
    unknown = (f"cannot be read as YAML: {said}", "compare it with the lines around it")
    problem, fix = next(((problem, fix) for start, problem, fix in _SYNTAX if start in said), unknown)
    return Mistake(file, first_line + (mark.line if mark else 0), problem, fix)

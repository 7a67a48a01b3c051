"""Read a Markdown file that begins with YAML between two `---` lines."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.mistakes import Misread, Mistake
from chalicelib.adapters.playbook_files.yaml_file import parse_yaml

_FENCE = "---"


def parse_front_matter(file: str, text: str, *, body: str) -> Document:
    """Give the front matter's fields, and the text below it as one more, named by `body`; raises Misread."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise Misread(Mistake(file, 1, "the page has no front matter", "begin it with a line `---`"))
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        raise Misread(Mistake(file, 1, "the front matter does not end", "close it with a second line `---`"))
    front = parse_yaml(file, "\n".join(lines[1:end]), first_line=2)
    if not isinstance(front.data, dict):
        raise Misread(Mistake(file, 2, "the front matter has no fields", "write `name: value` lines"))
    below = "\n".join(lines[end + 1 :]).strip()
    first = next((number for number, line in enumerate(lines[end + 1 :], end + 1) if line.strip()), end + 1)
    data = {**front.data, body: below}
    found = replace(front, data=data, lines={**front.lines, (): 1, (body,): min(first + 1, len(lines))})
    if below:
        return found
    empty = found.mistake((body,), "there is no text below the front matter", "write it, or delete the file")
    return replace(found, mistakes=(*found.mistakes, empty))

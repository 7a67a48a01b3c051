"""Read every file of a playbook's folder, and notice those that would be overlooked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.front_matter import parse_front_matter
from chalicelib.adapters.playbook_files.mistakes import Misread, Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import AGENT, KNOWLEDGE, OPTIONAL, SHAPES
from chalicelib.adapters.playbook_files.text_file import read_text
from chalicelib.adapters.playbook_files.yaml_file import parse_yaml

_READ_BY_PEOPLE = {"README.md"}


@dataclass(frozen=True)
class Folder:
    """The files that could be read, by name, and what was wrong with the others."""

    documents: dict[str, Document]
    mistakes: tuple[Mistake, ...]

    def of(self, file: str) -> Document:
        """A file's document; empty if there is none."""
        return self.documents.get(file) or Document(file, {}, {})

    def has(self, file: str) -> bool:
        """Whether the file could be read."""
        return file in self.documents

    def pages(self) -> list[Document]:
        """The pages of knowledge, by file name."""
        return [self.documents[file] for file in sorted(self.documents) if file not in SHAPES]

    def untranslated_ids(self) -> list[str]:
        """The ids of the pages that are no translations: those that other files refer to."""
        translations = {page.text("id") for page in self.pages() if page.text("translation_of")}
        return [id_ for id_ in self.page_ids() if id_ not in translations]

    def page_ids(self) -> list[str]:
        """The ids of all pages; one that could not be read is taken to be named as its file."""
        unread = {mistake.file for mistake in self.mistakes if mistake.file not in self.documents}
        named = {page.text("id") for page in self.pages()} - {""}
        return sorted(named | {PurePath(file).stem for file in unread if file.startswith(f"{KNOWLEDGE}/")})


def read_folder(directory: Path) -> Folder:
    """Read `directory`; what cannot be read is a mistake and not an exception."""
    documents: dict[str, Document] = {}
    mistakes = list(_overlooked(directory))
    for file in _files(directory):
        try:
            documents[file] = _read(directory, file)
        except Misread as stopped:
            mistakes.append(stopped.mistake)
        else:
            mistakes += documents[file].mistakes
    return Folder(documents, tuple(mistakes))


def _read(directory: Path, file: str) -> Document:
    text = read_text(directory / file, file)
    if file == AGENT:
        return parse_front_matter(file, text, body="prompt")
    return parse_front_matter(file, text, body="body") if file.endswith(".md") else parse_yaml(file, text)


def _files(directory: Path) -> Iterator[str]:
    for file in SHAPES:
        if file not in OPTIONAL or (directory / file).exists():
            yield file
    for path in sorted((directory / KNOWLEDGE).glob("*.md")):
        if path.name not in _READ_BY_PEOPLE:
            yield f"{KNOWLEDGE}/{path.name}"


def _overlooked(directory: Path) -> Iterator[Mistake]:
    """Files that look like a part of the playbook and are none."""
    for path in sorted(directory.glob("*.y*ml")) + sorted(directory.glob("*.md")):
        if path.name not in SHAPES and path.name not in _READ_BY_PEOPLE:
            fix = did_you_mean(path.name, SHAPES, "files")
            yield Mistake(path.name, 1, f"`{path.name}` is no part of a playbook", fix)
    pages = sorted(path for path in (directory / KNOWLEDGE).glob("*") if not path.name.startswith("."))
    for path in pages:
        if path.suffix != ".md":
            yield Mistake(
                f"{KNOWLEDGE}/{path.name}", 1, "a page of knowledge ends in `.md`", "rename the file"
            )
    if not pages:
        fix = "add a page for each topic that customers ask about"
        yield Mistake(KNOWLEDGE, 1, "there is no knowledge, so the AI could not answer anything", fix)

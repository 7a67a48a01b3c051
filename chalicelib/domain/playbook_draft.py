"""What people changed in the playbook and have not published yet: one draft, shared by all leads."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

PROMPT, KNOWLEDGE, SCENARIOS = "agent.md", "knowledge/", "scenarios/"

LONGEST_FILE = 100_000
"""Characters of one file; the longest page that anybody reads has a tenth of it."""

_PAGE = re.compile(r"knowledge/[a-z0-9]+([._-][a-z0-9]+)*\.md")
_SCENARIO = re.compile(r"scenarios/[a-z0-9]+([._-][a-z0-9]+)*\.yaml")


@dataclass(frozen=True)
class PlaybookDraft:
    """The files that are not as in version `based_on`: written anew, or deleted. `revision` grows with every change."""

    based_on: int
    files: Mapping[str, str] = field(default_factory=dict)
    deleted: frozenset[str] = frozenset()
    revision: int = 0
    by: str = ""
    at: datetime | None = None
    proposal_id: str = ""
    """The review's proposal that it was opened from."""

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of all files that it changes."""
        return tuple(sorted({*self.files, *self.deleted}))

    @property
    def digest(self) -> str:
        """What it says, however it came to say so."""
        return fingerprint(
            json.dumps([self.based_on, dict(sorted(self.files.items())), sorted(self.deleted)])
        )

    def over(self, base: Mapping[str, str]) -> dict[str, str]:
        """All files as they are with the draft, `base` being those of the version it is based on."""
        kept = {file: text for file, text in base.items() if file not in self.deleted}
        return kept | dict(self.files)

    def written(self, file: str, text: str | None, base: Mapping[str, str]) -> PlaybookDraft:
        """The draft with a file as it should be now; None deletes it. What is as in `base` is no change."""
        files = {name: said for name, said in self.files.items() if name != file}
        deleted = self.deleted - {file}
        if text is None:
            deleted |= {file} & set(base)
        elif text != base.get(file):
            files[file] = text
        return replace(self, files=files, deleted=deleted)


def fingerprint(text: str) -> str:
    """A short digest, by which a form says what it was shown."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def may_be_written(file: str) -> bool:
    """Whether the inbox edits it: the prompt, knowledge and scenarios; all else needs the files and the command."""
    return file == PROMPT or bool(_PAGE.fullmatch(file) or _SCENARIO.fullmatch(file))


def may_be_deleted(file: str) -> bool:
    """Whether a playbook can be without it."""
    return may_be_written(file) and file != PROMPT


def scenarios_among(files: Mapping[str, str]) -> dict[str, str]:
    """The scenarios of some files."""
    return {file: text for file, text in files.items() if file.startswith(SCENARIOS)}


@dataclass(frozen=True)
class PageFields:
    """A page of knowledge as a form shows it, right or wrong; days as `2027-12-31`, empty: none."""

    id: str = ""
    title: str = ""
    language: str = ""
    body: str = ""
    source: str = ""
    translation_of: str = ""
    valid_from: str = ""
    valid_until: str = ""


@dataclass(frozen=True, order=True)
class Remark:
    """What is wrong with a file, or missing: with its line (from 1) and what to do."""

    file: str
    line: int
    problem: str
    fix: str

"""The PlaybookFiles port: texts that are edited one by one, read as a folder is, with the same checks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from chalicelib.adapters.playbook_files import Mistake, PlaybookErrors, check_playbook
from chalicelib.adapters.playbook_files.as_files import as_files, as_yaml
from chalicelib.adapters.playbook_files.changes import Change, changes_between
from chalicelib.adapters.playbook_files.front_matter import parse_front_matter
from chalicelib.adapters.playbook_files.mistakes import Misread
from chalicelib.adapters.playbook_files.scenarios import (
    readable_scenarios,
    scenarios_of,
    unreadable_scenarios,
)
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.playbook_draft import PageFields, Remark, scenarios_among
from chalicelib.domain.rehearsal import Passed, ScenarioResult, cut_result
from chalicelib.domain.scenarios.letting_go import NOT_COMPARED, let_go
from chalicelib.use_cases.editor_ports import Read


class EditedFiles:
    """A playbook as files in memory; reading writes them into a folder of their own for a moment."""

    def of(self, playbook: Playbook) -> dict[str, str]:
        return as_files(playbook)

    def read(self, files: Mapping[str, str], *, today: date) -> Read:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
            try:
                checked = check_playbook(Path(folder), today=today)
            except PlaybookErrors as errors:
                return Read(None, _remarks(errors.mistakes))
        try:
            scenarios_of(scenarios_among(files), checked.playbook)
        except PlaybookErrors as errors:
            return Read(None, _remarks(errors.mistakes))
        return Read(checked.playbook, gaps=_remarks(checked.gaps))

    def let_go(self, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[ScenarioResult, ...]:
        gone = [
            cut_result(
                ScenarioResult(each.scenario.id, each.scenario.title, Passed.NO, must_pass=True, why=each.why)
            )
            for each in let_go(readable_scenarios(before), readable_scenarios(after))
        ]
        broken = [
            cut_result(ScenarioResult(name, name, Passed.NO, must_pass=True, why=(NOT_COMPARED,)))
            for name in unreadable_scenarios(before)
        ]
        return (*gone, *broken)

    def page(self, text: str) -> PageFields | None:
        try:
            document = parse_front_matter("", text, body="body")
        except Misread:
            return None
        data, known = document.data, set(PageFields.__dataclass_fields__)
        if not isinstance(data, dict) or (document.mistakes and data.get("body")) or not set(data) <= known:
            return None
        if not all(isinstance(value, str | int | float) for value in data.values()):
            return None
        return PageFields(**{name: str(value) for name, value in data.items()})

    def page_text(self, page: PageFields) -> str:
        front = {name: value.strip() for name, value in asdict(page).items() if name != "body"}
        return f"---\n{as_yaml({name: value for name, value in front.items() if value})}---\n{page.body.strip()}\n"

    def changes(self, old: Playbook, new: Playbook) -> Mapping[str, tuple[Change, ...]]:
        return changes_between(old, new)


def _remarks(mistakes: Iterable[Mistake]) -> tuple[Remark, ...]:
    return tuple(Remark(each.file, each.line, each.problem, each.fix) for each in mistakes)

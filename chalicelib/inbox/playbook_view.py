"""The playbook as leads read and edit it: versions, files, what is wrong, and how the work on it goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain.playbook_draft import (
    KNOWLEDGE,
    PROMPT,
    SCENARIOS,
    PageFields,
    PlaybookDraft,
    Remark,
    may_be_deleted,
    may_be_written,
)
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem
from chalicelib.inbox.change_words import CHANGES
from chalicelib.inbox.language import _, said
from chalicelib.inbox.mistake_words import MISTAKES
from chalicelib.inbox.number_words import money
from chalicelib.inbox.result_words import RESULTS
from chalicelib.inbox.words import language_words
from chalicelib.use_cases.edit_playbook import NotKept
from chalicelib.use_cases.editor_ports import Changed
from chalicelib.use_cases.playbook_ports import PublishedVersion

MOST_VERSIONS = 20

NOT_KEPT: dict[NotKept, str] = {
    NotKept.CHANGED_MEANWHILE: said(
        "Somebody changed this meanwhile, so nothing was written over. What stands now is below what you wrote."
    ),
    NotKept.NOT_HERE: said(
        "This file is not edited here. Change it in the playbook's folder and publish that."
    ),
    NotKept.NO_NAME: said("Give it a short name: small letters, digits and hyphens, such as opening-hours."),
    NotKept.NAME_TAKEN: said("There is one of this name already. Choose another name."),
    NotKept.EMPTY: said("There is nothing to keep: write a text first."),
    NotKept.TOO_LONG: said("This is too long for one page. Make two pages of it."),
    NotKept.TOO_MUCH: said("There are more changes than one draft can hold. Publish it first, then go on."),
    NotKept.NO_DRAFT: said("There is no draft any more: it was published or thrown away."),
    NotKept.CANNOT_DELETE: said("A playbook needs this file. Change it instead."),
}

KINDS: dict[JobKind, str] = {
    JobKind.REHEARSE: said("Trying the scenarios"),
    JobKind.PUBLISH: said("Publishing the draft"),
    JobKind.ROLL_BACK: said("Going back to an older version"),
}

STATES: dict[JobState, str] = {
    JobState.WAITING: said("about to begin"),
    JobState.RUNNING: said("under way"),
    JobState.DONE: said("done"),
    JobState.FAILED: said("came to nothing"),
}

PROBLEMS: dict[Problem, str] = {
    Problem.CRASHED: said("Something of ours broke on the way. Nothing is half done; try again."),
    Problem.NO_DRAFT: said("There is no draft any more."),
    Problem.DRAFT_CHANGED: said(
        "The draft was changed after this was ordered. Look at it, and order it again."
    ),
    Problem.NEWER_VERSION: said("Another version was published meanwhile. Move the draft onto it first."),
    Problem.MISTAKES: said("The draft has mistakes. They are listed with the draft."),
    Problem.SCENARIOS_FAIL: said(
        "Scenarios that must pass fail, so nothing was published. "
        "Change the draft, or give a reason to publish all the same."
    ),
    Problem.SCENARIO_BROKEN: said("A scenario cannot be read. The mistakes are listed with the draft."),
    Problem.NO_SUCH_VERSION: said("There is no such version."),
}

PASSED: dict[Passed, str] = {
    Passed.YES: said("passed"),
    Passed.NO: said("failed"),
    Passed.NOT_TRIED: said("not tried"),
}


@dataclass(frozen=True)
class FileRow:
    """One file in a list; `change` says what the draft does to it."""

    file: str
    title: str
    facts: tuple[str, ...]
    change: str
    editable: bool
    deletable: bool


@dataclass(frozen=True)
class ResultRow:
    """What came of a scenario."""

    title: str
    scenario_id: str
    words: str
    failed: bool
    must_pass: bool
    why: tuple[str, ...]


@dataclass(frozen=True)
class ChangeRow:
    """One thing that changed in a file; `lines` begin with +, - or a space."""

    what: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class JobView:
    """A piece of work in words."""

    job_id: str
    title: str
    words: str
    by: str
    at: datetime
    under_way: bool
    failed: bool
    problem: str
    tried: int
    total: int
    passed: int
    results: tuple[ResultRow, ...]
    version: int | None
    dollars: str


@dataclass(frozen=True)
class VersionRow:
    """A published version."""

    number: int
    by: str
    at: datetime
    restores: int | None
    override: str
    in_force: bool


def file_rows(
    files: Mapping[str, str], base: Mapping[str, str], draft: PlaybookDraft, pages: Mapping[str, PageFields]
) -> dict[str, tuple[FileRow, ...]]:
    """List the files of the draft by what they are: `prompt`, `knowledge`, `scenarios` and `other`."""
    rows: dict[str, list[FileRow]] = {"prompt": [], "knowledge": [], "scenarios": [], "other": []}
    for file in sorted({*files, *draft.deleted}):
        rows[_kind(file)].append(_row(file, files, base, draft, pages.get(file)))
    return {kind: tuple(found) for kind, found in rows.items()}


def version_rows(history: Sequence[PublishedVersion], in_force: int) -> tuple[VersionRow, ...]:
    """List the newest versions."""
    return tuple(
        VersionRow(each.number, each.by, each.at, each.restores, each.override, each.number == in_force)
        for each in history[:MOST_VERSIONS]
    )


def job_view(job: Job, now: datetime) -> JobView:
    """Put a job into words."""
    standing = job.standing(now)
    problem = job.problem or (Problem.CRASHED if standing is JobState.FAILED else None)
    cost = sum(each.dollars for each in job.results)
    return JobView(
        job_id=job.job_id,
        title=_(KINDS[job.kind]),
        words=_(STATES[standing]),
        by=job.by,
        at=job.ordered_at,
        under_way=job.under_way(now),
        failed=standing is JobState.FAILED,
        problem=_(PROBLEMS[problem]) if problem else "",
        tried=len(job.results),
        total=job.total,
        passed=sum(each.passed is Passed.YES for each in job.results),
        results=tuple(
            ResultRow(
                each.title,
                each.scenario_id,
                _(PASSED[each.passed]),
                each.passed is Passed.NO,
                each.must_pass,
                tuple(map(RESULTS.again, each.why)),
            )
            for each in sorted(job.results, key=lambda each: (each.passed is not Passed.NO, each.scenario_id))
        ),
        version=job.version,
        dollars=money(cost, "USD") if cost else "",
    )


def remarks_again(found: Iterable[Remark]) -> tuple[Remark, ...]:
    """Say in the reader's language what is wrong with files."""
    return tuple(
        replace(each, problem=MISTAKES.again(each.problem), fix=MISTAKES.again(each.fix)) for each in found
    )


def changes_again(found: Mapping[str, Sequence[Changed]]) -> dict[str, tuple[ChangeRow, ...]]:
    """Say in the reader's language what changed; the lines are the files' own."""
    return {
        file: tuple(ChangeRow(CHANGES.again(each.what), tuple(each.lines)) for each in changes)
        for file, changes in found.items()
    }


def _kind(file: str) -> str:
    if file == PROMPT:
        return "prompt"
    return next((name[:-1] for name in (KNOWLEDGE, SCENARIOS) if file.startswith(name)), "other")


def _row(
    file: str,
    files: Mapping[str, str],
    base: Mapping[str, str],
    draft: PlaybookDraft,
    page: PageFields | None,
) -> FileRow:
    change = ""
    if file in draft.changed:
        change = (
            _("deleted in the draft")
            if file not in files
            else _("changed in the draft")
            if file in base
            else _("new in the draft")
        )
    facts = (
        (
            language_words(page.language),
            _("from %(day)s") % {"day": page.valid_from} if page.valid_from else "",
            _("until %(day)s") % {"day": page.valid_until} if page.valid_until else "",
            _("translation of %(page)s") % {"page": page.translation_of} if page.translation_of else "",
        )
        if page
        else ()
    )
    return FileRow(
        file=file,
        title=page.title if page and page.title else _("The prompt") if file == PROMPT else file,
        facts=tuple(fact for fact in facts if fact),
        change=change,
        editable=may_be_written(file),
        deletable=may_be_deleted(file) and file in files,
    )

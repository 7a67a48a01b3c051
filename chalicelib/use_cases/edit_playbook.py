"""Change the draft of the next playbook version, so that two people never write over each other unseen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.playbook_draft import (
    LONGEST_FILE,
    PlaybookDraft,
    fingerprint,
    may_be_deleted,
    may_be_written,
)
from chalicelib.use_cases.editor_ports import Drafts, DraftTooLarge, PlaybookFiles
from chalicelib.use_cases.known_scenarios import known_scenarios
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.playbook_ports import NoPlaybook, Playbooks, UnreadableVersion
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.session_ports import Person

TRIES = 4


class NotKept(StrEnum):
    """Why nothing was changed."""

    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_HERE = "not_here"
    NO_NAME = "no_name"
    NAME_TAKEN = "name_taken"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MUCH = "too_much"
    NO_DRAFT = "no_draft"
    CANNOT_DELETE = "cannot_delete"


@dataclass(frozen=True)
class EditorPowers:
    """What editing may touch."""

    drafts: Drafts
    playbooks: Playbooks
    files: PlaybookFiles
    audit: Audit
    clock: Clock


def files_of_version(number: int, powers: EditorPowers) -> dict[str, str]:
    """Every file of a published version, its scenarios among them as far as they can be read."""
    playbooks = powers.playbooks
    return powers.files.of(playbooks.version(number)) | dict(known_scenarios(number, playbooks) or {})


def files_now(powers: EditorPowers) -> tuple[PlaybookDraft, dict[str, str], dict[str, str]]:
    """The draft (an empty one where there is none), all files as it makes them, and those it is based on."""
    draft = powers.drafts.load() or PlaybookDraft(powers.playbooks.active().version)
    try:
        base = files_of_version(draft.based_on, powers)
    except (NoPlaybook, UnreadableVersion):
        # Shown over what stands in for it, and not published before somebody moved it there.
        base = files_of_version(powers.playbooks.active().version, powers)
    return draft, draft.over(base), base


def write_file(
    file: str, text: str | None, *, seen: str, by: Person, powers: EditorPowers
) -> PlaybookDraft | NotKept:
    """Keep one file in the draft; None deletes it. `seen` is the fingerprint of what was shown ("": nothing)."""
    if not may_be_written(file):
        return NotKept.NOT_HERE
    if text is None and not may_be_deleted(file):
        return NotKept.CANNOT_DELETE
    if text is not None and len(text) > LONGEST_FILE:
        return NotKept.TOO_LONG

    def change(
        draft: PlaybookDraft, now: Mapping[str, str], base: Mapping[str, str]
    ) -> PlaybookDraft | NotKept:
        if now.get(file) == text:
            return draft
        if seen != (fingerprint(now[file]) if file in now else ""):
            return NotKept.CHANGED_MEANWHILE if seen else NotKept.NAME_TAKEN
        return draft.written(file, text, base)

    return _changed(change, file, by=by, powers=powers)


def write_proposal(
    files: Mapping[str, str], *, proposal_id: str, by: Person, powers: EditorPowers
) -> PlaybookDraft | NotKept:
    """Open the files of a review's proposal in the draft; what somebody has changed already is not written over."""

    def change(
        draft: PlaybookDraft, now: Mapping[str, str], base: Mapping[str, str]
    ) -> PlaybookDraft | NotKept:
        if any(file in draft.changed and now.get(file) != text for file, text in files.items()):
            return NotKept.CHANGED_MEANWHILE
        for file, text in files.items():
            draft = draft.written(file, text, base)
        return replace(draft, proposal_id=proposal_id)

    return _changed(change, ", ".join(sorted(files)), by=by, powers=powers)


def move_draft(*, by: Person, powers: EditorPowers) -> PlaybookDraft | NotKept:
    """Base the draft on the version in force: its own files stay, all others are as in that version."""
    if powers.drafts.load() is None:
        return NotKept.NO_DRAFT
    number = powers.playbooks.active().version
    base = files_of_version(number, powers)

    def change(
        draft: PlaybookDraft, _now: Mapping[str, str], _base: Mapping[str, str]
    ) -> PlaybookDraft | NotKept:
        moved = PlaybookDraft(number, revision=draft.revision, proposal_id=draft.proposal_id)
        for file, text in draft.files.items():
            moved = moved.written(file, text, base)
        for file in draft.deleted:
            moved = moved.written(file, None, base)
        return moved

    return _changed(change, f"version {number}", by=by, powers=powers)


def drop_draft(*, seen: int, by: Person, powers: EditorPowers) -> NotKept | None:
    """Throw the draft away, as it was when the person looked."""
    if not powers.drafts.drop(seen=seen):
        return NotKept.CHANGED_MEANWHILE if powers.drafts.load() else None
    powers.audit.keep(AuditLine(powers.clock.now(), Act.DROPPED_DRAFT, by.person_id, by.name))
    return None


Change = Callable[[PlaybookDraft, Mapping[str, str], Mapping[str, str]], "PlaybookDraft | NotKept"]


def _changed(change: Change, what: str, *, by: Person, powers: EditorPowers) -> PlaybookDraft | NotKept:
    """Decide on what stands and keep it; again if somebody changed another file meanwhile."""
    for _ in range(TRIES):
        draft, now, base = files_now(powers)
        decided = change(draft, now, base)
        if isinstance(decided, NotKept) or decided == draft:
            return decided
        at = powers.clock.now()
        newer = max(draft.revision + 1, int(at.timestamp() * 1000))
        kept = replace(decided, revision=newer, by=by.name, at=at)
        try:
            if not powers.drafts.save(kept, seen=draft.revision):
                continue
        except DraftTooLarge:
            return NotKept.TOO_MUCH
        line = AuditLine(at, Act.EDITED_PLAYBOOK, by.person_id, by.name, detail=what[:200])
        powers.audit.keep(line)
        return kept
    return NotKept.CHANGED_MEANWHILE

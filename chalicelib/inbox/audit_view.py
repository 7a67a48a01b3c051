"""The audit as leads read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.audit import AuditLine
from chalicelib.domain.member import Role
from chalicelib.inbox.language import _
from chalicelib.inbox.words import ACTS, ROLES

PAGE = 100


@dataclass(frozen=True)
class AuditRow:
    """One line in words, without the people's names; `by_id` and `about_id` lead to what else is known of a person."""

    at: datetime
    by_id: str
    by_name: str
    words: str
    about_id: str
    about_name: str
    detail: str
    failed: bool
    thread_id: str


@dataclass(frozen=True)
class AuditView:
    """A page of lines; `before` leads to the next one and is empty on the last."""

    rows: tuple[AuditRow, ...]
    person_id: str
    person_name: str
    before: str


def audit_view(lines: Sequence[AuditLine], *, person_id: str) -> AuditView:
    """Put a page of lines into words."""
    return AuditView(
        rows=tuple(_row(line) for line in lines),
        person_id=person_id,
        person_name=_name_of(person_id, lines),
        before=lines[-1].line_id if len(lines) >= PAGE else "",
    )


def _row(line: AuditLine) -> AuditRow:
    role = line.detail
    return AuditRow(
        at=line.at,
        by_id=line.by_id,
        by_name=line.by_name,
        words=_(ACTS[line.act]),
        about_id=line.about_id,
        about_name=line.about_name,
        detail=_(ROLES[Role(role)]) if role in set(Role) else role,
        failed=line.failed,
        thread_id=line.thread_id,
    )


def _name_of(person_id: str, lines: Sequence[AuditLine]) -> str:
    for line in lines:
        if line.by_id == person_id:
            return line.by_name
        if line.about_id == person_id:
            return line.about_name
    return person_id

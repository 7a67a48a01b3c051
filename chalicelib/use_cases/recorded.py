"""Do something that the audit must know of: the line is there before the act, and a failure is one more line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from chalicelib.domain.audit import AuditLine
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock

Result = TypeVar("Result")


def recorded(line: AuditLine, act: Callable[[], Result], *, audit: Audit, clock: Clock) -> Result:
    """Keep the line, then act.

    The directory and the table share no transaction. An act that nobody can see is worse than a line whose act
    did not come about, so the line comes first.
    """
    audit.keep(line)
    try:
        return act()
    except Exception:
        audit.keep(replace(line, at=clock.now(), failed=True))
        raise

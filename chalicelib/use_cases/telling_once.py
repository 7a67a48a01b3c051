"""Tell by several ways, each once: reserved in the log first, and one that fails never stops another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from chalicelib.use_cases.notice_ports import NotificationFailed, Posted
from chalicelib.use_cases.telling import Powers

Mark = tuple[str, str, str]
"""Thread, escalation and stage; with the way it names one notification in the log."""

Send = Callable[[], Posted | None]

NOBODY = Posted("", "nobody")
"""Stands in the log where a way had nobody to reach, so that a repeat does not try again."""


def tell_each(
    mark: Mark, ways: Mapping[str, Send], powers: Powers, *, enough: bool = False
) -> tuple[str, ...]:
    """Give the ways that told something new, and with `not` those that failed for good.

    What fails for a moment, or is reserved by another worker that has not finished, is raised after all were
    tried, so that the bus tries again; what fails for good only if no way worked, unless others were told `enough`.
    """
    told: dict[str, bool] = {}
    failures: dict[str, Exception] = {}
    for way, send in ways.items():
        try:
            told[way] = _tell_once((*mark, way), send, powers)
        except Exception as failure:
            failures[way] = failure
    unheard = not told and not enough
    if failures and (unheard or any(_passing(failure) for failure in failures.values())):
        raise ExceptionGroup(f"{mark[2]} of {mark[1]} was not told everywhere", list(failures.values()))
    return (*(way for way, new in told.items() if new), *(f"not {way}" for way in failures))


def _tell_once(mark: tuple[str, str, str, str], send: Send, powers: Powers) -> bool:
    """Tell by one way; False if it was told before. Raise where another has reserved it and may yet fail."""
    if powers.log.claim(*mark, at=powers.clock.now()):
        posted = send()
        powers.log.record(*mark, posted or NOBODY)
        return posted is not None
    if powers.log.posted(*mark):
        return False
    raise NotificationFailed("reserved a moment ago and not yet told", permanent=False)


def _passing(failure: Exception) -> bool:
    return not (isinstance(failure, NotificationFailed) and failure.permanent)

"""Make a call, once or, where that does no harm, twice; and tell what was done from what is in doubt."""

from __future__ import annotations

import time
from typing import Any

from chalicelib.adapters.tools.exchange import Answered, Asked, exchange
from chalicelib.adapters.tools.failures import OUTCOME_UNKNOWN, Failed, InDoubt
from chalicelib.domain.tool_rules import HttpMethod, Tool

WORTH_ANOTHER = 0.5
"""Seconds that must be left for a second try."""

PASSING = frozenset({425, 429})
"""Refusals that a second try may not get."""


def attempt(tool: Tool, asked: Asked, *, until: float) -> Any:
    """Give what the service answered; raise Failed. `until` is on the monotonic clock.

    A call that was lost is `outcome_unknown` if it may have done something, `no_answer` if it only looked.
    """
    try:
        answered = _twice(tool, asked, until) if tool.may_repeat else _once(tool, asked, until)
    except Failed:
        raise
    except Exception as lost:  # InDoubt, and whatever else may go wrong once a request is on its way
        raise Failed("no_answer" if _only_looks(tool) else OUTCOME_UNKNOWN) from lost
    return answered.document


def _twice(tool: Tool, asked: Asked, until: float) -> Answered:
    try:
        return _once(tool, asked, until)
    except Failed as failed:
        if not failed.passes or until - time.monotonic() < WORTH_ANOTHER:
            raise
    except InDoubt:
        if until - time.monotonic() < WORTH_ANOTHER:
            raise
        return _after_doubt(tool, asked, until)
    return _once(tool, asked, until)


def _after_doubt(tool: Tool, asked: Asked, until: float) -> Answered:
    """A refusal now may only mean that the first call did it: what was deleted is not found."""
    try:
        return _once(tool, asked, until)
    except Failed as failed:
        if _only_looks(tool):
            raise
        raise InDoubt(failed.code) from failed


def _once(tool: Tool, asked: Asked, until: float) -> Answered:
    limit = max(0.05, min(tool.timeout, until - time.monotonic()))
    try:
        answered = exchange(asked, within=limit)
    except Failed as failed:
        if failed.code == "unreachable" or _only_looks(tool):
            raise
        raise InDoubt(failed.code) from failed  # it answered, but what?
    if 200 <= answered.status < 300:
        return answered
    if answered.status < 400 or answered.status == 408 or answered.status >= 500:
        raise InDoubt(f"http_{answered.status}")
    says = answered.document if isinstance(answered.document, dict) else {}
    raise Failed(f"http_{answered.status}", says=says, passes=answered.status in PASSING)


def _only_looks(tool: Tool) -> bool:
    return tool.method is HttpMethod.GET or (tool.method is HttpMethod.POST and tool.may_repeat)

"""One JSON line an event: a name and ids, never a message's content, a phone number or a secret."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Failed(Exception):
    """A failure of ours, by its type alone; the line logged before it says where."""


def log(event: str, **fields: Any) -> None:
    """Write an event such as `case.escalated` with its ids as fields."""
    sys.stdout.write(json.dumps({"event": event, **fields}, default=str) + "\n")
    sys.stdout.flush()


def log_failure(event: str, failure: BaseException, **fields: Any) -> None:
    """Write a failure by its type and place; its message may quote a customer and stays out."""
    traceback = failure.__traceback__
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    place = (
        f"{traceback.tb_frame.f_code.co_filename.rsplit('/', 2)[-1]}:{traceback.tb_lineno}"
        if traceback
        else ""
    )
    log(event, failure=type(failure).__name__, place=place, **fields)


def wordless(handle: Callable[P, R]) -> Callable[P, R]:
    """Let a failure leave a function without its words, which Lambda would log: they may quote a customer."""

    @wraps(handle)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return handle(*args, **kwargs)
        except Failed:
            raise
        except Exception as failure:
            log_failure(f"{handle.__module__.rpartition('.')[2]}.failed", failure)
            raise Failed(type(failure).__name__) from None

    return run

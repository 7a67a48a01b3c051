"""Crashes on demand: ports wrapped so that the process dies before or after the n-th call into the world."""

from __future__ import annotations

from typing import Any, TypeVar, cast

Port = TypeVar("Port")


class Crash(BaseException):
    """The process is gone; no `except Exception` may survive it."""


class CrashPoint:
    """Counts the calls of every port wrapped by it and crashes once, around call number `at` (from 1).

    A test runs the story with growing `at` until nothing crashes: `while crashing.happened: …`.
    """

    def __init__(self, at: int | None = None, *, after: bool = False) -> None:
        self.at, self.after = at, after
        self.calls: list[str] = []
        self.happened = False

    def wrap(self, port: Port) -> Port:
        """Give a port that behaves the same but may crash."""
        return cast(Port, _Fragile(port, self))

    def _call(self, name: str, function: Any, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(name)
        mine = len(self.calls) == self.at
        if mine and not self.after:
            self.happened = True
            raise Crash(f"before {name}")
        result = function(*args, **kwargs)
        if mine:
            self.happened = True
            raise Crash(f"after {name}")
        return result


class _Fragile:
    def __init__(self, port: Any, point: CrashPoint) -> None:
        self._port, self._point = port, point

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self._port, name)
        if not callable(attribute):
            return attribute
        return lambda *args, **kwargs: self._point._call(name, attribute, *args, **kwargs)

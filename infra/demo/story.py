"""Tells a story step by step: each step has a name, a time, and a check that fails loudly."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TypeVar

from rich.console import Console

T = TypeVar("T")


class NotSo(Exception):
    """A step did not come out as the story says; the text tells what was seen instead."""


@dataclass
class Told:
    """One step that came true. `seconds` is how long it took; `seen` is the evidence, in short."""

    name: str
    seconds: float
    seen: str = ""


@dataclass
class Story:
    """The steps so far, printed as they come true."""

    console: Console
    told: list[Told] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[Told]:
        """Tell one step; what it raises ends the story."""
        told = Told(name, 0.0)
        started = time.monotonic()
        try:
            yield told
        except BaseException:
            self.console.print(f"[red]✗[/] {name} [dim]after {time.monotonic() - started:.1f} s[/]")
            raise
        told.seconds = round(time.monotonic() - started, 2)
        self.told.append(told)
        seen = f"\n    [dim]{told.seen}[/]" if told.seen else ""
        self.console.print(f"[green]✓[/] {name} [dim]{told.seconds:.1f} s[/]{seen}")

    def as_json(self) -> list[dict[str, object]]:
        """The steps, for `--json`."""
        return [asdict(told) for told in self.told]


def wait_for(what: str, look: Callable[[], T | None], *, within: float = 30.0) -> T:
    """Look again until something is there; raise NotSo after `within` seconds."""
    deadline = time.monotonic() + within
    while True:
        if found := look():
            return found
        if time.monotonic() > deadline:
            raise NotSo(f"{what} did not come within {within:.0f} s")
        time.sleep(0.25)


def expect(so: bool, otherwise: str) -> None:
    """Raise NotSo unless it is so."""
    if not so:
        raise NotSo(otherwise)

"""How the command line speaks: one line a step, with its time, and expected failures that say what to do."""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console

# Addresses and commands are never broken in two, so that they can be copied.
console = Console(stderr=True, highlight=False, soft_wrap=True)


def rows(pairs: Iterable[tuple[str, str]]) -> None:
    """Print names and values in two columns."""
    shown = list(pairs)
    width = max((len(name) for name, _ in shown), default=0)
    for name, value in shown:
        console.print(f"  [bold]{name:<{width}}[/]  {value}")


class Stop(Exception):
    """Something a person has to fix first. The text says what happened and what to do next."""


class Step:
    """A step that is under way; `note` becomes the end of its line."""

    def __init__(self) -> None:
        self.note = ""


@contextmanager
def step(name: str) -> Iterator[Step]:
    """Show that a step runs, then that it is done and how long it took."""
    current = Step()
    started = time.monotonic()
    try:
        with console.status(f"{name} …"):
            yield current
    except BaseException:
        console.print(f"[red]✗[/] {name}")
        raise
    seconds = time.monotonic() - started
    note = f" [dim]{current.note}[/]" if current.note else ""
    console.print(f"[green]✓[/] {name}{note} [dim]{seconds:.1f} s[/]")

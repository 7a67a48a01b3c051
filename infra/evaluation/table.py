"""A table of figures, as it is printed and as it is written into the report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Cell = str | int | float | None


@dataclass(frozen=True)
class Table:
    """Columns and rows; the first column names the row. None is shown as a dash, a float with one decimal."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def shown(self) -> Iterable[tuple[str, ...]]:
        """The rows as text."""
        return (tuple(map(_shown, row)) for row in self.rows)

    def as_markdown(self) -> str:
        """The table for the report."""
        head = f"| {' | '.join(self.columns)} |\n|---|{'---:|' * (len(self.columns) - 1)}"
        lines = [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in self.shown()]
        return f"**{self.title}**\n\n" + "\n".join([head, *lines])


def percent(part: int, whole: int) -> float | None:
    """A share in percent; None of nothing."""
    return round(100 * part / whole, 2) if whole else None


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return "–"
        case float():
            return f"{cell:.2f}".rstrip("0").rstrip(".")
        case _:
            return str(cell)

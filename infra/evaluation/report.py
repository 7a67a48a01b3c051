"""What an evaluation found: sections of tables, with the thresholds held against them; as Markdown or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from infra.evaluation.table import Table


@dataclass(frozen=True)
class Threshold:
    """One figure that must hold: `seen` is `at least` or `at most` `wanted`; None was not measured."""

    what: str
    seen: float | None
    bound: Literal["at least", "at most"]
    wanted: float
    unit: str = "%"

    @property
    def holds(self) -> bool | None:
        """Whether it holds; None when there was nothing to measure."""
        if self.seen is None:
            return None
        return self.seen >= self.wanted if self.bound == "at least" else self.seen <= self.wanted

    def __str__(self) -> str:
        sign = {True: "✓", False: "✗", None: "–"}[self.holds]
        seen = "not measured" if self.seen is None else f"{self.seen:g}{self.unit}"
        return f"{sign} {self.what}: {seen} ({self.bound} {self.wanted:g}{self.unit})"


@dataclass(frozen=True)
class Section:
    """What one part was measured on, with what it does and does not prove in `notes`."""

    title: str
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()
    thresholds: tuple[Threshold, ...] = ()

    def as_markdown(self) -> str:
        """The section for the report."""
        parts = [f"## {self.title}", *(table.as_markdown() for table in self.tables)]
        if self.thresholds:
            parts.append("\n".join(f"- {threshold}" for threshold in self.thresholds))
        parts += self.notes
        return "\n\n".join(parts)


def missed(sections: Sequence[Section]) -> list[Threshold]:
    """The thresholds that do not hold."""
    return [one for section in sections for one in section.thresholds if one.holds is False]


def as_json(sections: Sequence[Section]) -> dict[str, Any]:
    """The whole report for other programs."""
    return {"sections": [asdict(section) for section in sections], "ok": not missed(sections)}


def as_markdown(sections: Sequence[Section], introduction: str) -> str:
    """The whole report for docs/evaluation.md."""
    return "\n\n".join([introduction.strip(), *(section.as_markdown() for section in sections)]) + "\n"

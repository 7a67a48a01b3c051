"""Read a trigger's decision table: `<trigger>.yaml` beside this file, one row a situation.

A row says what the customer writes (`text`), its `language`, what must come of it (`expect`: the rule that
fires, or `none`), and, where it does not go without saying, `why`. `earlier` are the thread's messages before
it, oldest first, each `customer: …` or `ai: …`. What else a table needs (a confidence, a count) stays in `given`.
Rows are written by meaning, before the rules are held against them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from chalicelib.domain.message import Author, Message
from tests.fakes.cast import from_maria, to_maria
from tests.fakes.clock import MONDAY_10

HERE = Path(__file__).parent
ROWS_AT_LEAST = 40
LANGUAGES_AT_LEAST = 4


@dataclass(frozen=True)
class Row:
    """One situation and what must come of it; `expect` is None where nothing may fire."""

    text: str
    language: str
    expect: str | None
    why: str = ""
    earlier: tuple[tuple[str, str], ...] = ()
    given: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How the row is called when its test fails."""
        return f"{self.expect or 'none'}: {self.text[:60] or self.why}"

    @property
    def message(self) -> Message:
        """What the customer writes now."""
        return from_maria(self.text, "wamid.now", MONDAY_10)

    @property
    def thread(self) -> tuple[Message, ...]:
        """What was written before, one minute apart, the last a minute ago."""
        ages = range(len(self.earlier), 0, -1)
        return tuple(_written(who, words, age) for (who, words), age in zip(self.earlier, ages, strict=True))


def _written(who: str, words: str, minutes_ago: int) -> Message:
    at = MONDAY_10 - timedelta(minutes=minutes_ago)
    if who == Author.CUSTOMER:
        return from_maria(words, f"wamid.{minutes_ago}", at)
    return to_maria(words, f"{minutes_ago}", at, author=Author(who))


def rows(table: str) -> list[Row]:
    """Every row of a table, in the order of the file."""
    written = yaml.safe_load((HERE / f"{table}.yaml").read_text(encoding="utf-8"))
    return [_row(dict(row)) for row in written]


def _row(written: dict[str, Any]) -> Row:
    expect = written.pop("expect")
    earlier = [pair for said in written.pop("earlier", ()) for pair in said.items()]
    return Row(
        text=written.pop("text", ""),
        language=written.pop("language"),
        expect=None if expect == "none" else expect,
        why=written.pop("why", ""),
        earlier=tuple(earlier),
        given=written,
    )


def each_row(table: str) -> pytest.MarkDecorator:
    """Run a test once for every row of a table."""
    return pytest.mark.parametrize("row", rows(table), ids=lambda row: row.name)


def assert_is_a_table(table: list[Row]) -> None:
    """Hold a table to its size: forty rows, four languages, both answers, nothing said twice."""
    assert len(table) >= ROWS_AT_LEAST
    assert len({row.language for row in table}) >= LANGUAGES_AT_LEAST
    assert any(row.expect for row in table)
    assert any(row.expect is None for row in table)
    said = [(row.text, row.earlier, str(row.given)) for row in table]
    assert len(set(said)) == len(said)

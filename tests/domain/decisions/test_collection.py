"""What an intent collects: the right kind of value counts, and what is missing or wrong is named."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.collection import Collection, collect, number_in, valid
from chalicelib.domain.intent_rules import Intent, Item, ItemType
from chalicelib.domain.packet import Fact
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows


def an_item(name: str = "item", **more: Any) -> Item:
    return Item(name=name, ask={"en": "What is it?"}, **more)


class TestTable:
    def test_is_large_enough(self) -> None:
        assert_is_a_table(rows("collection"))

    @each_row("collection")
    def test_decides(self, row: Row) -> None:
        given = row.given
        choices = tuple(given.get("choices", ()))
        item = an_item(type=ItemType(given["type"]), pattern=given.get("pattern"), choices=choices)
        assert valid(item, row.text) == (row.text.strip() if row.expect == "ok" else row.expect)


RETURN = Intent(
    id="return",
    title={"en": "Return"},
    examples=("I want to return it",),
    next_action="Collect.",
    collect=(
        an_item("order", pattern="AL[0-9]{5}"),
        an_item("day", type=ItemType.DATE),
        an_item("reason", required=False),
    ),
)


def collected(*facts: tuple[str, str]) -> Collection:
    return collect(RETURN, [Fact(name, value, "m-1") for name, value in facts])


class TestCollect:
    def test_says_what_is_known_missing_and_wrong(self) -> None:
        _, day, reason = RETURN.collect
        assert collected(("order", "al 20417"), ("day", "soon")) == Collection(
            {"order": "AL20417"}, missing=(reason,), invalid=(day,)
        )

    def test_is_complete_without_what_is_not_required(self) -> None:
        assert collected(("order", "AL20417"), ("day", "tomorrow")).complete

    def test_is_not_complete_while_a_required_value_is_wrong(self) -> None:
        assert not collected(("order", "AL20417"), ("day", "soon")).complete

    def test_takes_the_newest_value_of_the_right_kind(self) -> None:
        facts = (("order", "AL20417"), ("order", "AL20418"), ("order", "never mind"))
        assert collected(*facts).values == {"order": "AL20418"}

    def test_takes_what_no_item_asks_for_as_it_stands(self) -> None:
        assert collected(("colour", " blue "), ("size", " ")).values == {"colour": "blue"}

    def test_misses_everything_at_the_start(self) -> None:
        assert collected() == Collection({}, missing=RETURN.collect)


class TestNumberIn:
    @pytest.mark.parametrize(("text", "number"), [("٤٠ ريال", 40), ("१,२५०", 1250), ("no number", None)])
    def test_reads_the_digits_of_every_script(self, text: str, number: float | None) -> None:
        assert number_in(text) == number

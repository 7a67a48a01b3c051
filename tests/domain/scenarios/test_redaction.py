"""The table beside this file: nothing in a customer's line leads to anybody, and what a scenario is about stays."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml

from chalicelib.domain.scenarios.from_thread import Redaction
from chalicelib.domain.scenarios.particulars import without_particulars
from tests.domain.scenarios.test_from_thread import BEATRIZ

TABLE = yaml.safe_load(Path(__file__).with_name("redaction.yaml").read_text("utf-8"))
GONE = [
    pytest.param(*row.split(" | ", 1), id=f"{kind}: {row.split(' | ')[0]}")
    for kind, rows in TABLE["gone"].items()
    for row in rows
]


def redacted(text: str) -> str:
    return Redaction(BEATRIZ, [text])(text)


def test_there_are_enough_lines() -> None:
    assert len(GONE) + len(TABLE["stay"]) >= 200


@pytest.mark.parametrize(("text", "pieces"), GONE)
def test_nothing_is_left(text: str, pieces: str) -> None:
    said = redacted(text)
    assert [piece for piece in pieces.split(" | ") if piece.casefold() in said.casefold()] == [], said


@pytest.mark.parametrize(
    "piece", ["x", "[", "🦷", "a-", "a%", "a. ", "1 ", "a dot ", "a at b dot ", "Calle A ", "a.b/"]
)
def test_a_thread_of_the_longest_messages_is_read_while_a_person_waits(piece: str) -> None:
    """200 messages of 4,096 letters in less than ten seconds: a page has 28."""
    text = piece * (4096 // len(piece))
    began = time.process_time()
    without_particulars(text)
    assert time.process_time() - began < 0.05


@pytest.mark.parametrize(("text", "pieces"), GONE)
def test_nothing_more_is_taken_the_second_time(text: str, pieces: str) -> None:
    said = without_particulars(text)
    assert without_particulars(said) == said


def test_the_words_after_a_name_are_no_names() -> None:
    assert redacted("Me llamo Ana y vivo cerca") == "Me llamo Maria y vivo cerca"


@pytest.mark.parametrize("text", TABLE["stay"])
def test_what_leads_to_nobody_stays(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize(
    "text", ["one " * 250, "a at " * 200, "1 " * 500, "12 Aa " * 160, "a.b-" * 250, "née le " * 140]
)
def test_is_short_even_where_somebody_tries(text: str) -> None:
    began = time.process_time()
    redacted(text)
    assert time.process_time() - began < 0.5

"""How much of a suggested reply was changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.edits import edited, with_edit
from chalicelib.domain.escalation import answered
from tests.fakes.cast import an_escalation
from tests.fakes.clock import MONDAY_10

SUGGESTED = an_escalation().packet.suggested_reply


@pytest.mark.parametrize(
    ("suggested", "sent", "share"),
    [
        ("Hi Maria, does Thursday suit you?", "Hi Maria, does Thursday suit you?", 0.0),
        ("Hi Maria, does Thursday suit you?", "Hi Maria,  does Thursday\nsuit you?", 0.0),
        ("one two three four", "one two three five", 0.25),
        ("one two three four", "one two", 0.5),
        ("one two", "one two three four", 0.5),
        ("one two", "three four", 1.0),
        ("明天见", "明天见!", 0.25),
        ("", "anything", 1.0),
        ("", "", 0.0),
    ],
)
def test_is_the_share_of_words_that_changed(suggested: str, sent: str, share: float) -> None:
    assert edited(suggested, sent) == share


def test_takes_no_time_that_a_person_would_notice() -> None:
    assert edited("a " * 4000, "b " * 4000) == 1.0


class TestNoting:
    def test_is_set_by_the_first_answer_in_words(self) -> None:
        before = an_escalation()
        after = answered(before, MONDAY_10 + timedelta(minutes=3))
        noted = with_edit(before, after, SUGGESTED)
        assert noted is not None
        assert noted.edited == 0.0

    def test_is_not_changed_by_a_later_answer_or_one_without_words(self) -> None:
        before = replace(an_escalation(), first_reply_at=MONDAY_10, edited=0.5)
        assert with_edit(before, before, "Something else") == before
        after = answered(an_escalation(), MONDAY_10)
        assert with_edit(an_escalation(), after, "") == after

    def test_says_nothing_where_nothing_was_suggested(self) -> None:
        plain = an_escalation()
        plain = replace(plain, packet=replace(plain.packet, suggested_reply=""))
        after = answered(plain, MONDAY_10)
        assert with_edit(plain, after, "Hello") == after

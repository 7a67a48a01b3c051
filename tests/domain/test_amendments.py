"""Edits and deletions of customers, as the AI reads them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from chalicelib.domain.amendments import amended
from chalicelib.domain.case_choice import asks_for_nothing
from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from tests.fakes.cast import a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10


def wrote(text: str, wamid: str, second: int, **more: Any) -> Message:
    return from_maria(text, wamid, MONDAY_10 + timedelta(seconds=second), **more)


def edit(of: str, text: str, second: int, wamid: str = "wamid.edit") -> Message:
    return wrote(text, wamid, second, kind="edit", details={"edit": {"original_message_id": of}})


def revoke(of: str, second: int) -> Message:
    details = {"revoke": {"original_message_id": of}}
    return wrote("", "wamid.revoke", second, kind="revoke", details=details)


def thread(*messages: Message, unanswered: int) -> Loaded:
    """A thread whose last inbound messages wait for an answer."""
    inbound = sum(message.inbound for message in messages)
    head = a_thread(inbound_count=inbound, answered_count=inbound - unanswered)
    return amended(Loaded(head, None, None, messages))


def asked(loaded: Loaded) -> list[tuple[str, str]]:
    return [(message.kind, message.text) for message in loaded.unanswered]


class TestAnEdit:
    def test_before_the_answer_changes_what_was_asked(self) -> None:
        loaded = thread(wrote("At 9?", "a", 0), edit("a", "At 10?", 5), unanswered=2)
        assert asked(loaded) == [("text", "At 10?"), ("edit", "At 10?")]

    def test_after_the_answer_is_a_message_of_its_own(self) -> None:
        loaded = thread(wrote("At 9?", "a", 0), to_maria(), edit("a", "At 10?", 60), unanswered=1)
        assert asked(loaded) == [("text", "At 10?")]
        assert loaded.messages[0].text == "At 9?"

    def test_that_was_answered_reads_as_the_message(self) -> None:
        loaded = thread(wrote("At 9?", "a", 0), edit("a", "At 10?", 60), wrote("?", "b", 90), unanswered=1)
        assert [message.text for message in loaded.messages] == ["At 10?", "At 10?", "?"]
        assert asked(loaded) == [("text", "?")]

    def test_counts_only_as_the_last_of_several(self) -> None:
        edits = (edit("a", "At 10?", 5, "e1"), edit("a", "At 11?", 9, "e2"))
        assert asked(thread(wrote("At 9?", "a", 0), *edits, unanswered=3))[0] == ("text", "At 11?")
        loaded = thread(wrote("At 9?", "a", 0), *edits, unanswered=2)
        assert asked(loaded) == [("edit", "At 10?"), ("text", "At 11?")]

    def test_of_a_message_that_nobody_knows_is_a_message_of_its_own(self) -> None:
        assert asked(thread(edit("gone", "At 10?", 5), unanswered=1)) == [("text", "At 10?")]

    def test_that_was_answered_before_its_message_came_is_not_answered_again(self) -> None:
        late = wrote("At 9?", "a", 0, received_at=MONDAY_10 + timedelta(minutes=5))
        loaded = thread(late, edit("a", "At 10?", 5), unanswered=1)
        assert asked(loaded) == [("edit", "At 10?")]
        assert asks_for_nothing(loaded)

    def test_that_changes_no_word_asks_for_nothing(self) -> None:
        loaded = thread(wrote("At 9?", "a", 0), edit("a", "At 9?", 60), unanswered=1)
        assert asks_for_nothing(loaded) == "edit asks for nothing"

    def test_of_a_file_keeps_the_caption_it_had_when_it_has_none(self) -> None:
        loaded = thread(wrote("Look", "a", 0, kind="image"), edit("a", "", 5), unanswered=2)
        assert asked(loaded)[0] == ("image", "Look")

    def test_cannot_change_what_we_said(self) -> None:
        ours = to_maria("We open at 9.", wamid="ours")
        loaded = thread(wrote("Hi", "a", 0), ours, edit("ours", "All is free", 60), unanswered=1)
        assert "We open at 9." in [message.text for message in loaded.messages]


class TestADeletion:
    def test_before_the_answer_asks_for_nothing(self) -> None:
        loaded = thread(wrote("My PIN is 1234", "a", 0), revoke("a", 5), unanswered=2)
        assert asked(loaded) == [("revoke", ""), ("revoke", "")]
        assert asks_for_nothing(loaded) == "revoke asks for nothing"

    def test_leaves_the_rest_to_be_answered(self) -> None:
        messages = (wrote("Oops", "a", 0), wrote("At 9?", "b", 1), revoke("a", 5))
        assert ("text", "At 9?") in asked(thread(*messages, unanswered=3))

    def test_after_the_answer_hides_the_words(self) -> None:
        loaded = thread(wrote("Secret", "a", 0), to_maria(), revoke("a", 60), unanswered=1)
        assert "Secret" not in [message.text for message in loaded.messages]
        assert asks_for_nothing(loaded)

    def test_stands_above_every_edit(self) -> None:
        messages = (wrote("At 9?", "a", 0), edit("a", "At 10?", 5), revoke("a", 9))
        loaded = thread(*messages, unanswered=2)
        assert asks_for_nothing(loaded)


class TestAThreadWithoutAmendments:
    def test_is_left_as_it_is(self) -> None:
        loaded = Loaded(a_thread(inbound_count=1), None, None, (wrote("Hi", "a", 0),))
        assert amended(loaded) is loaded
        broken = wrote("", "b", 1, kind="edit", details={"edit": "?"})
        assert thread(broken, unanswered=1).messages == (broken,)

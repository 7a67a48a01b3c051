"""Edits, deletions and reactions are told on the message that they are about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chalicelib.domain.message import Author, Message
from chalicelib.inbox.chat import Bubble, Happening, Quote
from tests.fakes.cast import an_escalation, from_maria, to_maria
from tests.inbox.test_chat import at, lines

HELLO = from_maria("Hello", "wamid.1")


def about(kind: str, wamid: str, minute: float, text: str = "", **part: Any) -> Message:
    """Something that Maria did about a message."""
    named = "message_id" if kind == "reaction" else "original_message_id"
    details = {kind: {named: wamid, **part}}
    return replace(from_maria(text, f"wamid.{kind}.{minute}", at(minute), details=details), kind=kind)


def bubbles(*messages: Message) -> list[Bubble]:
    return [line for line in lines(*messages) if isinstance(line, Bubble)]


def happened(*messages: Message) -> list[str]:
    return [line.text for line in lines(*messages) if isinstance(line, Happening)]


class TestEdit:
    def test_is_shown_on_the_message_with_what_it_said_before(self) -> None:
        edited = about("edit", "wamid.1", 1, "Hello Ana")
        (shown,) = bubbles(HELLO, edited)
        assert (shown.text, shown.edited_from, shown.labels) == (
            "Hello Ana",
            "Hello",
            ("Edited by the customer",),
        )
        assert happened(HELLO, edited) == ["Maria edited a message"]

    def test_is_told_after_the_message_even_in_the_same_second_as_an_escalation(self) -> None:
        edited = replace(about("edit", "wamid.1", 0, "Hello Ana"), received_at=at(0.01))
        told = lines(HELLO, edited, escalation=an_escalation(escalated_at=at(0.02)))
        assert [line.text for line in told] == [
            "Today",
            "Hello Ana",
            "Maria edited a message",
            "Escalated: asked for a person",
        ]

    def test_of_an_edit_counts(self) -> None:
        twice = (about("edit", "wamid.1", 1, "Hi"), about("edit", "wamid.1", 2, "Hey"))
        assert bubbles(HELLO, *twice)[0].text == "Hey"

    def test_of_a_message_on_an_earlier_page_is_a_message_of_its_own(self) -> None:
        (shown,) = bubbles(about("edit", "wamid.gone", 1, "Hello Ana"))
        assert (shown.what, shown.text) == ("Edited a message", "Hello Ana")


class TestDeletion:
    def test_leaves_nothing_of_the_message(self) -> None:
        revoked = about("revoke", "wamid.1", 1)
        (shown,) = bubbles(HELLO, revoked)
        assert (shown.text, shown.labels) == ("", ("Deleted by the customer",))
        assert happened(HELLO, revoked) == ["Maria deleted a message"]

    def test_hides_it_where_it_is_quoted_and_what_it_was_edited_from(self) -> None:
        answer = to_maria("Hi", at=at(3), reply_to="wamid.1")
        edited, revoked = about("edit", "wamid.1", 1, "Ana"), about("revoke", "wamid.1", 2)
        shown, quoting = bubbles(HELLO, edited, revoked, answer)
        assert (shown.text, shown.edited_from) == ("", "")
        assert quoting.quote == Quote("a message that was deleted", HELLO.message_id)

    def test_on_the_businesss_phone_is_told_as_such(self) -> None:
        ours = to_maria("Typo", wamid="wamid.ours", author=Author.PERSON, person_name="Business phone")
        revoked = replace(
            about("revoke", "wamid.ours", 1), author=Author.PERSON, person_name="Business phone"
        )
        assert bubbles(ours, revoked)[0].labels == ("Deleted on the business's phone",)
        assert happened(ours, revoked) == ["Business phone deleted a message"]


class TestReaction:
    def test_is_a_chip_and_no_line(self) -> None:
        (shown,) = bubbles(HELLO, about("reaction", "wamid.1", 1, "👍", emoji="👍"))
        assert shown.reactions == ("👍",)

    def test_replaces_the_one_before_and_an_empty_one_takes_it_back(self) -> None:
        first, second = about("reaction", "wamid.1", 1, "👍"), about("reaction", "wamid.1", 2, "❤️")
        assert bubbles(HELLO, first, second)[0].reactions == ("❤️",)
        assert bubbles(HELLO, first, about("reaction", "wamid.1", 3))[0].reactions == ()

    def test_of_each_side_counts(self) -> None:
        theirs = about("reaction", "wamid.1", 1, "👍")
        ours = replace(about("reaction", "wamid.1", 2, "🙏"), author=Author.PERSON)
        assert bubbles(HELLO, theirs, ours)[0].reactions == ("👍", "🙏")

    def test_to_what_is_not_on_the_page_is_a_message_of_its_own(self) -> None:
        (shown,) = bubbles(about("reaction", "wamid.gone", 1, "👍", emoji="👍"))
        assert (shown.what, shown.text) == ("Reaction", "👍")

    def test_with_details_that_nobody_promised_is_shown_as_it_is(self) -> None:
        for details in ({}, {"reaction": None}, {"reaction": {"message_id": 7}}):
            message = replace(from_maria("👍", details=details), kind="reaction")
            assert len(bubbles(message)) == 1

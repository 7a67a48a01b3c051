"""What is unanswered is found among what was read, by when it arrived and not by when it was written."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from tests.domain.building import a_loaded, maria, minutes
from tests.fakes.cast import to_maria


def arrived(text: str, written: float, at: float) -> Message:
    """A message written and received so many minutes into the story."""
    return replace(maria(text, at=written), received_at=minutes(at))


def waiting(*messages: Message, answered: int, since: float | None = None) -> Loaded:
    """A thread whose wait began so many minutes into the story."""
    loaded = a_loaded(*messages, answered=answered)
    began = None if since is None else minutes(since)
    return replace(loaded, thread=replace(loaded.thread, unanswered_since=began))


def texts(loaded: Loaded) -> list[str]:
    """What is unanswered."""
    return [message.text for message in loaded.unanswered]


FIRST, SECOND, THIRD = arrived("1", 1, 1), arrived("2", 2, 2), arrived("3", 3, 3)


class TestUnanswered:
    def test_is_nothing_when_all_is_covered(self) -> None:
        assert texts(waiting(FIRST, SECOND, answered=2)) == []

    def test_is_what_arrived_last(self) -> None:
        assert texts(waiting(FIRST, SECOND, THIRD, answered=1, since=2)) == ["2", "3"]

    def test_is_in_the_order_of_writing(self) -> None:
        late = arrived("0", 0, 4)
        assert texts(waiting(FIRST, late, THIRD, answered=1, since=3)) == ["0", "3"]

    def test_is_the_late_one_and_not_the_newest(self) -> None:
        late = arrived("0", 0, 4)
        assert texts(waiting(FIRST, SECOND, late, answered=2, since=4)) == ["0"]

    def test_is_the_one_stored_last_though_its_webhook_looked_at_the_clock_first(self) -> None:
        slow, fast = arrived("slow", 1, 1), arrived("fast", 1, 2)
        assert texts(waiting(slow, fast, answered=1, since=1)) == ["slow"]

    def test_holds_one_that_looked_at_the_clock_before_the_wait_began(self) -> None:
        slow, fast = arrived("slow", 2, 2), arrived("fast", 3, 3)
        assert texts(waiting(FIRST, slow, fast, answered=1, since=3)) == ["slow", "fast"]

    def test_is_never_what_we_wrote(self) -> None:
        assert texts(waiting(FIRST, to_maria("Hi", at=minutes(9)), answered=0, since=1)) == ["1"]


class TestComplete:
    def test_holds_when_all_that_waits_was_read(self) -> None:
        assert waiting(FIRST, SECOND, answered=1, since=2).complete
        assert waiting(FIRST, answered=1).complete

    def test_holds_not_when_the_waiting_message_stands_below_what_was_read(self) -> None:
        thread = waiting(arrived("0", 0, 4), FIRST, SECOND, answered=2, since=4).thread
        assert not Loaded(thread, None, None, (FIRST, SECOND)).complete

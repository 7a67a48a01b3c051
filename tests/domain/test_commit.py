"""What is unanswered is found among what was read, by when it arrived and not by when it was written."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.commit import COVERED_KEPT, Loaded
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

    def test_holds_one_whose_webhook_looked_at_the_clock_before_the_wait_began(self) -> None:
        slow, fast = arrived("slow", 2, 2), arrived("fast", 3, 3)
        assert texts(waiting(FIRST, slow, fast, answered=1, since=3)) == ["slow", "fast"]

    def test_is_never_what_we_wrote(self) -> None:
        assert texts(waiting(FIRST, to_maria("Hi", at=minutes(9)), answered=0, since=1)) == ["1"]


class TestCovering:
    def test_tells_apart_what_was_stored_late_though_it_arrived_before(self) -> None:
        """The storing of `slow` took so long that a whole turn answered `fast`, which arrived after it."""
        slow, fast = arrived("slow", 2, 2), arrived("fast", 3, 3)
        after_the_turn = waiting(FIRST, fast, answered=1, since=3).covering()
        stored = replace(after_the_turn, inbound_count=3, unanswered_since=minutes(2))
        assert texts(Loaded(stored, None, None, (FIRST, slow, fast))) == ["slow"]

    def test_leaves_what_is_left_out_to_be_answered(self) -> None:
        loaded = waiting(FIRST, SECOND, answered=0, since=1)
        after = loaded.covering(but=(SECOND,))
        assert (after.answered_count, after.unanswered_since) == (1, minutes(2))
        assert texts(replace(loaded, thread=after)) == ["2"]

    def test_lets_what_was_covered_be_answered_again(self) -> None:
        covered = waiting(FIRST, SECOND, answered=0, since=1).covering()
        loaded = Loaded(covered, None, None, (FIRST, SECOND))
        assert texts(replace(loaded, thread=loaded.covering(but=(SECOND,)))) == ["2"]

    def test_keeps_the_head_small(self) -> None:
        many = [arrived(str(number), number, number) for number in range(40)]
        assert len(waiting(*many, answered=0, since=0).covering().covered) == COVERED_KEPT


class TestComplete:
    def test_holds_when_all_that_waits_was_read(self) -> None:
        assert waiting(FIRST, SECOND, answered=1, since=2).complete
        assert waiting(FIRST, answered=1).complete

    def test_holds_not_when_the_waiting_message_stands_below_what_was_read(self) -> None:
        thread = waiting(arrived("0", 0, 4), FIRST, SECOND, answered=2, since=4).thread
        assert not Loaded(thread, None, None, (FIRST, SECOND)).complete

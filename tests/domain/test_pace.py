"""The pair rate is kept without a clock of its own: never more than twenty ahead of one in six seconds."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.commit import Commit
from chalicelib.domain.message import Author
from chalicelib.domain.pace import AT_ONCE, EVERY, moved_on, too_early_by
from tests.fakes.cast import a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

NOW = MONDAY_10


class TestPace:
    def test_lets_the_first_ones_go_at_once(self) -> None:
        paced = moved_on(None, NOW, messages=AT_ONCE)
        assert too_early_by(paced, NOW) == timedelta(0)

    def test_makes_the_next_one_wait_six_seconds(self) -> None:
        paced = moved_on(None, NOW, messages=AT_ONCE + 1)
        assert too_early_by(paced, NOW) == EVERY
        assert too_early_by(paced, NOW + EVERY) == timedelta(0)

    def test_forgets_a_pause_that_is_longer(self) -> None:
        paced = moved_on(NOW - timedelta(hours=1), NOW)
        assert paced == NOW + EVERY

    def test_is_not_moved_by_nothing(self) -> None:
        assert moved_on(NOW, NOW + EVERY, messages=0) == NOW

    @given(st.lists(st.floats(0, 30), max_size=120))
    def test_never_lets_more_go_than_whatsapp_takes(self, pauses: list[float]) -> None:
        at, paced = NOW, None
        for sent, pause in enumerate(pauses, start=1):
            at += timedelta(seconds=pause)
            paced = moved_on(paced, at)
            at += too_early_by(paced, at)
            assert sent <= AT_ONCE + (at - NOW) / EVERY + 0.001


class TestACommit:
    def test_moves_the_pace_by_what_goes_out(self) -> None:
        thread = a_thread()
        told = Commit(thread, thread, messages=(to_maria(at=NOW), to_maria(seed="2", at=NOW)))
        assert told.paced_until == NOW + 2 * EVERY

    def test_of_what_stays_inside_moves_nothing(self) -> None:
        thread = a_thread(paced_until=NOW)
        note = to_maria(author=Author.SYSTEM, kind="event", delivery=None)
        assert Commit(thread, thread, messages=(note, from_maria())).paced_until == NOW

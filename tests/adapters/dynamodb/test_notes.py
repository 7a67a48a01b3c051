"""A note that comes twice at the same time is one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from chalicelib.domain.moves import Done
from chalicelib.use_cases.add_note import add_note
from chalicelib.use_cases.ports import Threads
from tests.fakes.cast import DANA, THREAD_ID, a_thread, from_maria
from tests.fakes.clock import FixedClock


def test_a_note_is_one_though_it_is_added_by_two_at_once(threads: Threads) -> None:
    threads.receive(a_thread(), from_maria())

    def add(_: int) -> object:
        return add_note(
            thread_id=THREAD_ID,
            person=DANA,
            text="Call her",
            form_id="Ev1",
            threads=threads,
            clock=FixedClock(),
        )

    with ThreadPoolExecutor(4) as pool:
        done = set(pool.map(add, range(8)))
    assert len(done) == 1
    assert isinstance(done.pop(), Done)
    loaded = threads.load(THREAD_ID)
    assert loaded
    assert [message.text for message in loaded.messages if message.kind == "note"] == ["Call her"]
    assert [message.text for message in loaded.unanswered] == ["Hello"]

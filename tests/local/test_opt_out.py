"""STOP and START, through the deployed product."""

from __future__ import annotations

from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside

QUESTION = "How much is a dental cleaning?"


class TestStop:
    def test_is_confirmed_and_then_nothing_is_sent_but_one_reminder_until_start(
        self, customer: Customers, inside: Inside
    ) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        maria.delivered(maria.asks("STOP"))
        inside.wait_until_quiet()
        assert inside.thread(maria).thread.opted_out_at is not None

        maria.delivered(maria.asks(QUESTION))
        seq = maria.writes("Hello? Is anybody there?")
        wait_for("the message", lambda: len(inside.received(maria)) == 4, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert maria.bubbles(seq) == []
        assert inside.thread(maria).unanswered == ()

        maria.delivered(maria.asks("START"))
        assert inside.thread(maria).thread.opted_out_at is None
        assert "€" in maria.asks(QUESTION)["text"]

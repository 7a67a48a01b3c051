"""What was stored is there after `down` and `up`."""

from __future__ import annotations

from infra.demo.agent import AgentAtInbox
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.stack import handoff


class TestRestart:
    def test_keeps_threads_clocks_and_who_is_signed_in_and_goes_on_answering(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        inside.wait_until_quiet()
        before = inside.thread(maria)
        handoff("down")
        handoff("up", "--detach")
        assert inside.thread(maria) == before
        assert dana.find_thread(maria.name, "with_ai") == before.thread.thread_id
        bubble = maria.asks("How much is a dental cleaning?")
        assert "€" in bubble["text"]

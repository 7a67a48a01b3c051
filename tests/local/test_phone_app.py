"""Staff who answer in the business's own phone: the AI falls silent, the inbox knows, a person may go on there."""

from __future__ import annotations

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author, Delivery
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside

WORDS = "I am looking into it myself, Maria."


class TestAnAnswerFromThePhone:
    def test_takes_the_case_from_the_ai_until_somebody_hands_it_back(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        inside.wait_until_quiet()
        maria.does("echo", text=WORDS)
        wait_for("the takeover", lambda: inside.thread(maria).case.status is Status.WITH_HUMAN)
        kept = inside.sent(maria)[-1]
        assert (kept.author, kept.text, kept.delivery) == (Author.PERSON, WORDS, Delivery.SENT)

        seq = maria.writes("How much is a dental cleaning?")
        wait_for("her message", lambda: len(inside.received(maria)) == 2, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert [bubble for bubble in maria.bubbles(seq) if bubble["text"] != WORDS] == []

        thread = inside.thread_id(maria)
        assert WORDS in dana.page(f"/threads/{thread}").get_text(" ")
        dana.submit(thread, "takeover")
        dana.submit(thread, "takeover", undo=True, note="Answered on the phone.")
        wait_for("the AI's answer", lambda: maria.bubbles(seq), within=SLOW_MACHINE)
        assert inside.thread(maria).case.status is Status.WITH_AI

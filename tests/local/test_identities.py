"""The same person under another number, and a person without any: one thread, all of the product."""

from __future__ import annotations

import secrets

from chalicelib.domain.case import Status
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside


class TestAnotherNumber:
    def test_keeps_the_thread(self, customer: Customers, inside: Inside) -> None:
        maria = customer("Maria")
        maria.delivered(maria.asks("What are your opening hours?"))
        inside.wait_until_quiet()
        thread, before = inside.thread_id(maria), maria.phone
        maria.does("change_number", phone=f"34677{secrets.randbelow(1_000_000):06d}")
        assert maria.phone != before
        wait_for("the new number on the head", lambda: inside.head(thread).customer.phone == maria.phone)
        maria.delivered(maria.asks("How much is a dental cleaning?"))
        assert inside.thread_id(maria) == thread
        assert inside.head(thread).customer.bsuid == maria.user_id


class TestWithoutANumber:
    def test_a_customer_is_answered_taken_over_and_written_to_first(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        noor = customer("Noor", username=f"noor.{secrets.token_hex(4)}")
        assert not noor.phone
        noor.delivered(noor.asks("What are your opening hours?"))
        noor.asks("I want to talk to a person")
        thread = inside.thread_id(noor)
        dana.submit(thread, "takeover")
        words = "Hello Noor, Dana here."
        seen = len(noor.bubbles())
        dana.submit(thread, "replies", text=words)
        reply = wait_for("her reply", lambda: next(iter(noor.bubbles()[seen:]), None), within=SLOW_MACHINE)
        assert reply["text"] == words

        dana.submit(thread, "templates", at="/templates?template=please_write/en", act="send")
        template = wait_for(
            "the template",
            lambda: next((each for each in noor.bubbles() if each["type"] == "template"), None),
            within=SLOW_MACHINE,
        )
        noor.delivered(template)
        assert inside.thread(noor).case.status is Status.WITH_HUMAN
        assert inside.thread(noor).thread.customer.phone is None

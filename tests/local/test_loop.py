"""The whole loop through the deployed functions, each with its own role."""

from __future__ import annotations

from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.message import Author, Delivery
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.demo.surroundings import Surroundings
from tests.local.cast import SLOW_MACHINE, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside


class TestLoop:
    def test_a_signed_webhook_becomes_an_answer_on_the_phone(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        bubble = maria.asks("What are your opening hours?")
        assert "9:00" in bubble["text"]
        maria.delivered(bubble)
        wait_for("its status in the table", lambda: inside.sent(maria)[-1].delivery is Delivery.DELIVERED)
        (answer,) = inside.sent(maria)
        assert answer.author is Author.AI
        assert answer.turn["pages"] == ["opening-hours"]
        thread = dana.find_thread(maria.name, "with_ai")
        assert thread == inside.thread_id(maria)
        assert "Opening hours" in dana.page(f"/threads/{thread}").get_text(" ")

    def test_asking_for_a_person_escalates_and_people_are_told(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, around: Surroundings
    ) -> None:
        maria = customer("Maria")
        maria.asks("¿Cuánto cuesta una limpieza dental?")
        bubble = maria.asks("quiero hablar con una persona")
        loaded = inside.thread(maria)
        assert loaded.case is not None
        assert loaded.escalation is not None
        assert loaded.case.status is Status.WAITING_FOR_HUMAN
        assert loaded.escalation.promise in bubble["text"]
        packet = loaded.escalation.packet
        assert all((packet.customer_goal, packet.tried, packet.why, packet.suggested_reply))
        thread = wait_for("the case in the queue", lambda: dana.find_thread(maria.name, "waiting"))
        page = dana.page(f"/threads/{thread}").select_one("#packet")
        assert page is not None
        assert packet.customer_goal in page.get_text(" ")
        wait_for("the Slack message", lambda: around.slack(thread), within=SLOW_MACHINE)
        wait_for("the email", lambda: around.mail(thread))
        history = inside.client("stepfunctions").describe_execution(executionArn=inside.clock(maria))
        assert history["status"] == "RUNNING"

    def test_a_person_takes_over_replies_hands_back_and_resolves(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, around: Surroundings, said: set[str]
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        thread = inside.thread_id(maria)
        dana.submit(thread, "takeover")
        assert dana.find_thread(maria.name, "mine") == thread
        wait_for("Slack's update", lambda: "Taken over" in str(around.slack(thread)), within=SLOW_MACHINE)

        seen = len(maria.bubbles())
        words = "Hello Maria, Dana from reception here."
        said.add(words)
        dana.submit(thread, "replies", text=words)
        reply = wait_for("her reply", lambda: next(iter(maria.bubbles()[seen:]), None))
        assert reply["text"] == words

        seq = maria.writes("How much is a dental cleaning?")
        wait_for("her message in the thread", lambda: len(inside.received(maria)) == 2)
        inside.wait_until_quiet()
        assert maria.bubbles(seq) == []

        dana.submit(thread, "takeover", undo=True, note="Maria prefers short answers.")
        wait_for("the AI's answer", lambda: maria.bubbles(seq), within=SLOW_MACHINE)
        dana.submit(thread, "resolution", outcome="confirmed", note="Answered.")
        wait_for("the case among the resolved", lambda: dana.find_thread(maria.name, "resolved"))

        maria.asks("And how much is whitening?")
        assert inside.thread(maria).case.status is Status.WITH_AI

    def test_a_reply_that_whatsapp_could_not_deliver_becomes_a_persons_case(
        self, customer: Customers, inside: Inside, faults: Faults
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        faults.plan("graph", "undeliverable")
        maria.writes("How much is a dental cleaning?")
        wait_for(
            "the escalation",
            lambda: inside.thread(maria).case.status is Status.WAITING_FOR_HUMAN,
            within=SLOW_MACHINE,
        )
        escalation = inside.thread(maria).escalation
        assert escalation.trigger is Trigger.AI_FAILURE
        assert escalation.evidence[0].rule == "ai_failure.undelivered.131026"

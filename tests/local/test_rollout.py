"""How far the AI may go, on the deployed product: a person sends its drafts, and a guardrail makes it step back."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Escalation, Trigger
from infra.demo.agent import AgentAtInbox
from infra.demo.story import NotSo, wait_for
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.other_playbook import begin_anew, other_playbook
from tests.local.test_playbook_in_the_inbox import hidden

GUARDRAIL = "too-many-of-spain"
PRICE, HOURS = "How much is a dental cleaning?", "What are your opening hours?"
ABOUT_PRICES = ("prices", "treatments")
LABEL = "Draft of the AI."


@pytest.fixture(scope="module", autouse=True)
def by_steps(product: LocalState, inside: Inside, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Prices are drafted for who has a Spanish number; all else is live, while a guardrail watches it."""

    def rollout(told: dict[str, Any]) -> None:
        told["segments"] = [{"id": "spain", "countries": ["34"]}]
        told["rules"] = [{"mode": "draft", "intent": each, "segment": "spain"} for each in ABOUT_PRICES]
        watch = {"id": GUARDRAIL, "segment": "spain", "measure": "escalation_rate", "above": 0.2}
        told["guardrails"] = [watch | {"hours": 24, "at_least": 2}]

    with other_playbook(product, inside, tmp_path_factory.mktemp("by_steps"), rollout=rollout):
        yield


@pytest.fixture(scope="module")
def lee(product: LocalState) -> Iterator[AgentAtInbox]:
    lee = AgentAtInbox(product.inbox_url, "lee@example.test", PASSWORD)
    yield lee
    lee.close()


def waiting(inside: Inside, customer: Customer) -> Escalation:
    """The escalation with which somebody waits for a person."""
    inside.wait_until_quiet()
    found = inside.thread(customer)
    assert found.case is not None
    assert found.case.status is Status.WAITING_FOR_HUMAN
    assert found.escalation is not None
    return found.escalation


def with_ai(inside: Inside, customer: Customer) -> bool:
    """Whether the AI has somebody's case."""
    inside.wait_until_quiet()
    case = inside.thread(customer).case
    return case is not None and case.status is Status.WITH_AI


def asked_for(inside: Inside, customer: Customer) -> bool:
    """Whether somebody waits because they asked for a person."""
    found = inside.thread(customer).escalation
    return found is not None and found.trigger is Trigger.HUMAN_REQUEST


def drafted(inside: Inside, customer: Customer) -> str:
    """What the AI wrote for a person to send, as it stands now."""
    found = inside.thread(customer).escalation
    return found.packet.suggested_reply if found else ""


def from_nowhere(customer: Customers, name: str) -> Customer:
    """Somebody without a number, whom no country's segment takes."""
    return customer(name, username=f"{name.lower()}.{secrets.token_hex(4)}")


class TestADraft:
    def test_reaches_the_customer_through_a_person_only_and_the_next_question_is_drafted_again(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        told = maria.asks(PRICE)
        assert "€" not in told["text"]
        escalation = waiting(inside, maria)
        assert [each.rule for each in escalation.evidence] == ["policy.rollout_draft"]
        draft = escalation.packet.suggested_reply
        assert "€" in draft
        assert [each["text"] for each in maria.bubbles()] == [told["text"]]

        thread = inside.thread_id(maria)
        page = dana.page(f"/threads/{thread}")
        assert LABEL in page.get_text(" ")
        dana.submit(thread, "draft", text=draft)
        wait_for("the draft", lambda: maria.bubbles()[-1]["text"] == draft, within=SLOW_MACHINE)
        assert with_ai(inside, maria)
        sent = inside.escalation(maria, escalation.escalation_id)
        assert (sent.edited, bool(sent.first_reply_at), bool(sent.closed_at)) == (0, True, True)
        assert LABEL not in dana.page(f"/threads/{thread}").get_text(" ")

        # Whom a person answers is not told again and again that one will.
        seen = maria.writes("And how much is a dental implant?")
        wait_for("the next draft", lambda: inside.thread(maria).escalation, within=SLOW_MACHINE)
        again = waiting(inside, maria)
        assert again.escalation_id != escalation.escalation_id
        assert "€" in again.packet.suggested_reply
        assert maria.bubbles(seen) == []

    def test_is_not_written_for_other_intents_nor_for_other_segments(
        self, customer: Customers, inside: Inside
    ) -> None:
        maria, noor = customer("Maria"), from_nowhere(customer, "Noor")
        assert "9" in maria.asks(HOURS)["text"]
        assert "€" in noor.asks(PRICE)["text"]
        inside.wait_until_quiet()
        told = [inside.thread(each).case for each in (maria, noor)]
        assert [(case.segment, case.mode) for case in told if case] == [("spain", "live"), ("", "live")]

    def test_changed_by_a_person_goes_out_as_they_wrote_it_once_however_often_it_is_sent(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        seen = maria.asks(PRICE)["seq"]
        escalation = waiting(inside, maria)
        thread, words = inside.thread_id(maria), "A cleaning is 65 €, Maria."
        form = hidden(dana.page(f"/threads/{thread}"), f"/threads/{thread}/draft")
        for _ in range(2):
            dana.ask(f"/threads/{thread}/draft", form | {"text": words})
        wait_for("her words", lambda: maria.bubbles(seen), within=SLOW_MACHINE)
        assert with_ai(inside, maria)
        assert [each["text"] for each in maria.bubbles(seen)] == [words]
        assert escalation.packet.suggested_reply != words
        assert inside.escalation(maria, escalation.escalation_id).edited


class TestADraftThatWaits:
    def test_is_written_anew_when_the_customer_writes_again_and_the_old_one_is_not_sent(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox
    ) -> None:
        maria = customer("Maria")
        maria.asks(PRICE)
        first = waiting(inside, maria)
        thread = inside.thread_id(maria)
        stale = hidden(dana.page(f"/threads/{thread}"), f"/threads/{thread}/draft")
        seen = maria.writes("And how much is a dental implant?")
        wait_for(
            "another draft",
            lambda: drafted(inside, maria) not in ("", first.packet.suggested_reply),
            within=SLOW_MACHINE,
        )
        second = waiting(inside, maria)
        assert second.escalation_id == first.escalation_id
        assert second.due_at == first.due_at
        assert "€" in second.packet.suggested_reply
        with pytest.raises(NotSo, match="409"):
            dana.ask(f"/threads/{thread}/draft", stale | {"text": first.packet.suggested_reply})
        assert maria.bubbles(seen) == []
        dana.submit(thread, "draft", text=second.packet.suggested_reply)
        wait_for("the second draft", lambda: maria.bubbles(seen), within=SLOW_MACHINE)
        assert [each["text"] for each in maria.bubbles(seen)] == [second.packet.suggested_reply]

    def test_gives_way_to_a_case_that_needs_a_person(self, customer: Customers, inside: Inside) -> None:
        maria = customer("Maria")
        told = maria.asks(PRICE)
        draft = waiting(inside, maria)
        maria.writes("I want to talk to a person")
        wait_for("the person's case", lambda: asked_for(inside, maria), within=SLOW_MACHINE)
        asked = waiting(inside, maria)
        assert asked.escalation_id != draft.escalation_id
        over = inside.escalation(maria, draft.escalation_id)
        assert over.closed_at
        assert over.first_reply_at is None
        inside.wait_until_quiet()
        # She is not told the same words twice, and another time of day has other words.
        assert told["text"] not in [each["text"] for each in maria.bubbles(told["seq"])]


class TestAGuardrail:
    def test_strikes_once_is_announced_once_holds_its_segment_only_and_is_lifted_by_a_lead(
        self,
        customer: Customers,
        inside: Inside,
        product: LocalState,
        dana: AgentAtInbox,
        lee: AgentAtInbox,
    ) -> None:
        for name in ("Ana", "Bea"):
            customer(name).asks("I want to talk to a person")
        watches(inside)
        wait_for("the news in Slack", lambda: told_in_slack(product), within=SLOW_MACHINE)
        wait_for("the news by mail", lambda: told_by_mail(product), within=SLOW_MACHINE)
        for _ in range(2):
            watches(inside)
        assert told_in_slack(product) == 1
        mails = told_by_mail(product)
        assert mails["lee@example.test"] == 1
        assert set(mails.values()) == {1}

        page = lee.page("/rollout").get_text(" ")
        assert "The AI stepped back: it writes drafts only" in page
        assert GUARDRAIL in page
        with pytest.raises(NotSo, match="403"):
            dana.page("/rollout")

        begin_anew(product)
        held, free = customer("Carla"), from_nowhere(customer, "Noor")
        assert "€" in free.asks(PRICE)["text"]
        held.asks(HOURS)
        escalation = waiting(inside, held)
        assert escalation.trigger is Trigger.POLICY
        assert "9" in escalation.packet.suggested_reply

        form = hidden(lee.page("/rollout"), "/rollout/lift")
        with pytest.raises(NotSo, match="403"):
            dana.ask("/rollout/lift", form)
        lee.ask("/rollout/lift", form)
        assert "The AI stepped back" not in lee.page("/rollout").get_text(" ")
        line = next(
            each for each in lee.page("/audit").select("tbody tr, li") if GUARDRAIL in each.get_text()
        )
        assert "Lee" in line.get_text(" ")
        begin_anew(product)
        assert customer("Dora").asks(HOURS)
        watches(inside)
        assert "The AI stepped back" not in lee.page("/rollout").get_text(" ")


def watches(inside: Inside) -> None:
    """Let ten minutes be over, so that the sweep measures the guardrails."""
    inside.wait_until_quiet()
    inside.table.remove(keys.GUARDRAILS_MEASURED)
    inside.sweep()
    inside.wait_until_quiet()


def told_in_slack(product: LocalState) -> int:
    messages = httpx.get(f"{product.outside_url}/slack/api/_captured").json()["messages"]
    return sum(GUARDRAIL in str(each) for each in messages)


def told_by_mail(product: LocalState) -> Counter[str]:
    """Who had how many mails about the guardrail."""
    messages = httpx.get(f"{product.outside_url}/mail/api/messages").json()["messages"]
    about = [each for each in messages if GUARDRAIL in str(each)]
    return Counter(address for each in about for address in each["to"])

"""People without an account and other systems of the business, on the deployed product."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
from bs4 import BeautifulSoup

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside

ANSWER = "Please go to the emergency room now, and call us from there."


class TestWebhooks:
    def test_bring_what_happened_signed_and_again_after_a_failure(
        self, customer: Customers, inside: Inside, product: LocalState
    ) -> None:
        maria = customer("Maria")
        receiver = f"{product.outside_url}/webhooks"
        httpx.post(f"{receiver}/_faults", json={"kind": "http_500", "count": 1}).raise_for_status()
        try:
            maria.asks("I want to talk to a person")
            thread = inside.thread_id(maria)
            call = wait_for("the call", lambda: _escalated(product, thread), within=SLOW_MACHINE)
        finally:
            httpx.delete(f"{receiver}/_faults")
        assert call["problem"] == ""
        data = json.loads(call["body"])["data"]
        assert data["queue"] == "front_desk"
        assert "Quintanilla" not in call["body"]


class TestGuestLink:
    def test_lets_who_was_mailed_it_read_and_answer(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, product: LocalState
    ) -> None:
        maria = customer("Maria")
        maria.asks("I cannot breathe, my throat is closing")
        assert inside.thread(maria).escalation.queue == "care"
        link = wait_for("the mail", lambda: _link(product, maria.name), within=SLOW_MACHINE)
        page = httpx.get(link)
        assert page.status_code == 200
        assert "my throat is closing" in page.text
        sent = _sends(page, link, ANSWER)
        assert sent.status_code == 303, sent.text[:300]
        wait_for(
            "the answer",
            lambda: next((each for each in maria.bubbles() if each["text"] == ANSWER), None),
            within=SLOW_MACHINE,
        )
        thread = inside.thread_id(maria)
        assert "(by link)" in dana.page(f"/threads/{thread}").get_text(" ")
        assert httpx.get(link[:-1]).status_code == 403


def _escalated(product: LocalState, thread: str) -> dict[str, Any] | None:
    calls = httpx.get(f"{product.outside_url}/webhooks/api/calls", timeout=20).json()["calls"]
    wanted = [call for call in calls if thread in call["body"] and '"case.escalated"' in call["body"]]
    return next(iter(wanted), None)


def _link(product: LocalState, name: str) -> str | None:
    mails = httpx.get(f"{product.outside_url}/mail/api/messages", timeout=20).json()["messages"]
    for mail in mails:
        if name in mail["subject"] and (found := re.search(r"https?://\S+/guest/[\w.-]+", mail["text"])):
            return found[0]
    return None


def _sends(page: httpx.Response, link: str, text: str) -> httpx.Response:
    """Send the page's own form, with its cookie."""
    (form,) = BeautifulSoup(page.text, "html.parser").select("form")
    fields = {str(each["name"]): str(each["value"]) for each in form.select("input[name]")}
    cookie = page.headers["set-cookie"].partition(";")[0]
    return httpx.post(f"{link}/replies", data={**fields, "text": text}, headers={"cookie": cookie})

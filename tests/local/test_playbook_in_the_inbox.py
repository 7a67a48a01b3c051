"""A lead changes the playbook in the inbox: `rehearse` tries it with its own rights, indexes it, puts it in force."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from infra import playbook, target
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.paths import ROOT
from infra.people import PASSWORD
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.other_playbook import begin_anew

SCENARIOS_TAKE = 240.0
"""Seconds in which all scenarios are played by one slow worker."""


@pytest.fixture
def lee(product: LocalState) -> Iterator[AgentAtInbox]:
    lee = AgentAtInbox(product.inbox_url, "lee@example.test", PASSWORD)
    yield lee
    lee.close()
    playbook.publish(target.local(product.aws_url), product.outputs, ROOT / "policies")
    begin_anew(product)


class TestAPageOfKnowledge:
    def test_is_written_tried_published_and_told_to_customers(
        self, lee: AgentAtInbox, customer: Customers, product: LocalState
    ) -> None:
        written = {"id": "lockers", "title": "Lockers", "language": "en", "body": "A locker costs 3 € a day."}
        new = lee.page("/playbook/files?new=page")
        lee.ask("/playbook/files", hidden(new, "/playbook/files") | written)
        order = hidden(lee.page("/playbook/draft"), "/playbook/versions")
        lee.ask("/playbook/versions", order | {"reason": ""})
        job = f"/playbook/jobs/{order['job_id']}"
        wait_for("the version", lambda: published(lee.page(job)), within=SCENARIOS_TAKE)
        assert re.search(r"\d+ of \d+ scenarios tried", lee.page(job).get_text(" "))
        begin_anew(product)
        nora = customer("Nora")
        nora.asks("How much is a locker a day?")
        wait_for("its words", lambda: "3 €" in nora.bubbles()[-1]["text"], within=SLOW_MACHINE)


def hidden(page: BeautifulSoup, action: str) -> dict[str, str]:
    """What the form that posts there carries along."""
    (form, *_) = page.select(f"form[method='post'][action$='{action}']")
    return {str(each["name"]): str(each.get("value") or "") for each in form.select("input[type='hidden']")}


def published(page: BeautifulSoup) -> bool:
    words = page.get_text(" ")
    assert "came to nothing" not in words, words
    return re.search(r"Version \d+ is published", words) is not None

"""Functions that die in the middle of their work: it is done all the same, once, and nobody has to tidy up."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.domain.case import Status, Surety
from chalicelib.domain.message import Author
from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from infra.people import PASSWORD
from infra.storm.workers import kill, workers
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.stack import HOME
from tests.local.test_playbook_in_the_inbox import SCENARIOS_TAKE, hidden

LOST = timedelta(minutes=5)
"""Longer than work may give no sign of life."""

SILENCE = timedelta(hours=20)
"""Longer than the intent of opening hours waits for another word."""


@pytest.fixture
def lee(product: LocalState) -> Iterator[AgentAtInbox]:
    lee = AgentAtInbox(product.inbox_url, "lee@example.test", PASSWORD)
    yield lee
    draft = hidden(lee.page("/playbook/draft"), "/playbook/draft")
    lee.ask("/playbook/draft", draft | {"_method": "delete"})
    lee.close()


class TestTryingTheScenarios:
    def test_is_begun_again_by_a_button_after_its_function_died(
        self, lee: AgentAtInbox, inside: Inside
    ) -> None:
        written = {"id": "lockers", "title": "Lockers", "language": "en", "body": "A locker costs 3 € a day."}
        new = lee.page("/playbook/files?new=page")
        lee.ask("/playbook/files", hidden(new, "/playbook/files") | written)
        order = hidden(lee.page("/playbook/draft"), "/playbook/rehearsals")
        lee.ask("/playbook/rehearsals", order)
        job = f"/playbook/jobs/{order['job_id']}"
        wait_for("the first scenarios", lambda: tried(lee.page(job))[0], within=SCENARIOS_TAKE)
        inside.kill("rehearse")
        inside.table.update(
            update(inside.table.name, keys.job(order["job_id"]), sets={"beat_at": now() - LOST})
        )
        page = lee.page(job)
        assert "Try again" in page.get_text()
        lee.ask(job, hidden(page, job))
        wait_for("all of them", lambda: all_tried(lee.page(job)), within=SCENARIOS_TAKE)
        page = lee.page(job)
        titles = [each.get_text(" ", strip=True) for each in page.select("ul.news .title")]
        assert len(titles) == len(set(titles)) == tried(page)[1]
        assert "came to nothing" not in page.get_text(" ")


def tried(page: BeautifulSoup) -> tuple[int, int]:
    """How many scenarios were tried, and how many there are."""
    found = re.search(r"(\d+) of (\d+) scenarios tried", page.get_text(" "))
    return (int(found[1]), int(found[2])) if found else (0, 0)


def all_tried(page: BeautifulSoup) -> bool:
    done, total = tried(page)
    return 0 < done == total


def now() -> datetime:
    return datetime.now(UTC)


class TestTheSweep:
    def test_that_dies_while_it_ends_cases_ends_each_of_them_once(
        self, customer: Customers, inside: Inside
    ) -> None:
        people = [customer(name) for name in ("Ana", "Bea", "Cleo", "Dora")]
        for each in people:
            each.asks("What are your opening hours?")
        inside.wait_until_quiet()
        for each in people:
            inside.let_pass(each, SILENCE)
        with ThreadPoolExecutor(1) as elsewhere:
            for seconds in (0.05, 0.2, 0.4, 0.8):
                sweeping = elsewhere.submit(sweeps, inside)
                time.sleep(seconds)
                for pid in workers(HOME).get("sweep", ()):
                    kill(pid)
                sweeping.result()
        inside.sweep()
        inside.wait_until_quiet()
        for each in people:
            found = inside.thread(each)
            assert found.case is not None
            assert found.case.status is Status.RESOLVED
            assert found.case.resolution is not None
            assert found.case.resolution.surety is Surety.SILENT
            ends = [each for each in found.messages if each.turn.get("event") == "concluded"]
            assert [each.author for each in ends] == [Author.SYSTEM]
            assert len(each.bubbles()) == 1


def sweeps(inside: Inside) -> str:
    """Let the sweep come, whatever becomes of it."""
    try:
        inside.sweep()
    except AssertionError:
        return "died"
    return "lived"

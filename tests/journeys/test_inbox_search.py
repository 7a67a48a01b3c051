"""Searching in the inbox: a box in the column, a page of finds, each leading to its very message."""

from __future__ import annotations

import re

import pytest

from chalicelib import wiring
from tests.fakes.search import SearchFake
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def waiting(world: World) -> World:
    """Maria asked for a person and told why."""
    world.maria.writes("human please")
    world.maria.writes("my <b>refund</b> is late")
    world.settle()
    return world


class TestSearch:
    def test_begins_in_the_column_of_every_page(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        for path in ("/", f"/threads/{waiting.maria.thread_id}"):
            assert re.search(r'<form class="search"[^>]*action="/search"', dana.get(path).body)

    def test_marks_what_was_found_and_leads_there(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        page = dana.get("/search?q=REFUND")
        assert page.status == 200
        assert "my &lt;b&gt;<mark>refund</mark>&lt;/b&gt; is late" in page.body
        assert page.has("Maria", "Looked through all")
        found = re.search(r'class="row" href="([^"]*)#(m-[^"]*)"', page.body)
        assert found
        there = dana.get(found.group(1))
        assert f'id="{found.group(2)}"' in there.body

    def test_leads_to_a_message_that_is_long_past(self, inbox: Inbox, waiting: World) -> None:
        for number in range(60):
            waiting.maria.writes(f"and {number}")
        waiting.settle()
        dana = inbox.of("dana")
        found = re.search(r'class="row" href="([^"]*)#(m-[^"]*)"', dana.get("/search?q=refund").body)
        assert found
        assert "before=" in found.group(1)
        assert f'id="{found.group(2)}"' in dana.get(found.group(1)).body

    def test_finds_a_number_in_any_spelling(self, inbox: Inbox, waiting: World) -> None:
        page = inbox.of("dana").get("/search?q=%2B34+600+111+222")
        assert page.has("Maria")
        assert "<mark>34600111222</mark>" in page.body

    @pytest.mark.parametrize("query", ["", "?q=", "?q=a"])
    def test_asks_for_more_letters(self, inbox: Inbox, waiting: World, query: str) -> None:
        page = inbox.of("dana").get(f"/search{query}")
        assert page.status == 200
        assert "Maria" not in page.text

    def test_says_when_nothing_was_found(self, inbox: Inbox, waiting: World) -> None:
        assert inbox.of("dana").get("/search?q=unheard-of").has("Nothing was found.", "another spelling")

    def test_goes_on_where_time_ran_out(
        self, inbox: Inbox, waiting: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        slow = SearchFake(waiting.threads, page=1)
        monkeypatch.setattr(wiring, "search", lambda: slow)
        dana = inbox.of("dana")
        page = dana.get("/search?q=refund")
        assert page.has("Nothing was found so far.", "not through all")
        found = re.search(r'href="(/search\?[^"]*further=[^"]*)"', page.body)
        assert found
        assert dana.get(found.group(1).replace("&amp;", "&")).has("on the page before")

    def test_shows_nothing_of_another_teams_queue(self, inbox: Inbox, waiting: World) -> None:
        queues = tuple(
            queue.model_copy(update={"members": ("lee@example.com",)})
            for queue in waiting.playbooks.active().queues
        )
        waiting.playbooks.publish(a_playbook(queues=queues), by="test", at=waiting.clock.now())
        for words in ("maria", "refund", "600111222"):
            body = inbox.of("dana").get(f"/search?q={words}").body
            assert "Maria" not in body
            assert waiting.maria.thread_id not in body
        assert inbox.of("lee").get("/search?q=refund").has("Maria")

    def test_is_for_who_is_let_in(self, inbox: Inbox, waiting: World) -> None:
        for browser in (inbox.of("otto"), inbox.browser()):
            answer = browser.get("/search?q=maria")
            assert (answer.status, answer.body) == (303, "")

    def test_leaves_nothing_of_it_in_the_log(
        self, inbox: Inbox, waiting: World, capsys: pytest.CaptureFixture[str]
    ) -> None:
        inbox.of("dana").get("/search?q=refund")
        logged = capsys.readouterr().out
        assert "inbox.searched" in logged
        assert "refund" not in logged

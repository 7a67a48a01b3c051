"""Whatever stands in an address of the inbox, the deployed product says politely that it is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from infra.demo.agent import AgentAtInbox
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.journeys.doors import WAYS, Door
from tests.local.inside import Inside
from tests.local.test_playbook_in_the_inbox import hidden

TOO_LONG_FOR_A_KEY = "x" * 3000
"""A partition key has at most 2048 bytes, a sort key 1024; the address as a whole may be longer."""

EVIL = (
    TOO_LONG_FOR_A_KEY,
    "é" * 700,
    "T#x",
    "..",
    "' OR 1=1 --",
    "<script>evil()</script>",
    "\u202e\u2028",
    "\x00",
)
OURS = [way for way in WAYS if way.door not in (Door.OPEN, Door.SIGNED)]
NAMING = [way for way in OURS if "{" in way.path]
ASKED = ("q", "key", "file", "before", "cursor", "since", "week", "period", "by", "figure", "part", "person")


@pytest.fixture(scope="module")
def ada(product: LocalState) -> Iterator[AgentAtInbox]:
    ada = AgentAtInbox(product.inbox_url, "ada@example.test", PASSWORD)
    yield ada
    draft = hidden(ada.page("/playbook/draft"), "/playbook/draft")  # some of the addresses keep a file in it
    ada.ask("/playbook/draft", draft | {"_method": "delete"})
    ada.close()


class TestAnAddress:
    @pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
    def test_that_names_nothing_is_refused_politely(self, ada: AgentAtInbox, evil: str) -> None:
        csrf = str(ada.page("/").select_one("#live")["data-csrf"])  # type: ignore[index]
        failed = {}
        for way in NAMING:
            path = re.sub(r"\{\w+\}", lambda _: quote(evil, safe=""), way.path)
            fields = None if way.method == "GET" else {**way.fields, "csrf": csrf, "form_id": evil[:900]}
            if (status := ada.status(way.method, path, fields)) >= 500:
                failed[str(way)] = status
        assert failed == {}

    @pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
    def test_may_ask_for_anything(self, ada: AgentAtInbox, evil: str) -> None:
        query = "&".join(f"{name}={quote(evil)}" for name in ASKED)
        pages = [way.path for way in OURS if way.method == "GET" and "{" not in way.path]
        failed = {path: status for path in pages if (status := ada.status("GET", f"{path}?{query}")) >= 500}
        assert failed == {}


def test_no_function_broke_down(inside: Inside) -> None:
    assert [
        line[:300] for group, line in inside.logs() if "Traceback" in line and "api_handler" in group
    ] == []

"""Live on the deployed stack: who may open a line, who is told, and when a line ends."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from infra.demo.agent import AgentAtInbox
from infra.demo.story import NotSo
from infra.local_state import LocalState
from infra.people import PASSWORD
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.line import Line, Refused
from tests.local.only_lees import only_lees

AT_ONCE = 10.0
"""Seconds on a busy machine; `./handoff bench live` holds the second."""

Open = Callable[[AgentAtInbox], Line]


@pytest.fixture
def origin(product: LocalState) -> str:
    parts = urlsplit(product.inbox_url)
    return f"{parts.scheme}://{parts.netloc}"


@pytest.fixture
def agent(product: LocalState) -> Iterator[Callable[[str], AgentAtInbox]]:
    """Somebody of the cast in a browser of their own, so that they can be signed out."""
    agents: list[AgentAtInbox] = []

    def sign_in(name: str) -> AgentAtInbox:
        agents.append(AgentAtInbox(product.inbox_url, f"{name}@example.test", PASSWORD))
        return agents[-1]

    yield sign_in
    for each in agents:
        each.close()


@pytest.fixture
def opened(origin: str) -> Iterator[Open]:
    lines: list[Line] = []

    def line_of(agent: AgentAtInbox) -> Line:
        lines.append(Line(*ticket_of(agent), origin))
        return lines[-1]

    yield line_of
    for each in lines:
        each.close()


def ticket_of(agent: AgentAtInbox) -> tuple[str, str]:
    """The line's address, and a ticket, as the page's own script gets them."""
    csrf = str(agent.page("/").select_one("#live")["data-csrf"])  # type: ignore[index]
    given = json.loads(agent.ask("/live/ticket", {"csrf": csrf}))
    return str(given["url"]), str(given["ticket"])


def hears_of(line: Line, thread_id: str, *, within: float = AT_ONCE) -> bool:
    """Whether a line is told of a thread, among all else that happens."""
    while (word := line.hear(within=within)) is not None:
        if word.get("thread") == thread_id:
            assert set(word) == {"thread", "record"}
            return True
    return False


class TestLine:
    def test_is_told_that_a_customer_wrote(
        self, agent: Callable[[str], AgentAtInbox], opened: Open, customer: Customers, inside: Inside
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        line = opened(agent("dana"))
        maria.writes("And on Saturdays?")
        assert hears_of(line, inside.thread_id(maria))

    def test_is_not_for_who_has_no_rights(self, agent: Callable[[str], AgentAtInbox]) -> None:
        with pytest.raises(NotSo, match="403"):
            agent("otto").ask("/live/ticket", {"csrf": "made-up"})

    def test_is_opened_once_and_from_our_own_page_only(
        self, agent: Callable[[str], AgentAtInbox], origin: str
    ) -> None:
        dana = agent("dana")
        url, ticket = ticket_of(dana)
        Line(url, ticket, origin).close()
        with pytest.raises(Refused):
            Line(url, ticket, origin)
        for other in ("", "https://evil.example"):
            url, ticket = ticket_of(dana)
            with pytest.raises(Refused):
                Line(url, ticket, other)
        with pytest.raises(Refused):
            Line(url, "made-up", origin)

    def test_tells_who_else_is_here(
        self, agent: Callable[[str], AgentAtInbox], opened: Open, customer: Customers, inside: Inside
    ) -> None:
        maria = customer("Maria")
        maria.asks("What are your opening hours?")
        inside.wait_until_quiet()
        thread_id = inside.thread_id(maria)
        dana, lee = agent("dana"), agent("lee")
        line = opened(dana)
        line.say(thread=thread_id, writing=False)
        assert line.hear(within=AT_ONCE) == {"here": thread_id, "people": []}
        other = opened(lee)
        other.say(thread=thread_id, writing=True)
        assert line.hear(within=AT_ONCE) == {"here": thread_id, "people": [{"name": "Lee", "writing": True}]}
        shown = dana.page(f"/threads/{thread_id}").select_one("#also-here")
        assert shown is not None
        assert re.search("Lee is (writing|here too)", shown.get_text())
        other.close()
        assert line.hear(within=AT_ONCE) == {"here": thread_id, "people": []}

    def test_ends_with_its_session(self, agent: Callable[[str], AgentAtInbox], opened: Open) -> None:
        dana = agent("dana")
        line = opened(dana)
        csrf = str(dana.page("/").select_one("#live")["data-csrf"])  # type: ignore[index]
        dana.ask("/sign-out", {"csrf": csrf})
        assert line.ended(within=AT_ONCE)


class TestAnotherTeamsQueue:
    def test_is_not_told_of(
        self,
        agent: Callable[[str], AgentAtInbox],
        opened: Open,
        customer: Customers,
        inside: Inside,
        product: LocalState,
        tmp_path: Path,
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        inside.wait_until_quiet()
        thread_id = inside.thread_id(maria)
        dana, lee = opened(agent("dana")), opened(agent("lee"))
        with only_lees(product, inside, tmp_path):
            maria.writes("Is anybody there?")
            assert hears_of(lee, thread_id, within=SLOW_MACHINE)  # its worker starts first
            assert not hears_of(dana, thread_id)

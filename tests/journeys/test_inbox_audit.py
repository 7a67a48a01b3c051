"""The audit of what people do to cases: one line an act that changed something, for leads to read."""

from __future__ import annotations

import pytest

from chalicelib.domain.audit import Act
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return f"/threads/{world.maria.thread_id}"


def done_to_cases(inbox: Inbox) -> list[tuple[str, Act]]:
    """Who did what to a conversation, the oldest first."""
    lines = reversed(inbox.audit.newest())
    return [(line.by_name, line.act) for line in lines if line.thread_id]


class TestAnAct:
    def test_of_each_kind_leaves_one_line_with_its_conversation(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        for _ in range(2):
            dana.submits(f"{thread}/replies", {"text": "Hello Maria", "form_id": "1" * 16})
        dana.submits(f"{thread}/notes", {"text": "She called.", "form_id": "2" * 16})
        dana.submits(f"{thread}/tags", {"tag": "refund"})
        dana.submits(f"{thread}/snooze", {"for": "1"})
        dana.submits(f"{thread}/takeover", {"_method": "delete", "note": "All is said."})
        dana.submits(f"{thread}/takeover")
        dana.submits(f"{thread}/resolution", {"outcome": "confirmed"})
        acts = [Act.TOOK_OVER, Act.REPLIED, Act.NOTED, Act.TAGGED, Act.SNOOZED]
        acts += [Act.HANDED_BACK, Act.TOOK_OVER, Act.RESOLVED]
        assert done_to_cases(inbox) == [("Dana", act) for act in acts]
        assert {line.thread_id for line in inbox.audit.newest() if line.thread_id} == {world.maria.thread_id}

    def test_that_is_refused_or_changes_nothing_leaves_none(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        world.lee.takes_over()
        dana = inbox.of("dana")
        dana.submits(f"{thread}/takeover")
        dana.submits(f"{thread}/replies", {"text": "Hello", "form_id": "1" * 16})
        dana.submits(f"{thread}/notes", {"text": " ", "form_id": "2" * 16})
        assert done_to_cases(inbox) == []


class TestALead:
    def test_reads_who_did_it_and_opens_the_conversation(self, inbox: Inbox, thread: str) -> None:
        inbox.of("dana").submits(f"{thread}/takeover")
        page = inbox.of("lee").get("/audit")
        assert page.has("Dana took over a conversation")
        assert f'href="{thread}"' in page.body

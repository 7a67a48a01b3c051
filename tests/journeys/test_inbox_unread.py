"""What nobody has read yet, and a conversation that leaves one's sight while its page is open."""

from __future__ import annotations

import pytest

from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def waiting(world: World) -> World:
    """Maria asked for a person and wrote once more."""
    world.maria.writes("human please")
    world.settle()
    world.maria.writes("hello?")
    world.settle()
    return world


def moved_out_of_sight(world: World) -> None:
    """Whoever Maria waits for are Lee's people now."""
    queues = tuple(
        queue.model_copy(update={"members": ("lee@example.com",)})
        for queue in world.playbooks.active().queues
    )
    world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())


class TestUnread:
    def test_is_counted_until_somebody_of_the_team_opens_it(self, inbox: Inbox, waiting: World) -> None:
        dana, lee = inbox.of("dana"), inbox.of("lee")
        assert dana.get("/").has("Maria", "2 new")
        lee.get(f"/threads/{waiting.maria.thread_id}")
        assert 'class="unread"' not in dana.get("/").body

    def test_begins_again_with_the_next_message(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        dana.get(f"/threads/{waiting.maria.thread_id}")
        waiting.maria.writes("still there?")
        waiting.settle()
        assert dana.get("/").has("Maria", "1 new")

    def test_is_over_when_an_open_page_shows_it(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        dana.get(f"/threads/{waiting.maria.thread_id}/messages", hx_request="true")
        assert waiting.head.unread == 0

    def test_is_written_once_however_often_it_is_shown(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        path = f"/threads/{waiting.maria.thread_id}"
        dana.get(path)
        seen = waiting.head
        dana.get(path)
        dana.get(f"{path}/messages")
        assert waiting.head is seen

    def test_of_ones_own_is_in_the_title_of_another_conversation(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        waiting.dana.takes_over()
        waiting.maria.writes("one more thing")
        waiting.settle()
        assert 'data-unread="1"' in dana.get("/?view=mine").body

    def test_changes_nothing_for_the_ai(self, inbox: Inbox, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        before = world.head.epoch
        inbox.of("dana").get(f"/threads/{world.maria.thread_id}")
        assert (world.head.epoch, world.head.unread) == (before, 0)


class TestOutOfSight:
    def test_an_open_page_says_so_and_stops_asking(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        moved_out_of_sight(waiting)
        answer = dana.get(f"/threads/{waiting.maria.thread_id}/messages?state=x", hx_request="true")
        assert answer.status == 403
        assert answer.headers["x-handoff-gone"] == "1"
        assert answer.has("another team", "Go to the inbox")
        assert 'id="log"' in answer.body
        assert "hx-get" not in answer.body
        assert "Maria" not in answer.body

    def test_without_a_script_it_is_a_page(self, inbox: Inbox, waiting: World) -> None:
        dana = inbox.of("dana")
        moved_out_of_sight(waiting)
        answer = dana.get(f"/threads/{waiting.maria.thread_id}")
        assert answer.status == 403
        assert "<html" in answer.body

    def test_the_same_goes_for_one_that_was_forgotten(self, inbox: Inbox) -> None:
        answer = inbox.of("dana").get("/threads/nobody/messages", hx_request="true")
        assert (answer.status, answer.headers["x-handoff-gone"]) == (404, "1")


class TestHandingBack:
    def test_says_what_is_settled_and_what_was_promised(self, inbox: Inbox, waiting: World) -> None:
        dana, thread = inbox.of("dana"), f"/threads/{waiting.maria.thread_id}"
        dana.submits(f"{thread}/takeover")
        page = dana.get(thread)
        assert page.has("What is settled?", "What did we promise?")
        dana.submits(
            f"{thread}/takeover",
            {"_method": "delete", "note": "The crown is paid", "promised": "A call on Tuesday"},
        )
        assert (waiting.case.hand_back_note, waiting.case.commitments) == (
            "The crown is paid",
            "A call on Tuesday",
        )
        page = dana.get(thread)
        assert page.has(
            "Settled before The crown is paid", "Promised to the customer before A call on Tuesday"
        )

    def test_tells_the_ai_both(self, inbox: Inbox, waiting: World) -> None:
        dana, thread = inbox.of("dana"), f"/threads/{waiting.maria.thread_id}"
        dana.submits(f"{thread}/takeover")
        dana.submits(f"{thread}/replies", {"text": "It is paid, and I call you."})
        dana.submits(
            f"{thread}/takeover",
            {"_method": "delete", "note": "The crown is paid", "promised": "A call on Tuesday"},
        )
        waiting.model.then(a_proposal())
        waiting.maria.writes("And when do you open?")
        waiting.settle()
        [settled, promised] = waiting.model.requests[-1].notes
        assert settled == "The crown is paid"
        assert promised.endswith("A call on Tuesday")


class TestFacts:
    def test_can_be_copied_one_by_one_and_all_at_once(self, inbox: Inbox, waiting: World) -> None:
        body = inbox.of("dana").get(f"/threads/{waiting.maria.thread_id}").body
        facts = waiting.escalation.packet.facts
        assert body.count('class="copy"') == len(facts)
        assert body.count('class="copy all"') == (len(facts) > 1)

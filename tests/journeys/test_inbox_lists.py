"""The lists of the inbox: who waits, what is mine, what the AI does, what is over; counted truly."""

from __future__ import annotations

import re

from chalicelib.domain.thread import Customer
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


def escalated(world: World, name: str = "Maria") -> str:
    """Let someone ask for a person; give the thread."""
    customer = Customer(f"c-{name.lower()}", name, phone=f"3460000{len(name):04d}", bsuid=f"ES.{name}")
    phone = world.maria if name == "Maria" else world._customer(customer)
    phone.writes("human please")
    world.settle()
    return phone.thread_id


class TestWaiting:
    def test_shows_who_waits_with_what_a_person_needs_to_choose(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        world.clock.tick(minutes=5)
        page = inbox.of("dana").get("/")
        assert page.has("Waiting 1", "Maria", "Asked for a person", "waiting 5 min", "English", "Front desk")
        assert re.search(r"\d\d min left", page.text)

    def test_puts_what_is_due_next_first(self, inbox: Inbox, world: World) -> None:
        escalated(world, "Zoe")
        world.clock.tick(minutes=3)
        escalated(world, "Anna")
        text = inbox.of("dana").get("/").text
        assert text.index("Zoe") < text.index("Anna")

    def test_says_overdue_in_words(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        world.later(minutes=50)
        page = inbox.of("dana").get("/")
        assert page.has("overdue by")
        assert 'data-urgency="over"' in page.body

    def test_explains_itself_when_nobody_waits(self, inbox: Inbox) -> None:
        assert inbox.of("dana").get("/").has("Nobody is waiting.", "appears here by itself")

    def test_keeps_to_a_queue(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        dana = inbox.of("dana")
        assert dana.get("/?queue=front-desk").has("Maria", "All queues 1", "Front desk 1", "Billing 0")
        other = dana.get("/?queue=billing")
        assert other.has("Nothing here for Billing.", "Waiting 1")
        assert "Maria" not in other.text

    def test_takes_an_unknown_view_or_queue_for_all_who_wait(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        assert inbox.of("dana").get("/?view=nonsense&queue=nonsense").has("Maria")


class TestMovingThroughTheLists:
    def test_follows_the_case_from_waiting_to_mine_to_resolved(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        dana, lee = inbox.of("dana"), inbox.of("lee")
        world.dana.takes_over()
        assert dana.get("/").has("Nobody is waiting.", "Waiting 0", "Mine 1")
        assert dana.get("/?view=mine").has("Maria")
        assert lee.get("/?view=mine").has("You have no open conversations.", "Mine 0")
        world.dana.resolves()
        assert dana.get("/?view=mine").has("Mine 0")
        assert dana.get("/?view=resolved").has("Maria", "The customer confirmed it")

    def test_shows_what_the_ai_does(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        world.dana.takes_over()
        world.dana.hands_back("offered Tuesday")
        assert inbox.of("dana").get("/?view=with_ai").has("Maria", "With the AI 1", "Waiting 0")


class TestFreshness:
    def test_an_unchanged_list_is_not_sent_again(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        dana = inbox.of("dana")
        first = dana.get("/list", hx_request="true")
        world.clock.tick(seconds=50)
        again = dana.get("/list", hx_request="true", if_none_match=first.headers["etag"])
        assert (again.status, again.body) == (304, "")

    def test_a_changed_one_is(self, inbox: Inbox, world: World) -> None:
        dana = inbox.of("dana")
        first = dana.get("/list", hx_request="true")
        escalated(world)
        again = dana.get("/list", hx_request="true", if_none_match=first.headers["etag"])
        assert again.status == 200
        assert again.has("Maria", "Waiting 1")

    def test_becoming_overdue_is_a_change(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        dana = inbox.of("dana")
        first = dana.get("/list", hx_request="true")
        world.clock.tick(minutes=40)
        assert dana.get("/list", hx_request="true", if_none_match=first.headers["etag"]).status == 200

    def test_the_page_polls_with_the_tag_of_what_it_shows(self, inbox: Inbox, world: World) -> None:
        escalated(world)
        dana = inbox.of("dana")
        tag = dana.get("/list", hx_request="true").headers["etag"].strip('"')
        assert tag in dana.get("/").body

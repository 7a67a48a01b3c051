"""What stands in a person's way: a customer who wrote STOP, and somebody who answers from the business's phone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author
from chalicelib.domain.phone import taken_by_phone
from tests.fakes.media import PDF
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def thread(world: World) -> str:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    world.clock.tick()
    return f"/threads/{world.maria.thread_id}"


def has_opted_out(world: World) -> None:
    """Maria wrote STOP."""
    head = world.threads.heads[world.maria.thread_id]
    world.threads.heads[head.thread_id] = replace(head, opted_out_at=world.clock.now())


def is_with_the_phone(world: World) -> None:
    """Somebody answered Maria in WhatsApp's own app."""
    case = replace(world.case, status=Status.WITH_HUMAN, takeover=taken_by_phone(world.clock.now()))
    world.threads.cases[(case.thread_id, case.case_id)] = case


class TestOptOut:
    def test_is_said_instead_of_a_box_to_write_in(self, inbox: Inbox, world: World, thread: str) -> None:
        has_opted_out(world)
        dana = inbox.of("dana")
        assert dana.get(thread).has(
            "The customer wrote STOP at 11:00: nothing is sent until they write START."
        )
        dana.submits(f"{thread}/takeover")
        page = dana.get(thread)
        assert page.has("The customer wrote STOP at 11:00", "Resolve")
        assert 'id="text"' not in page.body

    def test_is_said_beside_the_name_as_is_the_wish_for_no_marketing(
        self, inbox: Inbox, world: World, thread: str
    ) -> None:
        has_opted_out(world)
        world.threads.note_preference(world.maria.thread_id, marketing_stopped_at=world.clock.now())
        assert inbox.of("dana").get(thread).has("Wrote STOP No marketing")

    def test_refuses_words_files_and_templates(self, inbox: Inbox, world: World, thread: str) -> None:
        world.dana.takes_over()
        has_opted_out(world)
        key = "uploads/p-dana/0123456789abcdef/plan.pdf"
        inbox.store.put(key, PDF, mime_type="application/pdf")
        dana = inbox.of("dana")
        for path, fields in (
            ("replies", {"text": "Hello"}),
            ("files", {"key": key}),
            ("templates", {"template": "hello_again/en", "act": "send"}),
        ):
            answer = dana.submits(f"{thread}/{path}", {"form_id": "0" * 16, **fields})
            assert answer.status == 409
            assert answer.has("The customer wrote STOP. Nothing can be sent until they write START.")
        assert world.said_by(Author.PERSON) == []

    def test_changes_the_desk_of_a_page_that_is_open(self, inbox: Inbox, world: World, thread: str) -> None:
        world.dana.takes_over()
        dana = inbox.of("dana")
        state = dana.get(thread).body.split("&amp;state=")[1].split('"')[0]
        assert "<textarea" not in dana.get(f"{thread}/messages?state={state}").body
        has_opted_out(world)
        assert 'id="desk"' in dana.get(f"{thread}/messages?state={state}").body


class TestIdentity:
    def test_without_a_number_is_the_username(self, inbox: Inbox, world: World, thread: str) -> None:
        head = world.threads.heads[world.maria.thread_id]
        nameless = replace(head.customer, phone=None, username="maria.m")
        world.threads.heads[head.thread_id] = replace(head, customer=nameless)
        page = inbox.of("dana").get(thread)
        assert page.has("Maria @maria.m")
        assert "34600111222" not in page.text


class TestBusinessPhone:
    def test_is_shown_and_anybody_may_take_it_over(self, inbox: Inbox, world: World, thread: str) -> None:
        is_with_the_phone(world)
        dana = inbox.of("dana")
        page = dana.get(thread)
        assert page.has(
            "With Business phone since", "Somebody answers from the business's phone.", "Take over"
        )
        assert dana.submits(f"{thread}/takeover").status == 303
        assert world.case.takeover
        assert world.case.takeover.name == "Dana"
        assert inbox.of("lee").submits(f"{thread}/takeover").status == 409

    def test_does_not_keep_anybody_from_resolving(self, inbox: Inbox, world: World, thread: str) -> None:
        is_with_the_phone(world)
        assert inbox.of("dana").submits(f"{thread}/resolution", {"outcome": "confirmed"}).status == 303
        assert world.case.status is Status.RESOLVED

    def test_has_to_be_taken_over_before_one_writes(self, inbox: Inbox, world: World, thread: str) -> None:
        is_with_the_phone(world)
        answer = inbox.of("dana").submits(f"{thread}/replies", {"text": "Hi", "form_id": "0" * 16})
        assert answer.status == 409
        assert answer.has("Business phone took this over")

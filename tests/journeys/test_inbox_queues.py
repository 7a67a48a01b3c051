"""Whose queue it is: every way to a conversation, walked by somebody who is no member of its queue."""

from __future__ import annotations

import re

import pytest

from app import app
from chalicelib.domain.case import Status
from tests.journeys.clinic import a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

ROUTES = sorted(
    (method, path) for path, methods in app.routes.items() for method in methods if "{thread_id}" in path
)


@pytest.fixture
def only_lees(world: World) -> World:
    """Maria waits in a queue that names Lee alone."""
    world.maria.writes("human please")
    world.settle()
    queues = tuple(
        queue.model_copy(update={"members": ("Lee@example.com",) if queue.id == world.case.queue else ()})
        for queue in world.playbooks.active().queues
    )
    world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())
    return world


def of_maria(path: str, world: World) -> str:
    return re.sub(r"{message_id}", "m-1", path.replace("{thread_id}", world.maria.thread_id))


class TestAnotherTeamsQueue:
    def test_has_routes_to_walk(self) -> None:
        assert len(ROUTES) >= 12

    @pytest.mark.parametrize(("method", "path"), ROUTES)
    def test_is_closed_by_every_route(self, inbox: Inbox, only_lees: World, method: str, path: str) -> None:
        dana = inbox.of("dana")
        csrf = dana.get("/").hidden("csrf")
        fields = {"csrf": csrf, "text": "Hello", "outcome": "confirmed"}
        there = of_maria(path, only_lees)
        answer = dana.get(there) if method == "GET" else getattr(dana, method.lower())(there, fields)
        assert answer.status == 403
        assert "Maria" not in answer.body
        assert only_lees.case.status is Status.WAITING_FOR_HUMAN

    def test_is_in_no_list_and_no_count(self, inbox: Inbox, only_lees: World) -> None:
        queue = only_lees.case.queue
        dana = inbox.of("dana")
        for path in ("/", "/list", f"/?queue={queue}", f"/list?queue={queue}"):
            assert "Maria" not in dana.get(path).body
        assert "(1)" not in dana.get("/").body

    def test_is_open_to_its_members_and_to_leads(self, inbox: Inbox, only_lees: World) -> None:
        for name in ("lee", "ada"):
            browser = inbox.of(name)
            assert "Maria" in browser.get("/").text
            assert browser.get(f"/threads/{only_lees.maria.thread_id}").status == 200

    @pytest.mark.parametrize("by_script", [False, True])
    def test_may_be_handed_a_case_and_whoever_did_is_back_in_the_list(
        self, inbox: Inbox, world: World, by_script: bool
    ) -> None:
        world.maria.writes("human please")
        world.settle()
        queues = tuple(
            queue.model_copy(update={"members": ("lee@example.com",) if queue.id == "billing" else ()})
            for queue in world.playbooks.active().queues
        )
        world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())
        dana, thread = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        headers = {"hx-request": "true"} if by_script else {}
        answer = dana.submits(f"{thread}/queue?view=waiting", {"queue": "billing"}, **headers)
        leads = answer.headers.get("hx-redirect" if by_script else "location")
        assert (world.case.queue, leads) == ("billing", "/?view=waiting")
        assert dana.get(thread).status == 403
        assert "Maria" not in dana.get("/").text

    def test_stays_with_who_took_the_case_before(self, inbox: Inbox, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        dana, thread = inbox.of("dana"), f"/threads/{world.maria.thread_id}"
        dana.submits(f"{thread}/takeover")
        members = {"members": ("lee@example.com",)}
        queues = tuple(queue.model_copy(update=members) for queue in world.playbooks.active().queues)
        world.playbooks.publish(a_playbook(queues=queues), by="test", at=world.clock.now())
        assert dana.get(thread).status == 200
        assert "Maria" in dana.get("/?view=mine").text

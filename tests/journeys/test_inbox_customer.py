"""A customer's data in the inbox: admins export it, and have it erased."""

from __future__ import annotations

import json

import pytest

from chalicelib import wiring
from chalicelib.domain.audit import Act
from tests.journeys.conftest import Inbox
from tests.journeys.world import World


@pytest.fixture
def page(world: World) -> str:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return f"/threads/{world.maria.thread_id}/customer"


class TestAnAdmin:
    def test_is_led_there_from_the_conversation(self, inbox: Inbox, page: str) -> None:
        thread = page.removesuffix("/customer")
        assert f'href="{page}"' in inbox.of("ada").get(thread).body
        assert f'href="{page}"' not in inbox.of("lee").get(thread).body

    def test_takes_everything_as_one_file(self, inbox: Inbox, page: str) -> None:
        answer = inbox.of("ada").submits(f"{page}/export")
        told = json.loads(answer.body)
        assert told["customer"]["name"] == "Maria"
        assert "human please" in answer.body
        [line] = [line for line in inbox.audit.newest() if line.act is Act.EXPORTED_CUSTOMER]
        assert (line.by_name, line.thread_id) == ("Ada", "")

    def test_has_to_type_what_they_mean(self, inbox: Inbox, page: str) -> None:
        answer = inbox.of("ada").submits(page, {"_method": "delete", "confirmation": "yes"})
        assert answer.status == 422
        assert answer.has("Nothing was deleted")
        assert wiring.erasures().ordered() == ()

    def test_orders_the_erasure_once(self, inbox: Inbox, world: World, page: str) -> None:
        ada = inbox.of("ada")
        for _ in range(2):
            assert ada.submits(page, {"_method": "delete", "confirmation": " Erase "}).status == 200
        [erasure] = wiring.erasures().ordered()
        assert world.maria.thread_id.endswith(erasure.customer_id)
        assert [line.act for line in inbox.audit.newest()].count(Act.ERASED_CUSTOMER) == 1


class TestEverybodyElse:
    @pytest.mark.parametrize("name", ["dana", "lee"])
    def test_is_told_whom_to_ask(self, inbox: Inbox, page: str, name: str) -> None:
        browser = inbox.of(name)
        assert browser.get(page).status == 403
        assert browser.submits(f"{page}/export").status == 403
        assert browser.submits(page, {"_method": "delete", "confirmation": "erase"}).status == 403
        assert wiring.erasures().ordered() == ()

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.outside.outside import MARIA, Outside, served

BEARER = {"Authorization": "Bearer local-whatsapp-token"}
LIST = "/graph/v26.0/102200000000001/message_templates"


def text(value: str, name: str = "") -> dict[str, str]:
    return {"type": "text", "text": value, **({"parameter_name": name} if name else {})}


def send(outside: Outside, name: str, *components: dict[str, Any], language: str = "en") -> httpx.Response:
    template = {"name": name, "language": {"code": language}, "components": list(components)}
    return outside.send(to=MARIA, type="template", template=template)


ORDER = {
    "type": "body",
    "parameters": [
        text("Maria", "first_name"),
        text("A-1", "order_number"),
        text("is on its way", "news"),
    ],
}
URL = {"type": "button", "sub_type": "url", "index": "0", "parameters": [text("A-1")]}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """One world for all that changes nothing."""
    with served(tmp_path_factory.mktemp("outside")) as outside:
        yield outside


class TestTheList:
    def test_has_named_and_numbered_blanks_and_every_state(self, world: Outside) -> None:
        listed = world.http.get(LIST, headers=BEARER).json()["data"]
        assert {each["status"] for each in listed} == {"APPROVED", "PAUSED", "DISABLED", "REJECTED"}
        assert {each.get("parameter_format") for each in listed} == {None, "POSITIONAL", "NAMED"}

    def test_comes_in_pages_and_only_what_is_asked_for(self, world: Outside) -> None:
        query = {"status": "APPROVED", "fields": "name,status", "limit": "4"}
        first = world.http.get(LIST, params=query, headers=BEARER).json()
        rest = world.http.get(first["paging"]["next"], headers=BEARER).json()
        names = [each["name"] for each in (*first["data"], *rest["data"])]
        assert len(names) == 6
        assert "winter_offer" not in names
        assert first["data"][0].keys() == {"name", "status", "id"}
        assert "next" not in rest["paging"]

    def test_needs_the_token(self, world: Outside) -> None:
        assert world.http.get(LIST).json()["error"]["code"] == 190


class TestATemplate:
    def test_reaches_the_phone_with_its_blanks_filled(self, world: Outside) -> None:
        assert send(world, "order_update", ORDER, URL).status_code == 200
        assert world.thread()[0]["text"] == "Hello Maria, your order A-1 is on its way."

    @pytest.mark.parametrize(
        ("name", "components", "code"),
        [
            ("nobody_knows_it", [], 132001),
            ("first_try", [], 132001),
            ("winter_offer", [], 132015),
            ("old_offer", [], 132016),
            ("order_update", [URL], 132000),
            ("order_update", [ORDER], 131008),
            (
                "order_update",
                [{**ORDER, "parameters": [text("x", "a"), text("y", "b"), text("z", "c")]}, URL],
                100,
            ),
            ("spring_offer", [{"type": "header", "parameters": [text("a\nb")]}], 132018),
            ("spring_offer", [{"type": "header", "parameters": [text(" ")]}], 132012),
            ("price_list", [{"type": "body", "parameters": [text("Maria")]}], 132012),
            ("please_write", [{**URL, "index": "4"}], 132018),
        ],
    )
    def test_is_refused_when_it_does_not_fit(
        self, world: Outside, name: str, components: list[dict[str, Any]], code: int
    ) -> None:
        assert send(world, name, *components).json()["error"]["code"] == code

    def test_is_refused_in_a_language_that_it_does_not_have(self, world: Outside) -> None:
        assert send(world, "please_write", language="fr").json()["error"]["code"] == 132001

    def test_is_refused_once_it_is_paused_and_taken_again_once_it_is_approved(self, outside: Outside) -> None:
        for event, status in (("template_paused", 400), ("template_approved", 200)):
            outside.http.post("/graph/_events", json={"event": event, "template": "please_write"})
            assert send(outside, "please_write").status_code == status

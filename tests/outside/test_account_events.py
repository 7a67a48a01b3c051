import json
from typing import Any

import pytest

from infra.local.whatsapp.account_events import EVENTS
from tests.outside.outside import MARIA, Outside
from tests.outside.receiver import Receiver


def changes(receiver: Receiver) -> list[dict[str, Any]]:
    return [
        change
        for _, body in receiver.posts
        for entry in json.loads(body)["entry"]
        for change in entry["changes"]
    ]


class TestNewsOfTheAccount:
    def test_is_posted_each_on_its_own_field(self, outside: Outside, receiver: Receiver) -> None:
        fields = [event.field for name, event in EVENTS.items() if name != "raw"]
        for name in EVENTS:
            if name != "raw":
                outside.http.post("/graph/_events", json={"event": name}).raise_for_status()
        receiver.wait(lambda it: len(it.posts) == len(fields))
        posted = changes(receiver)
        assert [change["field"] for change in posted] == fields
        assert all(change["value"] for change in posted)

    @pytest.mark.parametrize(
        ("event", "code"), [("restricted", 368), ("locked", 131031), ("payment", 131042)]
    )
    def test_that_stops_sending_stops_it_until_the_account_is_restored(
        self, outside: Outside, event: str, code: int
    ) -> None:
        outside.write()
        outside.http.post("/graph/_events", json={"event": event})
        for _ in range(3):
            assert outside.send(to=MARIA, text={"body": "x"}).json()["error"]["code"] == code
        outside.http.post("/graph/_events", json={"event": "restored"})
        outside.text()

    def test_may_be_any_field_and_value(self, outside: Outside, receiver: Receiver) -> None:
        news = {"event": "raw", "field": "brand_new", "value": {"a": [1]}}
        outside.http.post("/graph/_events", json=news).raise_for_status()
        receiver.wait(lambda it: bool(it.posts))
        assert changes(receiver) == [{"field": "brand_new", "value": {"a": [1]}}]

    def test_must_be_known(self, outside: Outside) -> None:
        assert outside.http.post("/graph/_events", json={"event": "party"}).status_code == 400

    def test_comes_from_a_form_of_the_page_too(self, outside: Outside) -> None:
        posted = outside.http.post("/graph/_events", data={"event": "quality_low", "next": "/phone/maria"})
        assert (posted.status_code, posted.headers["location"]) == (303, "/phone/maria")

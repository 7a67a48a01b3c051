"""The simulated push service: what the product sends can be read by the device, and by nobody else's signature."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.adapters.web_push import WebPush
from chalicelib.domain.device import Device
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted
from infra.own_secrets import private_key
from tests.fakes.devices import DevicesFake
from tests.outside.outside import Outside

NOTICE = Notice(
    stage="case.escalated",
    headline="A customer needs a person",
    queue="Front desk",
    lines=(("Customer goal", "see Dr. Ruiz"),),
    due="Mon 23 Nov, 11:30 (Europe/Madrid)",
    link="https://inbox.example/threads/t-1",
    escalation_id="esc-1",
    trigger="Risk",
)


class Clock:
    """The time here, or some while from it."""

    def __init__(self, late: timedelta = timedelta()) -> None:
        self._late = late

    def now(self) -> datetime:
        return datetime.now(UTC) + self._late


class Dana:
    """Somebody whose one browser is at the simulated push service."""

    def __init__(self, outside: Outside, *, late: timedelta = timedelta()) -> None:
        self.outside, self.devices = outside, DevicesFake()
        made = outside.http.post("/push/api/devices").json()
        self.devices.add("p-dana", Device(**made, added_at=Clock().now()))
        self.id = made["endpoint"].rpartition("/")[2]
        key = private_key()
        self.push = WebPush(
            self.devices, lambda: key, Clock(late), sender="a@example.test", simulated=f"{outside.url}/push"
        )

    def hears(self) -> Posted | None:
        return self.push.send("p-dana", NOTICE)

    @property
    def received(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = self.outside.http.get("/push/api/messages").json()["messages"]
        return messages


class TestPush:
    def test_is_read_by_its_device(self, outside: Outside) -> None:
        dana = Dana(outside)
        assert dana.hears() == Posted("push", "1 of 1")
        (message,) = dana.received
        assert message["device"] == dana.id
        assert message["words"] == {
            "title": "A customer needs a person",
            "body": "Front desk · Risk\nDue Mon 23 Nov, 11:30 (Europe/Madrid)",
            "url": "https://inbox.example/threads/t-1",
            "tag": "esc-1",
        }
        assert message["headers"]["urgency"] == "high"

    def test_is_shown_on_its_page(self, outside: Outside) -> None:
        assert "Nothing was pushed yet" in outside.http.get("/push").text
        Dana(outside).hears()
        assert "A customer needs a person" in outside.http.get("/push").text
        assert "Front desk · Risk<br>" in outside.http.get("/push/parts/list").text

    def test_to_a_browser_that_unsubscribed_ends_the_device(self, outside: Outside) -> None:
        dana = Dana(outside)
        outside.http.delete(f"/push/api/devices/{dana.id}")
        assert dana.hears() is None
        assert dana.devices.of("p-dana") == ()

    def test_with_an_old_signature_is_refused(self, outside: Outside) -> None:
        dana = Dana(outside, late=timedelta(days=-2))
        with pytest.raises(NotificationFailed, match="403") as raised:
            dana.hears()
        assert raised.value.permanent
        assert dana.received == []

    def test_without_a_signature_is_refused(self, outside: Outside) -> None:
        dana = Dana(outside)
        answer = outside.http.post(f"/push/to/{dana.id}", content=b"words", headers={"TTL": "60"})
        assert (answer.status_code, answer.json()) == (403, {"error": "there is no signature"})
        assert outside.http.post("/push/to/nobody").status_code == 404

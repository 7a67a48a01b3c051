"""The function that calls other systems: from the bus to the queue, from the queue to the system, and again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.adapters.event_bus import entry_of
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.webhook import Webhook
from chalicelib.entrypoints import call_webhooks
from chalicelib.use_cases.webhook_ports import CallFailed
from tests.fakes.clock import MONDAY_10
from tests.fakes.playbooks import PlaybooksFake
from tests.fakes.wakeups import WakeupsFake
from tests.fakes.webhooks import WebhookCallerFake, WebhookCallsFake
from tests.journeys.clinic import a_playbook
from tests.journeys.test_entrypoints import NOTHING_FAILED, wake_ups

FACT = Happened(FactName.CASE_RESOLVED, "t1", MONDAY_10, "c1", detail={"by": "ai"})


class Outside:
    """The queue, the other systems and the time that a call is hidden for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls, self.caller, self.wakeups = WebhookCallsFake(), WebhookCallerFake(), WakeupsFake()
        webhook = Webhook(id="diary", url="https://diary.example/in", facts=(FactName.CASE_RESOLVED,))
        ports = {
            "playbooks": PlaybooksFake(a_playbook(webhooks=(webhook,))),
            "webhook_calls": self.calls,
            "webhook_caller": self.caller,
            "wakeups": self.wakeups,
        }
        for name, port in ports.items():
            monkeypatch.setattr(wiring, name, lambda port=port: port)

    def hears(self, fact: Happened) -> dict[str, Any]:
        entry = entry_of(fact, "bus")
        detail = json.loads(entry["Detail"])
        return call_webhooks.handle({"detail-type": entry["DetailType"], "detail": detail})

    def works(self, *, receives: int = 1) -> dict[str, Any]:
        bodies = [vars(call) for call in self.calls.calls]
        return call_webhooks.handle(wake_ups(*bodies, receives=receives))


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> Outside:
    return Outside(monkeypatch)


class TestCallWebhooks:
    def test_brings_a_fact_of_the_bus_to_who_wants_to_hear(self, outside: Outside) -> None:
        outside.hears(FACT)
        assert outside.works() == NOTHING_FAILED
        ((url, call),) = outside.caller.made
        assert url == "https://diary.example/in"
        assert json.loads(call.body)["type"] == "case.resolved"

    def test_leaves_alone_what_nobody_wants_to_hear(self, outside: Outside) -> None:
        outside.hears(Happened(FactName.CASE_OPENED, "t1", MONDAY_10, "c1"))
        assert outside.calls.calls == []

    def test_puts_a_call_that_failed_back_for_later(
        self, outside: Outside, capsys: pytest.CaptureFixture[str]
    ) -> None:
        outside.hears(FACT)
        outside.caller.fail(CallFailed("http_500"))
        assert outside.works(receives=2) == {"batchItemFailures": [{"itemIdentifier": "record-0"}]}
        assert [after for *_, after in outside.wakeups.shown_again] == [60]
        assert '"why": "http_500"' in capsys.readouterr().out

    def test_gives_a_fact_that_comes_twice_one_id(self, outside: Outside) -> None:
        outside.hears(FACT)
        outside.hears(FACT)
        assert len({call.call_id for call in outside.calls.calls}) == 1

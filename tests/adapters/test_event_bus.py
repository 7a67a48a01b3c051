"""Facts on the bus: there and back, all of them, and none that says what it should not."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import boto3
import pytest

from chalicelib.adapters.event_bus import EventBridge, NotPublished, entry_of, happened_from
from chalicelib.domain.facts import FactName, Happened
from tests.fakes.clock import MONDAY_10

FACT = Happened(
    FactName.CASE_ESCALATED,
    "t-1",
    MONDAY_10 + timedelta(milliseconds=5),
    "case-1",
    "esc-1",
    detail={"queue": "front-desk", "trigger": "risk", "alert": None},
)


def brought(entry: dict[str, Any]) -> dict[str, Any]:
    """The event as a rule's target gets it."""
    return {
        "source": entry["Source"],
        "detail-type": entry["DetailType"],
        "detail": json.loads(entry["Detail"]),
    }


class TestFact:
    def test_comes_back_as_it_went(self) -> None:
        assert happened_from(brought(entry_of(FACT, "bus"))) == FACT

    @pytest.mark.parametrize("name", list(FactName))
    def test_of_every_name_comes_back(self, name: FactName) -> None:
        fact = Happened(name, "t-1", MONDAY_10, message_id="m-1")
        assert happened_from(brought(entry_of(fact, "bus"))) == fact

    def test_can_be_matched_by_rules_of_others(self) -> None:
        event = brought(entry_of(FACT, "bus"))
        assert (event["source"], event["detail-type"]) == ("handoff", "case.escalated")
        assert (event["detail"]["queue"], event["detail"]["thread_id"]) == ("front-desk", "t-1")

    def test_of_an_unknown_name_is_our_bug(self) -> None:
        with pytest.raises(ValueError, match=r"case\.eaten"):
            happened_from({"detail-type": "case.eaten", "detail": {}})


class Events:
    """EventBridge's client, taking or refusing."""

    def __init__(self, failing: int = 0) -> None:
        self.failing, self.batches = failing, []  # type: int, list[list[dict[str, Any]]]

    def put_events(self, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803 - boto3's name
        self.batches.append(Entries)
        results = [{"ErrorCode": "ThrottlingException"}] * self.failing
        return {
            "FailedEntryCount": self.failing,
            "Entries": results + [{"EventId": "1"}] * (len(Entries) - self.failing),
        }


class TestPublish:
    def test_puts_ten_at_a_time(self) -> None:
        events = Events()
        EventBridge(events, "bus").publish([FACT] * 23)
        assert [len(batch) for batch in events.batches] == [10, 10, 3]

    def test_says_nothing_when_there_is_nothing(self) -> None:
        events = Events()
        EventBridge(events, "bus").publish([])
        assert events.batches == []

    def test_raises_when_one_was_not_taken(self) -> None:
        with pytest.raises(NotPublished, match="ThrottlingException"):
            EventBridge(Events(failing=1), "bus").publish([FACT, FACT])

    def test_is_taken_by_a_real_bus(self, aws: None) -> None:
        client = boto3.client("events")
        client.create_event_bus(Name="handoff-test")
        EventBridge(client, "handoff-test").publish([FACT])

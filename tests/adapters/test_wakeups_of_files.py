"""Wake-ups for files and parked bodies: at once, without an order, and the same one as often as it is sent."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest

from chalicelib.adapters.sqs import SqsWakeups
from chalicelib.settings import Settings
from tests.adapters.conftest import NUMBERS
from tests.fakes.wakeups import WakeupsFake

Sent = tuple[Any, Any]


@pytest.fixture(params=["fake", "sqs"])
def sent(request: pytest.FixtureRequest) -> Sent:
    """The port, and what its two queues hold."""
    if request.param == "fake":
        fake = WakeupsFake()
        return fake, lambda: (fake.fetches, fake.parked)
    request.getfixturevalue("aws")
    sqs, number = boto3.client("sqs"), next(NUMBERS)
    media, parked = (
        sqs.create_queue(QueueName=f"{name}-{number}")["QueueUrl"] for name in ("media", "parked")
    )

    def bodies(url: str) -> list[dict[str, str]]:
        found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        return [json.loads(each["Body"]) for each in found.get("Messages", [])]

    def held() -> tuple[list[tuple[str, str]], list[str]]:
        files = [(body["thread_id"], body["message_id"]) for body in bodies(media)]
        return files, [body["key"] for body in bodies(parked)]

    return SqsWakeups(sqs, Settings({"MEDIA_QUEUE_URL": media, "PARKED_QUEUE_URL": parked})), held


class TestWakeUps:
    def test_carry_ids_only(self, sent: Sent) -> None:
        wakeups, held = sent
        wakeups.fetch_media("a-thread", "m-1")
        wakeups.receive_parked("parked/0123")
        assert held() == ([("a-thread", "m-1")], ["parked/0123"])

    def test_are_taken_again_for_the_same_file(self, sent: Sent) -> None:
        wakeups, held = sent
        for _ in range(2):
            wakeups.fetch_media("a-thread", "m-1")
        assert held()[0] == [("a-thread", "m-1")] * 2

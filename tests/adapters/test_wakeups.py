"""Wake-ups: in the thread's order, once for each cause, again when they failed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import boto3
import pytest

from chalicelib.adapters.sqs import SqsWakeups
from chalicelib.settings import Settings
from chalicelib.use_cases.ports import Wakeups
from tests.adapters.conftest import NUMBERS
from tests.fakes.wakeups import WakeupsFake


@dataclass
class Queues:
    """Two FIFO queues."""

    sqs: Any
    answers: str
    outbox: str

    @property
    def wakeups(self) -> SqsWakeups:
        return SqsWakeups(
            self.sqs, Settings({"ANSWERS_QUEUE_URL": self.answers, "OUTBOX_QUEUE_URL": self.outbox})
        )

    def waiting(self, url: str) -> list[dict[str, Any]]:
        found = self.sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"]
        )
        messages: list[dict[str, Any]] = found.get("Messages", [])
        return messages


@pytest.fixture
def queues(aws: None) -> Queues:
    sqs, number = boto3.client("sqs"), next(NUMBERS)
    names = [f"{name}-{number}.fifo" for name in ("answers", "outbox")]
    urls = [sqs.create_queue(QueueName=name, Attributes={"FifoQueue": "true"})["QueueUrl"] for name in names]
    return Queues(sqs, *urls)


class TestContract:
    @pytest.fixture(params=["fake", "sqs"])
    def taken(self, request: pytest.FixtureRequest) -> Any:
        """The wake-ups of either kind and what the queues hold of them."""
        if request.param == "fake":
            fake = WakeupsFake()
            return fake, lambda: (fake.answers, fake.deliveries)
        queues = request.getfixturevalue("queues")

        def held() -> tuple[list[str], list[tuple[str, str]]]:
            answers = [json.loads(each["Body"]) for each in queues.waiting(queues.answers)]
            deliveries = [json.loads(each["Body"]) for each in queues.waiting(queues.outbox)]
            return (
                [body["thread_id"] for body in answers],
                [(body["thread_id"], body["message_id"]) for body in deliveries],
            )

        return queues.wakeups, held

    def test_takes_the_same_cause_once(self, taken: Any) -> None:
        wakeups: Wakeups = taken[0]
        for _ in range(3):
            wakeups.answer("t-1", "m-1")
            wakeups.deliver("t-1", "m-1", "m-1")
        wakeups.answer("t-1", "m-2")
        assert taken[1]() == (["t-1", "t-1"], [("t-1", "m-1")])

    def test_takes_any_name_for_a_cause(self, taken: Any) -> None:
        wakeups: Wakeups = taken[0]
        wakeups.answer("t-1", "sweep 2026-11-23 ñ " + "x" * 200)
        assert taken[1]()[0] == ["t-1"]


class TestSqs:
    def test_groups_by_thread(self, queues: Queues) -> None:
        queues.wakeups.answer("t-1", "m-1")
        (message,) = queues.waiting(queues.answers)
        assert message["Attributes"]["MessageGroupId"] == "t-1"
        assert message["Attributes"]["MessageDeduplicationId"] == "m-1"

    def test_shows_a_failed_one_again_at_once(self, queues: Queues) -> None:
        queues.wakeups.answer("t-1", "m-1")
        (message,) = queues.waiting(queues.answers)
        assert queues.waiting(queues.answers) == []
        arn = f"arn:aws:sqs:eu-west-1:123456789012:{queues.answers.rpartition('/')[2]}"
        queues.wakeups.show_again(arn, message["ReceiptHandle"], after=0)
        (again,) = queues.waiting(queues.answers)
        assert again["Attributes"]["ApproximateReceiveCount"] == "2"

    def test_takes_a_receipt_that_is_no_longer_valid(self, queues: Queues) -> None:
        arn = f"arn:aws:sqs:eu-west-1:123456789012:{queues.outbox.rpartition('/')[2]}"
        queues.wakeups.show_again(arn, "long-gone", after=1e9)
        queues.wakeups.show_again("arn:aws:sqs:eu-west-1:123456789012:other.fifo", "x", after=1)

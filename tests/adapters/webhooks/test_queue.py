"""The queue of calls, as a fake and as SQS: what is put in comes out as it was."""

from __future__ import annotations

import json
from collections.abc import Callable

import boto3
import pytest

from chalicelib.adapters.webhooks.queue import SqsWebhookCalls, call_from
from chalicelib.domain.webhook import WebhookCall
from chalicelib.use_cases.webhook_ports import WebhookCalls
from tests.fakes.webhooks import WebhookCallsFake

CALLS = [WebhookCall("diary", "msg_1", '{"type":"a"}'), WebhookCall("ledger", "msg_1", '{"type":"a"}')]

Shelf = tuple[WebhookCalls, Callable[[], list[WebhookCall]]]


@pytest.fixture(params=["fake", "sqs"])
def shelf(request: pytest.FixtureRequest) -> Shelf:
    """The port, and a way to take out what is in it."""
    if request.param == "fake":
        fake = WebhookCallsFake()
        return fake, lambda: fake.calls
    request.getfixturevalue("aws")
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="webhook-calls")["QueueUrl"]

    def taken() -> list[WebhookCall]:
        answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        return [call_from(json.loads(each["Body"])) for each in answer["Messages"]]

    return SqsWebhookCalls(sqs, url), taken


def test_calls_come_out_as_they_were_put_in(shelf: Shelf) -> None:
    calls, taken = shelf
    for call in CALLS:
        calls.put(call)
    assert sorted(taken(), key=lambda call: call.webhook_id) == CALLS

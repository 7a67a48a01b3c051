"""`handoff outbox` and `handoff reconcile` against a deployment, as one reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from moto import mock_aws

from chalicelib import wiring
from chalicelib.domain.hold import Hold
from chalicelib.domain.message import Delivery
from infra import stack
from infra.commands import outbox, reconcile
from infra.says import Stop
from tests.adapters.conftest import _declared_table
from tests.adapters.dynamodb.story import the_ai_replied
from tests.fakes.cast import NUMBER, THREAD_ID, to_maria

REGION, STAGE = "eu-west-1", "outbox"
QUEUES = ("Answers", "Outbox", "Media", "Parked")
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
LOCKED = Hold(
    NUMBER, 131031, "The account is locked", "Open WhatsApp Manager.", NOW, NOW + timedelta(minutes=5)
)
MESSAGE_ID = to_maria().message_id


@pytest.fixture
def deployment(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A deployment with a table and its queues, and nothing in them; gives its SQS."""
    with mock_aws():
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "testing")
        for name in ("STAGE", "TABLE_NAME", "PLAYBOOK_BUCKET", "PARAMETER_PREFIX", "OUTBOX_QUEUE_URL"):
            monkeypatch.setenv(name, "set by the command")
        monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
        for name in ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        _forget_what_is_wired()
        sqs = boto3.client("sqs", region_name=REGION)
        outputs = {"TableName": "handoff", "PlaybookBucketName": "playbooks"} | _queues(sqs)
        monkeypatch.setattr(stack, "outputs", lambda target: outputs if target.stage == STAGE else {})
        declared = _declared_table()
        parts = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        boto3.client("dynamodb", region_name=REGION).create_table(
            TableName="handoff", BillingMode="PAY_PER_REQUEST", **{part: declared[part] for part in parts}
        )
        monkeypatch.setenv("TABLE_NAME", outputs["TableName"])
        monkeypatch.setenv("OUTBOX_QUEUE_URL", outputs["OutboxQueueUrl"])
        yield sqs
    _forget_what_is_wired()


def _queues(sqs: Any) -> dict[str, str]:
    urls = {}
    for queue in QUEUES:
        fifo = queue in ("Answers", "Outbox")
        ending, more = (".fifo", {"FifoQueue": "true"}) if fifo else ("", {})
        for output, name in ((f"{queue}QueueUrl", queue), (f"{queue}DeadLettersUrl", f"{queue}-dead")):
            urls[output] = sqs.create_queue(QueueName=f"{name}{ending}", Attributes=more)["QueueUrl"]
    return urls


def _forget_what_is_wired() -> None:
    for port in vars(wiring).values():
        if hasattr(port, "cache_clear"):
            port.cache_clear()


def found_open(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    """What the proof says, without what is none."""
    capsys.readouterr()
    reconcile.run(stage=STAGE, region=REGION, as_json=True)
    counted: dict[str, int] = json.loads(capsys.readouterr().out)
    return {name: count for name, count in counted.items() if count}


class TestStatus:
    def test_says_that_nothing_is_held(self, deployment: Any, capsys: pytest.CaptureFixture[str]) -> None:
        assert outbox.status(STAGE, REGION, as_json=False) == 0
        assert "No number is held" in capsys.readouterr().err

    def test_says_why_since_when_and_what_to_do(
        self, deployment: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        wiring.outbox().hold(LOCKED)
        the_ai_replied(wiring.threads())
        outbox.status(STAGE, REGION, as_json=False)
        told = capsys.readouterr().err
        for words in (
            NUMBER,
            "The account is locked (131031)",
            "10:00:00",
            "Open WhatsApp Manager.",
            "pending",
        ):
            assert words in told

    def test_says_so_where_nothing_is_deployed(self, deployment: Any) -> None:
        with pytest.raises(Stop, match="no deployment"):
            outbox.status("nowhere", REGION, as_json=False)


class TestResume:
    def test_ends_the_hold_and_wakes_what_waits(self, deployment: Any) -> None:
        the_ai_replied(wiring.threads())
        wiring.outbox().hold(LOCKED)
        assert outbox.resume(STAGE, REGION, None) == 0
        assert wiring.outbox().holds() == ()
        url = wiring.settings().outbox_queue_url
        (message,) = deployment.receive_message(QueueUrl=url)["Messages"]
        assert json.loads(message["Body"]) == {"thread_id": THREAD_ID, "message_id": MESSAGE_ID}

    def test_has_nothing_to_do_where_nothing_is_held(
        self, deployment: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        outbox.resume(STAGE, REGION, None)
        assert "Nothing is held" in capsys.readouterr().err

    def test_asks_which_number_is_meant(self, deployment: Any) -> None:
        wiring.outbox().hold(LOCKED)
        wiring.outbox().hold(replace(LOCKED, phone_number_id="999"))
        with pytest.raises(Stop, match="--number"):
            outbox.resume(STAGE, REGION, None)
        outbox.resume(STAGE, REGION, "999")
        assert [hold.phone_number_id for hold in wiring.outbox().holds()] == [NUMBER]


class TestReconcile:
    def test_proves_that_nothing_is_open(self, deployment: Any, capsys: pytest.CaptureFixture[str]) -> None:
        assert reconcile.run(stage=STAGE, region=REGION, as_json=False) == 0
        assert "0 open" in capsys.readouterr().err

    def test_counts_what_is_not_sent_and_what_is_held(
        self, deployment: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        the_ai_replied(wiring.threads())
        wiring.outbox().hold(LOCKED)
        assert found_open(capsys) == {"open": 2, "messages pending": 1, "numbers held": 1}

    def test_counts_an_unknown_outcome_until_it_is_settled(
        self, deployment: Any, capsys: pytest.CaptureFixture[str]
    ) -> None:
        the_ai_replied(wiring.threads())
        ids = (THREAD_ID, MESSAGE_ID)
        wiring.threads().record_outcome(*ids, Delivery.UNKNOWN, at=NOW)
        assert found_open(capsys) == {"open": 1, "messages unknown": 1}
        wiring.threads().record_outcome(*ids, Delivery.SENT, at=NOW, wamid="wamid.1")
        assert found_open(capsys) == {}

    def test_counts_what_waits_in_queues(self, deployment: Any, capsys: pytest.CaptureFixture[str]) -> None:
        url = deployment.get_queue_url(QueueName="Media-dead")["QueueUrl"]
        deployment.send_message(QueueUrl=url, MessageBody="{}")
        assert found_open(capsys) == {"open": 1, "in queue media, dead": 1}
        assert reconcile.run(stage=STAGE, region=REGION, as_json=False) == 1

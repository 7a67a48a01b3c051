"""The SLA clock itself, executed on moto: what it writes, and when it stops."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import boto3
import pytest
from moto import mock_aws

from infra.paths import ROOT

LONG_AGO = "2020-01-01T10:00:00Z"
MARIAS = {"PK": "T#1", "SK": "E#1", "due_at": LONG_AGO}
DEFINITION = (ROOT / "infra" / "sla_clock.asl.json").read_text()


@dataclass
class Clock:
    """An escalation in a table, and the machine that watches over it."""

    table: Any
    machines: Any

    def runs_over(self, **attributes: Any) -> dict[str, Any]:
        """What one execution leaves of an escalation, every time of which has passed."""
        self.table.put_item(Item={**MARIAS, **attributes})
        return self.runs()

    def runs(self) -> dict[str, Any]:
        alerts = [{"name": "lead", "at": LONG_AGO}, {"name": "owner", "at": LONG_AGO}]
        asked = {"thread_pk": "T#1", "escalation_sk": "E#1", "reminder_at": LONG_AGO, "due_at": LONG_AGO}
        [machine] = self.machines.list_state_machines()["stateMachines"]
        started = self.machines.start_execution(
            stateMachineArn=machine["stateMachineArn"], input=json.dumps({**asked, "alerts": alerts})
        )
        deadline = time.monotonic() + 20
        while self._status(started["executionArn"]) == "RUNNING" and time.monotonic() < deadline:
            time.sleep(0.02)
        assert self._status(started["executionArn"]) == "SUCCEEDED"
        item: dict[str, Any] = self.table.get_item(Key={"PK": "T#1", "SK": "E#1"}).get("Item", {})
        return item

    def _status(self, execution: str) -> str:
        return str(self.machines.describe_execution(executionArn=execution)["status"])


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    with mock_aws(config={"stepfunctions": {"execute_state_machine": True}}):
        table = boto3.resource("dynamodb").create_table(
            TableName="handoff",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("PK", "SK")],
            KeySchema=[
                {"AttributeName": "PK", "KeyType": "HASH"},
                {"AttributeName": "SK", "KeyType": "RANGE"},
            ],
        )
        machines = boto3.client("stepfunctions")
        machines.create_state_machine(
            name="clock",
            definition=DEFINITION.replace("${Table}", "handoff"),
            roleArn="arn:aws:iam::123456789012:role/clock",
        )
        yield Clock(table, machines)


class TestClock:
    def test_reminds_then_records_the_breach_then_goes_up_the_chain(self, clock: Clock) -> None:
        left = clock.runs_over()
        assert left["reminded_at"] <= left["breached_at"]
        assert left["alerted"] == ["lead", "owner"]

    def test_leaves_alone_what_somebody_took_over(self, clock: Clock) -> None:
        assert clock.runs_over(taken_over_at="10:00") == MARIAS | {"taken_over_at": "10:00"}

    def test_leaves_alone_what_was_closed(self, clock: Clock) -> None:
        assert clock.runs_over(closed_at="10:00") == MARIAS | {"closed_at": "10:00"}

    def test_leaves_alone_what_was_moved_and_has_a_clock_of_its_own(self, clock: Clock) -> None:
        moved = MARIAS | {"due_at": "2099-01-01T10:00:00Z"}
        assert clock.runs_over(**moved) == moved

    def test_changes_nothing_that_the_sweep_wrote_before_it(self, clock: Clock) -> None:
        left = clock.runs_over(reminded_at="10:00", breached_at="11:00", alerted=["lead"])
        assert (left["reminded_at"], left["breached_at"]) == ("10:00", "11:00")
        assert left["alerted"] == ["lead", "owner"]

    def test_does_not_bring_back_an_escalation_that_was_erased(self, clock: Clock) -> None:
        assert clock.runs() == {}

    def test_has_no_lambda_in_it(self) -> None:
        assert "lambda" not in DEFINITION.lower()

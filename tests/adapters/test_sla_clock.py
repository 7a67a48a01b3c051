"""One clock for each escalation, with the very input that the state machine reads."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import boto3
import pytest

from chalicelib.adapters.sla_clock import StepFunctionsClock
from tests.fakes.cast import THREAD_ID, an_escalation

MACHINE = Path(__file__).parents[2] / "infra" / "sla_clock.asl.json"


@pytest.fixture
def machine(aws: None) -> tuple[Any, str]:
    client = boto3.client("stepfunctions")
    definition = {"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}
    arn = client.create_state_machine(
        name="sla-clock", definition=json.dumps(definition), roleArn="arn:aws:iam::123456789012:role/clock"
    )["stateMachineArn"]
    return client, arn


class TestStart:
    def test_is_named_by_the_escalation_and_holds_keys_and_times(self, machine: tuple[Any, str]) -> None:
        client, arn = machine
        StepFunctionsClock(client, arn).start(an_escalation(escalation_id="esc-7"))
        execution = client.describe_execution(
            executionArn=arn.replace(":stateMachine:", ":execution:") + ":esc-7-r1"
        )
        assert json.loads(execution["input"]) == {
            "thread_pk": f"T#{THREAD_ID}",
            "escalation_sk": "E#esc-7",
            "reminder_at": "2026-11-23T10:15:00.000Z",
            "due_at": "2026-11-23T10:30:00.000Z",
            "alerts": [{"name": "lead", "at": "2026-11-23T10:45:00.000Z"}],
        }

    def test_twice_is_once(self, machine: tuple[Any, str]) -> None:
        client, arn = machine
        for _ in range(2):
            StepFunctionsClock(client, arn).start(an_escalation(escalation_id="esc-8"))
        names = [each["name"] for each in client.list_executions(stateMachineArn=arn)["executions"]]
        assert names.count("esc-8-r1") == 1

    def test_of_a_moved_escalation_is_another_one(self, machine: tuple[Any, str]) -> None:
        client, arn = machine
        for revision in (1, 2):
            StepFunctionsClock(client, arn).start(an_escalation(escalation_id="esc-9", revision=revision))
        names = {each["name"] for each in client.list_executions(stateMachineArn=arn)["executions"]}
        assert {"esc-9-r1", "esc-9-r2"} <= names

    def test_gives_the_machine_what_it_reads(self) -> None:
        read = set(re.findall(r'"\$\.(\w+)"', MACHINE.read_text()))
        assert {"thread_pk", "escalation_sk", "reminder_at", "due_at", "alerts"} <= read

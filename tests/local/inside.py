"""The inside of the running AWS, as its owner sees it: table, queues, functions, clocks and logs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Protocol

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.thread import thread_id_for
from infra import target
from infra.demo.story import wait_for
from infra.local.settings import Settings
from infra.local_state import LocalState
from tests.local.cast import SLOW_MACHINE
from tests.local.stack import HOME

COUNTS = (
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
)


class Known(Protocol):
    """Somebody with a phone number, as digits."""

    name: str
    phone: str


class Inside:
    """Everything that a customer or an agent cannot see."""

    def __init__(self, state: LocalState) -> None:
        self.outputs = state.outputs
        self._target = target.local(state.aws_url)
        self._table = Table(self.client("dynamodb"), state.outputs["TableName"])
        self._threads = DynamoThreads(self._table, kept_for=timedelta(days=1))

    def client(self, service: str) -> Any:
        """A client with all rights."""
        return self._target.client(service)

    # The table

    def items(self) -> list[dict[str, Any]]:
        """Everything that is stored, in order."""
        pages = self.client("dynamodb").get_paginator("scan").paginate(TableName=self.outputs["TableName"])
        found = [item for page in pages for item in page["Items"]]
        return sorted(found, key=lambda item: (item["PK"]["S"], item["SK"]["S"]))

    def thread_id(self, customer: Known) -> str:
        """The thread of somebody who has written already."""
        found = self._table.get(keys.identity("wa_id", customer.phone))
        assert found is not None, f"{customer.name} is not known to the product"
        return thread_id_for(Settings.phone_number_id, found["customer_id"])

    def thread(self, customer: Known) -> Loaded:
        """Somebody's thread as a use case reads it."""
        loaded = self._threads.load(self.thread_id(customer))
        assert loaded is not None
        return loaded

    def sent(self, customer: Known) -> list[Message]:
        """What was sent to somebody, or is to be, oldest first."""
        return [message for message in self.thread(customer).messages if message.delivery]

    def received(self, customer: Known) -> list[Message]:
        """What somebody wrote, oldest first."""
        return [message for message in self.thread(customer).messages if message.inbound]

    def pass_time(self, customer: Known, by: timedelta) -> None:
        """Move the escalation's promises of somebody into the past, as if so much time had gone by."""
        escalation = self.thread(customer).escalation
        assert escalation is not None
        key = keys.escalation(escalation.thread_id, escalation.escalation_id)
        item = self._table.get(key)
        assert item is not None
        earlier = {
            "reminder_at": escalation.reminder_at - by,
            "due_at": escalation.due_at - by,
        }
        place = f"{to_text(min(earlier.values()))}#{escalation.escalation_id}"
        values = {
            ":reminder": to_text(earlier["reminder_at"]),
            ":due": to_text(earlier["due_at"]),
            ":place": place,
        }
        self.client("dynamodb").update_item(
            TableName=self.outputs["TableName"],
            Key={name: {"S": value} for name, value in key.items()},
            UpdateExpression="SET reminder_at = :reminder, due_at = :due, lists_sk = :place",
            ExpressionAttributeValues={name: {"S": value} for name, value in values.items()},
        )

    # The queues

    def waiting(self, queue: str) -> int:
        """How many messages a queue holds, in any state; `queue` is an output's name without Url."""
        url = self.outputs[f"{queue}Url"]
        found = self.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=list(COUNTS))
        return sum(int(count) for count in found["Attributes"].values())

    def wait_until_quiet(self) -> None:
        """Wait until no wake-up is left and the table stays as it is."""
        before: list[Any] = [None]

        def quiet() -> bool:
            if self.waiting("AnswersQueue") or self.waiting("OutboxQueue"):
                return False
            now = self.items()
            same, before[0] = now == before[0], now
            return same

        wait_for("quiet", quiet, within=SLOW_MACHINE)

    @contextmanager
    def impatient(self, queue: str, seconds: int) -> Iterator[None]:
        """Let a queue show a message again soon after its worker died."""
        url = self.outputs[f"{queue}Url"]
        sqs = self.client("sqs")
        was = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])["Attributes"]
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": str(seconds)})
        try:
            yield
        finally:
            sqs.set_queue_attributes(QueueUrl=url, Attributes=was)

    # The functions

    def sweep(self) -> None:
        """Let the sweep come now rather than at the next full minute."""
        names = ("version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail")
        event = json.dumps(dict.fromkeys(names, ""))
        done = self.client("lambda").invoke(FunctionName="handoff-local-sweep", Payload=event)
        assert "FunctionError" not in done, done["Payload"].read()

    def kill(self, function: str) -> None:
        """Kill the processes that run a function, as a machine that dies would."""
        command = ["ps", "-axww", "-o", "pid=", "-o", "command="]
        listed = subprocess.run(command, capture_output=True, text=True, check=True)
        mark = f"{HOME / 'tmp'}/ministack-lambda-handoff-local-{function}-"
        pids = [int(line.split()[0]) for line in listed.stdout.splitlines() if mark in line]
        assert pids, f"no worker of {function} is running"
        for pid in pids:
            os.kill(pid, signal.SIGKILL)

    def logs(self) -> Iterator[tuple[str, str]]:
        """Every line of every log group, with the group's name."""
        logs = self.client("logs")
        for page in logs.get_paginator("describe_log_groups").paginate():
            for group in page["logGroups"]:
                name = group["logGroupName"]
                for lines in logs.get_paginator("filter_log_events").paginate(logGroupName=name):
                    yield from ((name, str(event["message"])) for event in lines["events"])

    # The clocks

    def clock(self, customer: Known) -> str:
        """The execution that keeps the promise made to somebody."""
        escalation = self.thread(customer).escalation
        assert escalation is not None
        machine = self.outputs["SlaClockArn"]
        return f"{machine.replace(':stateMachine:', ':execution:')}:{escalation.escalation_id}-r1"

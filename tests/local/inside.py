"""The inside of the running AWS, as its owner sees it: table, queues, functions, clocks and logs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant, to_text
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.rollouts import EVERY
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread, thread_id_for
from infra import target
from infra.demo.story import wait_for
from infra.local.settings import Settings
from infra.local_state import LocalState
from infra.storm.workers import kill, workers
from tests.local.cast import SLOW_MACHINE
from tests.local.stack import HOME

COUNTS = (
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
)


QUEUES = ("AnswersQueue", "OutboxQueue", "MediaQueue", "ParkedQueue")


class Known(Protocol):
    """Somebody with a BSUID."""

    name: str

    @property
    def user_id(self) -> str: ...


class Inside:
    """Everything that a customer or an agent cannot see."""

    def __init__(self, state: LocalState) -> None:
        self.outputs = state.outputs
        self._target = target.local(state.aws_url)
        self.table = Table(self.client("dynamodb"), state.outputs["TableName"])
        self._threads = DynamoThreads(self.table, kept_for=timedelta(days=1))

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
        found = self.table.get(keys.identity("bsuid", customer.user_id))
        assert found is not None, f"{customer.name} is not known to the product"
        return thread_id_for(Settings.phone_number_id, found["customer_id"])

    def thread(self, customer: Known) -> Loaded:
        """Somebody's thread as a use case reads it."""
        loaded = self._threads.load(self.thread_id(customer))
        assert loaded is not None
        return loaded

    def escalation(self, customer: Known, escalation_id: str) -> Escalation:
        """One escalation of somebody, also when it is over."""
        found = self._threads.escalation(self.thread_id(customer), escalation_id)
        assert found is not None
        return found

    def head(self, thread_id: str) -> Thread:
        """The head of a thread."""
        loaded = self._threads.load(thread_id)
        assert loaded is not None
        return loaded.thread

    def stored(self, customer: Known) -> int:
        """How many messages of somebody are stored, however many those are."""
        loaded = self._threads.load(self.thread_id(customer), limit=10_000)
        assert loaded is not None
        return sum(message.inbound for message in loaded.messages)

    def sent(self, customer: Known) -> list[Message]:
        """What was sent to somebody, or is to be, oldest first."""
        return [message for message in self.thread(customer).messages if message.delivery]

    def received(self, customer: Known) -> list[Message]:
        """What somebody wrote, oldest first."""
        return [message for message in self.thread(customer).messages if message.inbound]

    def pass_time(self, customer: Known, by: timedelta) -> None:
        """Move the escalation's promises of somebody into the past, as if so much time had gone by."""
        known = self.thread(customer).escalation
        assert known is not None
        earlier = tuple(replace(alert, at=alert.at - by) for alert in known.alerts)
        times = {"reminder_at": known.reminder_at - by, "due_at": known.due_at - by, "alerts": earlier}
        self._change(customer, **times)

    def hurry(self, customer: Known, times: Sequence[datetime]) -> None:
        """Give somebody's escalation a clock that strikes at these times: reminder, due time, each alert in turn.

        As a pause does it: the stream starts the new clock, and the old one finds another due time.
        """
        known = self.thread(customer).escalation
        assert known is not None
        reminder_at, due_at, *later = times
        alerts = tuple(replace(alert, at=at) for alert, at in zip(known.alerts, later, strict=True))
        clock = {"revision": known.revision + 1, "pauses": known.pauses + 1, "alerts": alerts}
        self._change(customer, reminder_at=reminder_at, due_at=due_at, **clock)

    def close_window(self, customer: Known) -> None:
        """Let somebody's last message be older than the 24 hours in which WhatsApp takes free text."""
        head = self.thread(customer).thread
        assert head.last_inbound_at is not None
        self._set(keys.head(head.thread_id), last_inbound_at=head.last_inbound_at - timedelta(hours=25))

    def let_pass(self, customer: Known, by: timedelta) -> None:
        """Let everything of somebody's case that is with the AI lie further back, and its time to be looked at come."""
        found = self.thread(customer)
        head, case = found.thread, found.case
        assert case is not None
        assert head.last_inbound_at is not None
        for message in found.messages:
            self._set(keys.message(head.thread_id, message.message_id), sent_at=message.sent_at - by)
        self._set(keys.head(head.thread_id), last_inbound_at=head.last_inbound_at - by)
        earlier = [replace(each, at=each.at - by) for each in case.taken_back]
        due = replace(
            case, opened_at=case.opened_at - by, check_at=self._now() - by, taken_back=tuple(earlier)
        )
        assert self._threads.commit(Commit(head, head, case=due))

    def end_waits_of_erasures(self, by: timedelta) -> None:
        """Let so much time go by since the last look of whatever erasures are under way."""
        for item in self.items():
            if item["PK"]["S"] == keys.ERASURES and "looked_at" in item:
                looked_at = to_instant(item["looked_at"].get("S"))
                if looked_at:
                    self._set({name: item[name]["S"] for name in ("PK", "SK")}, looked_at=looked_at - by)

    @staticmethod
    def _now() -> datetime:
        return datetime.now(UTC)

    def end_long_ago(self, customer: Known) -> None:
        """Let somebody's case be resolved so long ago that what they write now is another one."""
        case = self.thread(customer).case
        assert case is not None
        assert case.resolution is not None
        self._set(
            keys.case(case.thread_id, case.case_id), resolved_at=case.resolution.at - timedelta(days=14)
        )

    def _set(self, key: dict[str, str], **times: datetime) -> None:
        self.client("dynamodb").update_item(
            TableName=self.outputs["TableName"],
            Key={name: {"S": value} for name, value in key.items()},
            UpdateExpression="SET " + ", ".join(f"{name} = :{name}" for name in times),
            ExpressionAttributeValues={f":{name}": {"S": to_text(at)} for name, at in times.items()},
        )

    def _change(self, customer: Known, **of_escalation: Any) -> None:
        found = self.thread(customer)
        assert found.escalation is not None
        changed = replace(found.escalation, **of_escalation)
        assert self._threads.commit(Commit(found.thread, found.thread, escalation=changed))

    def files(self, prefix: str) -> list[str]:
        """The keys in the bucket for media that begin so."""
        listed = self.client("s3").list_objects_v2(Bucket=self.outputs["MediaBucketName"], Prefix=prefix)
        return [each["Key"] for each in listed.get("Contents", ())]

    def file(self, key: str) -> bytes:
        """What is in the bucket for media under a key."""
        found = self.client("s3").get_object(Bucket=self.outputs["MediaBucketName"], Key=key)
        return bytes(found["Body"].read())

    def holds(self) -> list[dict[str, Any]]:
        """The holds on the business's numbers, as stored."""
        return [item for item in self.items() if item["PK"]["S"] == "HOLDS"]

    # The queues

    def waiting(self, queue: str) -> int:
        """How many messages a queue holds, in any state; `queue` is an output's name without Url."""
        url = self.outputs[f"{queue}Url"]
        found = self.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=list(COUNTS))
        return sum(int(count) for count in found["Attributes"].values())

    def wait_until_quiet(self, *, within: float = SLOW_MACHINE) -> None:
        """Wait until no wake-up is left and the table stays as it is."""
        before: list[Any] = [None]

        def quiet() -> bool:
            if any(self.waiting(queue) for queue in QUEUES):
                return False
            now = self.items()
            same: bool = now == before[0]
            before[0] = now
            return same

        wait_for("quiet", quiet, within=within)

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

    def guardrails_rest(self) -> None:
        """Let no guardrail be measured for a while: most tests ask for a person, and that is what one notices."""
        key, ahead = keys.GUARDRAILS_MEASURED, EVERY - timedelta(seconds=5)
        self.table.update(update(self.table.name, key, sets={"at": self._now() + ahead}))

    def kill(self, function: str) -> None:
        """Kill the processes that run a function, as a machine that dies would."""
        pids = workers(HOME).get(function)
        assert pids, f"no worker of {function} is running"
        for pid in pids:
            kill(pid)

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
        name = f"{escalation.escalation_id}-r{escalation.revision}"
        return f"{machine.replace(':stateMachine:', ':execution:')}:{name}"

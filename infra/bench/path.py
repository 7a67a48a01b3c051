"""The measured path: one inbound text from webhook to delivered reply, its statuses, and an escalation."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from infra.bench.meter import Tally
from infra.bench.outside import CUSTOMER
from infra.bench.stage import NUMBER, Bench, measure, webhook_event

PRICED = ("sent", "delivered")
"""Statuses that carry the price: `sent`, and one of `delivered` and `read`."""

INVOKED = "read_meaning"
"""The one function that another one calls; warm it asks nothing of AWS, so it has no tally."""


BESIDE = {"nudge", "sweep"}
"""Functions that follow a text but are not on its way to the reply: here with no inbox open, as most of the time."""

LATER = timedelta(hours=25)
"""When the case of a short talk is over, that nobody closed."""


@dataclass
class Path:
    """The tallies of one path, by the function that ran; `runs` counts its invocations."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    runs: dict[str, int] = field(default_factory=dict)

    def add(self, function: str, tally: Tally) -> None:
        """Add one invocation."""
        total = self.tallies.setdefault(function, Tally())
        total.requests += tally.requests
        total.table_units += tally.table_units
        total.index_units += tally.index_units
        total.read_units += tally.read_units
        self.runs[function] = self.runs.get(function, 0) + 1
        if called := tally.requests["lambda:Invoke"]:
            self.runs[INVOKED] = self.runs.get(INVOKED, 0) + called

    @property
    def requests(self) -> int:
        """AWS requests on the path, on which the customer waits; those beside it cost, but nobody waits for them."""
        on_it = (tally for function, tally in self.tallies.items() if function not in BESIDE)
        return sum(sum(tally.requests.values()) for tally in on_it)

    @property
    def write_units(self) -> int:
        """Write units on the path, indexes included."""
        return sum(tally.write_units for tally in self.tallies.values())

    @property
    def read_units(self) -> float:
        """Read units on the path."""
        return sum(tally.read_units for tally in self.tallies.values())


class Walker:
    """Carries records between the functions as Lambda's event sources would, uncounted."""

    def __init__(self, bench: Bench, customer: str = CUSTOMER) -> None:
        self._bench, self._customer = bench, customer
        bench.meter.changes()

    def text(self, words: str) -> Path:
        """One inbound text all the way to the reply."""
        message = {
            "from": self._customer,
            "id": f"wamid.in{time.time_ns()}",
            "type": "text",
            "text": {"body": words},
        }
        message["timestamp"] = str(int(time.time()))
        contact = {"wa_id": self._customer, "profile": {"name": "Maria"}, "user_id": f"ES.{self._customer}"}
        path = Path()
        self._run(path, "webhook", webhook_event({"contacts": [contact], "messages": [message]}))
        self._drain(path)
        return path

    def statuses(self, reply: dict[str, Any]) -> Path:
        """The three statuses of one reply."""
        path = Path()
        for status in ("sent", "delivered", "read"):
            body = {"id": reply["wamid"], "status": status, "timestamp": str(int(time.time()))}
            body |= {"recipient_id": CUSTOMER, "biz_opaque_callback_data": reply["opaque"]}
            if status in PRICED:
                body["pricing"] = {
                    "billable": True,
                    "pricing_model": "PMP",
                    "category": "service",
                    "type": "regular",
                }
            self._run(path, "webhook", webhook_event({"statuses": [body]}))
        self._drain(path)
        return path

    def closing(self) -> Path:
        """The end of a case that nobody closed, as the sweep finds it: looked at once, for the talk was short."""
        from chalicelib import wiring
        from chalicelib.use_cases.conclude_case import conclude_case

        path, thread_id = Path(), f"{NUMBER}-{self._customer_id()}"
        threads, playbooks = wiring.threads(), wiring.playbooks()

        def conclude() -> str:
            return conclude_case(thread_id=thread_id, threads=threads, playbooks=playbooks, clock=_Later())

        path.add("sweep", measure(self._bench.meter, conclude))
        self._drain(path)
        return path

    def newest_reply(self) -> dict[str, str]:
        """The newest message that WhatsApp took: its wamid, and our ids as WhatsApp would echo them."""
        from chalicelib import wiring

        head_id = f"{NUMBER}-{self._customer_id()}"
        loaded = wiring.threads().load(head_id)
        assert loaded is not None
        reply = next(
            message for message in reversed(loaded.messages) if message.wamid and not message.inbound
        )
        return {"wamid": str(reply.wamid), "opaque": f"{reply.thread_id}/{reply.message_id}"}

    def _customer_id(self) -> str:
        from chalicelib import wiring
        from chalicelib.domain.inbound import Contact

        return wiring.customers().resolve(Contact(phone=self._customer), now=wiring.clock().now()).customer_id

    def _drain(self, path: Path) -> None:
        for _ in range(6):
            self._stream(path)
            self._queue(path, "answers", "answer_customer")
            self._stream(path)
            self._queue(path, "outbox", "deliver_message")

    def _stream(self, path: Path) -> None:
        changes = self._bench.meter.changes()
        for function, wakes in (("publish_facts", _wakes), ("nudge", _nudges)):
            if records := [record for record in changes if wakes(record)]:
                self._run(path, function, {"Records": records})

    def _queue(self, path: Path, queue: str, function: str) -> None:
        url = self._bench.queues[queue]
        found = self._bench.sqs.receive_message(QueueUrl=url, AttributeNames=["All"], MaxNumberOfMessages=1)
        for message in found.get("Messages", []):
            record = {
                "messageId": message["MessageId"],
                "receiptHandle": message["ReceiptHandle"],
                "body": message["Body"],
                "attributes": message["Attributes"],
                "eventSourceARN": f"arn:aws:sqs:us-east-1:123456789012:{queue}.fifo",
            }
            self._run(path, function, {"Records": [record]})
            self._bench.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])

    def _run(self, path: Path, function: str, event: dict[str, Any]) -> None:
        import importlib

        module = importlib.import_module(f"chalicelib.entrypoints.{function}")
        path.add(function, measure(self._bench.meter, lambda: module.handle(event)))


class _Later:
    """The clock of that sweep."""

    def now(self) -> datetime:
        return datetime.now(UTC) + LATER


def _wakes(record: dict[str, Any]) -> bool:
    """The stream mapping's filter, as in infra/resources: heads and statuses do not wake publish_facts."""
    sk = record["dynamodb"]["Keys"]["SK"]["S"]
    if sk.startswith(("C#", "E#")):
        return bool(record["eventName"] != "REMOVE")
    return sk.startswith("M#") and "-o" in sk and record["eventName"] == "INSERT"


def _nudges(record: dict[str, Any]) -> bool:
    """The filter of nudge's mapping, as in infra/resources/live.yaml."""
    sk, event = str(record["dynamodb"]["Keys"]["SK"]["S"]), str(record["eventName"])
    if sk.startswith("M#"):
        author = str(record["dynamodb"].get("NewImage", {}).get("author", {}).get("S"))
        return event == "INSERT" or (event == "MODIFY" and author == "person")
    return sk.startswith(("C#", "E#")) and event != "REMOVE"

"""What a conversation's page weighs, and how long the function takes for it, warm."""

from __future__ import annotations

import gzip
import io
import os
import re
import statistics
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import boto3

from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import thread_id_for
from infra.bench.outside import CUSTOMER
from infra.bench.path import Walker
from infra.bench.stage import NUMBER, bench_stage

MESSAGES, ROUNDS = 50, 40
MOST_SECONDS, MOST_BYTES = 0.100, 150_000
A_REQUEST = 0.005
"""Seconds that DynamoDB takes to answer one, of the same region; its usual times are under ten milliseconds."""

AGENT = ("p-bench", "Bench", "bench@clinic.example", ("agents",))


@dataclass(frozen=True)
class Pages:
    """Median seconds of the function, and bytes of the page with its files, as sent and unpacked."""

    page: float
    fragment: float
    unchanged: float
    sent: int
    unpacked: int

    @property
    def kept(self) -> bool:
        """Whether the budgets of the design are kept."""
        return self.fragment <= MOST_SECONDS and self.sent <= MOST_BYTES

    def __str__(self) -> str:
        return (
            f"{'✓' if self.kept else '✗'} A conversation of {MESSAGES} messages: fragment "
            f"{self.fragment * 1000:.0f} ms of {MOST_SECONDS * 1000:.0f} (unchanged {self.unchanged * 1000:.0f}, "
            f"whole page {self.page * 1000:.0f}); page and files {self.sent / 1000:.0f} kB of "
            f"{MOST_BYTES / 1000:.0f} ({self.unpacked / 1000:.0f} unpacked)"
        )


def measure_pages() -> Pages:
    """Ask the real function for the pages, with the real adapters on an in-memory AWS."""
    os.environ["USER_POOL_ID"] = "none"  # a directory that does not answer leaves a session the rights it has
    with redirect_stdout(io.StringIO()), bench_stage() as bench:
        aws = _Aws()
        aws.watch()
        walker = Walker(bench)
        walker.text("What are your opening hours?")
        from chalice.test import Client

        from app import app
        from chalicelib import wiring
        from chalicelib.use_cases.session_ports import Person

        token, _ = wiring.sessions().open(Person(*AGENT), now=wiring.clock().now())
        customer = wiring.customers().resolve(Contact(phone=CUSTOMER), now=wiring.clock().now())
        thread_id = thread_id_for(NUMBER, customer.customer_id)
        _write_more(thread_id)
        with Client(app) as client:
            return _measured(client, f"/threads/{thread_id}", {"cookie": f"__Host-handoff={token}"}, aws)


def _write_more(thread_id: str) -> None:
    """Store what the customer writes on, a message a minute."""
    from chalicelib import wiring
    from chalicelib.domain.message import Author, Message, inbound_message_id

    head = wiring.threads().head(thread_id)
    if head is None:
        raise RuntimeError("the first text made no thread")
    for number in range(MESSAGES):
        at = wiring.clock().now() - timedelta(minutes=MESSAGES - number)
        wamid = f"wamid.page.{number}"
        message = Message(
            thread_id,
            inbound_message_id(wamid, at),
            Author.CUSTOMER,
            kind="text",
            text="Could you look at it once more? Thursday would suit me.",
            sent_at=at,
            received_at=at,
            wamid=wamid,
        )
        wiring.threads().receive(head, message)


def _measured(client: Any, path: str, headers: dict[str, str], aws: _Aws) -> Pages:
    def get(path: str, **more: str) -> Any:
        answer = client.http.get(path, headers={**headers, **more})
        if answer.status_code not in (200, 304):
            raise RuntimeError(f"{path} answered {answer.status_code}")
        return answer

    page = get(path)
    names = set(re.findall(r"/static/([\w.-]+)", page.body.decode()))
    bodies = [page.body, *(get(f"/static/{name}").body for name in names)]
    fragment = {"hx-request": "true"}
    tag = get(f"{path}/messages", **fragment).headers["ETag"]
    return Pages(
        page=_median(lambda: get(path), aws),
        fragment=_median(lambda: get(f"{path}/messages", **fragment), aws),
        unchanged=_median(lambda: get(f"{path}/messages", **fragment, **{"if-none-match": tag}), aws),
        sent=sum(len(gzip.compress(body, 6)) for body in bodies),
        unpacked=sum(map(len, bodies)),
    )


def _median(ask: Callable[[], object], aws: _Aws) -> float:
    return statistics.median(_seconds(ask, aws) for _ in range(ROUNDS))


def _seconds(ask: Callable[[], object], aws: _Aws) -> float:
    """Processor time of everything but the in-memory AWS, in whose place each request takes what DynamoDB takes."""
    aws.seconds, aws.requests = 0.0, 0
    began = time.process_time()
    ask()
    return time.process_time() - began - aws.seconds + aws.requests * A_REQUEST


@dataclass
class _Aws:
    """Time that requests spend in the in-memory AWS."""

    seconds: float = 0.0
    requests: int = 0
    began: float = 0.0

    def watch(self) -> None:
        events = boto3.DEFAULT_SESSION.events
        events.register_first("before-send", self._sent)
        events.register_first("response-received", self._answered)

    def _sent(self, **_: Any) -> None:
        self.requests, self.began = self.requests + 1, time.process_time()

    def _answered(self, **_: Any) -> None:
        self.seconds += time.process_time() - self.began

"""The product's side of a storm: its queues, what is left to do, and what the table holds of every customer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.commit import Loaded
from chalicelib.domain.thread import thread_id_for
from infra import target
from infra.local.settings import Settings
from infra.local_state import LocalState

QUEUES = ("AnswersQueue", "OutboxQueue", "MediaQueue", "ParkedQueue")
DEAD_LETTERS = ("AnswersDeadLetters", "OutboxDeadLetters", "MediaDeadLetters", "ParkedDeadLetters")
PATIENCE = {"AnswersQueue": 15, "OutboxQueue": 15}
"""Seconds until a queue gives a dead worker's message to another; in production it is minutes."""
ALL = 10_000
"""More messages than one thread has."""
_COUNTS = (
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
)


@dataclass(frozen=True)
class Left:
    """What is still to be done."""

    webhooks: int
    queued: int
    unanswered: int
    unsent: int

    @property
    def nothing(self) -> bool:
        """Whether the product is quiet."""
        return not (self.webhooks or self.queued or self.unanswered or self.unsent)

    def __str__(self) -> str:
        return (
            f"{self.webhooks} webhooks, {self.queued} wake-ups, {self.unanswered} threads to answer, "
            f"{self.unsent} messages to send"
        )


class Inside:
    """Everything that a customer cannot see."""

    def __init__(self, state: LocalState) -> None:
        self._outputs = state.outputs
        self._here = target.local(state.aws_url)
        self._table = Table(self._here.client("dynamodb"), state.outputs["TableName"])
        self._threads = DynamoThreads(self._table, kept_for=timedelta(days=1))

    def left(self, webhooks: int) -> Left:
        """What is left to do, beside so many webhooks that WhatsApp still has."""
        queued = sum(self.waiting(queue) for queue in QUEUES)
        return Left(webhooks, queued, self._listed(keys.UNANSWERED), self._listed(keys.UNSENT))

    def dead_letters(self) -> int:
        """How many wake-ups were given up."""
        return sum(self.waiting(queue) for queue in DEAD_LETTERS)

    def loaded(self, number: str) -> Loaded | None:
        """Everything about the thread of a phone number; None when nobody ever heard of it."""
        found = self._table.get(keys.identity("wa_id", number))
        if found is None:
            return None
        return self._threads.load(thread_id_for(Settings.phone_number_id, found["customer_id"]), limit=ALL)

    def waiting(self, queue: str) -> int:
        """How many messages a queue holds, in any state; `queue` is an output's name without Url."""
        found = self._here.client("sqs").get_queue_attributes(
            QueueUrl=self._outputs[f"{queue}Url"], AttributeNames=list(_COUNTS)
        )
        return sum(int(count) for count in found["Attributes"].values())

    @contextmanager
    def impatient(self) -> Iterator[None]:
        """Let the queues show a message again soon after its worker died."""
        with ExitStack() as queues:
            for queue, seconds in PATIENCE.items():
                queues.enter_context(self._visible_after(queue, seconds))
            yield

    @contextmanager
    def _visible_after(self, queue: str, seconds: int) -> Iterator[None]:
        sqs, url = self._here.client("sqs"), self._outputs[f"{queue}Url"]
        was = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])["Attributes"]
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": str(seconds)})
        try:
            yield
        finally:
            sqs.set_queue_attributes(QueueUrl=url, Attributes=was)

    def _listed(self, which: str) -> int:
        return len(self._table.query("lists_pk = :list", {":list": which}, index="lists", limit=ALL))

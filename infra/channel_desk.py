"""A deployment's outbox as the commands read and move it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from infra import playbook, stack
from infra.deployments import find
from infra.says import Stop

if TYPE_CHECKING:
    from chalicelib.domain.hold import Hold
    from chalicelib.domain.message import Message

MOST = 10_000
QUEUES = ("Answers", "Outbox", "Media", "Parked")


class ChannelDesk:
    """Connected to a deployment; raises Stop where there is none."""

    def __init__(self, stage: str, region: str | None) -> None:
        self.target = find(stage, region)
        self._outputs = stack.outputs(self.target)
        if not self._outputs:
            raise Stop(
                f"There is no deployment {self.target.stack} in {self.target.region}. Deploy it first."
            )
        playbook.connect(self.target, self._outputs)
        os.environ["OUTBOX_QUEUE_URL"] = self._outputs["OutboxQueueUrl"]

    def holds(self) -> tuple[Hold, ...]:
        """The numbers that are held, with what slows them down."""
        from chalicelib import wiring

        return wiring.outbox().holds()

    def unsent(self) -> tuple[Message, ...]:
        """What has no final outcome, oldest first."""
        from chalicelib import wiring

        return wiring.lists().unsent_since(wiring.clock().now(), limit=MOST)

    def unanswered(self) -> tuple[str, ...]:
        """The threads in which the customer waits for a decision."""
        from chalicelib import wiring

        return wiring.lists().unanswered_since(wiring.clock().now(), limit=MOST)

    def resume(self, phone_number_id: str) -> int:
        """End the hold on a number; gives how many messages were woken."""
        from chalicelib import wiring
        from chalicelib.use_cases.resume_outbox import resume_outbox

        return resume_outbox(
            phone_number_id,
            outbox=wiring.outbox(),
            lists=wiring.lists(),
            wakeups=wiring.wakeups(),
            clock=wiring.clock(),
        )

    def in_queues(self) -> dict[str, int]:
        """What waits in each queue or is in a worker's hands, and what no worker could process."""
        found = {queue: self._depth(f"{queue}QueueUrl") for queue in QUEUES}
        return found | {f"{queue}, dead": self._depth(f"{queue}DeadLettersUrl") for queue in QUEUES}

    def _depth(self, output: str) -> int:
        url = self._outputs.get(output)
        if url is None:
            return 0
        names = ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible")
        sqs: Any = self.target.client("sqs")
        counted = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=list(names))["Attributes"]
        return sum(int(counted.get(name, 0)) for name in names)

"""The SLA clock: one execution of infra/sla_clock.asl.json for each clock of an escalation, named by both.

An execution whose times were replaced finds another due time on the escalation and changes nothing.
"""

from __future__ import annotations

import json
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.domain.escalation import Escalation


class StepFunctionsClock:
    """The SlaClock port on Step Functions. The input holds keys and times only; it is kept for 90 days."""

    def __init__(self, stepfunctions: Any, arn: str) -> None:
        self._stepfunctions, self._arn = stepfunctions, arn

    def start(self, escalation: Escalation) -> None:
        """Start the clock. Its name makes a second start a success, or ExecutionAlreadyExists if it ended."""
        try:
            self._stepfunctions.start_execution(
                stateMachineArn=self._arn,
                name=f"{escalation.escalation_id}-r{escalation.revision}",
                input=json.dumps(_input(escalation)),
            )
        except self._stepfunctions.exceptions.ExecutionAlreadyExists:
            return


def _input(escalation: Escalation) -> dict[str, Any]:
    key = keys.escalation(escalation.thread_id, escalation.escalation_id)
    return {
        "thread_pk": key["PK"],
        "escalation_sk": key["SK"],
        "reminder_at": to_text(escalation.reminder_at),
        "due_at": to_text(escalation.due_at),
        "alerts": [{"name": alert.name, "at": to_text(alert.at)} for alert in escalation.alerts],
    }

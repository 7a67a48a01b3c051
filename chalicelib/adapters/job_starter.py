"""The JobStarter port over Lambda: the work is a function of its own, which nobody waits for."""

from __future__ import annotations

import json
from typing import Any


class LambdaJobStarter:
    """Invokes the function and comes back before it began; Lambda takes the order or raises."""

    def __init__(self, client: Any, function: str) -> None:
        self._client, self._function = client, function

    def start(self, job_id: str) -> None:
        order = json.dumps({"job_id": job_id}).encode()
        self._client.invoke(FunctionName=self._function, InvocationType="Event", Payload=order)

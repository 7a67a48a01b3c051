"""An order goes to the function without waiting for the work."""

from __future__ import annotations

import json
from typing import Any

from chalicelib.adapters.job_starter import LambdaJobStarter


class Client:
    """Lambda's client, which notes what was invoked."""

    def __init__(self) -> None:
        self.invoked: list[dict[str, Any]] = []

    def invoke(self, **arguments: Any) -> None:
        self.invoked.append(arguments)


def test_names_the_job_and_comes_back_at_once() -> None:
    client = Client()
    LambdaJobStarter(client, "handoff-prod-rehearse").start("1763892000000-0000000a")
    (call,) = client.invoked
    assert (call["FunctionName"], call["InvocationType"]) == ("handoff-prod-rehearse", "Event")
    assert json.loads(call["Payload"]) == {"job_id": "1763892000000-0000000a"}

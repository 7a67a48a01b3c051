"""The queue of calls: one message a webhook and fact, ids only as the facts themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from chalicelib.domain.webhook import WebhookCall


class SqsWebhookCalls:
    """The WebhookCalls port on SQS."""

    def __init__(self, sqs: Any, url: str) -> None:
        self._sqs, self._url = sqs, url

    def put(self, call: WebhookCall) -> None:
        self._sqs.send_message(QueueUrl=self._url, MessageBody=json.dumps(asdict(call)))


def call_from(body: Mapping[str, str]) -> WebhookCall:
    """Read a call from its message."""
    return WebhookCall(body["webhook_id"], body["call_id"], body["body"])

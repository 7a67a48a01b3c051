"""A stage for the bench: the real entry points and adapters on an in-memory AWS."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import boto3
import yaml
from moto import mock_aws

from infra.bench.meter import Meter, Tally
from infra.bench.outside import model, serving, whatsapp
from infra.paths import RESOURCES, ROOT

APP_SECRET = "bench-secret"  # noqa: S105 - signs the bench's own webhooks, nothing else
NUMBER = "105500000000001"
REGION = "us-east-1"


@dataclass(frozen=True)
class Bench:
    """What the measured steps use."""

    meter: Meter
    sqs: Any
    table: str
    queues: dict[str, str]


@contextmanager
def bench_stage() -> Iterator[Bench]:
    """Set everything up, warm (playbook published, secrets read once), and take it down."""
    with serving(whatsapp) as graph_url, serving(model) as model_url, mock_aws():
        session = boto3.session.Session(region_name=REGION)
        resources = _create_aws(session)
        _set_environment(resources, graph_url, model_url)
        reader = session.client("dynamodb")
        meter = Meter(
            lambda key: reader.get_item(TableName=resources["table"], Key=key, ConsistentRead=True).get(
                "Item"
            )
        )
        boto3.setup_default_session(region_name=REGION)
        meter.attach_to_session(boto3.DEFAULT_SESSION)
        boto3.DEFAULT_SESSION.events.register("before-call.lambda.Invoke", _read_meaning)
        _publish_playbook()
        yield Bench(
            meter,
            session.client("sqs"),
            resources["table"],
            {"answers": resources["answers"], "outbox": resources["outbox"]},
        )


def measure(meter: Meter, work: Callable[[], object]) -> Tally:
    """Do a step and give what it asked of AWS."""
    meter.start()
    work()
    return meter.stop()


def webhook_event(value: dict[str, Any]) -> dict[str, Any]:
    """Wrap a webhook value as the signed Function URL event that WhatsApp's POST becomes."""
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "34961000000", "phone_number_id": NUMBER},
        **value,
    }
    body = json.dumps(
        {
            "object": "whatsapp_business_account",
            "entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}],
        }
    )
    signature = hmac.new(APP_SECRET.encode(), body.encode(), hashlib.sha256).hexdigest()
    return {
        "requestContext": {"http": {"method": "POST"}},
        "headers": {"x-hub-signature-256": f"sha256={signature}"},
        "body": body,
        "isBase64Encoded": False,
    }


def _create_aws(session: boto3.session.Session) -> dict[str, str]:
    definition = yaml.safe_load((RESOURCES / "table.yaml").read_text())["Resources"]["Table"]["Properties"]
    names = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    session.client("dynamodb").create_table(TableName="bench", **{name: definition[name] for name in names})
    sqs = session.client("sqs")
    fifo = {"FifoQueue": "true", "DeduplicationScope": "messageGroup"}
    fifo["FifoThroughputLimit"] = "perMessageGroupId"
    queues = {
        name: sqs.create_queue(QueueName=f"{name}.fifo", Attributes=fifo)["QueueUrl"]
        for name in ("answers", "outbox")
    }
    session.client("events").create_event_bus(Name="bench")
    for bucket in ("bench-playbooks", "bench-media"):
        session.client("s3").create_bucket(Bucket=bucket)
    unordered = {
        f"{name}_queue": sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("media", "parked")
    }
    session.client("ses").verify_email_identity(EmailAddress="support@clinic.example")
    clock = session.client("stepfunctions").create_state_machine(
        name="clock", definition='{"StartAt":"End","States":{"End":{"Type":"Succeed"}}}', roleArn=_ROLE
    )
    for name, value in _PARAMETERS.items():
        session.client("ssm").put_parameter(Name=f"/handoff/bench/{name}", Value=value, Type="SecureString")
    return {"table": "bench", "clock": clock["stateMachineArn"], **queues, **unordered}


_ROLE = "arn:aws:iam::123456789012:role/clock"
_PARAMETERS = {
    "whatsapp-token": "bench",
    "whatsapp-app-secret": APP_SECRET,
    "whatsapp-verify-token": "bench",
    "openai-key": "bench",
    "slack-token": "bench",
    "sign-in": json.dumps(
        {
            "client_id": "bench",
            "domain_url": "http://127.0.0.1:9",
            "issuer": "bench",
            "public_url": "https://inbox.example",
        }
    ),
}


def _set_environment(resources: dict[str, str], graph_url: str, model_url: str) -> None:
    os.environ.update(
        {
            "AWS_DEFAULT_REGION": REGION,
            "STAGE": "bench",
            "TABLE_NAME": resources["table"],
            "ANSWERS_QUEUE_URL": resources["answers"],
            "OUTBOX_QUEUE_URL": resources["outbox"],
            "EVENT_BUS_NAME": "bench",
            "SLA_CLOCK_ARN": resources["clock"],
            "MEDIA_QUEUE_URL": resources["media_queue"],
            "PARKED_QUEUE_URL": resources["parked_queue"],
            "MEDIA_BUCKET": "bench-media",
            "PLAYBOOK_BUCKET": "bench-playbooks",
            "PARAMETER_PREFIX": "/handoff/bench",
            "READ_MEANING_FUNCTION": "read_meaning",
            "GRAPH_URL": graph_url,
            "OPENAI_BASE_URL": model_url,
            "OPENAI_MODEL": "bench",
            "SLACK_URL": graph_url,
            "EMAIL_FROM": "support@clinic.example",
            "LIVE_URL": "https://live.example/live",
        }
    )


def _publish_playbook() -> None:
    from chalicelib import wiring
    from chalicelib.adapters.playbook_files import read_playbook
    from chalicelib.use_cases.publish_playbook import publish_playbook

    playbook = read_playbook(ROOT / "policies")
    publish_playbook(
        playbook, by="bench", playbooks=wiring.playbooks(), indexer=wiring.indexer(), clock=wiring.clock()
    )
    wiring.encoder_meanings().read(["ready"], version=1)


def _read_meaning(*, params: dict[str, Any], **_: Any) -> tuple[Any, dict[str, Any]]:
    """Answer an Invoke with the function's own code, in this process."""
    from chalicelib.entrypoints.read_meaning import handle

    answer = json.dumps(handle(json.loads(params["body"]))).encode()
    return SimpleNamespace(status_code=200), {"StatusCode": 200, "Payload": io.BytesIO(answer)}

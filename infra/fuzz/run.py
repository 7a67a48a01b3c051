"""Post bent bodies to the real webhook function in this process, and take every failure down."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from random import Random
from typing import Any

from chalicelib import wiring
from chalicelib.adapters.dynamodb.notices import DynamoNotices
from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.entrypoints import receive_parked, webhook
from infra.fuzz.doubles import (
    KEPT_FOR,
    ClockDouble,
    CustomersDouble,
    ParkedBodiesDouble,
    SecretsDouble,
    TableDouble,
    ThreadsDouble,
    WakeupsDouble,
)
from infra.fuzz.mutate import mutated
from infra.fuzz.seeds import seeds
from infra.paths import ROOT

SECRET = "fuzz"  # noqa: S105 - signs the fuzzer's own bodies, nothing else
MOST_FAILURES = 5
UNSIGNED = 0.02
"""Of all bodies are signed wrongly, and must be refused."""


@dataclass
class Report:
    """What was posted and what came of it. `failures` says for each which body it was and what happened."""

    seed: int
    bodies: int = 0
    refused: int = 0
    parked: int = 0
    seconds: float = 0.0
    events: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[int, str]] = field(default_factory=list)

    @property
    def a_second(self) -> float:
        """Bodies."""
        return self.bodies / self.seconds if self.seconds else 0.0


def fuzz(bodies: int, seed: int, *, instead: Mapping[str, Any] | None = None) -> Report:
    """Post so many bodies; stops after some failures. `instead`: ports that take the place of the doubles."""
    report, known = Report(seed), seeds()
    began = time.monotonic()
    with _wired(instead or {}) as wakeups, redirect_stdout(io.StringIO()) as logged:
        for number in range(bodies):
            if len(report.failures) >= MOST_FAILURES:
                break
            _post(body_of(seed, number, known), number, report, wakeups)
            if report.failures and report.failures[-1][0] == number:
                report.failures[-1] = (number, f"{report.failures[-1][1]}{logged.getvalue()}")
            logged.seek(0)
            logged.truncate()
    report.seconds = time.monotonic() - began
    return report


def body_of(seed: int, number: int, known: list[dict[str, Any]] | None = None) -> bytes:
    """Make one body of a run again."""
    return mutated(known or seeds(), Random(f"{seed}/{number}"))  # noqa: S311 - chance that can be repeated


def _post(body: bytes, number: int, report: Report, wakeups: WakeupsDouble) -> None:
    report.bodies += 1
    wrong = Random(f"{report.seed}/{number}/signed").random() < UNSIGNED  # noqa: S311
    try:
        answer = webhook.handle(_event(body, "another" if wrong else SECRET))
        for key in wakeups.parked:
            report.parked += 1
            receive_parked.handle(_wakeup(key))
        if not wrong:
            report.events.update(_name(event) for event in parse(body))
    except Exception:
        report.failures.append((number, traceback.format_exc(limit=-3)))
        return
    finally:
        wakeups.parked.clear()
    report.refused += wrong
    if answer["statusCode"] != (401 if wrong else 200):
        report.failures.append((number, f"answered {answer['statusCode']}: {answer['body']}"))


def _name(event: object) -> str:
    kind = getattr(event, "kind", None) or getattr(event, "source", None) or getattr(event, "status", None)
    return (
        f"{type(event).__name__} {kind}"
        if kind and type(event).__name__ == "ChannelNotice"
        else type(event).__name__
    )


def _event(body: bytes, secret: str) -> dict[str, Any]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {
        "requestContext": {"http": {"method": "POST"}},
        "headers": {"x-hub-signature-256": f"sha256={digest}"},
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }


def _wakeup(key: str) -> dict[str, Any]:
    record = {
        "messageId": key,
        "receiptHandle": key,
        "eventSourceARN": "parked",
        "body": json.dumps({"key": key}),
        "attributes": {"ApproximateReceiveCount": "1"},
    }
    return {"Records": [record]}


@contextmanager
def _wired(instead: Mapping[str, Any]) -> Iterator[WakeupsDouble]:
    """Lead the doors to the doubles, and back."""
    wakeups, playbook = WakeupsDouble(), read_playbook(ROOT / "policies")
    ports: dict[str, Any] = {
        "secrets": SecretsDouble(SECRET),
        "customers": CustomersDouble(),
        "threads": ThreadsDouble(),
        "wakeups": wakeups,
        "notices": DynamoNotices(TableDouble(), kept_for=KEPT_FOR),  # type: ignore[arg-type]
        "parked_bodies": ParkedBodiesDouble(),
        "playbooks": _Active(playbook),
        "clock": ClockDouble(),
        **instead,
    }
    before = {name: getattr(wiring, name) for name in ports}
    for name, port in ports.items():
        setattr(wiring, name, lambda port=port: port)
    try:
        yield wakeups
    finally:
        for name, provide in before.items():
            setattr(wiring, name, provide)


@dataclass(frozen=True)
class _Active:
    playbook: Any

    def active(self) -> Any:
        return self.playbook

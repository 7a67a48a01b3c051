"""WhatsApp's door: a Lambda Function URL (payload 2.0) that verifies, stores and acknowledges."""

from __future__ import annotations

import base64
import binascii
from typing import Any
from urllib.parse import parse_qs

from chalicelib import wiring
from chalicelib.adapters.whatsapp import wire
from chalicelib.entrypoints.logs import log, log_failure
from chalicelib.entrypoints.receiving import take

Response = dict[str, Any]

ROUTINE = {"status.recorded", "status.stale"}
"""Three of four bodies bring nothing else, and a line of log costs more than their storing."""


def handle(event: dict[str, Any]) -> Response:
    """Answer GET with Meta's challenge and POST with 200 once everything is stored.

    401: the signature is missing or wrong, nothing was touched. 500: our fault, WhatsApp sends it again.
    """
    method = event.get("requestContext", {}).get("http", {}).get("method", "")
    if method == "GET":
        return _verify(event.get("rawQueryString") or "")
    if method == "POST":
        return _receive(_raw_body(event), event.get("headers") or {})
    return _response(405, "Only GET and POST are known here.")


def _verify(query: str) -> Response:
    parameters = {name: values[-1] for name, values in parse_qs(query).items()}
    challenge = wire.verification_challenge(parameters, wiring.secrets().whatsapp_verify_token())
    if challenge is None:
        log("webhook.verification_refused")
        return _response(403, "The verify token does not match.")
    return _response(200, challenge)


def _receive(body: bytes, headers: dict[str, str]) -> Response:
    if not wire.verify_signature(
        body, headers.get("x-hub-signature-256"), wiring.secrets().whatsapp_app_secrets()
    ):
        log("webhook.signature_refused", bytes=len(body))
        return _response(401, "The signature does not match.")
    try:
        counts = take(body)
    except Exception as failure:
        log_failure("webhook.failed", failure, bytes=len(body))
        return _response(500, "Not stored; send it again.")
    if not set(counts) <= ROUTINE:
        log("webhook.received", **counts)
    return _response(200, "ok")


def _raw_body(event: dict[str, Any]) -> bytes:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body).encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(body)
    except (binascii.Error, ValueError):
        return b""


def _response(status: int, body: str) -> Response:
    return {
        "statusCode": status,
        "headers": {"content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff"},
        "body": body,
    }

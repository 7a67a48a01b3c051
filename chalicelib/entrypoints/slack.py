"""Slack's doors: a pressed button and a written reply, both let in by Slack's signature over the raw body."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from chalice import Response
from chalice.app import Request

from chalicelib import wiring
from chalicelib.adapters.slack import wire
from chalicelib.domain.moves import Refused
from chalicelib.entrypoints.logs import log, log_failure
from chalicelib.inbox.desk import refusal_words
from chalicelib.use_cases.note_from_slack import note_from_slack
from chalicelib.use_cases.take_over_from_slack import take_over_from_slack


def interactions(request: Request) -> Response:
    """Take over for who pressed the button; a refusal is said to them alone. Other buttons only lead somewhere."""
    return _verified(request, _press)


def events(request: Request) -> Response:
    """Keep a reply in an escalation's Slack thread as a note; answer Slack's question whether we are there."""
    return _verified(request, _event)


def _verified(request: Request, act: Callable[[bytes], Response]) -> Response:
    """401: not signed by Slack, nothing was touched. 500: our fault; Slack tells an event again."""
    body = request.raw_body
    raw = body if isinstance(body, bytes) else body.encode()
    headers = {name.lower(): str(value) for name, value in request.headers.items()}
    secrets = wiring.secrets().slack_signing_secrets()
    if not wire.verify_signature(raw, headers, secrets, now=wiring.clock().now()):
        log("slack.signature_refused", route=request.path, bytes=len(raw))
        return _answer("The signature does not match.", 401)
    try:
        return act(raw)
    except Exception as failure:
        log_failure("slack.failed", failure, route=request.path)
        return _answer("That did not work; the fault is ours.", 500)


def _press(body: bytes) -> Response:
    press = wire.press_of(body)
    if press is None:
        return _answer()
    moved = take_over_from_slack(
        press,
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    log(
        "slack.pressed", thread_id=press.thread_id, escalation_id=press.escalation_id, outcome=_outcome(moved)
    )
    if isinstance(moved, Refused):
        _whisper(moved, press.channel, press.user, press.under)
    return _answer()


def _event(body: bytes) -> Response:
    if challenge := wire.challenge_of(body):
        return _answer(challenge)
    reply = wire.reply_of(body)
    if reply is None:
        return _answer()
    noted = note_from_slack(
        reply,
        slack_threads=wiring.slack_threads(),
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
    )
    if noted is not None:
        log("slack.replied", event_id=reply.event_id, outcome=_outcome(noted))
    if isinstance(noted, Refused):
        _whisper(noted, reply.channel, reply.user, reply.under)
    return _answer()


def _whisper(refused: Refused, channel: str, user: str, under: str | None) -> None:
    zone = ZoneInfo(wiring.playbooks().active().business.timezone)
    words = refusal_words(refused, wiring.clock().now(), zone)
    wiring.workspace().whisper(channel, user, words, under=under)


def _outcome(moved: object) -> str:
    return moved.why.value if isinstance(moved, Refused) else "done"


def _answer(text: str = "", status: int = 200) -> Response:
    headers: dict[str, str | list[str]] = {
        "Content-Type": "text/plain; charset=utf-8",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(text, headers, status)

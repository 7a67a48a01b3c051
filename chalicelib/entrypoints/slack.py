"""Slack's doors: a pressed button and a reply, written or changed; Slack's signature over the raw body lets in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from chalice import Response
from chalice.app import Request

from chalicelib import wiring
from chalicelib.adapters.slack import wire
from chalicelib.domain.moves import Done, Refused
from chalicelib.entrypoints.logs import log, log_failure
from chalicelib.inbox.desk import refusal_words
from chalicelib.inbox.language import _, said, speak
from chalicelib.inbox.time_words import dated_words
from chalicelib.use_cases.amend_note_from_slack import amend_note_from_slack
from chalicelib.use_cases.hear_from_slack import Heard, hear_from_slack
from chalicelib.use_cases.slack_ports import ButtonPress, Pressed, ReplyAmendment, ThreadReply
from chalicelib.use_cases.snooze_from_slack import snooze_from_slack
from chalicelib.use_cases.take_over_from_slack import take_over_from_slack
from chalicelib.use_cases.telling import team_language

HEARD = {
    Heard.SENT: said("Sent to the customer. The conversation is yours now."),
    Heard.ONLY_NOTED: said(
        "Kept as a note. Nothing was sent: this queue does not answer customers from Slack."
    ),
}
"""What is said to who wrote; a note that was kept needs no word."""


def interactions(request: Request) -> Response:
    """Take over or snooze for who pressed; a refusal is said to them alone. Other buttons only lead somewhere."""
    return _verified(request, _press)


def events(request: Request) -> Response:
    """Hear a reply in an escalation's Slack thread, or its change; answer Slack's question whether we are there."""
    return _verified(request, _event)


def _verified(request: Request, act: Callable[[bytes], Response]) -> Response:
    """401: not signed by Slack, nothing was touched. 500: our fault; Slack tells an event again."""
    speak("en")  # this process may have answered somebody's browser in another language before
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
    moved = _take_over(press) if press.what is Pressed.TAKE_OVER else _snooze(press)
    log(
        "slack.pressed",
        thread_id=press.thread_id,
        escalation_id=press.escalation_id,
        button=press.what,
        outcome=_outcome(moved),
    )
    if isinstance(moved, datetime):
        _speak()
        words = _("Snoozed until %(when)s, or until the customer writes or is due an answer.")
        words %= {"when": dated_words(moved, _zone())}
        wiring.workspace().whisper(press.channel, press.user, words, under=press.under)
    if isinstance(moved, Refused):
        _whisper(moved, press.channel, press.user, press.under)
    return _answer()


def _take_over(press: ButtonPress) -> Done | Refused:
    return take_over_from_slack(
        press,
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )


def _snooze(press: ButtonPress) -> datetime | Refused:
    return snooze_from_slack(
        press,
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )


def _event(body: bytes) -> Response:
    if challenge := wire.challenge_of(body):
        return _answer(challenge)
    if reply := wire.reply_of(body):
        _hear(reply)
    elif amendment := wire.amendment_of(body):
        _amend(amendment)
    return _answer()


def _hear(reply: ThreadReply) -> None:
    heard = hear_from_slack(
        reply,
        slack_threads=wiring.slack_threads(),
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    if heard is not None:
        log("slack.replied", event_id=reply.event_id, outcome=_outcome(heard))
    if isinstance(heard, Refused):
        _whisper(heard, reply.channel, reply.user, reply.under)
    elif heard in HEARD:
        _speak()
        wiring.workspace().whisper(reply.channel, reply.user, _(HEARD[heard]), under=reply.under)


def _amend(amendment: ReplyAmendment) -> None:
    reply = amendment.reply
    amended = amend_note_from_slack(
        amendment,
        slack_threads=wiring.slack_threads(),
        workspace=wiring.workspace(),
        people=wiring.people(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
    )
    if amended is not None:
        log("slack.amended", event_id=reply.event_id, outcome=_outcome(amended))
    if isinstance(amended, Refused):
        _whisper(amended, reply.channel, reply.user, reply.under)


def _whisper(refused: Refused, channel: str, user: str, under: str | None) -> None:
    _speak()
    words = refusal_words(refused, wiring.clock().now(), _zone())
    wiring.workspace().whisper(channel, user, words, under=under)


def _speak() -> None:
    """What is said in Slack is said in the team's language."""
    speak(team_language(wiring.playbooks().active()))


def _zone() -> ZoneInfo:
    return ZoneInfo(wiring.playbooks().active().business.timezone)


def _outcome(moved: object) -> str:
    if isinstance(moved, Refused):
        return moved.why.value
    return moved.value if isinstance(moved, Heard) else "done"


def _answer(text: str = "", status: int = 200) -> Response:
    headers: dict[str, str | list[str]] = {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(text, headers, status)

"""Slack: an escalation as a block message that is updated when somebody takes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from chalicelib.use_cases.ports import Notice, NotificationFailed, Posted

if TYPE_CHECKING:
    from slack_sdk import WebClient

ANSWERS_WITHIN = 10
"""Seconds."""

LONGEST_HEADER, LONGEST_FIELD = 150, 1900
"""Characters as sent; Slack allows 150 in a header and 2000 in a field, its name included."""

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

PASSING = {
    "ratelimited",
    "rate_limited",
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
}
"""Slack's errors that pass (docs.slack.dev, chat.postMessage); every other one stays until somebody acts."""

Blocks = list[dict[str, Any]]


class Slack:
    """The Chat port on Slack's Web API; `usual_channel` is for queues that name none."""

    def __init__(self, url: str, token: Callable[[], str], *, usual_channel: str = "") -> None:
        self._url, self._token, self._usual_channel = url, token, usual_channel

    def post(self, channel: str, notice: Notice) -> Posted:
        place = channel or self._usual_channel
        answer = self._call("chat_postMessage", channel=place, **_message(notice))
        return Posted(str(answer["channel"]), str(answer["ts"]))

    def update(self, posted: Posted, notice: Notice) -> None:
        self._call("chat_update", channel=posted.channel, ts=posted.reference, **_message(notice))

    def _call(self, method: str, **arguments: Any) -> Any:
        from slack_sdk.errors import SlackApiError, SlackClientError

        try:
            return getattr(self._client(), method)(**arguments)
        except SlackApiError as refusal:
            reason = _reason(refusal.response)
            raise NotificationFailed(f"Slack said {reason}", permanent=reason not in PASSING) from refusal
        except (SlackClientError, OSError) as failure:
            raise NotificationFailed(
                f"Slack was not reached: {type(failure).__name__}", permanent=False
            ) from failure

    def _client(self) -> WebClient:
        from slack_sdk import WebClient

        return WebClient(token=self._token(), base_url=self._url, timeout=ANSWERS_WITHIN)


def blocks(notice: Notice) -> Blocks:
    """Lay a notice out: headline, packet, due time, and a button that leads to the thread."""
    who = (
        f"*{_safe(notice.thread_name)}* · {_safe(notice.queue)}"
        if notice.thread_name
        else _safe(notice.queue)
    )
    due = f"Taken over by *{_safe(notice.taken_by)}*" if notice.taken_by else f"Due *{_safe(notice.due)}*"
    where = "Open the thread" if notice.due else "Open the channel"
    fields = [_mrkdwn(f"*{_safe(name)}*\n{_safe(value)}") for name, value in notice.lines if value]
    button = {"type": "plain_text", "text": where}
    return [
        {"type": "header", "text": {"type": "plain_text", "text": _cut(notice.headline, LONGEST_HEADER)}},
        {"type": "section", "text": _mrkdwn(who)},
        *({"type": "section", "fields": fields[start : start + 2]} for start in range(0, len(fields), 2)),
        *([{"type": "context", "elements": [_mrkdwn(due)]}] if notice.due else []),
        {"type": "actions", "elements": [{"type": "button", "text": button, "url": notice.link}]},
    ]


def _message(notice: Notice) -> dict[str, Any]:
    """`text` is what a phone's notification and a screen reader show."""
    when = f"taken over by {notice.taken_by}" if notice.taken_by else f"due {notice.due}"
    text = _safe(f"{notice.headline} ({notice.queue}, {when})" if notice.due else notice.headline)
    return {"text": text, "blocks": blocks(notice), "unfurl_links": False} | {"unfurl_media": False}


def _reason(response: Any) -> str:
    status = getattr(response, "status_code", 200)
    if status == 429:
        return "ratelimited"
    if status >= 500:
        return "service_unavailable"
    return str(response.get("error", "unknown")) if hasattr(response, "get") else "unknown"


def _mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


def _safe(text: str) -> str:
    """Escape Slack's three control characters, so that nothing in a notice mentions or links by accident."""
    shown = ""
    for character in text:
        escaped = ESCAPES.get(character, character)
        if len(shown) + len(escaped) > LONGEST_FIELD:
            return f"{shown}…"
        shown += escaped
    return shown


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"

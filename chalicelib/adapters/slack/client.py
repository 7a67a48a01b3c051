"""Slack's Web API: posting and keeping true what was posted, and who somebody there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.slack.layout import message, reply, safe
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted

if TYPE_CHECKING:
    from slack_sdk import WebClient

ANSWERS_WITHIN = 10
"""Seconds."""

PASSING = {
    "ratelimited",
    "rate_limited",
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
}
"""Slack's errors that pass (docs.slack.dev, chat.postMessage); every other one stays until somebody acts."""

NOBODY = {"user_not_found", "user_not_visible", "users_not_found"}


class SlackRefused(NotificationFailed):
    """Slack answered with an error; `reason` is its name."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"Slack said {reason}", permanent=reason not in PASSING)
        self.reason = reason


class Slack:
    """The Chat and Workspace ports on Slack's Web API; `usual_channel` is for queues that name none."""

    def __init__(self, url: str, token: Callable[[], str], *, usual_channel: str = "") -> None:
        self._url, self._token, self._usual_channel = url, token, usual_channel
        self._homes: dict[str, frozenset[str]] = {}

    def post(self, channel: str, notice: Notice) -> Posted:
        place = channel or self._usual_channel
        return _posted(self._call("chat_postMessage", channel=place, **message(notice)))

    def reply(self, under: Posted, notice: Notice, *, aloud: bool = False) -> Posted:
        place = {"channel": under.channel, "thread_ts": under.reference, "reply_broadcast": aloud}
        return _posted(self._call("chat_postMessage", **place, **reply(notice)))

    def update(self, posted: Posted, notice: Notice) -> None:
        self._call("chat_update", channel=posted.channel, ts=posted.reference, **message(notice))

    def email_of(self, user: str) -> str | None:
        """Who comes from another workspace has the address that its owner typed: it proves nothing here."""
        try:
            known = self._call("users_info", user=user)["user"]
        except SlackRefused as refused:
            if refused.reason in NOBODY:
                return None
            raise
        organisation = (known.get("enterprise_user") or {}).get("enterprise_id")
        ours = {known.get("team_id"), organisation} & self._home()
        if not ours or known.get("deleted") or known.get("is_bot") or known.get("is_stranger"):
            return None
        return known.get("profile", {}).get("email") or None

    def whisper(self, channel: str, user: str, text: str, *, under: str | None = None) -> None:
        within = {"thread_ts": under} if under else {}
        self._call("chat_postEphemeral", channel=channel, user=user, text=safe(text), **within)

    def _home(self) -> frozenset[str]:
        """Our workspace and, in Enterprise Grid, our organisation: asked once a token."""
        token = self._token()
        if token not in self._homes:
            answer = self._call("auth_test")
            ids = (answer.get("team_id"), answer.get("enterprise_id"))
            self._homes[token] = frozenset(each for each in ids if each)
        return self._homes[token]

    def _call(self, method: str, **arguments: Any) -> Any:
        from slack_sdk.errors import SlackApiError, SlackClientError

        try:
            return getattr(self._client(), method)(**arguments)
        except SlackApiError as refusal:
            raise SlackRefused(_reason(refusal.response)) from refusal
        except (SlackClientError, OSError) as failure:
            raise NotificationFailed(
                f"Slack was not reached: {type(failure).__name__}", permanent=False
            ) from failure

    def _client(self) -> WebClient:
        from slack_sdk import WebClient

        return WebClient(token=self._token(), base_url=self._url, timeout=ANSWERS_WITHIN)


def _posted(answer: Any) -> Posted:
    return Posted(str(answer["channel"]), str(answer["ts"]))


def _reason(response: Any) -> str:
    status = getattr(response, "status_code", 200)
    if status == 429:
        return "ratelimited"
    if status >= 500:
        return "service_unavailable"
    return str(response.get("error", "unknown")) if hasattr(response, "get") else "unknown"

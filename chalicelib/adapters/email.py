"""Email through SES: a notice as text and as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.use_cases.ports import Notice, NotificationFailed, Posted

PASSING = {
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "ServiceUnavailable",
    "InternalFailure",
}


class SesMail:
    """The Mail port on SES; `usual` are the recipients where a notice names none."""

    def __init__(self, ses: Any, *, sender: str, usual: Sequence[str] = ()) -> None:
        self._ses, self._sender, self._usual = ses, sender, tuple(usual)

    def send(self, to: Sequence[str], notice: Notice) -> Posted:
        recipients = tuple(to) or self._usual
        if not self._sender or not recipients:
            raise NotificationFailed("email needs EMAIL_FROM and a recipient", permanent=True)
        try:
            answer = self._ses.send_email(
                Source=self._sender,
                Destination={"ToAddresses": list(recipients)},
                Message={
                    "Subject": _utf8(subject(notice)),
                    "Body": {"Text": _utf8(as_text(notice)), "Html": _utf8(as_html(notice))},
                },
            )
        except ClientError as refusal:
            code = refusal.response["Error"]["Code"]
            raise NotificationFailed(f"SES said {code}", permanent=code not in PASSING) from refusal
        except BotoCoreError as failure:
            raise NotificationFailed(
                f"SES was not reached: {type(failure).__name__}", permanent=False
            ) from failure
        return Posted(", ".join(recipients), answer["MessageId"])


def subject(notice: Notice) -> str:
    """One line, whatever a customer calls themselves."""
    who = f": {notice.thread_name}" if notice.thread_name else ""
    return " ".join(f"{notice.headline}{who} ({notice.queue})".split())[:200]


def as_text(notice: Notice) -> str:
    """The notice for readers of plain text."""
    lines = [notice.headline, _when(notice), ""]
    lines += [f"{name}: {value}" for name, value in notice.lines if value]
    return "\n".join([*lines, "", f"{_where(notice)}: {notice.link}", ""])


def as_html(notice: Notice) -> str:
    """The notice in a layout that mail programs agree on."""
    rows = "".join(
        f'<tr><th align="left" valign="top" style="padding:4px 12px 4px 0">{escape(name)}</th>'
        f'<td style="padding:4px 0">{escape(value)}</td></tr>'
        for name, value in notice.lines
        if value
    )
    return (
        '<div style="font-family:sans-serif;font-size:15px;line-height:1.4">'
        f'<h1 style="font-size:18px">{escape(notice.headline)}</h1><p>{escape(_when(notice))}</p>'
        f'<table cellspacing="0">{rows}</table>'
        f'<p><a href="{escape(notice.link, quote=True)}">{_where(notice)}</a></p></div>'
    )


def _where(notice: Notice) -> str:
    return "Open the thread" if notice.due else "Open the channel"


def _when(notice: Notice) -> str:
    if not notice.due:
        return notice.queue
    due = f"Taken over by {notice.taken_by}" if notice.taken_by else f"Due {notice.due}"
    return f"{notice.queue} · {due}"


def _utf8(data: str) -> dict[str, str]:
    return {"Data": data, "Charset": "UTF-8"}

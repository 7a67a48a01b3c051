"""Email through SES: a notice as text and as HTML, standing with the others of its escalation."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.adapters.email_layout import as_html, as_text, subject
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted

PASSING = {
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "ServiceUnavailable",
    "InternalFailure",
}

SEVEN_BIT = SMTP.clone(cte_type="7bit")
"""SES takes seven bits and lines of at most 998 characters (docs.aws.amazon.com/ses, "Sending raw email")."""


class SesMail:
    """The Mail port on SES; `usual` are the recipients where a notice names none."""

    def __init__(self, ses: Any, *, sender: str, usual: Sequence[str] = ()) -> None:
        self._ses, self._sender, self._usual = ses, sender, tuple(usual)

    def send(self, to: Sequence[str], notice: Notice) -> Posted:
        recipients = tuple(to) or self._usual
        if not self._sender or not recipients:
            raise NotificationFailed("email needs EMAIL_FROM and a recipient", permanent=True)
        try:
            answer = self._ses.send_raw_email(
                Source=self._sender,
                Destinations=list(recipients),
                RawMessage={"Data": mail_of(notice, self._sender, recipients).as_bytes()},
            )
        except ClientError as refusal:
            code = refusal.response["Error"]["Code"]
            raise NotificationFailed(f"SES said {code}", permanent=code not in PASSING) from refusal
        except BotoCoreError as failure:
            raise NotificationFailed(
                f"SES was not reached: {type(failure).__name__}", permanent=False
            ) from failure
        return Posted(", ".join(recipients), answer["MessageId"])


def mail_of(notice: Notice, sender: str, recipients: Sequence[str]) -> EmailMessage:
    """Write the mail. Raises NotificationFailed for an address that would break its headers.

    SES gives each mail a Message-ID of its own (docs.aws.amazon.com/ses, "Header fields"), so what belongs together
    refers to one that no mail has: programs gather by it (RFC 5322, 3.6.4), with the same subject.
    """
    mail = EmailMessage(policy=SEVEN_BIT)
    try:
        mail["From"], mail["To"], mail["Subject"] = sender, ", ".join(recipients), subject(notice)
        if notice.thread_id:
            root = f"<{notice.escalation_id}@{parseaddr(sender)[1].partition('@')[2]}>"
            mail["References"], mail["In-Reply-To"] = root, root
        mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note answers it
    except ValueError as broken:
        raise NotificationFailed("an address is not one", permanent=True) from broken
    mail.set_content(as_text(notice))
    mail.add_alternative(as_html(notice), subtype="html")
    return mail

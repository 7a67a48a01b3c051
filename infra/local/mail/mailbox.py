"""Read the mails that the local AWS's SES captured."""

from dataclasses import dataclass
from typing import Any

import httpx

from infra.local.whatsapp.threads import iso

PATH = "/_ministack/ses/messages"
TIMEOUT = 5.0


@dataclass(frozen=True)
class Mail:
    """One captured mail, newest version of its shape."""

    id: str
    source: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    subject: str
    text: str
    html: str
    at: float
    kind: str

    def as_json(self) -> dict[str, Any]:
        """The mail as /mail/api/messages shows it."""
        return {
            "id": self.id,
            "from": self.source,
            "to": list(self.to),
            "cc": list(self.cc),
            "bcc": list(self.bcc),
            "subject": self.subject,
            "text": self.text,
            "html": self.html,
            "at": iso(self.at),
            "sent_with": self.kind,
        }


class MailboxUnreachable(Exception):
    """The local AWS does not answer; the text says what was tried."""


async def captured_mails(aws_url: str) -> list[Mail]:
    """Every captured mail, newest first. Raises MailboxUnreachable."""
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client:
            response = await client.get(aws_url.rstrip("/") + PATH)
            response.raise_for_status()
            accounts = response.json()["messages"]
    except (httpx.HTTPError, ValueError, KeyError) as problem:
        raise MailboxUnreachable(f"{aws_url} did not give its mails ({type(problem).__name__})") from problem
    mails = [_mail(record) for records in accounts.values() for record in records]
    return sorted(mails, key=lambda mail: -mail.at)


def _mail(record: dict[str, Any]) -> Mail:
    return Mail(
        id=str(record.get("MessageId", "")),
        source=str(record.get("Source") or ""),
        to=tuple(record.get("To") or ()),
        cc=tuple(record.get("CC") or ()),
        bcc=tuple(record.get("BCC") or ()),
        subject=str(record.get("Subject") or ""),
        text=str(record.get("BodyText") or ""),
        html=str(record.get("BodyHtml") or ""),
        at=float(record.get("Timestamp") or 0),
        kind=str(record.get("Type") or ""),
    )

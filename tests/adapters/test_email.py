"""Mail: for every reader, on one line where one line is allowed, and with failures that say what they are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from chalicelib.adapters.email import SesMail, as_html, as_text, subject
from chalicelib.use_cases.ports import NotificationFailed
from tests.adapters.test_slack import NOTICE


class Ses:
    """SES's client, taking or failing."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure, self.sent = failure, []  # type: Exception | None, list[dict[str, Any]]

    def send_email(self, **arguments: Any) -> dict[str, str]:
        if self.failure:
            raise self.failure
        self.sent.append(arguments)
        return {"MessageId": "mail-1"}


def said(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "?"}}, "SendEmail")


class TestSend:
    def test_goes_out_as_text_and_as_html(self) -> None:
        ses = Ses()
        posted = SesMail(ses, sender="handoff@example.com").send(["dana@example.com"], NOTICE)
        assert (posted.channel, posted.reference) == ("dana@example.com", "mail-1")
        (sent,) = ses.sent
        assert sent["Source"] == "handoff@example.com"
        assert set(sent["Message"]["Body"]) == {"Text", "Html"}

    def test_goes_to_the_usual_recipients_when_none_is_named(self) -> None:
        ses = Ses()
        SesMail(ses, sender="handoff@example.com", usual=("lee@example.com",)).send([], NOTICE)
        assert ses.sent[0]["Destination"] == {"ToAddresses": ["lee@example.com"]}

    @pytest.mark.parametrize(("sender", "to"), [("", ["dana@example.com"]), ("handoff@example.com", [])])
    def test_needs_a_sender_and_a_recipient(self, sender: str, to: list[str]) -> None:
        with pytest.raises(NotificationFailed, match="EMAIL_FROM") as raised:
            SesMail(Ses(), sender=sender).send(to, NOTICE)
        assert raised.value.permanent

    @pytest.mark.parametrize(
        ("failure", "permanent"),
        [
            (said("MessageRejected"), True),
            (said("MailFromDomainNotVerified"), True),
            (said("Throttling"), False),
            (EndpointConnectionError(endpoint_url="https://ses"), False),
        ],
    )
    def test_says_whether_trying_again_can_help(self, failure: Exception, permanent: bool) -> None:
        with pytest.raises(NotificationFailed) as raised:
            SesMail(Ses(failure), sender="handoff@example.com").send(["dana@example.com"], NOTICE)
        assert raised.value.permanent is permanent

    def test_is_taken_by_ses(self, aws: None) -> None:
        ses = boto3.client("ses")
        ses.verify_email_identity(EmailAddress="handoff@example.com")
        posted = SesMail(ses, sender="handoff@example.com").send(["dana@example.com"], NOTICE)
        assert posted.reference


class TestContent:
    def test_names_the_customer_in_one_line(self) -> None:
        attack = replace(NOTICE, thread_name="Maria\r\nBcc: everyone@example.com")
        assert subject(attack) == "A customer needs a person: Maria Bcc: everyone@example.com (Front desk)"

    def test_is_readable_as_text(self) -> None:
        assert as_text(NOTICE) == (
            "A customer needs a person\n"
            "Front desk · Due Mon 23 Nov, 11:30 (Europe/Madrid)\n"
            "\n"
            "Why: asked for a person\n"
            "Customer goal: see <Dr. Ruiz> & pay\n"
            "\n"
            "Open the thread: https://inbox.example/threads/t-1\n"
        )

    def test_runs_nothing_of_a_customers(self) -> None:
        attack = replace(NOTICE, lines=(("Why", "<script>alert(1)</script>"),), link='https://x/"><b>')
        html = as_html(attack)
        assert "<script>" not in html
        assert '"><b>' not in html
        assert "&lt;script&gt;" in html

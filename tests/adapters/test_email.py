"""Mail: for every reader, on one line where one line is allowed, and with failures that say what they are."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from chalicelib.adapters.email import SesMail, mail_of
from chalicelib.adapters.email_layout import as_html, as_text, subject
from chalicelib.use_cases.notice_ports import NotificationFailed
from tests.adapters.test_slack import NOTICE

SENDER = "Handoff <handoff@example.com>"
OF_MARIA = replace(NOTICE, thread_id="t-1")


class Ses:
    """SES's client, taking or failing."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure, self.sent = failure, []  # type: Exception | None, list[dict[str, Any]]

    def send_raw_email(self, **arguments: Any) -> dict[str, str]:
        if self.failure:
            raise self.failure
        self.sent.append(arguments)
        return {"MessageId": "mail-1"}


def said(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "?"}}, "SendRawEmail")


class TestSend:
    def test_goes_out_as_text_and_as_html(self) -> None:
        ses = Ses()
        posted = SesMail(ses, sender="handoff@example.com").send(["dana@example.com"], NOTICE)
        assert (posted.channel, posted.reference) == ("dana@example.com", "mail-1")
        (sent,) = ses.sent
        assert sent["Source"] == "handoff@example.com"
        mail = message_from_bytes(sent["RawMessage"]["Data"], policy=default)
        assert [part.get_content_type() for part in mail.walk()] == [
            "multipart/alternative",
            "text/plain",
            "text/html",
        ]
        assert mail["To"] == "dana@example.com"

    def test_goes_to_the_usual_recipients_when_none_is_named(self) -> None:
        ses = Ses()
        SesMail(ses, sender="handoff@example.com", usual=("lee@example.com",)).send([], NOTICE)
        assert ses.sent[0]["Destinations"] == ["lee@example.com"]

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


class TestOneEscalation:
    """Mails about it stand together: they refer to one root and have one subject."""

    def test_is_one_conversation_in_a_mail_program(self) -> None:
        later = replace(OF_MARIA, stage="sla.reminded", headline="Reminder: a customer is still waiting")
        first, second = (mail_of(notice, SENDER, ["dana@example.com"]) for notice in (OF_MARIA, later))
        assert first["References"] == second["References"] == "<esc-1@example.com>"
        assert first["Subject"] == "Maria needs a person (Front desk)"
        assert second["Subject"] == "Re: Maria needs a person (Front desk)"
        assert as_text(later).startswith("Reminder: a customer is still waiting\n")

    def test_is_not_the_channels_news(self) -> None:
        news = replace(NOTICE, headline="Messages go out again", due="", thread_name="")
        mail = mail_of(news, SENDER, ["dana@example.com"])
        assert mail["References"] is None
        assert mail["Subject"] == "Messages go out again (Front desk)"

    def test_goes_through_every_mail_server(self) -> None:
        told = replace(OF_MARIA, thread_name="María ñ 😀", lines=(("Why", "¿Sí? " * 400),))
        raw = mail_of(told, SENDER, ["dana@example.com"]).as_bytes()
        assert raw.isascii()
        assert max(len(line) for line in raw.split(b"\r\n")) <= 998
        assert message_from_bytes(raw, policy=default)["Subject"].startswith("María ñ 😀 needs")

    def test_is_answered_by_no_absence_note(self) -> None:
        assert mail_of(OF_MARIA, SENDER, ["dana@example.com"])["Auto-Submitted"] == "auto-generated"


class TestContent:
    @pytest.mark.parametrize(
        "name", ["Maria\r\nBcc: everyone@example.com", "Maria\x00\x0bX", "M\u2028\u202e"]
    )
    def test_names_the_customer_in_one_line(self, name: str) -> None:
        attack = replace(OF_MARIA, thread_name=name)
        assert subject(attack).isprintable()
        mail = mail_of(attack, SENDER, ["dana@example.com"])
        assert mail["Bcc"] is None
        assert len(message_from_bytes(mail.as_bytes(), policy=default).keys()) == len(mail.keys())

    def test_of_an_address_that_is_none_is_refused_for_good(self) -> None:
        with pytest.raises(NotificationFailed) as raised:
            mail_of(OF_MARIA, SENDER, ["dana@example.com\r\nBcc: everyone@example.com"])
        assert raised.value.permanent

    def test_is_readable_as_text(self) -> None:
        assert as_text(replace(NOTICE, settings="https://inbox.example/account")) == (
            "A customer needs a person\n"
            "Maria · Front desk · Due Mon 23 Nov, 11:30 (Europe/Madrid)\n"
            "\n"
            "Why: asked for a person\n"
            "Customer goal: see <Dr. Ruiz> & pay\n"
            "\n"
            "Open the thread: https://inbox.example/threads/t-1\n"
            "\n"
            "Choose what you hear of: https://inbox.example/account\n"
        )

    def test_says_that_it_is_overdue_or_whose_it_is(self) -> None:
        assert "Overdue since Mon 23 Nov" in as_text(replace(NOTICE, overdue=True))
        assert "Taken over by Dana" in as_text(replace(NOTICE, overdue=True, taken_by="Dana"))

    def test_has_html_for_dark_and_light_and_small_screens(self) -> None:
        html = as_html(NOTICE)
        assert '<meta name="color-scheme" content="light dark">' in html
        assert "prefers-color-scheme: dark" in html
        assert "width=device-width" in html
        assert "max-width:560px" in html

    def test_runs_nothing_of_a_customers(self) -> None:
        attack = replace(NOTICE, lines=(("Why", "<script>alert(1)</script>"),), link='https://x/"><b>')
        html = as_html(replace(attack, settings='https://x/"><i>', thread_name="<u>", headline="<s>"))
        assert not {"<script>", "<u>", "<s>", '"><b>', '"><i>'} & set(re.findall(r'"?>?<\w+>', html))
        assert "&lt;script&gt;" in html

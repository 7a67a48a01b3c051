"""What AWS publishes is read as what Meta would have posted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.social.notifications import webhook_bodies
from chalicelib.adapters.whatsapp.wire import parse
from tests.adapters.whatsapp.corpora import bodies, document
from tests.payloads.whatsapp import status, text, value, webhook

BODY = json.loads(webhook(value([text()], [status("read")])))


def notification(entry: object, **more: Any) -> dict[str, Any]:
    """An SNS event with one notification."""
    envelope = {
        "context": {"MetaWabaIds": [{"wabaId": "1", "arn": "arn:aws:social-messaging:x"}]},
        "whatsAppWebhookEntry": entry,
        "aws_account_id": "123456789012",
        **more,
    }
    return {"Records": [{"EventSource": "aws:sns", "Sns": {"Message": json.dumps(envelope)}}]}


class TestANotification:
    def test_is_one_of_metas_entries_as_text(self) -> None:
        (read,) = webhook_bodies(notification(json.dumps(BODY["entry"][0])))
        assert parse(read) == parse(json.dumps(BODY).encode())

    @pytest.mark.parametrize("entry", [BODY["entry"][0], BODY["entry"], json.dumps(BODY["entry"])])
    def test_may_be_written_otherwise(self, entry: object) -> None:
        (read,) = webhook_bodies(notification(entry))
        assert parse(read) == parse(json.dumps(BODY).encode())

    def test_says_the_same_as_every_body_of_metas(self) -> None:
        for path in bodies("webhooks"):
            entries = document(path)["entry"]
            entries = entries if isinstance(entries, list) else [entries]
            read = [
                event
                for entry in entries
                for body in webhook_bodies(notification(json.dumps(entry)))
                for event in parse(body)
            ]
            assert sorted(map(repr, read)) == sorted(map(repr, parse(path.read_bytes()))), path.name

    @pytest.mark.parametrize(
        ("event", "passed_on"),
        [
            (notification(None), 1),
            (notification("{"), 1),
            ({"Records": [{"Sns": {"Message": "hello"}}]}, 1),
            ({"Records": [{"Sns": {"Message": ["x"]}}, {}]}, 2),
            ({"Records": []}, 0),
            ({}, 0),
        ],
    )
    def test_of_no_such_shape_goes_on_to_be_counted(self, event: dict[str, Any], passed_on: int) -> None:
        found = list(webhook_bodies(event))
        assert len(found) == passed_on
        assert all(parse(body) for body in found)

    @given(st.text() | st.none() | st.integers())
    def test_is_read_whatever_it_is(self, message: object) -> None:
        for body in webhook_bodies({"Records": [{"Sns": {"Message": message}}]}):
            assert parse(body)

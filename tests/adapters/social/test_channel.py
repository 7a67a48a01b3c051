"""Sending through AWS End User Messaging Social, which answers from a script here."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError

from chalicelib.adapters.social.channel import SocialChannel
from chalicelib.adapters.whatsapp.outbound import send_body, typing_body
from chalicelib.domain.hold import Holds
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown
from tests.adapters.social.clients import scripted
from tests.fakes.cast import NUMBER, a_thread, to_maria

NUMBERS = {NUMBER: "phone-number-id-0123456789abcdef0123456789abcdef"}
HELLO = to_maria("Hello")


def asked(body: dict[str, Any]) -> dict[str, Any]:
    """What AWS is asked for a body."""
    return {
        "originationPhoneNumberId": NUMBERS[NUMBER],
        "message": json.dumps(body).encode(),
        "metaApiVersion": "v20.0",
    }


class Failing:
    """A client whose calls end in an exception."""

    def __init__(self, failure: Exception) -> None:
        self.failure = failure

    def send_whatsapp_message(self, **_: Any) -> None:
        raise self.failure


class TestSend:
    def test_posts_the_cloud_apis_own_json_and_gives_awss_id(self) -> None:
        with scripted("socialmessaging") as (client, script):
            body = send_body(HELLO, a_thread().customer)
            script.add_response("send_whatsapp_message", {"messageId": "aws-1"}, asked(body))
            assert SocialChannel(client, NUMBERS).send(HELLO, a_thread()) == "aws-1"
        assert body["biz_opaque_callback_data"] == f"{HELLO.thread_id}/{HELLO.message_id}"

    def test_without_an_id_leaves_open_whether_it_went_out(self) -> None:
        with scripted("socialmessaging") as (client, script):
            script.add_response("send_whatsapp_message", {})
            with pytest.raises(OutcomeUnknown):
                SocialChannel(client, NUMBERS).send(HELLO, a_thread())

    def test_needs_somebody_to_send_to(self) -> None:
        nobody = a_thread(customer=Customer("c-1"))
        with scripted("socialmessaging") as (client, _), pytest.raises(DeliveryFailed) as refusal:
            SocialChannel(client, NUMBERS).send(HELLO, nobody)
        assert refusal.value.permanent

    def test_holds_a_number_that_nobody_has_set(self) -> None:
        with scripted("socialmessaging") as (client, _), pytest.raises(DeliveryFailed) as refusal:
            SocialChannel(client, {}).send(HELLO, a_thread())
        assert (refusal.value.holds, refusal.value.permanent) == (Holds.STOPS, False)
        assert "SocialNumbers" in refusal.value.what_to_do


class TestARefusal:
    @pytest.mark.parametrize(
        ("error", "message", "code", "holds"),
        [
            ("ThrottledRequestException", "slow down", 130429, Holds.SLOWS),
            ("AccessDeniedException", "not authorized", 10, Holds.STOPS),
            ("AccessDeniedByMetaException", "no access", 190, Holds.STOPS),
            ("ResourceNotFoundException", "no such number", 33, Holds.STOPS),
            ("ValidationException", "bad", 100, None),
            ("InvalidParametersException", "bad", 100, None),
            ("DependencyException", "(#131047) Re-engagement message", 131047, None),
            ("InvalidParametersException", '{"error":{"code":131026}}', 131026, None),
        ],
    )
    def test_is_told_by_metas_code_or_the_nearest_one(
        self, error: str, message: str, code: int, holds: Holds | None
    ) -> None:
        with scripted("socialmessaging") as (client, script):
            script.add_client_error("send_whatsapp_message", error, message, 400)
            with pytest.raises(DeliveryFailed) as refusal:
                SocialChannel(client, NUMBERS).send(HELLO, a_thread())
        assert (refusal.value.code, refusal.value.holds) == (code, holds)

    @pytest.mark.parametrize("error", ["DependencyException", "InternalServiceException", "SomethingNew"])
    def test_of_nobody_knows_whom_leaves_open_whether_it_went_out(self, error: str) -> None:
        with scripted("socialmessaging") as (client, script):
            script.add_client_error("send_whatsapp_message", error, "try later", 500)
            with pytest.raises(OutcomeUnknown):
                SocialChannel(client, NUMBERS).send(HELLO, a_thread())

    @pytest.mark.parametrize("kind", [EndpointConnectionError, ConnectTimeoutError])
    def test_before_it_was_sent_is_safe_to_repeat(self, kind: Callable[..., Exception]) -> None:
        with pytest.raises(DeliveryFailed) as refusal:
            SocialChannel(Failing(kind(endpoint_url="https://aws")), NUMBERS).send(HELLO, a_thread())
        assert not refusal.value.permanent

    def test_that_never_came_is_an_unknown_outcome(self) -> None:
        late = ReadTimeoutError(endpoint_url="https://aws")
        with pytest.raises(OutcomeUnknown):
            SocialChannel(Failing(late), NUMBERS).send(HELLO, a_thread())


class TestShowTyping:
    def test_marks_read_and_shows_it_in_one_call(self) -> None:
        with scripted("socialmessaging") as (client, script):
            script.add_response(
                "send_whatsapp_message", {"messageId": "aws-2"}, asked(typing_body("wamid.1"))
            )
            SocialChannel(client, NUMBERS).show_typing(a_thread(), "wamid.1")

    def test_never_fails(self) -> None:
        with scripted("socialmessaging") as (client, script):
            script.add_client_error("send_whatsapp_message", "InternalServiceException", "?", 500)
            SocialChannel(client, NUMBERS).show_typing(a_thread(), "wamid.1")
        SocialChannel(client, {}).show_typing(a_thread(), "wamid.1")

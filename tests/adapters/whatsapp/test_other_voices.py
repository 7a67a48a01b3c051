"""What is not a customer's message to us: echoes, another app's conversations, history, calls."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import Contact, Echo, Imported, Inbound, Unrecognised, WebhookEvent
from chalicelib.domain.message import Delivery
from tests.adapters.whatsapp.examples import FILE, OWN_PHONE, call, echo, old, with_
from tests.payloads.whatsapp import MARIA, MARIA_BSUID, NUMBER, message, text, value, webhook

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HER = Contact(MARIA, MARIA_BSUID, name="Maria")


def read(field: str, **parts: Any) -> WebhookEvent:
    (event,) = parse(webhook(with_(**parts), field=field))
    return event


class TestAnEcho:
    def test_is_what_the_business_wrote_to_a_customer(self) -> None:
        assert read("smb_message_echoes", message_echoes=[echo()]) == Echo(
            "wamid.echo", NUMBER, HER, "text", "On my way", AT
        )

    def test_keeps_its_file_and_what_it_replies_to(self) -> None:
        found = read(
            "smb_message_echoes", message_echoes=[echo("image", image=FILE, context={"id": "wamid.0"})]
        )
        assert isinstance(found, Echo)
        assert (found.kind, found.text, found.reply_to, found.details) == (
            "image",
            "My tooth",
            "wamid.0",
            {"image": FILE},
        )

    def test_may_name_the_two_the_other_way_round(self) -> None:
        turned = {**echo("revoke", revoke={}), "from": MARIA, "to": f"+{OWN_PHONE}", "to_user_id": None}
        found = read("smb_message_echoes", message_echoes=[turned])
        assert isinstance(found, Echo)
        assert found.contact == HER

    def test_may_go_to_somebody_without_a_number(self) -> None:
        to_bsuid = {**echo(), "to": None, "to_user_id": "ES.7", "to_parent_user_id": "ES.ENT.7"}
        found = read("smb_message_echoes", message_echoes=[to_bsuid], contacts=[])
        assert isinstance(found, Echo)
        assert found.contact == Contact(bsuid="ES.7", parent_bsuid="ES.ENT.7")

    @pytest.mark.parametrize(
        ("broken", "reason"),
        [
            ({"id": None}, "echo.no_id"),
            ({"to": None, "to_user_id": None}, "echo.no_recipient"),
        ],
    )
    def test_that_is_of_no_use_is_kept(self, broken: dict[str, Any], reason: str) -> None:
        found = read("smb_message_echoes", message_echoes=[{**echo(), **broken}], contacts=[])
        assert isinstance(found, Unrecognised)
        assert (found.reason, found.raw) == (reason, {**echo(), **broken})


class TestStandby:
    @pytest.mark.parametrize("wrapped", [False, True])
    def test_is_read_and_never_answered(self, wrapped: bool) -> None:
        parts = {"messages": [text("Hello")]}
        found = read("standby", **({"standby": parts} if wrapped else parts))
        assert isinstance(found, Inbound)
        assert (found.kind, found.text, found.details) == ("standby", "Hello", {"type": "text"})

    def test_is_not_mistaken_for_a_new_identity(self) -> None:
        changed = message("system", system={"type": "user_changed_number", "wa_id": "34600999888"})
        assert isinstance(read("standby", messages=[changed]), Inbound)


class TestHistory:
    def test_is_what_a_customer_wrote_before(self) -> None:
        assert read("history", history=[{"threads": [old()]}]) == Imported(
            "wamid.1", NUMBER, HER, ours=False, kind="text", text="Hi", sent_at=AT
        )

    @pytest.mark.parametrize(
        ("reached", "delivery"),
        [
            ("read", Delivery.READ),
            ("PLAYED", Delivery.PLAYED),
            ("error", Delivery.FAILED),
            ("pending", None),
            (["read"], None),
        ],
    )
    def test_is_what_the_business_wrote_and_how_far_it_got(
        self, reached: object, delivery: Delivery | None
    ) -> None:
        ours = {**echo(), "history_context": {"status": reached}}
        found = read("history", history=[{"threads": [{"id": MARIA, "messages": [ours]}]}])
        assert isinstance(found, Imported)
        assert (found.ours, found.delivery, found.contact) == (True, delivery, HER)

    @pytest.mark.parametrize(
        ("raw", "ours"),
        [
            ({"from": OWN_PHONE}, True),
            ({"from": MARIA}, False),
            ({"from_user_id": MARIA_BSUID, "to": OWN_PHONE}, False),
            ({"to": MARIA}, True),
        ],
    )
    def test_tells_the_two_sides_apart(self, raw: dict[str, Any], ours: bool) -> None:
        bare = {"id": "w", "timestamp": "1795428000", "type": "text", "text": {"body": "Hi"}, **raw}
        found = read("history", history=[{"threads": [{"id": MARIA, "messages": [bare]}]}])
        assert isinstance(found, Imported)
        assert (found.ours, found.contact.phone) == (ours, MARIA)

    def test_knows_a_customer_by_the_thread_alone(self) -> None:
        thread = {
            "context": {"user_id": "ES.7", "username": "maria.g"},
            "messages": [{**echo(), "to_user_id": None}],
        }
        found = read("history", history=[{"threads": [thread]}], contacts=[])
        assert isinstance(found, Imported)
        assert (found.contact.bsuid, found.contact.username) == ("ES.7", "maria.g")


class TestACall:
    def test_of_a_customer_is_a_message_that_says_nothing(self) -> None:
        found = read("calls", calls=[call()])
        assert isinstance(found, Inbound)
        assert (found.wamid, found.kind, found.text, found.sent_at, found.contact) == (
            "wacid.1",
            "call",
            "",
            AT,
            HER,
        )
        assert found.details == {
            "type": "connect",
            "call": {"event": "connect", "direction": "USER_INITIATED"},
        }

    @pytest.mark.parametrize(
        "raw", [call("terminate"), call(direction="BUSINESS_INITIATED"), {**call(), "direction": None}]
    )
    def test_of_any_other_kind_is_only_counted(self, raw: dict[str, Any]) -> None:
        found = read("calls", calls=[raw])
        assert isinstance(found, Unrecognised)
        assert found.raw is None


class TestAFieldWithoutItsNumber:
    @pytest.mark.parametrize(
        ("field", "part", "raw"),
        [
            ("messages", "messages", text()),
            ("smb_message_echoes", "message_echoes", echo()),
            ("history", "history", {"threads": [old()]}),
            ("calls", "calls", call()),
        ],
    )
    def test_is_kept_for_people(self, field: str, part: str, raw: dict[str, Any]) -> None:
        lost = {**value(), part: [raw]}
        del lost["metadata"]
        (found,) = parse(webhook(lost, field=field))
        assert isinstance(found, Unrecognised)
        assert found.raw

"""What a webhook says, event by event."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import NEVER_ANSWERED, Contact, Inbound, StatusUpdate, Unrecognised
from chalicelib.domain.message import Delivery
from tests.payloads.whatsapp import (
    MARIA,
    MARIA_BSUID,
    NUMBER,
    body,
    button_reply,
    contact,
    list_reply,
    message,
    status,
    text,
    value,
    webhook,
)

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def the_message(*messages: dict[str, Any], contacts: list[dict[str, Any]] | None = None) -> Inbound:
    (event,) = parse(webhook(value(list(messages), contacts=contacts)))
    assert isinstance(event, Inbound), event
    return event


def the_status(**parts: Any) -> StatusUpdate:
    (event,) = parse(webhook(value(statuses=[status(**parts)])))
    assert isinstance(event, StatusUpdate), event
    return event


def reasons(raw: bytes) -> list[str]:
    return [event.reason for event in parse(raw) if isinstance(event, Unrecognised)]


class TestText:
    def test_is_read_with_everything_that_belongs_to_it(self) -> None:
        assert the_message(text("¿Abren hoy? 👋")) == Inbound(
            wamid="wamid.1",
            phone_number_id=NUMBER,
            contact=Contact(phone=MARIA, bsuid=MARIA_BSUID, name="Maria"),
            kind="text",
            text="¿Abren hoy? 👋",
            sent_at=AT,
        )

    def test_knows_what_it_replies_to(self) -> None:
        assert the_message(text(context={"from": NUMBER, "id": "wamid.0"})).reply_to == "wamid.0"

    def test_keeps_that_it_was_forwarded(self) -> None:
        assert the_message(text(context={"forwarded": True})).details == {"context": {"forwarded": True}}

    def test_keeps_the_advertisement_it_came_from(self) -> None:
        referral = {"source_type": "ad", "ctwa_clid": "click"}
        assert the_message(text(referral=referral)).details == {"referral": referral}

    @pytest.mark.parametrize("timestamp", ["", "soon", None, "-5", "9" * 30, {}, [], True, 0, "NaN"])
    def test_has_no_time_where_whatsapp_gave_none(self, timestamp: object) -> None:
        assert the_message({**text(), "timestamp": timestamp}).sent_at is None

    def test_takes_numbers_for_text(self) -> None:
        assert the_message({**text(), "from": int(MARIA), "timestamp": 1795428000}).sent_at == AT


class TestTaps:
    def test_on_a_reply_button_are_read_as_its_title(self) -> None:
        tapped = the_message(button_reply("Yes, please"))
        assert (tapped.kind, tapped.text, tapped.reply_to) == ("interactive", "Yes, please", "wamid.asked")
        assert tapped.details["interactive"]["button_reply"]["id"] == "yes"

    def test_on_a_list_are_read_as_the_row(self) -> None:
        assert the_message(list_reply("Thursday 10:00", "with Dr. Ruiz")).text == "Thursday 10:00"

    def test_on_a_templates_button_are_read_as_its_text(self) -> None:
        tapped = the_message(message("button", button={"payload": "STOP", "text": "Stop it"}))
        assert (tapped.kind, tapped.text) == ("button", "Stop it")

    def test_on_a_form_keep_what_was_filled_in(self) -> None:
        form = {
            "type": "nfm_reply",
            "nfm_reply": {"name": "flow", "body": "Sent", "response_json": "{not json"},
        }
        filled = the_message(message("interactive", interactive=form))
        assert (filled.text, filled.details["interactive"]) == ("Sent", form)


class TestOtherKinds:
    @pytest.mark.parametrize("kind", ["image", "video", "document", "audio", "sticker", "voice"])
    def test_of_media_keep_the_id_and_the_caption(self, kind: str) -> None:
        media = {"id": "1003383421387256", "mime_type": "x/y", "sha256": "=", "caption": "My tooth"}
        found = the_message(message(kind, **{kind: media}))
        assert (found.kind, found.text, found.details[kind]) == (kind, "My tooth", media)

    @pytest.mark.parametrize(
        ("kind", "content"),
        [
            ("location", {"latitude": 40.4, "longitude": -3.7, "name": "Clinic"}),
            ("contacts", [{"phones": [{"phone": "1"}]}]),
            ("order", {"catalog_id": "1", "product_items": []}),
            ("unsupported", {"type": "poll"}),
            ("something_new", {"anything": 1}),
        ],
    )
    def test_are_kept_as_what_they_are(self, kind: str, content: object) -> None:
        found = the_message(message(kind, **{kind: content}))
        assert (found.kind, found.details[kind]) == (kind, content)

    @pytest.mark.parametrize("kind", sorted(NEVER_ANSWERED - {"group"}))
    def test_that_ask_for_nothing_keep_their_names(self, kind: str) -> None:
        assert the_message(message(kind, **{kind: {}})).kind in NEVER_ANSWERED

    def test_of_a_group_are_told_apart(self) -> None:
        found = the_message(text("Hi all", group_id="120363"))
        assert (found.kind, found.text, found.details) == (
            "group",
            "Hi all",
            {"group_id": "120363", "type": "text"},
        )

    def test_without_a_type_are_read_if_they_have_text(self) -> None:
        untyped = text("Hello")
        del untyped["type"]
        assert (the_message(untyped).kind, the_message(untyped).text) == ("text", "Hello")

    def test_that_are_too_large_are_kept_without_their_content(self) -> None:
        found = the_message(message("contacts", contacts=[{"vcard": "x" * 100_000}]))
        assert found.details["left_out"] == "too large"

    def test_show_the_reaction_and_the_edited_words(self) -> None:
        assert the_message(message("reaction", reaction={"message_id": "w", "emoji": "👍"})).text == "👍"
        edited = {"original_message_id": "w", "message": {"type": "text", "text": {"body": "I meant Friday"}}}
        assert the_message(message("edit", edit=edited)).text == "I meant Friday"


class TestSender:
    def test_may_have_no_phone_number(self) -> None:
        unnamed = text()
        del unnamed["from"]
        known = [{"profile": {"name": "Maria", "username": "maria.g"}, "user_id": MARIA_BSUID}]
        assert the_message(unnamed, contacts=known).contact == Contact(
            bsuid=MARIA_BSUID, name="Maria", username="maria.g"
        )

    def test_may_have_no_bsuid(self) -> None:
        old = text()
        del old["from_user_id"]
        assert the_message(old, contacts=[]).contact == Contact(phone=MARIA)

    def test_is_found_though_the_number_is_written_otherwise(self) -> None:
        brazil = text(sender="5511912345678")
        del brazil["from_user_id"]
        found = the_message(brazil, contacts=[contact("551112345678", "BR.1", "Ana")])
        assert found.contact == Contact(phone="551112345678", bsuid="BR.1", name="Ana")

    def test_is_not_taken_for_another(self) -> None:
        two = [text("one", "w1"), {**text("two", "w2", sender="34999"), "from_user_id": "ES.2"}]
        events = parse(webhook(value(two, contacts=[contact()])))
        assert [event.contact.name for event in events if isinstance(event, Inbound)] == ["Maria", ""]

    def test_must_be_someone(self) -> None:
        nobody = {"id": "w", "type": "text", "text": {"body": "?"}}
        assert reasons(webhook(value([nobody], contacts=[]))) == ["message.no_sender"]


class TestStatus:
    MESSAGE_ID = "1795428005000-o0123456789abcdef"
    OURS = f"{NUMBER}-c0123456789abcdef/{MESSAGE_ID}"

    @pytest.mark.parametrize("name", ["sent", "delivered", "read", "played", "failed"])
    def test_names_our_message(self, name: str) -> None:
        found = the_status(name=name, callback=self.OURS)
        assert (found.status, found.at, found.wamid) == (Delivery(name), AT, "wamid.out")
        assert (found.thread_id, found.message_id) == (f"{NUMBER}-c0123456789abcdef", self.MESSAGE_ID)

    @pytest.mark.parametrize(
        "callback", [None, "campaign-7", "a/b", "/1795428005000-o0123456789abcdef", "é" * 600]
    )
    def test_of_a_message_of_others_names_none(self, callback: str | None) -> None:
        found = the_status(name="sent", callback=callback)
        assert (found.thread_id, found.message_id) == (None, None)

    def test_says_why_it_failed_and_what_to_do(self) -> None:
        error = {
            "code": 131047,
            "title": "Re-engagement message",
            "error_data": {"details": "More than 24 hours"},
        }
        found = the_status(name="failed", callback=self.OURS, errors=[error])
        assert found.error
        assert (found.error["code"], found.error["title"]) == (131047, "Re-engagement message")
        assert found.error["details"] == "More than 24 hours"
        assert "template" in found.error["what_to_do"]

    @pytest.mark.parametrize("errors", [None, [], {}, "no", [{"code": "x"}], [{}], {"code": 131026}])
    def test_fails_without_a_usable_reason(self, errors: object) -> None:
        found = the_status(name="failed", errors=errors)
        assert found.error
        assert found.error["title"]

    @pytest.mark.parametrize(
        ("recipient", "market"),
        [
            ({"recipient_user_id": "ES.1349", "recipient_id": "34600111222"}, "ES"),
            ({"recipient_user_id": "US.ENT.1181", "recipient_id": None}, "US"),
            ({"recipient_user_id": None, "recipient_parent_user_id": "CO.ENT.2", "recipient_id": None}, "CO"),
            ({"recipient_user_id": None, "recipient_id": "34600111222"}, "+3460"),
            ({"recipient_user_id": "anything", "recipient_id": "+5511912345678"}, "+5511"),
            (
                {
                    "recipient_user_id": None,
                    "recipient_id": "120363",
                    "recipient_type": "group",
                    "recipient_participant_id": "4915112345",
                },
                "+4915",
            ),
            ({"recipient_user_id": None, "recipient_id": None}, ""),
            ({"recipient_user_id": ["ES."], "recipient_id": "nobody"}, ""),
        ],
    )
    def test_says_which_market_it_went_to(self, recipient: dict[str, Any], market: str) -> None:
        assert the_status(name="delivered", **recipient).market == market

    def test_says_what_it_costs(self) -> None:
        pricing = {
            "billable": True,
            "pricing_model": "PMP",
            "type": "regular",
            "category": "service",
            "new": [],
        }
        found = the_status(name="sent", pricing=pricing)
        assert found.pricing == {
            "billable": True,
            "pricing_model": "PMP",
            "type": "regular",
            "category": "service",
        }

    def test_that_nobody_knows_is_counted(self) -> None:
        odd = [status("deleted"), status("Call 34600111222!"), {**status("sent"), "status": ["sent"]}, {}]
        assert reasons(webhook(value(statuses=odd))) == [
            "status.deleted",
            "status.call_____________",
            "status.odd",
            "status.odd",
        ]


class TestBatch:
    def test_is_read_to_its_last_event(self) -> None:
        one = value([text("1", "w1"), text("2", "w2")], [status("sent"), status("read")])
        entry = {"changes": [{"field": "messages", "value": one}, {"field": "messages", "value": one}]}
        events = parse(body({"entry": [entry, entry]}))
        assert [type(event).__name__ for event in events] == ["Inbound"] * 8 + ["StatusUpdate"] * 8

    def test_reads_an_object_where_a_list_should_be(self) -> None:
        alone = {
            "changes": {"field": "messages", "value": {**value(), "messages": text(), "contacts": contact()}}
        }
        (event,) = parse(body({"entry": alone}))
        assert isinstance(event, Inbound)

    def test_counts_what_belongs_to_others(self) -> None:
        assert reasons(webhook({"event": "DISABLED"}, field="holograms")) == ["field.holograms"]
        assert reasons(webhook(value(), field="smb_message_echoes")) == ["empty"]
        assert reasons(webhook({**value(), "holograms": [], "Call 34600111222!": 1})) == [
            "messages.call_____________",
            "messages.holograms",
        ]

    def test_keeps_a_sample_of_what_nobody_understands(self) -> None:
        (event,) = parse(webhook({**value(), "holograms": [1]}))
        assert event == Unrecognised("messages.holograms", {"holograms": [1]})

    def test_keeps_no_sample_that_could_not_be_written_again(self) -> None:
        deep: list[object] = []
        for _ in range(200):
            deep = [deep]
        (event,) = parse(webhook({**value(), "holograms": deep}))
        assert event == Unrecognised("messages.holograms", {"left_out": "too deep"})

    def test_names_only_some_of_many_strangers(self) -> None:
        assert (
            len(parse(webhook({**value(), **{f"part {letter}": 1 for letter in "abcdefghijklmnop"}}))) == 10
        )

    def test_of_a_thousand_is_read_at_once(self) -> None:
        """A quadratic search for who wrote would take seconds."""
        people = [contact(f"346{number:08}", f"ES.{number}", f"P{number}") for number in range(1000)]
        messages = [
            {**text(wamid=f"w{number}", sender=f"346{number:08}"), "from_user_id": f"ES.{number}"}
            for number in range(1000)
        ]
        events = parse(webhook(value(messages, [status("read")] * 1000, contacts=people)))
        named = [event.contact.name for event in events if isinstance(event, Inbound)]
        assert (len(events), named) == (2000, [f"P{number}" for number in range(1000)])

    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (b"", "not_json"),
            (b"\xff\xfe", "not_json"),
            (b"[" * 100_000, "not_json"),
            (b"9" * 5000, "not_json"),
            (b"null", "not_an_object"),
            (b"[]", "not_an_object"),
            (b"{}", "empty"),
            (b'{"entry":7}', "empty"),
            (b'{"entry":[{"changes":[null]}]}', "empty"),
            (b'{"entry":[{"changes":[{"field":"messages"}]}]}', "no_value"),
            (b'{"entry":[{"changes":[{"field":{"a":1},"value":{}}]}]}', "field.odd"),
        ],
    )
    def test_that_makes_no_sense_is_counted(self, raw: bytes, reason: str) -> None:
        assert reasons(raw) == [reason]

    def test_without_a_number_is_counted(self) -> None:
        lost = value([text()])
        del lost["metadata"]
        assert reasons(webhook(lost)) == ["message.no_number"]

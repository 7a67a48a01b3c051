"""The bodies of sends, inside WhatsApp's limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.outbound import (
    CONTACT_REQUEST,
    CONTACT_REQUEST_TYPES,
    send_body,
    typing_body,
)
from chalicelib.adapters.whatsapp.statuses import OURS
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Author, Button
from tests.adapters.whatsapp.corpora import bodies, document
from tests.fakes.cast import MARIA, THREAD_ID, to_maria

YES_NO = (Button("yes", "Yes"), Button("no", "No"))


def buttons(count: int) -> tuple[Button, ...]:
    return tuple(Button(f"slot-{n}", f"Slot {n}") for n in range(count))


class TestText:
    def test_is_sent_to_the_phone_number(self) -> None:
        message = to_maria("We open at 9.")
        assert send_body(message, MARIA) == {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": "34600111222",
            "type": "text",
            "text": {"body": "We open at 9.", "preview_url": False},
            "biz_opaque_callback_data": f"{THREAD_ID}/{message.message_id}",
        }

    def test_is_sent_to_the_bsuid_of_who_has_no_phone_number(self) -> None:
        body = send_body(to_maria(), replace(MARIA, phone=None))
        assert "to" not in body
        assert body["recipient"] == MARIA.bsuid

    def test_quotes_what_it_replies_to(self) -> None:
        assert send_body(to_maria(reply_to="wamid.1"), MARIA)["context"] == {"message_id": "wamid.1"}

    def test_is_cut_where_whatsapp_would_refuse_it(self) -> None:
        text = send_body(to_maria("x" * 5000), MARIA)["text"]["body"]
        assert len(text) == 4096
        assert text.endswith("…")

    def test_comes_back_with_our_ids(self) -> None:
        message = to_maria()
        ours = OURS.fullmatch(send_body(message, MARIA)["biz_opaque_callback_data"])
        assert ours
        assert (ours["thread_id"], ours["message_id"]) == (message.thread_id, message.message_id)


class TestChoices:
    def test_become_buttons(self) -> None:
        body = send_body(to_maria("Thursday?", buttons=YES_NO), MARIA)
        assert body["type"] == "interactive"
        assert body["interactive"] == {
            "type": "button",
            "body": {"text": "Thursday?"},
            "action": {
                "buttons": [
                    {"type": "reply", "reply": {"id": "yes", "title": "Yes"}},
                    {"type": "reply", "reply": {"id": "no", "title": "No"}},
                ]
            },
        }

    def test_become_a_list_when_there_are_more_than_three(self) -> None:
        interactive = send_body(to_maria("When?", buttons=buttons(12)), MARIA)["interactive"]
        assert interactive["type"] == "list"
        assert len(interactive["action"]["sections"][0]["rows"]) == 10

    def test_are_left_out_when_the_answer_is_too_long_for_them(self) -> None:
        assert send_body(to_maria("x" * 1025, buttons=YES_NO), MARIA)["type"] == "text"

    def test_have_titles_that_differ_even_when_they_are_cut(self) -> None:
        alike = tuple(Button(f"s-{n}", f"Thursday the third of December, {n}") for n in range(10))
        rows = send_body(to_maria(buttons=alike), MARIA)["interactive"]["action"]["sections"][0]["rows"]
        assert len({row["title"] for row in rows}) == 10
        assert all(len(row["title"]) <= 24 for row in rows)
        assert rows[3]["description"] == "Thursday the third of December, 3"

    def test_have_short_titles(self) -> None:
        long = (Button("i" * 300, "A title that is too long for WhatsApp"),)
        reply = send_body(to_maria(buttons=long), MARIA)["interactive"]["action"]["buttons"][0]["reply"]
        assert (len(reply["title"]), len(reply["id"])) == (20, 256)


class TestTyping:
    def test_is_the_documented_body(self) -> None:
        (path,) = [path for path in bodies("sends") if "send_request_send_typing" in path.name]
        example = document(path)
        assert typing_body(example["message_id"]) == example


class TestWhatPeopleType:
    def test_is_left_as_they_typed_it(self) -> None:
        typed = to_maria("**9**", author=Author.PERSON)
        assert send_body(typed, MARIA)["text"]["body"] == "**9**"


def a_file(kind: str, **more: Any) -> Media:
    known = {"mime_type": f"{kind}/x", "key": "media/t/m/x", "filename": "bill.pdf", **more}
    return Media(MediaState.STORED, **known)


class TestAFile:
    @pytest.mark.parametrize(
        ("kind", "sent"),
        [
            ("image", {"type": "image", "image": {"id": "media-1", "caption": "See here"}}),
            ("video", {"type": "video", "video": {"id": "media-1", "caption": "See here"}}),
            (
                "document",
                {
                    "type": "document",
                    "document": {"id": "media-1", "caption": "See here", "filename": "bill.pdf"},
                },
            ),
            ("audio", {"type": "audio", "audio": {"id": "media-1"}}),
            ("voice", {"type": "audio", "audio": {"id": "media-1", "voice": True}}),
            ("sticker", {"type": "sticker", "sticker": {"id": "media-1"}}),
        ],
    )
    def test_is_sent_by_the_id_that_its_upload_gave(self, kind: str, sent: dict[str, Any]) -> None:
        message = to_maria("See here", kind=kind, media=a_file(kind))
        body = send_body(message, MARIA, media_id="media-1")
        assert {name: body[name] for name in sent} == sent

    def test_has_a_caption_that_fits(self) -> None:
        body = send_body(to_maria("x" * 2000, kind="image", media=a_file("image")), MARIA, media_id="m")
        assert len(body["image"]["caption"]) == 1024


class TestATemplate:
    def test_is_sent_as_it_was_filled(self) -> None:
        template = {"name": "reminder", "language": {"code": "es"}, "components": []}
        message = to_maria("What it says", kind="template", details={"template": template})
        body = send_body(message, replace(MARIA, phone=None))
        assert (body["type"], body["template"]) == ("template", template)
        assert body["recipient"] == MARIA.bsuid


class TestARequestForTheNumber:
    @pytest.mark.parametrize("kind", CONTACT_REQUEST_TYPES)
    def test_is_a_button_that_whatsapp_fills(self, kind: str) -> None:
        body = send_body(
            to_maria("May we call you?", kind=CONTACT_REQUEST),
            replace(MARIA, phone=None),
            contact_request=kind,
        )
        assert body["interactive"] == {
            "type": kind,
            "body": {"text": "May we call you?"},
            "action": {"name": "request_contact_info"},
        }

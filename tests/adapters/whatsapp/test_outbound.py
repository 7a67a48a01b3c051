"""The bodies of sends, inside WhatsApp's limits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.whatsapp.markup import for_whatsapp
from chalicelib.adapters.whatsapp.outbound import send_body, typing_body
from chalicelib.adapters.whatsapp.statuses import OURS
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

    def test_have_short_titles(self) -> None:
        long = (Button("i" * 300, "A title that is too long for WhatsApp"),)
        reply = send_body(to_maria(buttons=long), MARIA)["interactive"]["action"]["buttons"][0]["reply"]
        assert (len(reply["title"]), len(reply["id"])) == (20, 256)


class TestTyping:
    def test_is_the_documented_body(self) -> None:
        (path,) = [path for path in bodies("sends") if "send_request_send_typing" in path.name]
        example = document(path)
        assert typing_body(example["message_id"]) == example


class TestMarkup:
    @pytest.mark.parametrize(
        ("markdown", "shown"),
        [
            ("## Opening hours\nWe open at **9**.", "*Opening hours*\nWe open at *9*."),
            ("See [our page](https://example.com/a?b=1).", "See our page: https://example.com/a?b=1."),
            ("* one\n* two", "- one\n- two"),
            ("~~old~~ __new__", "~old~ *new*"),
            ("*bold* _it_ `code` ```block```", "*bold* _it_ `code` ```block```"),
            ("2 * 3 ** 4 # 5 snake__case__name", "2 * 3 ** 4 # 5 snake__case__name"),
            ("#hashtag", "#hashtag"),
        ],
    )
    def test_becomes_what_whatsapp_renders(self, markdown: str, shown: str) -> None:
        assert for_whatsapp(markdown) == shown

    def test_is_left_to_people_as_they_typed_it(self) -> None:
        typed = to_maria("**9**", author=Author.PERSON)
        assert send_body(typed, MARIA)["text"]["body"] == "**9**"

    @given(st.text())
    def test_never_fails(self, text: str) -> None:
        assert isinstance(for_whatsapp(text), str)

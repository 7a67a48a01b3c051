"""Every kind of message that a phone can send, as Meta's webhooks carry it."""

import json
from typing import Any

import httpx
import pytest

from infra.local.simulated_words import words_in
from tests.outside.outside import MARIA, Outside
from tests.outside.receiver import Receiver

BEARER = {"Authorization": "Bearer local-whatsapp-token"}
TEMPLATE = {"name": "please_write", "language": {"code": "en"}}


def sent(outside: Outside, receiver: Receiver, customer: str = "maria", **fields: Any) -> dict[str, Any]:
    """Write it, and give what the business is told."""
    wamid = outside.write(customer, **fields)["id"]
    receiver.wait(lambda it: wamid in {each["id"] for each in it.messages})
    return next(each for each in receiver.messages if each["id"] == wamid)


def fetched(outside: Outside, media: dict[str, Any]) -> bytes:
    return outside.http.get(media["url"], headers=BEARER).raise_for_status().content


class TestAFile:
    @pytest.mark.parametrize(("kind", "start"), [("image", b"\xff\xd8"), ("audio", b"OggS")])
    def test_carries_the_words_that_were_typed_for_it(
        self, outside: Outside, receiver: Receiver, kind: str, start: bytes
    ) -> None:
        message = sent(outside, receiver, type=kind, words="¿A qué hora abrís?")
        content = fetched(outside, message[kind])
        assert content.startswith(start)
        assert words_in(content) == "¿A qué hora abrís?"

    def test_may_be_a_document_of_the_customers_own_words(self, outside: Outside, receiver: Receiver) -> None:
        message = sent(outside, receiver, type="document", words="Invoice (1)", filename="invoice.pdf")
        assert message["document"]["filename"] == "invoice.pdf"
        assert rb"(Invoice \(1\)) Tj" in fetched(outside, message["document"])

    def test_may_be_a_video(self, outside: Outside, receiver: Receiver) -> None:
        message = sent(outside, receiver, type="video", caption="Look")
        assert (message["video"]["mime_type"], message["video"]["caption"]) == ("video/mp4", "Look")
        assert fetched(outside, message["video"])[4:8] == b"ftyp"


class TestWhatStandsBesideAMessage:
    def test_says_that_it_was_forwarded(self, outside: Outside, receiver: Receiver) -> None:
        assert sent(outside, receiver, forwarded=True)["context"] == {"forwarded": True}
        assert sent(outside, receiver, forwarded="many")["context"] == {"frequently_forwarded": True}

    def test_says_which_ad_or_product_led_to_it(self, outside: Outside, receiver: Receiver) -> None:
        message = sent(outside, receiver, referral=True, product=True)
        assert message["referral"]["source_type"] == "ad"
        assert message["context"]["referred_product"]["product_retailer_id"] == "BRUSH-2"

    def test_says_that_it_was_written_in_a_group_which_opens_no_window(
        self, outside: Outside, receiver: Receiver
    ) -> None:
        assert sent(outside, receiver, group=True)["group_id"]
        assert outside.http.get("/phone/api/threads/maria").json()["window_open"] is False

    def test_names_the_message_that_it_replies_to(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        wamid = outside.text()
        assert sent(outside, receiver, reply_to=wamid)["context"] == {"from": "34910000000", "id": wamid}


class TestAnAmendment:
    def test_edits_what_the_customer_wrote_last(self, outside: Outside, receiver: Receiver) -> None:
        first = outside.write(text="At 10?")
        message = sent(outside, receiver, type="edit", text="At 11?")
        assert message["edit"] == {
            "original_message_id": first["id"],
            "message": {"type": "text", "text": {"body": "At 11?"}},
        }
        page = outside.http.get("/phone/maria").text
        assert "<p>At 11?</p>" in page
        assert "<p>At 10?</p>" not in page

    def test_deletes_a_message_for_everybody(self, outside: Outside, receiver: Receiver) -> None:
        first = outside.write(text="my secret")
        message = sent(outside, receiver, type="revoke", of=first["id"])
        assert message["revoke"] == {"original_message_id": first["id"]}
        assert "This message was deleted" in outside.http.get("/phone/maria").text

    def test_takes_a_reaction_back(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        wamid = outside.text()
        assert sent(outside, receiver, type="reaction", reply_to=wamid)["reaction"]["emoji"] == "👍"
        again = sent(outside, receiver, type="reaction", reply_to=wamid, emoji="")
        assert again["reaction"] == {"message_id": wamid}


class TestOtherKinds:
    @pytest.mark.parametrize(
        ("type_", "kind", "inside"),
        [
            ("order", "order", "product_items"),
            ("flow", "interactive", "nfm_reply"),
            ("call_permission", "interactive", "call_permission_reply"),
            ("identity", "system", "body"),
        ],
    )
    def test_have_their_own_object(
        self, outside: Outside, receiver: Receiver, type_: str, kind: str, inside: str
    ) -> None:
        message = sent(outside, receiver, type=type_)
        assert message["type"] == kind
        assert inside in message[kind]

    def test_a_form_may_answer_with_what_is_no_json(self, outside: Outside, receiver: Receiver) -> None:
        reply = sent(outside, receiver, type="flow", response="{not json")["interactive"]["nfm_reply"]
        with pytest.raises(ValueError, match="Expecting"):
            json.loads(reply["response_json"])

    def test_a_templates_button_is_tapped(self, outside: Outside, receiver: Receiver) -> None:
        wamid = outside.send(to=MARIA, type="template", template=TEMPLATE).json()["messages"][0]["id"]
        message = sent(outside, receiver, type="template_button", title="Go on")
        assert message["button"] == {"payload": "Go on", "text": "Go on"}
        assert message["context"]["id"] == wamid


class TestWhatACustomerDoesBesideWriting:
    def act(self, outside: Outside, act: str, customer: str = "maria", **fields: Any) -> httpx.Response:
        return outside.http.post("/phone/api/acts", json={"customer": customer, "act": act, **fields})

    def fields_of(self, receiver: Receiver) -> list[str]:
        return [
            change["field"]
            for _, body in receiver.posts
            for entry in json.loads(body)["entry"]
            for change in entry["changes"]
        ]

    def test_a_call_opens_the_window(self, outside: Outside, receiver: Receiver) -> None:
        self.act(outside, "call", minutes=2).raise_for_status()
        receiver.wait(lambda it: len(it.posts) == 2)
        assert self.fields_of(receiver) == ["calls", "calls"]
        connect, ended = (value["calls"][0] for value in receiver.values)
        assert (connect["event"], connect["direction"], connect["from"]) == (
            "connect",
            "USER_INITIATED",
            MARIA,
        )
        assert (ended["event"], ended["duration"]) == ("terminate", 120)
        assert outside.http.get("/phone/api/threads/maria").json()["window_open"] is True

    def test_another_number_brings_another_user_id(self, outside: Outside, receiver: Receiver) -> None:
        before = outside.http.get("/phone/api/threads/maria").json()["customer"]
        after = self.act(outside, "change_number", phone="34600000077").json()["customer"]
        receiver.wait(lambda it: len(it.posts) == 3)
        number, user_id = receiver.messages
        assert (number["from"], number["system"]["wa_id"]) == (MARIA, "34600000077")
        assert number["system"]["type"] == "user_changed_number"
        assert (user_id["from_user_id"], user_id["system"]["user_id"]) == (
            before["user_id"],
            after["user_id"],
        )
        assert receiver.values[2]["user_id_update"][0]["user_id"] == {
            "previous": before["user_id"],
            "current": after["user_id"],
        }
        assert "contacts" not in receiver.values[0]
        outside.write(text="It is me")
        receiver.wait(lambda it: len(it.messages) == 3)
        assert receiver.messages[2]["from"] == "34600000077"

    def test_a_username_may_hide_the_number(self, outside: Outside, receiver: Receiver) -> None:
        self.act(outside, "change_username", username="@maria.l", hides_number=True).raise_for_status()
        outside.write()
        receiver.wait(lambda it: len(it.messages) == 1)
        assert "from" not in receiver.messages[0]
        (contact,) = receiver.values[0]["contacts"]
        assert contact["profile"]["username"] == "maria.l"
        assert "wa_id" not in contact
        outside.text()

    def test_marketing_can_be_stopped_and_resumed(self, outside: Outside, receiver: Receiver) -> None:
        for act in ("stop_marketing", "resume_marketing"):
            self.act(outside, act).raise_for_status()
        receiver.wait(lambda it: len(it.posts) == 2)
        assert [each["user_preferences"][0]["value"] for each in receiver.values] == ["stop", "resume"]

    def test_no_marketing_reaches_who_stopped_it(self, outside: Outside, receiver: Receiver) -> None:
        self.act(outside, "stop_marketing").raise_for_status()
        header = {"type": "header", "parameters": [{"type": "text", "text": "Maria"}]}
        offer = {"name": "spring_offer", "language": {"code": "en"}, "components": [header]}
        for template in (offer, TEMPLATE):
            outside.send(to=MARIA, type="template", template=template).raise_for_status()
        receiver.wait(lambda it: len(it.statuses) == 3)
        told = {(each["status"], each.get("pricing", {}).get("category")) for each in receiver.statuses}
        assert told == {("failed", None), ("sent", "utility"), ("delivered", "utility")}
        assert [each["errors"][0]["code"] for each in receiver.statuses if "errors" in each] == [131050]

    def test_a_recording_of_the_business_is_played(self, outside: Outside, receiver: Receiver) -> None:
        assert self.act(outside, "play").status_code == 400
        outside.write()
        media = {"link": "https://example.com/voice.ogg"}
        outside.send(to=MARIA, type="audio", audio=media).raise_for_status()
        self.act(outside, "play").raise_for_status()
        receiver.wait(lambda it: len(it.statuses) == 3)
        assert receiver.statuses[2]["status"] == "played"

    def test_the_business_may_write_from_its_own_phone(self, outside: Outside, receiver: Receiver) -> None:
        self.act(outside, "echo", text="On my way").raise_for_status()
        self.act(outside, "revoke_echo").raise_for_status()
        receiver.wait(lambda it: len(it.posts) == 2)
        assert self.fields_of(receiver) == ["smb_message_echoes"] * 2
        written, deleted = (value["message_echoes"][0] for value in receiver.values)
        assert (written["from"], written["to"], written["text"]) == (
            "34910000000",
            MARIA,
            {"body": "On my way"},
        )
        assert deleted["revoke"]["original_message_id"] == written["id"]

    def test_says_what_it_does_not_know(self, outside: Outside) -> None:
        answer = self.act(outside, "sing")
        assert answer.status_code == 400
        assert "known:" in answer.json()["error"]

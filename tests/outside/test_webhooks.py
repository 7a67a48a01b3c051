import json
from pathlib import Path

from infra.local.whatsapp.signature import body_bytes, signature
from tests.outside.outside import MARIA, NOOR, Outside, served
from tests.outside.receiver import Receiver


class TestTheSignature:
    def test_is_over_the_bytes_with_non_ascii_escaped(self) -> None:
        body = body_bytes({"name": "Mañana", "url": "https://x"})
        assert body == rb'{"name":"Ma\u00f1ana","url":"https:\/\/x"}'
        assert signature("secret", body) == (
            "sha256=6eb101d15bc3389d688d664f19e5cb9627fca50c5117bf7377440ee8deb5289b"
        )

    def test_travels_with_every_webhook(self, outside: Outside, receiver: Receiver) -> None:
        outside.write(text="¿Mañana? 😀")
        receiver.wait(lambda it: bool(it.posts))
        headers, body = receiver.posts[0]
        assert body.isascii()
        assert headers["x-hub-signature-256"] == signature("local-app-secret", body)
        assert (
            json.loads(body)["entry"][0]["changes"][0]["value"]["messages"][0]["text"]["body"]
            == "¿Mañana? 😀"
        )


class TestWhatTheCustomerWrites:
    def test_arrives_in_metas_envelope(self, outside: Outside, receiver: Receiver) -> None:
        message = outside.write(text="Hello")
        receiver.wait(lambda it: bool(it.messages))
        envelope = json.loads(receiver.posts[0][1])
        assert envelope["object"] == "whatsapp_business_account"
        value = receiver.values[0]
        assert value["metadata"] == {
            "display_phone_number": "34910000000",
            "phone_number_id": "106500000000001",
        }
        assert value["contacts"][0]["wa_id"] == MARIA
        sent = value["messages"][0]
        assert (sent["from"], sent["id"], sent["type"]) == (MARIA, message["id"], "text")
        assert sent["timestamp"].isdigit()

    def test_names_no_phone_number_for_a_customer_who_hides_it(
        self, outside: Outside, receiver: Receiver
    ) -> None:
        outside.write("noor")
        receiver.wait(lambda it: bool(it.messages))
        value = receiver.values[0]
        assert value["contacts"] == [
            {"profile": {"name": "Noor", "username": "noor.writes"}, "user_id": NOOR}
        ]
        assert "from" not in value["messages"][0]
        assert value["messages"][0]["from_user_id"] == NOOR

    def test_names_the_button_that_was_tapped(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        reply = {"type": "reply", "reply": {"id": "yes", "title": "Yes"}}
        question = {"type": "button", "body": {"text": "Sure?"}, "action": {"buttons": [reply]}}
        wamid = outside.send(to=MARIA, type="interactive", interactive=question).json()["messages"][0]["id"]
        outside.write(type="button", title="Yes")
        receiver.wait(lambda it: len(it.messages) == 2)
        tapped = receiver.messages[1]
        assert tapped["interactive"] == {
            "type": "button_reply",
            "button_reply": {"id": "yes", "title": "Yes"},
        }
        assert tapped["context"]["id"] == wamid

    def test_may_be_any_kind_of_message(self, outside: Outside, receiver: Receiver) -> None:
        kinds = ["image", "audio", "sticker", "document", "location", "contacts", "unsupported"]
        for kind in kinds:
            outside.write(type=kind)
        receiver.wait(lambda it: len(it.messages) == len(kinds))
        assert [message["type"] for message in receiver.messages] == kinds
        assert receiver.messages[0]["image"].keys() == {"mime_type", "sha256", "id", "url"}
        assert receiver.messages[1]["audio"]["voice"] is True
        assert receiver.messages[6]["errors"][0]["code"] == 131051

    def test_is_posted_again_until_the_answer_is_200(self, outside: Outside, receiver: Receiver) -> None:
        receiver.answers = [500, 301]
        outside.write()
        receiver.wait(lambda it: len(it.posts) == 3)
        assert len({body for _, body in receiver.posts}) == 1
        receiver.wait(lambda _: outside.thread()[0]["status"] == "delivered")

    def test_can_be_posted_twice(self, outside: Outside, receiver: Receiver) -> None:
        outside.fault("duplicate")
        outside.write()
        receiver.wait(lambda it: len(it.posts) == 2)
        assert receiver.posts[0][1] == receiver.posts[1][1]

    def test_can_come_in_one_batch(self, outside: Outside, receiver: Receiver) -> None:
        outside.fault("batch", count=3, seconds=0.3)
        for text in ("one", "two", "three"):
            outside.write(text=text)
        receiver.wait(lambda it: len(it.messages) == 3)
        assert len(receiver.posts) == 1


class TestVerification:
    def test_asks_the_webhook_to_echo_a_challenge(self, outside: Outside, receiver: Receiver) -> None:
        receiver.wait(lambda _: outside.http.get("/health").json()["webhook"]["verification"]["at"])
        assert outside.http.get("/health").json()["webhook"]["verification"]["ok"] is True

    def test_reports_a_wrong_verify_token(self, tmp_path: Path, receiver: Receiver) -> None:
        receiver.verify_token = "another"
        with served(tmp_path) as outside:
            answer = outside.http.post("/graph/_webhook", json={"url": receiver.url})
        assert answer.status_code == 422
        assert answer.json()["verification"]["detail"] == "the webhook answered HTTP 403"


class TestARestart:
    def test_keeps_the_threads_and_posts_what_was_not_posted(
        self, tmp_path: Path, receiver: Receiver
    ) -> None:
        with served(tmp_path, webhook_url="http://127.0.0.1:9/nobody") as outside:
            outside.write(text="Is anybody there?")
        with served(tmp_path, webhook_url=receiver.url) as outside:
            receiver.wait(lambda it: bool(it.messages))
            assert [message["text"] for message in outside.thread()] == ["Is anybody there?"]

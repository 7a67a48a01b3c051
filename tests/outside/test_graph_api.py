from typing import Any

import pytest

from tests.outside.outside import MARIA, NOOR, Outside

BUTTONS = [{"type": "reply", "reply": {"id": f"b{n}", "title": f"Button {n}"}} for n in range(4)]
ROWS = [{"id": f"r{n}", "title": f"Row {n}"} for n in range(11)]


def buttons(count: int, **more: Any) -> dict[str, Any]:
    interactive = {"type": "button", "body": {"text": "?"}, "action": {"buttons": BUTTONS[:count]}, **more}
    return {"to": MARIA, "type": "interactive", "interactive": interactive}


def rows(count: int) -> dict[str, Any]:
    action = {"button": "See", "sections": [{"rows": ROWS[:count]}]}
    interactive = {"type": "list", "body": {"text": "?"}, "action": action}
    return {"to": MARIA, "type": "interactive", "interactive": interactive}


class TestAnErrorIsAnsweredAsMetaDoes:
    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({"type": "text", "text": {"body": "to nobody"}}, 100),
            ({"to": MARIA, "type": "text", "text": {"body": "x" * 4097}}, 100),
            ({"to": MARIA, "type": "text", "text": {"body": " "}}, 100),
            ({"to": MARIA, "type": "text", "text": "not an object"}, 100),
            ({"to": MARIA, "type": "hologram"}, 100),
            ({"to": "not a number", "type": "text", "text": {"body": "x"}}, 131009),
            ({"recipient": "nobody", "type": "text", "text": {"body": "x"}}, 131009),
            ({"to": MARIA, "text": {"body": "x"}, "biz_opaque_callback_data": "x" * 513}, 100),
            (buttons(0), 100),
            (buttons(4), 100),
            (buttons(1, body={"text": "x" * 1025}), 100),
            (buttons(2, action={"buttons": [BUTTONS[0], BUTTONS[0]]}), 131009),
            (rows(11), 100),
            ({"to": MARIA, "type": "image", "image": {"id": "123"}}, 131009),
            ({"to": MARIA, "type": "template", "template": {"name": "Not Allowed"}}, 100),
            ({"to": "34910000000", "type": "text", "text": {"body": "to itself"}}, 131021),
            ({"status": "read", "message_id": "wamid.unknown"}, 131009),
        ],
    )
    def test_for_what_breaks_a_rule(self, outside: Outside, body: dict[str, Any], code: int) -> None:
        answer = outside.send(**body)
        error = answer.json()["error"]
        assert (answer.status_code, error["code"]) == (400, code)
        assert error["type"] == "OAuthException"
        assert error["error_data"]["messaging_product"] == "whatsapp"
        assert error["fbtrace_id"]
        assert outside.thread() == []

    def test_for_a_wrong_token(self, outside: Outside) -> None:
        answer = outside.send(token="expired", to=MARIA, type="text", text={"body": "x"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, 190)

    def test_for_another_number(self, outside: Outside) -> None:
        answer = outside.send(number="1", to=MARIA, type="text", text={"body": "x"})
        error = answer.json()["error"]
        assert (answer.status_code, error["code"], error["error_subcode"]) == (400, 100, 33)


class TestAMessage:
    def test_is_accepted_with_the_ids_of_the_real_thing(self, outside: Outside) -> None:
        answer = outside.send(to="+34 600 000 001", type="text", text={"body": "Hello"}).json()
        assert answer["messaging_product"] == "whatsapp"
        assert answer["contacts"] == [{"input": MARIA, "wa_id": MARIA}]
        assert answer["messages"][0]["id"].startswith("wamid.HBgL")

    def test_reaches_a_customer_without_a_phone_number(self, outside: Outside) -> None:
        answer = outside.send(recipient=NOOR, type="text", text={"body": "Hello"}).json()
        assert answer["contacts"] == [{"input": NOOR, "user_id": NOOR}]
        assert [message["text"] for message in outside.thread("noor")] == ["Hello"]

    def test_goes_to_the_phone_number_when_both_addresses_are_given(self, outside: Outside) -> None:
        outside.send(to=MARIA, recipient=NOOR, type="text", text={"body": "Hello"})
        assert (len(outside.thread("maria")), len(outside.thread("noor"))) == (1, 0)

    def test_shows_its_buttons_and_rows_on_the_phone(self, outside: Outside) -> None:
        outside.write()
        assert outside.send(**buttons(3)).status_code == 200
        assert outside.send(**rows(10)).status_code == 200
        with_buttons, with_rows = outside.thread()[1:]
        assert [button["title"] for button in with_buttons["buttons"]] == ["Button 0", "Button 1", "Button 2"]
        assert len(with_rows["list"]["sections"][0]["rows"]) == 10

    def test_is_refused_beyond_the_burst_to_one_customer(self, outside: Outside) -> None:
        for _ in range(45):
            outside.text()
        refused = outside.send(to=MARIA, type="text", text={"body": "one too many"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (429, 131056)
        outside.text(to="34600000002")


class TestTheBusinessReads:
    def test_and_everything_before_is_read_too(self, outside: Outside) -> None:
        outside.write(text="one")
        second = outside.write(text="two")
        typing = {"type": "text"}
        answer = outside.send(status="read", message_id=second["id"], typing_indicator=typing)
        assert answer.json() == {"success": True}
        assert [message["status"] for message in outside.thread()] == ["read", "read"]
        assert outside.http.get("/phone/api/threads/maria").json()["typing"] is True

    def test_and_typing_ends_with_the_reply(self, outside: Outside) -> None:
        wamid = outside.write()["id"]
        outside.send(status="read", message_id=wamid, typing_indicator={"type": "text"})
        outside.text()
        assert outside.http.get("/phone/api/threads/maria").json()["typing"] is False


class TestMedia:
    def test_can_be_uploaded_sent_and_fetched_with_the_token_only(self, outside: Outside) -> None:
        bearer = {"Authorization": "Bearer local-whatsapp-token"}
        uploaded = outside.http.post(
            "/graph/v26.0/106500000000001/media",
            data={"messaging_product": "whatsapp", "type": "image/png"},
            files={"file": ("x.png", b"png", "image/png")},
            headers=bearer,
        ).json()
        sent = outside.send(to=MARIA, type="image", image={"id": uploaded["id"], "caption": "Look"})
        assert sent.status_code == 200
        found = outside.http.get(f"/graph/v26.0/{uploaded['id']}", headers=bearer).json()
        assert (found["mime_type"], found["file_size"]) == ("image/png", 3)
        assert outside.http.get(found["url"], headers=bearer).content == b"png"
        assert outside.http.get(found["url"]).status_code == 401

from tests.outside.outside import MARIA, Outside
from tests.outside.receiver import Receiver


class TestThePhoneForScripts:
    def test_knows_its_cast(self, outside: Outside) -> None:
        customers = outside.http.get("/phone/api/customers").json()["customers"]
        assert [(each["id"], each["phone"]) for each in customers] == [
            ("maria", "+34600000001"),
            ("jon", "+34600000002"),
            ("aisha", "+447700900003"),
            ("noor", None),
        ]

    def test_adds_people_with_and_without_a_number(self, outside: Outside) -> None:
        for body in ({"name": "Pau", "phone": "+34 600 000 010"}, {"name": "Ghost", "username": "ghost"}):
            assert outside.http.post("/phone/api/customers", json=body).status_code == 201
        taken = outside.http.post("/phone/api/customers", json={"name": "Twin", "phone": "34600000010"})
        assert (taken.status_code, taken.json()["error"]) == (400, "somebody has this phone number already")
        assert outside.write("pau")["customer"] == "pau"

    def test_gives_only_what_is_newer(self, outside: Outside) -> None:
        first = outside.write(text="one")
        outside.write(text="two")
        assert [message["text"] for message in outside.thread(after=first["seq"])] == ["two"]

    def test_says_what_is_wrong(self, outside: Outside) -> None:
        def error(**body: object) -> tuple[int, str]:
            answer = outside.http.post("/phone/api/messages", json=body)
            return answer.status_code, answer.json()["error"]

        assert error(customer="nobody", text="x") == (404, "no customer 'nobody'")
        assert error(customer="maria", type="text") == (400, "`text` is required")
        assert error(customer="maria", type="hologram")[1].startswith("unknown type 'hologram'")
        assert error(customer="maria", type="button", title="Maybe")[1] == (
            "no message of the business offers this button: 'Maybe'"
        )


class TestThePhonePage:
    def test_works_without_a_script(self, outside: Outside) -> None:
        posted = outside.http.post("/phone/maria/messages", data={"text": "Hello <b>there</b>"})
        assert (posted.status_code, posted.headers["location"]) == (303, "/phone/maria#end")
        page = outside.http.get("/phone/maria").text
        assert "Hello &lt;b&gt;there&lt;/b&gt;" in page
        assert "nothing leaves this machine" in page

    def test_offers_the_buttons_as_forms(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        reply = {"type": "reply", "reply": {"id": "yes", "title": "Yes"}}
        question = {"type": "button", "body": {"text": "Sure?"}, "action": {"buttons": [reply]}}
        wamid = outside.send(to=MARIA, type="interactive", interactive=question).json()["messages"][0]["id"]
        assert '<button name="id" value="yes">Yes</button>' in outside.http.get("/phone/maria").text
        outside.http.post("/phone/maria/messages", data={"type": "button", "id": "yes", "reply_to": wamid})
        receiver.wait(lambda it: len(it.messages) == 2)
        assert receiver.messages[1]["interactive"]["button_reply"]["title"] == "Yes"

    def test_tells_the_business_that_the_customer_looked(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.text()
        receiver.wait(lambda it: len(it.statuses) == 2)
        outside.http.get("/phone/maria")
        receiver.wait(lambda it: len(it.statuses) == 3)
        assert receiver.statuses[2]["status"] == "read"

    def test_sends_nothing_again_while_nothing_changed(self, outside: Outside) -> None:
        outside.write()
        tag = outside.http.get("/phone/maria/thread").headers["etag"]
        again = outside.http.get("/phone/maria/thread", headers={"If-None-Match": tag})
        while again.status_code != 304:  # the tick of a delivered webhook is a change
            tag = again.headers["etag"]
            again = outside.http.get("/phone/maria/thread", headers={"If-None-Match": tag})
        assert again.content == b""

    def test_shows_whatsapps_own_markup(self, outside: Outside) -> None:
        outside.write()
        outside.text(body="*bold* _soft_ ~gone~ https://example.com/a?b=1&c=2. 2*3*4 snake_case_name")
        page = outside.http.get("/phone/maria").text
        assert "<strong>bold</strong> <em>soft</em> <s>gone</s>" in page
        assert 'href="https://example.com/a?b=1&amp;c=2"' in page
        assert "2*3*4 snake_case_name" in page

from tests.outside.outside import JON, MARIA, NOOR, Outside
from tests.outside.receiver import Receiver


class TestStatuses:
    def test_climb_from_sent_to_read(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        wamid = outside.text(biz_opaque_callback_data="our-id")
        receiver.wait(lambda it: len(it.statuses) == 2)
        outside.look()
        receiver.wait(lambda it: len(it.statuses) == 3)
        assert [status["status"] for status in receiver.statuses] == ["sent", "delivered", "read"]
        for status in receiver.statuses:
            assert (status["id"], status["biz_opaque_callback_data"]) == (wamid, "our-id")
            assert status["recipient_id"] == MARIA
            assert "conversation" not in status

    def test_name_the_price_once_sent_and_once_delivered(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.text()
        receiver.wait(lambda it: len(it.statuses) == 2)
        outside.look()
        receiver.wait(lambda it: len(it.statuses) == 3)
        assert ["pricing" in status for status in receiver.statuses] == [True, True, False]
        assert receiver.statuses[0]["pricing"]["pricing_model"] == "PMP"

    def test_leave_delivered_out_when_read_at_once(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.fault("delay", count=3, seconds=0.2)
        outside.text()
        outside.look()
        receiver.wait(lambda it: [status["status"] for status in it.statuses] == ["sent", "read"])
        assert "pricing" in receiver.statuses[1]

    def test_name_a_customer_without_a_phone_number_by_bsuid(
        self, outside: Outside, receiver: Receiver
    ) -> None:
        outside.write("noor")
        outside.send(recipient=NOOR, type="text", text={"body": "Hello"})
        receiver.wait(lambda it: len(it.statuses) == 2)
        assert receiver.statuses[0]["recipient_user_id"] == NOOR
        assert "recipient_id" not in receiver.statuses[0]

    def test_can_come_out_of_order(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.fault("out_of_order")
        outside.text()
        receiver.wait(lambda it: len(it.statuses) == 2)
        assert [status["status"] for status in receiver.statuses] == ["delivered", "sent"]


class TestAnAcceptedMessageFails:
    def test_when_the_customer_has_not_written_within_24_hours(
        self, outside: Outside, receiver: Receiver
    ) -> None:
        outside.write()
        outside.http.post("/phone/api/customers/maria", json={"clock_offset_hours": 25})
        outside.text(biz_opaque_callback_data="our-id")
        receiver.wait(lambda it: bool(it.statuses))
        failed = receiver.statuses[0]
        assert (failed["status"], failed["errors"][0]["code"]) == ("failed", 131047)
        assert failed["biz_opaque_callback_data"] == "our-id"
        assert "recipient_user_id" not in failed
        assert "contacts" not in receiver.values[-1]

    def test_but_not_when_it_is_a_template(self, outside: Outside, receiver: Receiver) -> None:
        template = {"name": "please_write", "language": {"code": "en"}}
        answer = outside.send(to=JON, type="template", template=template)
        assert answer.json()["messages"][0]["message_status"] == "accepted"
        receiver.wait(lambda it: len(it.statuses) == 2)
        assert receiver.statuses[1]["status"] == "delivered"

    def test_when_nobody_has_the_number(self, outside: Outside, receiver: Receiver) -> None:
        outside.text(to="34699999999")
        receiver.wait(lambda it: bool(it.statuses))
        assert receiver.statuses[0]["errors"][0]["code"] == 131026

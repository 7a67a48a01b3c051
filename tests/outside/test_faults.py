import httpx
import pytest

from tests.outside.outside import MARIA, Outside
from tests.outside.receiver import Receiver


class TestAFault:
    @pytest.mark.parametrize(
        ("kind", "status", "code"),
        [
            ("http_500", 500, 131000),
            ("invalid_token", 401, 190),
            ("rate", 429, 130429),
            ("pair_rate", 429, 131056),
            ("window_closed_at_once", 400, 131047),
        ],
    )
    def test_refuses_as_often_as_planned(self, outside: Outside, kind: str, status: int, code: int) -> None:
        outside.write()
        outside.fault(kind, count=2)
        for _ in range(2):
            answer = outside.send(to=MARIA, type="text", text={"body": "Hello"})
            assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
        outside.text()
        assert [message["direction"] for message in outside.thread()] == ["inbound", "outbound"]

    def test_drops_the_answer_after_accepting(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.fault("drop_response")
        with pytest.raises(httpx.RemoteProtocolError):
            outside.send(to=MARIA, type="text", text={"body": "Hello"}, biz_opaque_callback_data="our-id")
        receiver.wait(lambda it: len(it.statuses) == 2)
        assert receiver.statuses[0]["biz_opaque_callback_data"] == "our-id"

    def test_closes_the_window_after_accepting(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.fault("window_closed")
        outside.text()
        receiver.wait(lambda it: bool(it.statuses))
        assert receiver.statuses[0]["errors"][0]["code"] == 131047

    def test_can_be_called_off(self, outside: Outside) -> None:
        outside.fault("http_500", count=5)
        assert outside.http.delete("/graph/_faults").json()["faults"] == []
        outside.text()

    def test_must_be_one_that_is_known(self, outside: Outside) -> None:
        answer = outside.http.post("/graph/_faults", json={"kind": "gremlins"})
        assert answer.status_code == 400
        assert "known:" in answer.json()["error"]

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from infra.local.whatsapp.error_table import TABLE
from tests.outside.outside import AISHA, JON, MARIA, Outside, served
from tests.outside.receiver import Receiver


@pytest.fixture(scope="module")
def statuses() -> Iterator[Receiver]:
    """One webhook for all codes."""
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, statuses: Receiver) -> Iterator[Outside]:
    """One world for all codes, in which three customers have written."""
    state_dir: Path = tmp_path_factory.mktemp("outside")
    with served(state_dir, webhook_url=statuses.url, status_pause=0.0) as outside:
        outside.write("maria")
        outside.write("jon")
        outside.write("aisha")
        yield outside


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


class TestEveryCodeOfTheTable:
    @pytest.mark.parametrize("code", TABLE)
    def test_can_refuse_a_send_or_fail_an_accepted_message(
        self, world: Outside, statuses: Receiver, code: int
    ) -> None:
        world.fault(f"refuse_{code}")
        refused = world.send(to=MARIA, type="text", text={"body": "Hello"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (TABLE[code].status, code)
        world.fault(f"fail_{code}")
        other = (JON, AISHA)[code % 2]  # one alone would be over the pair rate
        wamid = str(world.send(to=other, type="text", text={"body": "Hi"}).json()["messages"][0]["id"])
        statuses.wait(lambda it: wamid in {each["id"] for each in it.statuses})
        failed = next(each for each in statuses.statuses if each["id"] == wamid)
        assert (failed["status"], failed["errors"][0]["code"]) == ("failed", code)


class TestAnAnswerWithoutACode:
    @pytest.mark.parametrize(("kind", "reached"), [("bad_gateway", 0), ("bad_gateway_after", 1)])
    def test_leaves_open_whether_the_message_was_accepted(
        self, outside: Outside, kind: str, reached: int
    ) -> None:
        outside.write()
        outside.fault(kind)
        answer = outside.send(to=MARIA, type="text", text={"body": "Hello"})
        assert (answer.status_code, answer.headers["content-type"][:9]) == (502, "text/html")
        assert len(outside.thread()) == 1 + reached

    def test_may_be_no_answer_at_all(self, outside: Outside) -> None:
        outside.write()
        outside.fault("cut_off")
        with pytest.raises(httpx.RemoteProtocolError):
            outside.send(to=MARIA, type="text", text={"body": "Hello"})
        assert len(outside.thread()) == 1


class TestAWebhook:
    def test_can_be_overtaken_by_those_behind_it(self, outside: Outside, receiver: Receiver) -> None:
        outside.fault("reorder", seconds=0.3)
        wamids = [outside.write(text=str(number))["id"] for number in range(3)]
        receiver.wait(lambda it: len(it.messages) == 3)
        assert [each["id"] for each in receiver.messages] == [wamids[1], wamids[2], wamids[0]]

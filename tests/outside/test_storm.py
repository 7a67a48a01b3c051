import contextlib
import time
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.outside.outside import MARIA, Outside, served
from tests.outside.receiver import Receiver


def begin(outside: Outside, **weather: Any) -> None:
    outside.http.post("/graph/_storm", json={"seed": 7, **weather}).raise_for_status()


def outcomes(outside: Outside, sends: int) -> list[str]:
    """What the business learns of each of so many sends."""
    learnt = []
    for number in range(sends):
        try:
            answer = outside.send(to=MARIA, text={"body": "x"}, biz_opaque_callback_data=f"our-{number}")
            learnt.append(str(answer.status_code))
        except httpx.RemoteProtocolError:
            learnt.append("lost")
    return learnt


def report(outside: Outside, after: int = 0) -> dict[str, Any]:
    return dict(outside.http.get("/graph/_report", params={"after": after}).json())


class TestAStorm:
    def test_lets_a_share_of_the_sends_fail_in_many_ways(self, outside: Outside) -> None:
        outside.write()
        begin(outside, send_faults=0.5, kinds=["drop_response", "bad_gateway", "cut_off", "temporary"])
        learnt = Counter(outcomes(outside, 40))
        assert set(learnt) == {"200", "502", "503", "lost"}
        assert 10 < learnt["200"] < 30

    def test_is_the_same_again_with_the_same_seed(self, tmp_path: Path, receiver: Receiver) -> None:
        seen = []
        for run in ("one", "two"):
            with served(tmp_path / run, webhook_url=receiver.url) as outside:
                outside.write()
                begin(outside, send_faults=0.6, kinds=["bad_gateway", "temporary", "rate"])
                seen.append(outcomes(outside, 12))
        assert seen[0] == seen[1]

    def test_posts_webhooks_twice_in_no_order_and_in_batches(
        self, outside: Outside, receiver: Receiver
    ) -> None:
        begin(outside, duplicates=0.3, reorder=0.3, batch=10)
        wamids = [outside.write(text=str(number))["id"] for number in range(60)]
        receiver.wait(lambda it: {each["id"] for each in it.messages} == set(wamids))
        receiver.wait(lambda _: "waiting" not in report(outside)["webhooks"])
        came = [each["id"] for each in receiver.messages]
        first = list(dict.fromkeys(came))
        assert first != wamids
        assert 5 < len(came) - len(first) < 35
        assert len(receiver.posts) < len(came)

    def test_is_over_when_it_is_ended(self, outside: Outside) -> None:
        outside.write()
        begin(outside, send_faults=1, kinds=["bad_gateway"])
        assert outcomes(outside, 2) == ["502", "502"]
        assert outside.http.delete("/graph/_storm").json()["done"] == {"sends": 2, "bad_gateway": 2}
        assert outcomes(outside, 2) == ["200", "200"]

    @pytest.mark.parametrize("wrong", [{"kinds": ["gremlins"]}, {"send_faults": 2}, {"seed": "x"}])
    def test_must_be_one_that_can_be(self, outside: Outside, wrong: dict[str, Any]) -> None:
        assert outside.http.post("/graph/_storm", json=wrong).status_code == 400

    def test_of_many_messages_passes_in_good_time(self, outside: Outside, receiver: Receiver) -> None:
        begin(outside, duplicates=0.2, reorder=0.5, batch=True)
        started = time.monotonic()
        for number in range(400):
            outside.write(("maria", "jon", "aisha", "noor")[number % 4], text=str(number))
        receiver.wait(lambda it: len(it.posts) > 0 and "waiting" not in report(outside)["webhooks"], 60)
        assert len({each["id"] for each in receiver.messages}) == 400
        assert time.monotonic() - started < 30


class TestTheReport:
    def test_lists_what_was_accepted_by_customer_and_in_order(self, outside: Outside) -> None:
        written = outside.write(text="Hi")
        first = outside.text(body="one", biz_opaque_callback_data="our-1")
        second = outside.text(body="two", biz_opaque_callback_data="our-2")
        told = report(outside)
        (maria,) = told["customers"]
        assert (maria["customer"], maria["phone"]) == ("maria", MARIA)
        assert [each["wamid"] for each in maria["written"]] == [written["id"]]
        assert [(each["wamid"], each["opaque"], each["text"]) for each in maria["accepted"]] == [
            (first, "our-1", "one"),
            (second, "our-2", "two"),
        ]
        assert (told["written"], told["accepted"]) == (1, 2)
        assert report(outside, after=told["last_seq"])["customers"] == []

    def test_names_what_reached_a_phone_twice(self, outside: Outside) -> None:
        outside.write()
        outside.fault("lose_everything")
        with contextlib.suppress(httpx.RemoteProtocolError):
            outside.send(to=MARIA, text={"body": "x"}, biz_opaque_callback_data="our-1")
        outside.text(body="x", biz_opaque_callback_data="our-1")
        assert report(outside)["reached_more_than_once"] == {"our-1": 2}
        assert [each["times"] for each in report(outside)["customers"][0]["accepted"]] == [2, 2]

    def test_does_not_count_what_failed(self, outside: Outside, receiver: Receiver) -> None:
        outside.write()
        outside.fault("failed_for_now")
        outside.text(biz_opaque_callback_data="our-1")
        outside.text(biz_opaque_callback_data="our-1")
        receiver.wait(lambda it: [each["status"] for each in it.statuses].count("delivered") == 1)
        assert report(outside)["reached_more_than_once"] == {}
        statuses = [(each["status"], each.get("errors", [{}])[0].get("code")) for each in receiver.statuses]
        assert ("sent", None) in statuses
        assert ("failed", 131016) in statuses
        assert [each["status"] for each in report(outside)["customers"][0]["accepted"]] == [
            "failed",
            "delivered",
        ]

"""Web Push: what arrives at a device, who signed it, and which failures are worth another try."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from dataclasses import replace
from datetime import timedelta

import pytest
from py_vapid import Vapid02

from chalicelib.adapters.secrets import MissingSecret
from chalicelib.adapters.web_push import KEPT_FOR, SIGNED_FOR, WebPush, contact, payload
from chalicelib.domain.device import Device
from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted
from infra.own_secrets import private_key, public_key
from tests.adapters.http_server import Answer, Server, serving
from tests.fakes.cast import DANA
from tests.fakes.clock import MONDAY_10, FixedClock
from tests.fakes.devices import DevicesFake
from tests.fakes.receiver import Receiver

KEY = private_key()
NOTICE = Notice(
    stage="case.escalated",
    headline="A customer needs a person",
    queue="Front desk",
    lines=(("Why", "Asks for a person: “my tooth hurts”"), ("Customer goal", "see Dr. Ruiz")),
    due="Mon 23 Nov, 11:30 (Europe/Madrid)",
    link="https://inbox.example/threads/t-1",
    escalation_id="esc-1",
    thread_name="Maria",
    trigger="Asks for a person",
)
TAKEN = Answer(201)


class Desk:
    """Dana's browsers, all at one push service."""

    def __init__(self, server: Server, *, sender: str = "Handoff <handoff@example.test>") -> None:
        self.devices, self.receiver = DevicesFake(), Receiver()
        self.server = server
        self.push = WebPush(self.devices, lambda: KEY, FixedClock(), sender=sender, simulated=server.url)

    def has(self, count: int = 1) -> Desk:
        for number in range(count):
            at = MONDAY_10 + timedelta(minutes=number)
            self.devices.add(DANA.person_id, self.receiver.device(f"{self.server.url}/to/{number}", at))
        return self

    def hears(self, notice: Notice = NOTICE) -> Posted | None:
        return self.push.send(DANA.person_id, notice)

    @property
    def known(self) -> list[str]:
        return [device.endpoint.rpartition("/")[2] for device in self.devices.of(DANA.person_id)]


class TestAPush:
    def test_can_be_read_by_the_device_alone(self) -> None:
        with serving(TAKEN) as server:
            desk = Desk(server).has()
            assert desk.hears() == Posted("push", "1 of 1")
        (request,) = server.requests
        assert request.path == "/to/0"
        assert b"Front desk" not in request.body
        assert desk.receiver.reads(request.body) == {
            "title": "A customer needs a person",
            "body": "Front desk · Asks for a person\nDue Mon 23 Nov, 11:30 (Europe/Madrid)",
            "url": "https://inbox.example/threads/t-1",
            "tag": "esc-1",
        }
        with pytest.raises(Exception, match="Decryption error"):
            Receiver().reads(request.body)

    def test_is_signed_by_us_for_this_push_service(self) -> None:
        with serving(TAKEN) as server:
            Desk(server).has().hears()
        (request,) = server.requests
        signature = request.headers["Authorization"]
        assert Vapid02.verify(signature)
        assert signature.endswith(f"k={public_key(KEY)}")
        claims = json.loads(_decoded(signature.split("t=")[1].split(".")[1]))
        assert claims == {
            "aud": server.url,
            "exp": int((MONDAY_10 + SIGNED_FOR).timestamp()),
            "sub": "mailto:handoff@example.test",
        }

    def test_says_how_urgent_it_is_and_what_it_replaces(self) -> None:
        with serving(TAKEN) as server:
            desk = Desk(server).has()
            desk.hears()
            desk.hears(replace(NOTICE, stage="sla.reminded"))
            desk.hears(replace(NOTICE, escalation_id="esc-2"))
        sent = [request.headers for request in server.requests]
        assert {headers["Content-Encoding"] for headers in sent} == {"aes128gcm"}
        assert {headers["Urgency"] for headers in sent} == {"high"}
        assert {headers["TTL"] for headers in sent} == {str(int(KEPT_FOR.total_seconds()))}
        first, again, other = (headers["Topic"] for headers in sent)
        assert first == again != other
        assert len(first) == 32

    def test_says_nothing_of_the_customer(self) -> None:
        words = payload(replace(NOTICE, facts={"name": "Maria"})).decode()
        assert not [word for word in ("Maria", "tooth", "Ruiz") if word in words]

    def test_says_that_it_is_late(self) -> None:
        late = json.loads(payload(replace(NOTICE, overdue=True)))
        assert late["body"].endswith("Was due Mon 23 Nov, 11:30 (Europe/Madrid)")

    def test_fits_into_a_message_however_long_its_words_are(self) -> None:
        long = replace(NOTICE, headline="h" * 9000, queue="ñ" * 9000, trigger="t" * 9000, due="d" * 9000)
        assert len(payload(long)) < 2000


class TestDevices:
    def test_all_hear_of_it(self) -> None:
        with serving(TAKEN) as server:
            assert Desk(server).has(3).hears() == Posted("push", "3 of 3")
        assert sorted(request.path for request in server.requests) == ["/to/0", "/to/1", "/to/2"]

    def test_that_do_not_exist_are_not_asked(self) -> None:
        with serving(TAKEN) as server:
            assert Desk(server).hears() is None
        assert server.requests == []

    @pytest.mark.parametrize("status", [404, 410])
    def test_whose_subscription_ended_are_forgotten(self, status: int) -> None:
        with serving(Answer(status)) as server:
            desk = Desk(server).has(2)
            assert desk.hears() is None
        assert desk.known == []

    def test_of_foreign_services_are_forgotten_unasked(self) -> None:
        with serving(TAKEN) as server:
            desk = Desk(server).has()
            foreign = desk.receiver.device("https://169.254.169.254/latest", MONDAY_10)
            desk.devices.add(DANA.person_id, foreign)
            assert desk.hears() == Posted("push", "1 of 1")
        assert desk.known == ["0"]

    def test_with_keys_that_are_none_are_forgotten(self) -> None:
        with serving(TAKEN) as server:
            desk = Desk(server)
            broken = Device(f"{server.url}/to/1", "BAAA" + "A" * 83, "A" * 22, MONDAY_10)
            desk.devices.add(DANA.person_id, broken)
            assert desk.hears() is None
        assert desk.known == []
        assert server.requests == []

    def test_that_are_led_elsewhere_are_not_followed(self) -> None:
        with serving(Answer(307, headers={"Location": "/elsewhere"})) as server:
            with pytest.raises(NotificationFailed):
                Desk(server).has().hears()
            assert [request.path for request in server.requests] == ["/to/0"]


class TestFailure:
    @pytest.mark.parametrize("answer", [Answer(429), Answer(500), Answer(503), Answer(hang_up=True)])
    def test_that_passes_is_worth_another_try(self, answer: Answer) -> None:
        with serving(answer) as server, pytest.raises(NotificationFailed) as raised:
            Desk(server).has().hears()
        assert not raised.value.permanent

    @pytest.mark.parametrize("status", [400, 401, 403, 413])
    def test_that_stays_is_permanent(self, status: int) -> None:
        with serving(Answer(status)) as server:
            desk = Desk(server).has()
            with pytest.raises(NotificationFailed) as raised:
                desk.hears()
        assert raised.value.permanent
        assert str(raised.value) == f"the push services said {status}"
        assert desk.known == ["0"]

    def test_of_one_device_is_none_where_another_heard(self) -> None:
        with serving(Answer(500), TAKEN) as server:
            assert Desk(server).has(2).hears() == Posted("push", "1 of 2")

    def test_to_reach_the_service_is_worth_another_try(self) -> None:
        with serving(TAKEN) as server:
            desk = Desk(server).has()
        with pytest.raises(NotificationFailed, match="no answer") as raised:
            desk.hears()
        assert not raised.value.permanent

    def test_to_find_our_key_is_permanent(self) -> None:
        def missing() -> str:
            raise MissingSecret("the parameter /handoff/test/web-push is missing in SSM")

        with serving(TAKEN) as server:
            desk = Desk(server).has()
            push = WebPush(
                desk.devices, missing, FixedClock(), sender="https://x.example", simulated=server.url
            )
            with pytest.raises(NotificationFailed) as raised:
                push.send(DANA.person_id, NOTICE)
        assert raised.value.permanent
        assert server.requests == []


class TestContact:
    @pytest.mark.parametrize(
        ("sender", "sub"),
        [
            ("handoff@example.test", "mailto:handoff@example.test"),
            ("Handoff <handoff@example.test>", "mailto:handoff@example.test"),
            ("https://inbox.example/api", "https://inbox.example/api"),
        ],
    )
    def test_is_an_address_of_ours_or_our_page(self, sender: str, sub: str) -> None:
        assert contact(sender) == sub


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))

"""A call is made once, signed, and is over in time whatever the other system does."""

from __future__ import annotations

import time
from typing import Any

import pytest

from chalicelib.adapters.webhooks import caller as module
from chalicelib.adapters.webhooks.address import fault_in
from chalicelib.adapters.webhooks.caller import HttpWebhookCaller
from chalicelib.adapters.webhooks.signing import headers_for
from chalicelib.domain.webhook import Webhook, WebhookCall
from chalicelib.use_cases.webhook_ports import CallFailed
from tests.adapters.http_server import Answer, Server, serving
from tests.fakes.clock import MONDAY_10, FixedClock

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
HERE = Webhook(id="diary", url="{services}/in?from=handoff")
CALL = WebhookCall("diary", "msg_1", '{"type":"case.resolved","data":{"intent":"citas"}}')


def made(server: Server | None, webhook: Webhook = HERE, secrets: tuple[str, ...] = (SECRET,)) -> None:
    services = server.url if server else ""
    HttpWebhookCaller(services, lambda _: secrets, FixedClock()).call(webhook, CALL)


def failed(server: Server | None, **more: Any) -> CallFailed:
    with pytest.raises(CallFailed) as failure:
        made(server, **more)
    return failure.value


class TestCall:
    @pytest.mark.parametrize("status", [200, 202, 204])
    def test_is_one_signed_post(self, status: int) -> None:
        with serving(Answer(status, b"" if status == 204 else b"not even json")) as server:
            made(server)
        (request,) = server.requests
        assert request.path == "/in?from=handoff"
        assert request.body == CALL.body.encode()
        headers = {name.lower(): value for name, value in request.headers.items()}
        signed = headers_for("msg_1", request.body, (SECRET,), at=MONDAY_10)
        assert signed.items() <= headers.items()
        assert headers["content-type"] == "application/json"

    @pytest.mark.parametrize("status", [301, 302, 307, 308])
    def test_follows_no_redirect(self, status: int) -> None:
        with serving(Answer(200)) as elsewhere:
            with serving(Answer(status, headers={"Location": elsewhere.url})) as server:
                assert failed(server).why == f"http_{status}"
            assert elsewhere.requests == []

    @pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
    def test_that_is_not_taken_may_be_made_again(self, status: int) -> None:
        with serving(Answer(status)) as server:
            failure = failed(server)
        assert (failure.why, failure.for_good) == (f"http_{status}", False)

    def test_is_over_for_good_when_the_receiver_says_gone(self) -> None:
        with serving(Answer(410)) as server:
            assert failed(server).for_good

    def test_that_gets_no_answer_may_be_made_again(self) -> None:
        with serving(Answer(hang_up=True)) as server:
            assert failed(server).why == "no_answer"

    def test_is_over_in_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "WITHIN", 0.2)
        begun = time.monotonic()
        with serving(Answer(after=1.0)) as server:
            assert failed(server).why == "no_answer"
            assert time.monotonic() - begun < 0.9

    def test_to_a_system_that_is_down_may_be_made_again(self) -> None:
        with serving(Answer()) as server:
            pass
        failure = failed(server)
        assert (failure.why, failure.for_good) == ("unreachable", False)

    def test_waits_for_its_secret(self) -> None:
        with serving(Answer()) as server:
            assert failed(server, secrets=()).why == "no_secret"
            assert failed(server, secrets=("password",)).why == "unusable_secret"
        assert server.requests == []

    def test_has_nowhere_to_go_in_a_deployment_without_services(self) -> None:
        failure = failed(None)
        assert (failure.why, failure.for_good) == ("not_set_up", True)

    @pytest.mark.parametrize(
        "url", ["http://diary.example/in", "ftp://diary.example", "https://a:b@diary.example"]
    )
    def test_is_not_made_to_an_address_that_no_check_lets_pass(self, url: str) -> None:
        failure = failed(None, webhook=Webhook(id="diary", url=url))
        assert (failure.why, failure.for_good) == ("not_set_up", True)


class TestAddress:
    @pytest.mark.parametrize("url", ["https://diary.example/in", "https://diary.example", "{services}/in"])
    def test_is_encrypted_or_the_businesss_own(self, url: str) -> None:
        assert fault_in(url) == ""

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "diary.example/in",
            "http://diary.example/in",
            "http://127.0.0.1/in",
            "https:///in",
            "https://user@diary.example/in",
            "https://diary.example:port/in",
            "https://diary.example/{thread_id}",
            "{services}in",
            "https://{services}/in",
        ],
    )
    def test_is_nothing_else(self, url: str) -> None:
        assert fault_in(url)

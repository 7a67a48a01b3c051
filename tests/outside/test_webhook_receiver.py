"""The business's other system on this machine: it verifies as any receiver would, and shows what came."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from chalicelib.adapters.webhooks.caller import HttpWebhookCaller
from chalicelib.adapters.webhooks.signing import headers_for
from chalicelib.domain.webhook import Webhook, WebhookCall
from chalicelib.use_cases.webhook_ports import CallFailed
from infra.local.settings import Settings
from tests.fakes.clock import FixedClock
from tests.outside.outside import Outside, served

HERE = Webhook(id="diary", url="{services}/webhooks")
CALL = WebhookCall("diary", "msg_1", '{"type":"case.resolved"}')
TAKES = "/clinic/api/webhooks"


def made(outside: Outside, secret: str = Settings.webhook_secret, *, at: datetime | None = None) -> None:
    clock = FixedClock(at or datetime.now(UTC))
    HttpWebhookCaller(f"{outside.url}/clinic/api", lambda _: (secret,), clock).call(HERE, CALL)


class TestReceiver:
    def test_takes_what_is_signed_and_knows_it_again(self, tmp_path: Path) -> None:
        with served(tmp_path) as outside:
            made(outside)
            made(outside)
            calls = outside.http.get("/webhooks/api/calls").json()["calls"]
            page = outside.http.get("/webhooks").text
        assert [(call["problem"], call["again"], call["body"]) for call in calls] == [
            ("", True, CALL.body),
            ("", False, CALL.body),
        ]
        assert "The signature holds" in page
        assert "came before" in page

    def test_refuses_a_forged_a_late_and_an_unsigned_call(self, tmp_path: Path) -> None:
        with served(tmp_path) as outside:
            for wrong in (
                lambda: made(outside, "whsec_" + "A" * 32),
                lambda: made(outside, at=datetime.now(UTC) - timedelta(minutes=6)),
            ):
                with pytest.raises(CallFailed, match="http_401"):
                    wrong()
            assert outside.http.post(TAKES, content=b"{}").status_code == 401
            signed = headers_for("msg_2", b"{}", (Settings.webhook_secret,), at=datetime.now(UTC))
            assert outside.http.post(TAKES, content=b"{ }", headers=signed).status_code == 401
            calls = outside.http.get("/webhooks/api/calls").json()["calls"]
        assert len(calls) == 4
        assert all(call["problem"] for call in calls)

    def test_fails_when_it_is_told_to(self, tmp_path: Path) -> None:
        with served(tmp_path) as outside:
            outside.http.post("/webhooks/_faults", json={"kind": "http_500"})
            with pytest.raises(CallFailed, match="http_500"):
                made(outside)
            begun = time.monotonic()
            made(outside)
            assert time.monotonic() - begun < 5

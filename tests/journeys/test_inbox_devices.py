"""Being told on one's own devices: which browsers may be added, and by whom they are taken away."""

from __future__ import annotations

import pytest

from chalicelib import wiring
from chalicelib.domain.device import Device
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10
from tests.fakes.receiver import Receiver
from tests.journeys.conftest import Inbox

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"
ENDPOINT = "https://updates.push.services.mozilla.com/wpush/v2/gAAAA"
DEVICE = Receiver().device(ENDPOINT, MONDAY_10)
FIELDS = {"endpoint": ENDPOINT, "p256dh": DEVICE.p256dh, "auth": DEVICE.auth}


def danas() -> tuple[Device, ...]:
    return wiring.devices().of(DANA.person_id)


class TestADevice:
    def test_is_added_by_its_page_and_named(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        added = dana.submits("/account/devices", FIELDS, user_agent=FIREFOX, hx_request="true")
        assert (added.status, added.location) == (303, "/account")
        (device,) = danas()
        assert (device.endpoint, device.p256dh, device.auth) == (ENDPOINT, DEVICE.p256dh, DEVICE.auth)
        page = dana.get("/account")
        assert page.has("Where you get notifications", "Firefox, Linux · since")
        assert f'data-device="{device.device_id}"' in page.body
        assert ENDPOINT not in page.body
        assert 'data-key="BPk-public"' in page.body

    def test_is_added_once_however_often_it_asks(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        for _ in range(2):
            dana.submits("/account/devices", FIELDS)
        assert len(danas()) == 1

    @pytest.mark.parametrize(
        "wrong",
        [
            {"endpoint": "https://169.254.169.254/latest/meta-data"},
            {"endpoint": "http://127.0.0.1:8010/push/1"},
            {"endpoint": ""},
            {"p256dh": ""},
            {"auth": "<script>"},
        ],
    )
    def test_of_no_known_push_service_is_refused(self, inbox: Inbox, wrong: dict[str, str]) -> None:
        refused = inbox.of("dana").submits("/account/devices", FIELDS | wrong)
        assert refused.status == 422
        assert refused.has("This browser's push service is not known", "Slack and email still tell you")
        assert danas() == ()

    def test_is_added_by_our_own_page_only(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        assert dana.post("/account/devices", FIELDS | {"csrf": "x"}).status == 403
        assert danas() == ()

    def test_is_taken_away_by_its_person_only(self, inbox: Inbox) -> None:
        dana, lee = inbox.of("dana"), inbox.of("lee")
        dana.submits("/account/devices", FIELDS)
        path = f"/account/devices/{DEVICE.device_id}"
        lee.submits(path, {"_method": "delete"})
        assert len(danas()) == 1
        assert dana.submits(path, {"_method": "delete"}).location == "/account"
        assert danas() == ()

    def test_goes_with_the_sessions_of_its_person(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        wiring.devices().add(LEE.person_id, DEVICE)
        dana.submits("/account/devices", FIELDS)
        dana.submits("/account/sessions", {"_method": "delete"})
        assert danas() == ()
        assert wiring.devices().of(LEE.person_id) == (DEVICE,)

    def test_goes_when_an_admin_shuts_its_person_out(self, inbox: Inbox) -> None:
        inbox.of("dana").submits("/account/devices", FIELDS)
        inbox.of("ada").submits("/people/p-dana/access", {"_method": "delete"})
        assert danas() == ()


class TestTheSection:
    def test_says_what_is_missing_without_javascript(self, inbox: Inbox) -> None:
        page = inbox.of("dana").get("/account")
        assert page.has("On this device", "need JavaScript", "Slack and email still tell you")
        assert "data-scripted hidden" in page.body
        assert not page.has("Where you get notifications")


class TestTheServiceWorker:
    def test_is_where_it_may_serve_every_page(self, inbox: Inbox) -> None:
        worker = inbox.browser().get("/service-worker.js")
        assert worker.status == 200
        assert worker.headers["content-type"].startswith("text/javascript")
        assert worker.headers["cache-control"] == "no-cache"
        assert worker.headers["content-security-policy"] == "default-src 'none'"

    def test_keeps_no_page(self, inbox: Inbox) -> None:
        body = inbox.browser().get("/service-worker.js").body
        assert "caches" not in body
        assert "fetch" not in body

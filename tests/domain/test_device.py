"""Where pushes may go, and what a browser is called."""

from __future__ import annotations

from base64 import urlsafe_b64encode

import pytest

from chalicelib.domain.device import Device, device_id_of, has_keys, label_of, takes_pushes
from tests.fakes.clock import MONDAY_10

SIMULATED = "http://127.0.0.1:8010/push"
POINT = urlsafe_b64encode(b"\x04" + bytes(64)).rstrip(b"=").decode()
SECRET = urlsafe_b64encode(bytes(16)).rstrip(b"=").decode()


class TestAPush:
    @pytest.mark.parametrize(
        "endpoint",
        [
            "https://fcm.googleapis.com/fcm/send/dGVzdA:APA91b",
            "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
            "https://web.push.apple.com/QGuQyavXutnMH",
            "https://wns2-par02p.notify.windows.com/w/?token=BQYA%2b",
        ],
    )
    def test_goes_to_the_browsers_own_services(self, endpoint: str) -> None:
        assert takes_pushes(endpoint)

    @pytest.mark.parametrize(
        "endpoint",
        [
            "",
            "https://evil.example/",
            "http://fcm.googleapis.com/fcm/send/1",
            "https://fcm.googleapis.com:8443/fcm/send/1",
            "https://fcm.googleapis.com:x/fcm/send/1",
            "https://fcm.googleapis.com.evil.example/",
            "https://evilfcm.googleapis.com/",
            "https://evilpush.apple.com/",
            "https://evil.example/fcm.googleapis.com",
            "https://fcm.googleapis.com@evil.example/",
            "https://evil@fcm.googleapis.com/",
            "https://evil.example\\@fcm.googleapis.com/",
            "https://.push.apple.com/",
            f"https://{'a' * 64}.push.apple.com/",
            "https://evil.example%2f.push.apple.com/",
            "https://169.254.169.254/latest/meta-data/",
            "https://[::1]/",
            "https://localhost/",
            "https://fcm.googleapis.com/\r\nX: 1",
            "https://fcm.googleapis.com/\t1",
            "https://fcm.googleapis.com/ü",
            "file:///etc/passwd",
            "//fcm.googleapis.com/1",
            "https://fcm.googleapis.com/" + "1" * 1024,
            f"{SIMULATED}/1",
        ],
    )
    def test_goes_nowhere_else(self, endpoint: str) -> None:
        assert not takes_pushes(endpoint)

    def test_goes_to_the_simulated_service_of_a_local_run(self) -> None:
        assert takes_pushes(f"{SIMULATED}/1", SIMULATED)
        assert not takes_pushes("http://127.0.0.1:8010/pushed/1", SIMULATED)
        assert not takes_pushes("http://127.0.0.1:80101/push/1", SIMULATED)


class TestADevice:
    def test_has_a_name_that_shows_nothing_of_its_address(self) -> None:
        assert device_id_of("https://web.push.apple.com/1") == "c9ce71e2043f8b9e12851b57"

    @pytest.mark.parametrize(
        ("p256dh", "auth", "are_keys"),
        [
            (POINT, SECRET, True),
            (POINT + "=", SECRET + "==", True),
            ("", "", False),
            (POINT, "c2hvcnQ", False),
            (SECRET, SECRET, False),
            ("ñ", SECRET, False),
            (urlsafe_b64encode(bytes(65)).decode(), SECRET, False),
        ],
    )
    def test_has_keys(self, p256dh: str, auth: str, are_keys: bool) -> None:
        assert has_keys(Device("https://web.push.apple.com/1", p256dh, auth, MONDAY_10)) is are_keys

    @pytest.mark.parametrize(
        ("user_agent", "label"),
        [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                "Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
                "Chrome/141.0.0.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 "
                "(KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox, Linux"),
            ("<script>", ""),
            ("", ""),
        ],
    )
    def test_is_called_what_its_owner_would_call_it(self, user_agent: str, label: str) -> None:
        assert label_of(user_agent) == label

import hashlib
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from infra.local.settings import Settings
from infra.local.whatsapp.media_address import GOOD_FOR, signed, still_good
from tests.outside.outside import Outside

BEARER = {"Authorization": "Bearer local-whatsapp-token"}


def upload(outside: Outside, content: bytes, mime_type: str) -> httpx.Response:
    return outside.http.post(
        "/graph/v26.0/106500000000001/media",
        data={"messaging_product": "whatsapp", "type": mime_type},
        files={"file": ("x", content, mime_type)},
        headers=BEARER,
    )


def lookup(outside: Outside, media: dict[str, Any]) -> httpx.Response:
    return outside.http.get(f"/graph/v26.0/{media['id']}", headers=BEARER)


def photo(outside: Outside) -> dict[str, Any]:
    return dict(outside.write(type="image")["content"])


class TestAFileOfACustomer:
    def test_is_there_as_it_was_announced(self, outside: Outside) -> None:
        found = lookup(outside, photo(outside)).json()
        content = outside.http.get(found["url"], headers=BEARER).content
        assert (found["file_size"], found["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())

    @pytest.mark.parametrize(
        ("fault", "at_lookup", "at_download"),
        [("media_gone", 400, 404), ("media_500", 500, 500), ("media_expired", 200, 404)],
    )
    def test_may_be_lost(self, outside: Outside, fault: str, at_lookup: int, at_download: int) -> None:
        media = photo(outside)
        outside.fault(fault, count=2 if at_lookup != 200 else 1)
        assert lookup(outside, media).status_code == at_lookup
        assert outside.http.get(media["url"], headers=BEARER).status_code == at_download
        assert outside.http.get(media["url"], headers=BEARER).status_code == 200

    def test_may_be_other_bytes_than_announced(self, outside: Outside) -> None:
        media = photo(outside)
        outside.fault("media_corrupt")
        wrong, right = (outside.http.get(media["url"], headers=BEARER).content for _ in range(2))
        assert wrong != right

    def test_has_an_address_for_five_minutes(self, tmp_path: Path) -> None:
        settings, now = Settings(tmp_path), time.time()
        query = dict(part.split("=") for part in signed("1", settings, now).split("&"))
        assert still_good("1", query, settings, now + GOOD_FOR - 1)
        assert not still_good("1", query, settings, now + GOOD_FOR + 1)
        assert not still_good("2", query, settings, now)


class TestAnUpload:
    @pytest.mark.parametrize(
        ("size", "mime_type"), [(1, "application/zip"), (5 * 1024 * 1024 + 1, "image/jpeg")]
    )
    def test_is_refused_for_its_type_or_size(self, outside: Outside, size: int, mime_type: str) -> None:
        answer = upload(outside, b"x" * size, mime_type)
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, 100)

    def test_can_fail(self, outside: Outside) -> None:
        outside.fault("invalid_media")
        assert upload(outside, b"%PDF-1.4", "application/pdf").json()["error"]["code"] == 131053
        assert upload(outside, b"%PDF-1.4", "application/pdf").status_code == 200

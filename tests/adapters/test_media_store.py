"""Our own files: kept, read, shown to a browser for five minutes, and sent by one within limits."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import pytest
from botocore.exceptions import ClientError

from chalicelib.adapters.aws import client
from chalicelib.adapters.media_store import S3MediaStore
from chalicelib.use_cases.channel_ports import MediaNotThere, MediaStore
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.media import PNG, MediaStoreFake

KEY = "media/t/m/image.png"


@pytest.fixture
def s3_store(aws: None) -> S3MediaStore:
    bucket = f"media-{next(NUMBERS)}"
    boto3.client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    return S3MediaStore(client("s3"), bucket)


@pytest.fixture(params=["fake", "s3"])
def store(request: pytest.FixtureRequest) -> MediaStore:
    if request.param == "fake":
        return MediaStoreFake()
    found: S3MediaStore = request.getfixturevalue("s3_store")
    return found


class TestMediaStore:
    def test_gives_back_what_it_was_given(self, store: MediaStore) -> None:
        store.put(KEY, PNG, mime_type="image/png")
        assert store.get(KEY) == PNG

    def test_keeps_the_newest_of_two_copies(self, store: MediaStore) -> None:
        for content in (b"first", b"second"):
            store.put(KEY, content, mime_type="image/png")
        assert store.get(KEY) == b"second"

    def test_says_that_a_file_is_gone(self, store: MediaStore) -> None:
        with pytest.raises(MediaNotThere) as raised:
            store.get("media/t/m/nothing.png")
        assert raised.value.permanent

    def test_links_to_a_file_and_names_the_way_back_from_an_upload(self, store: MediaStore) -> None:
        assert KEY in store.link(KEY, mime_type="image/png")
        form = store.upload_form("uploads/p/1", mime_type="image/png", most=9, back_to="https://inbox/back")
        assert form.fields["key"] == "uploads/p/1"
        assert form.fields["success_action_redirect"] == "https://inbox/back"


class Refusing:
    """S3 that answers with one error."""

    def __init__(self, code: str) -> None:
        self.code = code

    def get_object(self, **_: str) -> None:
        raise ClientError({"Error": {"Code": self.code}}, "GetObject")


class TestAFileThatIsGone:
    def test_is_known_by_a_refusal_too(self) -> None:
        with pytest.raises(MediaNotThere):
            S3MediaStore(Refusing("AccessDenied"), "b").get(KEY)

    def test_is_not_what_a_fault_of_s3_means(self) -> None:
        with pytest.raises(ClientError):
            S3MediaStore(Refusing("SlowDown"), "b").get(KEY)


class TestLink:
    def asked(self, link: str) -> dict[str, Any]:
        return {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}

    def test_works_for_five_minutes_and_is_signed_as_all_regions_want_it(
        self, s3_store: S3MediaStore
    ) -> None:
        asked = self.asked(s3_store.link(KEY, mime_type="image/png"))
        assert (asked["X-Amz-Expires"], asked["X-Amz-Algorithm"]) == ("300", "AWS4-HMAC-SHA256")

    def test_leads_to_the_buckets_own_region(self, s3_store: S3MediaStore) -> None:
        assert f".{REGION}." in (urlsplit(s3_store.link(KEY, mime_type="image/png")).hostname or "")

    @pytest.mark.parametrize(
        ("mime_type", "download", "how"),
        [
            ("image/png", False, "inline"),
            ("audio/ogg", False, "inline"),
            ("application/pdf", False, "inline"),
            ("image/png", True, "attachment"),
            ("text/plain", False, "attachment"),
            ("application/msword", False, "attachment"),
        ],
    )
    def test_shows_only_what_a_browser_shows_safely(
        self, s3_store: S3MediaStore, mime_type: str, download: bool, how: str
    ) -> None:
        asked = self.asked(s3_store.link(KEY, mime_type=mime_type, download=download))
        assert asked["response-content-type"] == mime_type
        assert asked["response-content-disposition"] == how

    def test_names_the_file_as_its_sender_did(self, s3_store: S3MediaStore) -> None:
        link = s3_store.link(KEY, mime_type="application/pdf", filename='Año "7"\r\n.pdf', download=True)
        named = self.asked(link)["response-content-disposition"]
        assert named == (
            "attachment; filename=\"A_o _7___.pdf\"; filename*=UTF-8''A%C3%B1o%20%227%22%0D%0A.pdf"
        )


class TestUploadForm:
    def test_takes_one_type_and_so_many_bytes(self, s3_store: S3MediaStore) -> None:
        form = s3_store.upload_form("uploads/p/1", mime_type="image/png", most=9, back_to="https://inbox/b")
        assert form.fields["Content-Type"] == "image/png"
        assert {"policy", "x-amz-signature", "x-amz-algorithm"} <= set(form.fields)

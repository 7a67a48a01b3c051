"""Files through AWS End User Messaging Social and our bucket, both of which answer from a script here."""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pytest
from botocore.response import StreamingBody

from chalicelib.adapters.social.media import SocialMedia
from chalicelib.domain.media import Media, MediaState
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown
from tests.adapters.social.clients import scripted
from tests.fakes.cast import NUMBER

AWS_NUMBER = "phone-number-id-0123456789abcdef0123456789abcdef"
PHOTO = b"\xff\xd8\xff\xe0" + b"tooth" * 20
DIGEST = hashlib.sha256(PHOTO).hexdigest()
KEY = "media/exchanged/10033834"
ANNOUNCED = Media(MediaState.FETCHING, "image/jpeg", media_id="10033834", sha256=DIGEST)


def stored(content: bytes) -> dict[str, Any]:
    return {"Body": StreamingBody(io.BytesIO(content), len(content))}


def fetch(
    *,
    size: int = len(PHOTO),
    content: bytes = PHOTO,
    at: str = KEY,
    media: Media = ANNOUNCED,
    most: int = 5_000,
    number: str = NUMBER,
) -> Fetched:
    """Fetch a file that AWS says is so large, and that lies in the bucket at this key."""
    with scripted("socialmessaging") as (social, asked), scripted("s3") as (s3, kept):
        if number == NUMBER:
            known = {"mediaId": "10033834", "originationPhoneNumberId": AWS_NUMBER}
            asked.add_response(
                "get_whatsapp_message_media",
                {"mimeType": "image/jpeg", "fileSize": size},
                {**known, "metadataOnly": True},
            )
        if number == NUMBER and size <= most:
            place = {"bucketName": "files", "key": KEY}
            asked.add_response(
                "get_whatsapp_message_media",
                {"mimeType": "image/jpeg", "fileSize": size},
                {**known, "destinationS3File": place},
            )
            for each in (KEY, f"{KEY}10033834.jpeg", f"{KEY}.jpeg"):
                if each == at:
                    kept.add_response("get_object", stored(content), {"Bucket": "files", "Key": each})
                    break
                kept.add_client_error("get_object", "AccessDenied", http_status_code=403)
        source = SocialMedia(social, s3, "files", {NUMBER: AWS_NUMBER})
        return source.fetch(media, phone_number_id=number, most=most)


class TestFetch:
    @pytest.mark.parametrize("at", [KEY, f"{KEY}10033834.jpeg", f"{KEY}.jpeg"])
    def test_takes_the_file_from_where_aws_laid_it(self, at: str) -> None:
        assert fetch(at=at) == Fetched(PHOTO, "image/jpeg", DIGEST)

    def test_leaves_a_file_alone_that_is_too_large(self) -> None:
        with pytest.raises(MediaNotThere) as missing:
            fetch(size=6_000)
        assert missing.value.permanent

    def test_trusts_no_size_that_was_announced(self) -> None:
        with pytest.raises(MediaNotThere):
            fetch(size=1, content=PHOTO * 100, media=Media(MediaState.FETCHING, media_id="10033834"))

    @pytest.mark.parametrize(
        ("content", "permanent"), [(PHOTO + b"!", False), (b"", False)], ids=["changed", "empty"]
    )
    def test_refuses_what_is_not_what_the_customer_sent(self, content: bytes, permanent: bool) -> None:
        with pytest.raises(MediaNotThere) as missing:
            fetch(content=content)
        assert missing.value.permanent is permanent

    def test_refuses_what_is_not_what_it_was_announced_as(self) -> None:
        page = b"<html><script>"
        announced = Media(MediaState.FETCHING, "image/jpeg", media_id="10033834")
        with pytest.raises(MediaNotThere) as missing:
            fetch(content=page, media=announced)
        assert missing.value.permanent

    def test_says_what_to_do_about_a_number_that_nobody_has_set(self) -> None:
        with pytest.raises(MediaNotThere, match="SocialNumbers"):
            fetch(number="another")

    def test_finds_nothing_without_an_id(self) -> None:
        with pytest.raises(MediaNotThere):
            fetch(media=Media(MediaState.FETCHING), number="another")

    @pytest.mark.parametrize(
        ("error", "permanent"), [("ValidationException", True), ("ThrottledRequestException", False)]
    )
    def test_tells_whether_trying_again_helps(self, error: str, permanent: bool) -> None:
        with scripted("socialmessaging") as (social, asked):
            asked.add_client_error("get_whatsapp_message_media", error)
            source = SocialMedia(social, None, "files", {NUMBER: AWS_NUMBER})
            with pytest.raises(MediaNotThere) as missing:
                source.fetch(ANNOUNCED, phone_number_id=NUMBER, most=5_000)
        assert missing.value.permanent is permanent


class TestUpload:
    def upload(self, *, answer: dict[str, Any] | None = None, error: str = "") -> str:
        with scripted("socialmessaging") as (social, asked), scripted("s3") as (s3, kept):
            key = f"media/exchanged/{DIGEST}"
            kept.add_response(
                "put_object", {}, {"Bucket": "files", "Key": key, "Body": PHOTO, "ContentType": "image/jpeg"}
            )
            if error:
                asked.add_client_error("post_whatsapp_message_media", error)
            else:
                asked.add_response(
                    "post_whatsapp_message_media",
                    answer or {},
                    {
                        "originationPhoneNumberId": AWS_NUMBER,
                        "sourceS3File": {"bucketName": "files", "key": key},
                    },
                )
            source = SocialMedia(social, s3, "files", {NUMBER: AWS_NUMBER})
            return source.upload(PHOTO, mime_type="image/jpeg", filename="tooth.jpg", phone_number_id=NUMBER)

    def test_goes_by_way_of_the_bucket(self) -> None:
        assert self.upload(answer={"mediaId": "987"}) == "987"

    def test_may_be_refused(self) -> None:
        with pytest.raises(DeliveryFailed):
            self.upload(error="AccessDeniedException")

    def test_may_leave_open_what_became_of_it(self) -> None:
        with pytest.raises(OutcomeUnknown):
            self.upload(error="InternalServiceException")
        with pytest.raises(OutcomeUnknown):
            self.upload(answer={})

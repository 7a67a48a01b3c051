"""Files through AWS End User Messaging Social, which exchanges them by way of our own bucket."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.adapters.social.numbers import aws_number
from chalicelib.adapters.social.refusals import refused
from chalicelib.domain.file_types import media_type, recognised
from chalicelib.domain.media import Media
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

PLACE = "media/exchanged"
"""Inside the prefix that fetch_media and deliver_message may read and write, and that retention empties."""

NOT_THERE = frozenset({"NoSuchKey", "404", "NotFound", "AccessDenied", "403"})
"""Whoever may not list a bucket is refused what is not in it."""

GONE = "WhatsApp no longer has this file, or it was never there."
TOO_LARGE = "The file is larger than what is taken."
OF_NO_USE = "The file is of a type that is not taken, or not what it was announced as."
DAMAGED = "The file arrived damaged."
NOT_ANSWERING = "WhatsApp did not hand the file over."


class SocialMedia:
    """The MediaSource port on `socialmessaging` and S3."""

    def __init__(self, client: Any, s3: Any, bucket: str, numbers: Mapping[str, str]) -> None:
        self._client, self._s3, self._bucket, self._numbers = client, s3, bucket, numbers

    def fetch(self, media: Media, *, phone_number_id: str, most: int) -> Fetched:
        """Ask for the size, let AWS put the file into the bucket, and read it there."""
        if not media.media_id:
            raise MediaNotThere(GONE, permanent=True)
        number = self._number(phone_number_id)
        known = self._get(media.media_id, number, metadataOnly=True)
        size = known.get("fileSize")
        if isinstance(size, int) and size > most:
            raise MediaNotThere(TOO_LARGE, permanent=True)
        place = {"bucketName": self._bucket, "key": f"{PLACE}/{media.media_id}"}
        mime_type = str(self._get(media.media_id, number, destinationS3File=place).get("mimeType") or "")
        content = self._taken(media.media_id, mime_type or media.mime_type)
        return _checked(content, media, most)

    def upload(self, content: bytes, *, mime_type: str, filename: str, phone_number_id: str) -> str:
        """Lay a file into the bucket and let AWS give it to WhatsApp."""
        del filename  # goes with the message
        number = aws_number(self._numbers, phone_number_id)
        key = f"{PLACE}/{hashlib.sha256(content).hexdigest()}"
        try:
            self._s3.put_object(Bucket=self._bucket, Key=key, Body=content, ContentType=mime_type)
            answer = self._client.post_whatsapp_message_media(
                originationPhoneNumberId=number, sourceS3File={"bucketName": self._bucket, "key": key}
            )
        except (BotoCoreError, ClientError) as failure:
            raise refused(failure) from failure
        media_id = answer.get("mediaId")
        if not isinstance(media_id, str) or not media_id:
            raise OutcomeUnknown("AWS took the file without an id")
        return media_id

    def _number(self, phone_number_id: str) -> str:
        try:
            return aws_number(self._numbers, phone_number_id)
        except DeliveryFailed as failure:
            raise MediaNotThere(f"{failure.title}. {failure.what_to_do}", permanent=True) from failure

    def _get(self, media_id: str, number: str, **how: Any) -> Mapping[str, Any]:
        try:
            found: Mapping[str, Any] = self._client.get_whatsapp_message_media(
                mediaId=media_id, originationPhoneNumberId=number, **how
            )
        except (BotoCoreError, ClientError) as failure:
            why = refused(failure)
            permanent = isinstance(why, DeliveryFailed) and why.permanent
            raise MediaNotThere(GONE if permanent else NOT_ANSWERING, permanent=permanent) from failure
        return found

    def _taken(self, media_id: str, mime_type: str) -> bytes:
        """Read the file. Some have seen it under the very key, some with the id and an ending behind it."""
        key = f"{PLACE}/{media_id}"
        ending = media_type(mime_type).partition("/")[2]
        for each in (key, f"{key}{media_id}.{ending}", f"{key}.{ending}"):
            try:
                content: bytes = self._s3.get_object(Bucket=self._bucket, Key=each)["Body"].read()
            except ClientError as failure:
                if failure.response.get("Error", {}).get("Code") in NOT_THERE:
                    continue
                raise
            return content
        raise MediaNotThere(NOT_ANSWERING, permanent=False)


def _checked(content: bytes, media: Media, most: int) -> Fetched:
    digest = hashlib.sha256(content).hexdigest()
    if len(content) > most:
        raise MediaNotThere(TOO_LARGE, permanent=True)
    if media.sha256 and media.sha256.lower() != digest:
        raise MediaNotThere(DAMAGED, permanent=False)
    found = recognised(content, media.mime_type)
    if found is None:
        raise MediaNotThere(OF_NO_USE, permanent=True)
    return Fetched(content, found, digest)

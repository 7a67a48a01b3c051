"""Webhook bodies that are too large to process while WhatsApp waits, in the media bucket, by what they say."""

from __future__ import annotations

import hashlib
from typing import Any

from botocore.exceptions import ClientError

MISSING = {"NoSuchKey", "404", "NotFound"}


class S3ParkedBodies:
    """The ParkedBodies port on S3."""

    def __init__(self, s3: Any, bucket: str) -> None:
        self._s3, self._bucket = s3, bucket

    def park(self, body: bytes) -> str:
        key = f"parked/{hashlib.sha256(body).hexdigest()}"
        self._s3.put_object(Bucket=self._bucket, Key=key, Body=body, ContentType="application/json")
        return key

    def read(self, key: str) -> bytes | None:
        try:
            stored = self._s3.get_object(Bucket=self._bucket, Key=key)
        except ClientError as error:
            if error.response["Error"]["Code"] in MISSING:
                return None
            raise
        content: bytes = stored["Body"].read()
        return content

    def drop(self, key: str) -> None:
        self._s3.delete_object(Bucket=self._bucket, Key=key)

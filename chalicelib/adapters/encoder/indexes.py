"""Where the encoder's part of a published playbook is kept: one file a version, beside the playbook's."""

from __future__ import annotations

import hashlib
from typing import Any

from botocore.exceptions import ClientError

NOT_THERE = {"NoSuchKey", "404", "AccessDenied", "403"}
"""S3 says 403 for a missing key to whoever may not list the bucket."""


def index_file(version: int) -> str:
    """Name the key of a version's index; one that is only lent has a number below zero."""
    if version < 0:
        return f"playbooks/rehearsals/{-version}.index.npz"
    return f"playbooks/v{version:06d}.index.npz"


class StoredIndexes:
    """The indexes in the bucket."""

    def __init__(self, s3: Any, bucket: str) -> None:
        self._s3, self._bucket = s3, bucket

    def lend(self, data: bytes) -> int:
        """Keep the index of a playbook that is only tried, for a day; give the number to read it by."""
        number = -int(hashlib.sha256(data).hexdigest()[:12], 16)
        self._s3.put_object(Bucket=self._bucket, Key=index_file(number), Body=data)
        return number

    def read(self, version: int) -> bytes | None:
        """Read a version's index; None when it was published without one."""
        try:
            stored = self._s3.get_object(Bucket=self._bucket, Key=index_file(version))
        except ClientError as refusal:
            if refusal.response["Error"]["Code"] in NOT_THERE:
                return None
            raise
        data: bytes = stored["Body"].read()
        return data

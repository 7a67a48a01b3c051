"""What the media bucket has of a customer: their threads' files, copies of them, and bodies that name them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from botocore.exceptions import ClientError

from chalicelib.domain.erasure import names_any

COPIES = ("uploads/", "media/exchanged/")
"""Where a file stands for some days before or after it was put into its thread."""

PARKED = "parked/"
MISSING = {"NoSuchKey", "404", "NotFound"}


class S3CustomerFiles:
    """The CustomerFiles port on S3."""

    def __init__(self, s3: Any, bucket: str) -> None:
        self._s3, self._bucket = s3, bucket

    def of_thread(self, thread_id: str) -> tuple[str, ...]:
        return tuple(each["Key"] for each in self._list(f"media/{thread_id}/"))

    def read(self, key: str) -> bytes | None:
        try:
            content: bytes = self._s3.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except ClientError as failure:
            if failure.response["Error"]["Code"] in MISSING:
                return None
            raise
        return content

    def remove(self, thread_ids: Iterable[str], names: Iterable[str]) -> int:
        """A copy is known by its digest and size: whose it is stands nowhere."""
        files = [each for thread_id in thread_ids for each in self._list(f"media/{thread_id}/")]
        same = {(each["ETag"], each["Size"]) for each in files}
        copies = [each for place in COPIES if files for each in self._list(place)]
        # The copies first: once the files are gone, nobody knows any more what was one.
        for each in copies:
            if (each["ETag"], each["Size"]) in same:
                self._s3.delete_object(Bucket=self._bucket, Key=each["Key"])
        for each in files:
            self._s3.delete_object(Bucket=self._bucket, Key=each["Key"])
        self._cut_out(tuple(names))
        return len(files)

    def _cut_out(self, names: tuple[str, ...]) -> None:
        """A body that waits to be processed is of many customers: only this one's events leave it."""
        for each in self._list(PARKED):
            body = self.read(each["Key"])
            if body is None or not names_any(body.decode("utf-8", "replace"), names):
                continue
            try:
                left = json.dumps(_without(json.loads(body), names)).encode()
            except ValueError:
                self._s3.delete_object(Bucket=self._bucket, Key=each["Key"])
                continue
            self._s3.put_object(
                Bucket=self._bucket, Key=each["Key"], Body=left, ContentType="application/json"
            )

    def _list(self, prefix: str) -> Iterator[dict[str, Any]]:
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=prefix)
        for page in pages:
            yield from page.get("Contents", ())


def _without(value: Any, names: tuple[str, ...]) -> Any:
    """Drop the smallest entries of a body that name the customer."""
    match value:
        case dict():
            return {key: _without(item, names) for key, item in value.items()}
        case list():
            shorter = (_without(item, names) for item in value)
            return [item for item in shorter if not _named(item, names)]
        case _:
            return value


def _named(value: Any, names: tuple[str, ...]) -> bool:
    return names_any(json.dumps(value, ensure_ascii=False), names)

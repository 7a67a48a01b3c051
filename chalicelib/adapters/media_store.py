"""Our own files in S3: put and read by the functions, shown to and sent by browsers through signed addresses."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from botocore.exceptions import ClientError

from chalicelib.use_cases.channel_ports import MediaNotThere, UploadForm

LINK_WORKS_FOR = 300
"""Seconds; a form is filled in for longer, so it has an hour."""

FORM_WORKS_FOR = 3600

SHOWN = ("image/", "audio/", "video/", "application/pdf")
"""What a browser may show itself; everything else is only downloaded."""

NOT_FOUND = frozenset({"NoSuchKey", "404", "NotFound", "AccessDenied", "403"})
"""S3 refuses what is not there to whoever may read but not list, which no function may."""

DELETED = "The file is no longer kept."


class S3MediaStore:
    """The MediaStore port on the media bucket, which encrypts, and forgets by prefix."""

    def __init__(self, s3: Any, bucket: str) -> None:
        self._s3, self._bucket = s3, bucket

    def put(self, key: str, content: bytes, *, mime_type: str) -> None:
        self._s3.put_object(Bucket=self._bucket, Key=key, Body=content, ContentType=mime_type)

    def get(self, key: str) -> bytes:
        try:
            found: bytes = self._s3.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except ClientError as failure:
            if failure.response.get("Error", {}).get("Code") in NOT_FOUND:
                raise MediaNotThere(DELETED, permanent=True) from failure
            raise
        return found

    def link(self, key: str, *, mime_type: str, filename: str = "", download: bool = False) -> str:
        """The answer's type is the one we found, never one that the store or a browser guesses."""
        inline = mime_type.startswith(SHOWN) and not download
        parameters = {
            "Bucket": self._bucket,
            "Key": key,
            "ResponseContentType": mime_type,
            "ResponseContentDisposition": _disposition("inline" if inline else "attachment", filename),
            "ResponseCacheControl": "private, max-age=300",
        }
        address: str = self._s3.generate_presigned_url(
            "get_object", Params=parameters, ExpiresIn=LINK_WORKS_FOR
        )
        return address

    def upload_form(self, key: str, *, mime_type: str, most: int, back_to: str) -> UploadForm:
        fields = {"Content-Type": mime_type, "success_action_redirect": back_to}
        form = self._s3.generate_presigned_post(
            self._bucket,
            key,
            Fields=fields,
            Conditions=[
                *({name: value} for name, value in fields.items()),
                ["content-length-range", 1, most],
            ],
            ExpiresIn=FORM_WORKS_FOR,
        )
        return UploadForm(form["url"], form["fields"])


def _disposition(how: str, filename: str) -> str:
    """A name as RFC 6266 has it: for every browser in ASCII, and as it really is."""
    if not filename:
        return how
    plain = re.sub(r"[^A-Za-z0-9 ._()-]", "_", filename)
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"

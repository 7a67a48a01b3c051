"""AWS clients, with time limits that fit inside a function's own."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.config import Config

CONNECT_WITHIN, READ_WITHIN = 2, 6
"""Seconds. botocore's own minute would outlive every function, and three tries of it any patience."""


def client(
    service: str,
    *,
    local: bool = False,
    read_within: float = READ_WITHIN,
    tries: int = 3,
    endpoint: str | None = None,
) -> Any:
    """Make a client; `local`: buckets are named in the path, because an emulator has one host name.

    `endpoint` is for a service that has an address of its own for each API.
    """
    config = Config(
        connect_timeout=CONNECT_WITHIN,
        read_timeout=read_within,
        retries={"mode": "standard", "total_max_attempts": tries},
        # Both for addresses that a browser is given. "virtual" names the bucket's own region, where botocore would
        # name the first of all, which sends browsers on; and its old signature is refused by all newer regions.
        s3={"addressing_style": "path" if local else "virtual"},
        signature_version="s3v4" if service == "s3" else None,
    )
    return boto3.client(service, config=config, endpoint_url=endpoint)

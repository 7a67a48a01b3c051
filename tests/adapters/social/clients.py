"""AWS's clients with answers from a script: what is asked is checked against the service's own model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
from botocore.stub import Stubber


def client(service: str) -> Any:
    """A client that reaches nobody: it must be stubbed."""
    return boto3.client(
        service, region_name="eu-west-1", aws_access_key_id="none", aws_secret_access_key="none"
    )


@contextmanager
def scripted(service: str) -> Iterator[tuple[Any, Stubber]]:
    """A client and its script; everything in the script must have been asked for at the end."""
    made = client(service)
    with Stubber(made) as script:
        yield made, script
        script.assert_no_pending_responses()

"""AWS as moto emulates it, with the very table that the template declares."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import boto3
import pytest
import yaml
from moto import mock_aws

from chalicelib.adapters.dynamodb.table import Table

TABLE_TEMPLATE = Path(__file__).parents[2] / "infra" / "resources" / "table.yaml"
REGION = "eu-west-1"


NUMBERS = count(1)


@pytest.fixture(scope="package")
def aws() -> Iterator[None]:
    """An AWS account for all tests; each names what it makes anew."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            environment.setenv(name, "testing")
        environment.setenv("AWS_DEFAULT_REGION", REGION)
        for name in ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
            environment.delenv(name, raising=False)
        with mock_aws():
            yield


@pytest.fixture(scope="package")
def dynamodb(aws: None) -> Any:
    """DynamoDB, where one call is done before the next begins."""
    return _one_call_at_a_time(boto3.client("dynamodb"))


@pytest.fixture
def table(dynamodb: Any) -> Table:
    """The table, empty."""
    declared, name = _declared_table(), f"handoff-{next(NUMBERS)}"
    parts = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    dynamodb.create_table(
        TableName=name, **{part: declared[part] for part in parts}, BillingMode="PAY_PER_REQUEST"
    )
    return Table(dynamodb, name)


@cache
def _declared_table() -> dict[str, Any]:
    class Loader(yaml.SafeLoader):
        """Reads CloudFormation's `!Ref` and the like as nothing."""

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    template = yaml.load(TABLE_TEMPLATE.read_text(), Loader)
    properties: dict[str, Any] = template["Resources"]["Table"]["Properties"]
    return properties


def _one_call_at_a_time(client: Any) -> Any:
    """Moto checks a condition and writes in two steps; DynamoDB does it in one, and so does this client."""
    lock, call = threading.Lock(), client._make_api_call

    def alone(*arguments: Any) -> Any:
        with lock:
            return call(*arguments)

    client._make_api_call = alone
    return client

"""Parked bodies in S3: durable, the same body under the same key, gone when processed."""

from __future__ import annotations

import boto3
import pytest

from chalicelib.adapters.parked_bodies import S3ParkedBodies
from chalicelib.use_cases.channel_ports import ParkedBodies
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.parked_bodies import ParkedBodiesFake


@pytest.fixture(params=["fake", "s3"])
def parked(request: pytest.FixtureRequest) -> ParkedBodies:
    if request.param == "fake":
        return ParkedBodiesFake()
    request.getfixturevalue("aws")
    s3, bucket = boto3.client("s3"), f"media-{next(NUMBERS)}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    return S3ParkedBodies(s3, bucket)


class TestParkedBodies:
    def test_gives_back_what_was_parked(self, parked: ParkedBodies) -> None:
        body = b"\xff{}" * 100_000
        assert parked.read(parked.park(body)) == body

    def test_keeps_the_same_body_under_the_same_key(self, parked: ParkedBodies) -> None:
        assert parked.park(b"one") == parked.park(b"one") != parked.park(b"two")
        assert parked.park(b"one").startswith("parked/")

    def test_forgets_what_was_processed(self, parked: ParkedBodies) -> None:
        key = parked.park(b"one")
        parked.drop(key)
        parked.drop(key)
        assert parked.read(key) is None

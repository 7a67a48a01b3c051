"""Indexing over the encoder's function gives what indexing here gives; an index is lent under its own number."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from typing import Any

import boto3
import pytest

from chalicelib import wiring
from chalicelib.adapters.encoder.indexer import EncoderIndexer
from chalicelib.adapters.encoder.indexes import StoredIndexes
from chalicelib.adapters.encoder.remote import LambdaIndexer, Lent
from chalicelib.adapters.meanings import FunctionFailed
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.meanings import MeaningsFake
from tests.journeys.clinic import a_playbook


@dataclass
class Function:
    """Lambda's client, with read_meaning behind it in this process."""

    broken: bool = False
    asked: list[str] = field(default_factory=list)

    def invoke(self, *, FunctionName: str, Payload: bytes) -> dict[str, Any]:  # noqa: N803 - boto3's
        from chalicelib.entrypoints.read_meaning import handle

        self.asked.append(FunctionName)
        if self.broken:
            return {"FunctionError": "Unhandled", "Payload": io.BytesIO(b"{}")}
        return {"Payload": io.BytesIO(json.dumps(handle(json.loads(Payload))).encode())}


class TestIndexing:
    def test_gives_what_the_encoder_in_this_process_would(self, monkeypatch: pytest.MonkeyPatch) -> None:
        here = EncoderIndexer()
        monkeypatch.setattr(wiring, "indexer", lambda: here)
        function = Function()
        assert LambdaIndexer(function, "read_meaning").index(a_playbook()) == here.index(a_playbook())
        assert function.asked == ["read_meaning"]

    def test_that_fails_gives_no_index(self) -> None:
        with pytest.raises(FunctionFailed):
            LambdaIndexer(Function(broken=True), "read_meaning").index(a_playbook())


class TestLending:
    def test_keeps_an_index_apart_from_those_of_versions(self, aws: None) -> None:
        s3, bucket = boto3.client("s3"), f"playbooks-{next(NUMBERS)}"
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        indexes = StoredIndexes(s3, bucket)
        number = indexes.lend(b"numbers")
        assert number < 0
        assert indexes.lend(b"numbers") == number
        assert indexes.read(number) == b"numbers"
        (stored,) = s3.list_objects_v2(Bucket=bucket)["Contents"]
        assert stored["Key"].startswith("playbooks/rehearsals/")

    def test_reads_by_its_own_number_whatever_a_stage_says(self) -> None:
        class Asked(MeaningsFake):
            version = 0

            def read(self, texts: Any, *, version: int) -> Any:
                self.version = version
                return super().read(texts, version=version)

        asked = Asked()
        Lent(asked, -7).read(["Hello"], version=1)
        assert asked.version == -7

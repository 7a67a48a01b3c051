"""The encoder over Lambda: one question, and whatever goes wrong the turn goes on without it."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from chalicelib.adapters import aws
from chalicelib.adapters.meanings import LambdaMeanings, NoMeanings, from_wire, to_wire
from chalicelib.domain.meaning import Likeness, Meaning
from tests.adapters.http_server import Answer, Server, serving

HOURS = Meaning(
    intents=(Likeness("opening_hours", 0.91), Likeness("prices", 0.09)),
    familiar=0.8,
    passages=(Likeness("opening-hours#1", 0.77),),
    asks_for_person=0.02,
)
PERSON = Meaning(asks_for_person=0.98)


@dataclass
class FunctionFake:
    """The function as boto3 gives it: answers with one body, and remembers what it was asked."""

    body: Any
    error: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)

    def invoke(self, **request: Any) -> dict[str, Any]:
        self.asked.append({"function": request["FunctionName"], **json.loads(request["Payload"])})
        body = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        return {"Payload": io.BytesIO(body)} | ({"FunctionError": self.error} if self.error else {})


@dataclass
class Told:
    """What was logged."""

    lines: list[dict[str, Any]] = field(default_factory=list)

    def __call__(self, event: str, **fields: Any) -> None:
        self.lines.append({"event": event, **fields})


def asking(function: FunctionFake, told: Told | None = None) -> LambdaMeanings:
    return LambdaMeanings(function, "read_meaning", tell=told or Told())


class TestReading:
    def test_gives_a_meaning_for_each_text(self) -> None:
        function = FunctionFake(to_wire([HOURS, PERSON]))
        assert asking(function).read(["When do you open?", "A person!"], version=7) == (HOURS, PERSON)
        assert function.asked == [
            {"function": "read_meaning", "version": 7, "texts": ["When do you open?", "A person!"]}
        ]

    def test_is_none_for_a_version_without_an_index(self) -> None:
        told = Told()
        assert asking(FunctionFake(None), told).read(["Hello"], version=1) is None
        assert told.lines == []

    def test_sends_no_more_than_the_encoder_reads(self) -> None:
        function = FunctionFake(to_wire([HOURS] * 8))
        found = asking(function).read(["x" * 4096] * 11, version=1)
        assert [len(text) for text in function.asked[0]["texts"]] == [500] * 8
        assert found == (HOURS,) * 8 + (Meaning(),) * 3

    def test_keeps_four_digits(self) -> None:
        assert to_wire([Meaning(familiar=0.123456)]) == [
            {"intents": [], "familiar": 0.1235, "passages": [], "asks_for_person": 0.0}
        ]
        assert from_wire(json.loads(json.dumps(to_wire([HOURS])))) == (HOURS,)


SECRET = "my card is 4111 1111 1111 1111"


class TestFailing:
    @pytest.mark.parametrize(
        ("body", "error"),
        [
            ({"errorMessage": SECRET}, "Unhandled"),
            (b"<html>", ""),
            (b"", ""),
            ({"texts": 1}, ""),
            ([{"intents": "x"}], ""),
            ([{"familiar": SECRET}], ""),
            ([], ""),
            (to_wire([HOURS, HOURS]), ""),
            (3, ""),
        ],
    )
    def test_is_none_and_one_line_without_content(self, body: Any, error: str) -> None:
        told = Told()
        assert asking(FunctionFake(body, error), told).read([SECRET], version=4) is None
        [line] = told.lines
        assert (line["event"], line["version"]) == ("meaning.unread", 4)
        assert "4111" not in json.dumps(line)

    def test_asks_once_and_waits_no_longer_than_told(self) -> None:
        with lambda_at(Answer(body=to_wire([HOURS]), after=1.0)) as (client, server):
            told, started = Told(), time.monotonic()
            assert LambdaMeanings(client, "read_meaning", tell=told).read(["Hi"], version=1) is None
            assert time.monotonic() - started < 0.9
            assert [line["failure"] for line in told.lines] == ["ReadTimeoutError"]
            assert len(server.requests) == 1

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(hang_up=True),
            Answer(status=429, body={"Reason": "busy"}),
            Answer(status=500),
            Answer(status=403),
        ],
        ids=["hang up", "throttled", "broken", "forbidden"],
    )
    def test_does_not_try_again(self, answer: Answer) -> None:
        with lambda_at(answer) as (client, server):
            assert LambdaMeanings(client, "read_meaning", tell=Told()).read(["Hi"], version=1) is None
            assert len(server.requests) == 1


@contextmanager
def lambda_at(answer: Answer) -> Iterator[tuple[Any, Server]]:
    """A real client of a Lambda that is scripted, as wiring makes it but with less patience."""
    with serving(answer) as server, pytest.MonkeyPatch.context() as environment:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            environment.setenv(name, "testing")
        environment.setenv("AWS_DEFAULT_REGION", "eu-west-1")
        environment.setenv("AWS_ENDPOINT_URL", server.url)
        yield aws.client("lambda", read_within=0.3, tries=1), server


class TestWithoutAnEncoder:
    def test_nothing_is_read(self) -> None:
        assert NoMeanings().read(["Hello"], version=1) is None

"""Published playbooks: numbered, never changed, and in force within half a minute."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import boto3
import pytest

from chalicelib.adapters.dynamodb.playbooks import S3Playbooks
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.encoder.indexes import StoredIndexes
from chalicelib.use_cases.ports import NoPlaybook, Playbooks, PublishedVersion
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.clock import MONDAY_10
from tests.fakes.playbooks import PlaybooksFake
from tests.journeys.clinic import a_playbook


@dataclass
class Shelf:
    """A bucket and a table, and a clock for what is trusted."""

    table: Table
    s3: Any
    bucket: str
    seconds: float = 0.0

    def playbooks(self) -> S3Playbooks:
        return S3Playbooks(self.table, self.s3, self.bucket, seconds=lambda: self.seconds)


@pytest.fixture
def shelf(table: Table) -> Shelf:
    s3, bucket = boto3.client("s3"), f"playbooks-{next(NUMBERS)}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    return Shelf(table, s3, bucket)


@pytest.fixture(params=["fake", "s3"])
def playbooks(request: pytest.FixtureRequest) -> Playbooks:
    if request.param == "fake":
        return PlaybooksFake()
    shelf: Shelf = request.getfixturevalue("shelf")
    return shelf.playbooks()


def publish(playbooks: Playbooks, **changes: Any) -> int:
    return playbooks.publish(a_playbook(**changes), by="Lee", at=MONDAY_10)


@dataclass
class Refusing:
    """S3 that stores nothing whose key holds a word."""

    s3: Any
    word: str

    def put_object(self, **arguments: Any) -> Any:
        if self.word in arguments["Key"]:
            raise OSError(f"no {arguments['Key']}")
        return self.s3.put_object(**arguments)


class TestContract:
    def test_is_empty_at_first(self, playbooks: Playbooks) -> None:
        with pytest.raises(NoPlaybook):
            playbooks.active()
        with pytest.raises(NoPlaybook):
            playbooks.version(1)

    def test_numbers_what_is_published_and_puts_it_in_force(self, playbooks: Playbooks) -> None:
        assert [publish(playbooks), publish(playbooks, clarification_limit=5)] == [1, 2]
        assert (playbooks.active().version, playbooks.active().clarification_limit) == (2, 5)

    def test_keeps_every_version_as_it_was(self, playbooks: Playbooks) -> None:
        publish(playbooks)
        publish(playbooks, clarification_limit=5)
        assert playbooks.version(1) == a_playbook(version=1)
        assert playbooks.version(2) == a_playbook(version=2, clarification_limit=5)

    def test_lists_every_version_with_who_and_when_newest_first(self, playbooks: Playbooks) -> None:
        assert playbooks.history() == ()
        publish(playbooks)
        playbooks.publish(a_playbook(), by="Dana", at=MONDAY_10 + timedelta(hours=1), restores=1)
        assert playbooks.history() == (
            PublishedVersion(2, "Dana", MONDAY_10 + timedelta(hours=1), restores=1),
            PublishedVersion(1, "Lee", MONDAY_10),
        )

    def test_keeps_scenarios_beside_the_version_that_they_came_with(self, playbooks: Playbooks) -> None:
        scenarios = {"scenarios/hours.yaml": "id: hours\ntitle: ¿A qué hora?\n"}
        playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10, scenarios=scenarios)
        publish(playbooks)
        assert [dict(playbooks.scenarios(number)) for number in (1, 2, 3)] == [scenarios, {}, {}]

    def test_remembers_why_it_was_published_although_scenarios_failed(self, playbooks: Playbooks) -> None:
        playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10, override="The clinic moved.")
        assert playbooks.history() == (PublishedVersion(1, "Lee", MONDAY_10, override="The clinic moved."),)


class TestS3:
    def test_notices_a_new_version_after_half_a_minute(self, shelf: Shelf) -> None:
        publisher, function = shelf.playbooks(), shelf.playbooks()
        publish(publisher)
        assert function.active().version == 1
        publish(publisher)
        shelf.seconds = 29
        assert function.active().version == 1
        shelf.seconds = 31
        assert function.active().version == 2

    def test_gives_each_of_several_publishers_a_number_of_its_own(self, shelf: Shelf) -> None:
        with ThreadPoolExecutor(4) as pool:
            numbers = list(pool.map(lambda _: publish(shelf.playbooks()), range(4)))
        assert sorted(numbers) == [1, 2, 3, 4]
        assert shelf.playbooks().active().version == 4

    def test_is_stored_where_the_template_grants_access(self, shelf: Shelf) -> None:
        shelf.playbooks().publish(a_playbook(), by="Lee", at=MONDAY_10, index=b"numbers")
        keys = [each["Key"] for each in shelf.s3.list_objects_v2(Bucket=shelf.bucket)["Contents"]]
        assert keys == ["playbooks/v000001.index.npz", "playbooks/v000001.json"]

    def test_keeps_an_index_beside_each_version_that_has_one(self, shelf: Shelf) -> None:
        playbooks, indexes = shelf.playbooks(), StoredIndexes(shelf.s3, shelf.bucket)
        playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10, index=b"numbers")
        publish(playbooks)
        assert [indexes.read(version) for version in (1, 2, 3)] == [b"numbers", None, None]

    def test_is_in_force_only_with_its_index(self, shelf: Shelf) -> None:
        publish(shelf.playbooks())
        stopped = S3Playbooks(shelf.table, Refusing(shelf.s3, "index"), shelf.bucket)
        with pytest.raises(OSError, match="index"):
            stopped.publish(a_playbook(), by="Lee", at=MONDAY_10, index=b"numbers")
        assert shelf.playbooks().active().version == 1

    def test_lists_no_number_whose_version_was_never_stored(self, shelf: Shelf) -> None:
        publish(shelf.playbooks())
        stopped = S3Playbooks(shelf.table, Refusing(shelf.s3, "v000002"), shelf.bucket)
        with pytest.raises(OSError, match="v000002"):
            publish(stopped)
        publish(shelf.playbooks())
        assert [version.number for version in shelf.playbooks().history()] == [3, 1]

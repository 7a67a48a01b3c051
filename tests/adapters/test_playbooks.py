"""Published playbooks: numbered, never changed, and in force within half a minute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.playbooks import S3Playbooks
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.encoder.indexes import StoredIndexes
from chalicelib.use_cases.playbook_ports import (
    NoPlaybook,
    Playbooks,
    PublishedVersion,
    UnreadableScenarios,
    UnreadableVersion,
)
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


class Down:
    """S3 that is overloaded."""

    def get_object(self, **_arguments: Any) -> Any:
        raise ClientError(
            {"Error": {"Code": "SlowDown", "Message": "Reduce your request rate."}}, "GetObject"
        )


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


class TestAVersionThatCannotBeRead:
    @pytest.fixture(params=["fake", "s3"])
    def broken(self, request: pytest.FixtureRequest) -> tuple[Playbooks, Callable[[int], None]]:
        """A shelf, and what makes a version unreadable to everybody who reads it from now on."""
        if request.param == "fake":
            fake = PlaybooksFake()
            return fake, fake.broken.add
        shelf: Shelf = request.getfixturevalue("shelf")

        def spoil(number: int) -> None:
            shelf.s3.put_object(
                Bucket=shelf.bucket, Key=f"playbooks/v{number:06d}.json", Body=b'{"version": 2'
            )

        return shelf.playbooks(), spoil

    def test_is_stood_in_for_by_the_newest_before_it_and_named(
        self, broken: tuple[Playbooks, Callable[[int], None]]
    ) -> None:
        playbooks, spoil = broken
        for limit in (3, 4, 5):
            publish(playbooks, clarification_limit=limit)
        assert playbooks.unread() is None
        spoil(3)
        spoil(2)
        playbooks.look_again()
        assert (playbooks.active().version, playbooks.active().clarification_limit) == (1, 3)
        assert playbooks.unread() == 3

    def test_says_so_of_a_version_that_is_asked_for_by_its_number(
        self, broken: tuple[Playbooks, Callable[[int], None]]
    ) -> None:
        playbooks, spoil = broken
        publish(playbooks)
        spoil(1)
        with pytest.raises(UnreadableVersion):
            playbooks.version(1)

    def test_is_said_where_nothing_can_stand_in_for_it(
        self, broken: tuple[Playbooks, Callable[[int], None]]
    ) -> None:
        playbooks, spoil = broken
        publish(playbooks)
        spoil(1)
        with pytest.raises(UnreadableVersion):
            playbooks.active()

    def test_is_over_when_another_is_published(self, broken: tuple[Playbooks, Callable[[int], None]]) -> None:
        playbooks, spoil = broken
        publish(playbooks)
        publish(playbooks)
        spoil(2)
        playbooks.look_again()
        assert playbooks.active().version == 1
        publish(playbooks)
        assert (playbooks.active().version, playbooks.unread()) == (3, None)


class TestScenariosThatCannotBeRead:
    TEXTS: Mapping[str, str] = {"scenarios/hours.yaml": "id: hours\n"}

    @pytest.mark.parametrize(
        "body", [None, b"", b"\xff\xfe", b"[]", b'{"scenarios/hours.yaml": 1}', b'{"scen']
    )
    def test_are_no_version_without_scenarios(self, shelf: Shelf, body: bytes | None) -> None:
        playbooks = shelf.playbooks()
        playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10, scenarios=self.TEXTS)
        place = {"Bucket": shelf.bucket, "Key": "playbooks/v000001.scenarios.json"}
        shelf.s3.delete_object(**place) if body is None else shelf.s3.put_object(**place, Body=body)
        with pytest.raises(UnreadableScenarios):
            playbooks.scenarios(1)
        assert playbooks.active().version == 1

    def test_are_said_by_the_twin_too(self) -> None:
        fake = PlaybooksFake(a_playbook())
        fake.scenarios_broken.add(1)
        with pytest.raises(UnreadableScenarios):
            fake.scenarios(1)

    def test_of_an_s3_that_does_not_answer_are_no_broken_file(self, shelf: Shelf) -> None:
        with pytest.raises(ClientError):
            S3Playbooks(shelf.table, Down(), shelf.bucket).scenarios(1)


class TestS3:
    def test_is_seen_at_once_by_whoever_looks_again(self, shelf: Shelf) -> None:
        publisher, page = shelf.playbooks(), shelf.playbooks()
        publish(publisher)
        assert page.active().version == 1
        publish(publisher)
        page.look_again()
        assert page.active().version == 2

    @pytest.mark.parametrize(
        "body", [None, b"", b"\xff\xfe", b"[]", b'{"version": 2, "of_a_newer_release": true}']
    )
    def test_stands_in_for_whatever_became_of_the_file(self, shelf: Shelf, body: bytes | None) -> None:
        publisher = shelf.playbooks()
        publish(publisher)
        publish(publisher)
        place = {"Bucket": shelf.bucket, "Key": "playbooks/v000002.json"}
        shelf.s3.delete_object(**place) if body is None else shelf.s3.put_object(**place, Body=body)
        function = shelf.playbooks()
        assert (function.active().version, function.unread()) == (1, 2)
        publish(publisher)
        shelf.seconds += 31
        assert (function.active().version, function.unread()) == (3, None)

    def test_takes_an_s3_that_does_not_answer_for_no_broken_file(self, shelf: Shelf) -> None:
        publisher = shelf.playbooks()
        publish(publisher)
        publish(publisher)
        down = S3Playbooks(shelf.table, Down(), shelf.bucket)
        with pytest.raises(ClientError):
            down.active()

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

"""What guardrails took back, beside the version in force: in memory and on the table."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Any

import boto3
import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_item
from chalicelib.adapters.dynamodb.playbooks import S3Playbooks
from chalicelib.adapters.dynamodb.rollouts import DynamoRollouts
from chalicelib.adapters.dynamodb.stream import changes_of
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.adapters.in_memory.rollouts import InMemoryRollouts
from chalicelib.domain.facts import FactName, facts_of
from chalicelib.domain.rollout_rules import SteppedBack
from chalicelib.domain.rollout_standing import Standing, Struck
from chalicelib.use_cases.playbook_ports import NoPlaybook, Playbooks
from chalicelib.use_cases.rollout_ports import Rollouts
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

STRUCK = Struck("too-many.errors", "few", MONDAY_10, "errors", 0.4, 25)
OTHER = Struck("escalations", "", MONDAY_10, "escalation_rate", 0.6123, 50)
SEEN = SteppedBack(guardrail="too-many.errors", segment="few", at=MONDAY_10.isoformat(), value=0.4, cases=25)


@dataclass
class Both:
    """The two ports that see the same record."""

    rollouts: Rollouts
    playbooks: Playbooks
    seconds: float = 0.0

    def later(self) -> None:
        self.seconds += 60


@pytest.fixture(params=["memory", "dynamodb"])
def both(request: pytest.FixtureRequest) -> Both:
    if request.param == "memory":
        shelf = InMemoryPlaybooks()
        return Both(InMemoryRollouts(shelf), shelf)
    table: Table = request.getfixturevalue("table")
    s3, bucket = boto3.client("s3"), f"rollouts-{next(NUMBERS)}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    found: list[Both] = []
    playbooks = S3Playbooks(table, s3, bucket, seconds=lambda: found[0].seconds)
    found.append(Both(DynamoRollouts(table), playbooks))
    return found[0]


def publish(both: Both) -> None:
    both.playbooks.publish(a_playbook(), by="Lee", at=MONDAY_10)


class TestStanding:
    def test_is_beside_a_version(self, both: Both) -> None:
        with pytest.raises(NoPlaybook):
            both.rollouts.standing()
        publish(both)
        assert both.rollouts.standing() == Standing(1)

    def test_gains_a_strike_once(self, both: Both) -> None:
        publish(both)
        assert both.rollouts.step_back(STRUCK)
        assert not both.rollouts.step_back(STRUCK)
        assert both.rollouts.step_back(OTHER)
        assert both.rollouts.standing() == Standing(1, (STRUCK, OTHER))

    def test_is_seen_by_who_reads_the_version_in_force(self, both: Both) -> None:
        publish(both)
        assert both.playbooks.active().stepped_back == ()
        both.rollouts.step_back(STRUCK)
        both.later()
        assert both.playbooks.active().stepped_back == (SEEN,)
        assert both.playbooks.version(1).stepped_back == ()

    def test_outlives_a_publication_and_is_never_part_of_one(self, both: Both) -> None:
        publish(both)
        both.rollouts.step_back(STRUCK)
        both.later()
        both.playbooks.publish(both.playbooks.active(), by="Lee", at=MONDAY_10)
        both.later()
        assert both.playbooks.version(2).stepped_back == ()
        assert both.playbooks.active().stepped_back == (SEEN,)
        assert both.rollouts.standing() == Standing(2, (STRUCK,))

    def test_is_lifted_once_and_remembers_when(self, both: Both) -> None:
        publish(both)
        both.rollouts.step_back(STRUCK)
        later = MONDAY_10 + timedelta(hours=1)
        assert both.rollouts.lift(STRUCK.guardrail, at=later)
        assert not both.rollouts.lift(STRUCK.guardrail, at=later)
        assert both.rollouts.standing() == Standing(1, lifted={STRUCK.guardrail: later})
        assert both.rollouts.step_back(STRUCK)


class TestMeasuring:
    def test_is_due_once_in_ten_minutes(self, both: Both) -> None:
        asked = [both.rollouts.due(MONDAY_10 + timedelta(minutes=minute)) for minute in (0, 1, 9, 10, 11)]
        assert asked == [True, False, False, True, False]

    def test_waits_for_no_clock_that_was_far_ahead(self, both: Both) -> None:
        """Else one function with a wrong clock would keep every guardrail from falling until then."""
        days = (300, 0, 0)
        assert [both.rollouts.due(MONDAY_10 + timedelta(days=day)) for day in days] == [True, True, False]


class TestTwoAtOnce:
    def test_strike_once(self, table: Table) -> None:
        s3, bucket = boto3.client("s3"), f"rollouts-{next(NUMBERS)}"
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        S3Playbooks(table, s3, bucket).publish(a_playbook(), by="Lee", at=MONDAY_10)
        with ThreadPoolExecutor(4) as pool:
            told = list(pool.map(lambda _: DynamoRollouts(table).step_back(STRUCK), range(4)))
        assert sorted(told) == [False, False, False, True]


class TestTheStream:
    def test_tells_that_a_guardrail_struck_and_not_that_it_was_lifted(self, table: Table) -> None:
        s3, bucket = boto3.client("s3"), f"rollouts-{next(NUMBERS)}"
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        S3Playbooks(table, s3, bucket).publish(a_playbook(), by="Lee", at=MONDAY_10)
        rollouts, images = DynamoRollouts(table), [self._image(table)]
        rollouts.step_back(STRUCK)
        images.append(self._image(table))
        rollouts.lift(STRUCK.guardrail, at=MONDAY_10)
        images.append(self._image(table))
        told = [
            [fact.name for change in changes for fact in facts_of(change, at=MONDAY_10)]
            for changes in (
                changes_of({"Records": [{"dynamodb": {"OldImage": old, "NewImage": new}}]})
                for old, new in pairwise(images)
            )
        ]
        assert told == [[FactName.ROLLOUT_STEPPED_BACK], []]

    @staticmethod
    def _image(table: Table) -> dict[str, Any]:
        return to_item(table.get(keys.ACTIVE_PLAYBOOK) or {})

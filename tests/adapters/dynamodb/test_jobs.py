"""The Jobs port: each piece of work once, told on by whoever does it now and by nobody before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.jobs import DynamoJobs
from chalicelib.adapters.in_memory.jobs import InMemoryJobs
from chalicelib.domain.rehearsal import (
    NOT_KEPT,
    Job,
    JobKind,
    JobState,
    Passed,
    Problem,
    ScenarioResult,
    with_result,
)
from tests.fakes.clock import MONDAY_10

JOB = Job("1763892000000-0000000a", JobKind.PUBLISH, "Lee", MONDAY_10, digest="abc", reason="Urgent.")
RESULT = ScenarioResult(
    "angry", "An angry customer", Passed.NO, True, ("intent: wanted a; seen b",), 1.25, 0.0021
)


@pytest.fixture(params=["in memory", "dynamodb"])
def jobs(request: pytest.FixtureRequest) -> InMemoryJobs | DynamoJobs:
    return InMemoryJobs() if request.param == "in memory" else DynamoJobs(request.getfixturevalue("table"))


class TestContract:
    def test_gives_back_all_of_a_job(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        jobs.add(JOB)
        assert jobs.find(JOB.job_id) == JOB
        done = replace(
            JOB,
            state=JobState.FAILED,
            attempt=1,
            beat_at=MONDAY_10 + timedelta(minutes=1),
            total=2,
            results=(RESULT,),
            problem=Problem.SCENARIOS_FAIL,
            version=8,
        )
        assert jobs.replace(done, attempt=0)
        assert jobs.find(JOB.job_id) == done

    def test_keeps_one_of_an_id(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        assert jobs.add(JOB)
        assert not jobs.add(replace(JOB, by="Ada"))
        assert jobs.find(JOB.job_id) == JOB
        assert jobs.find("1763892000000-ffffffff") is None

    def test_lets_nobody_of_an_attempt_before_tell_on(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        jobs.add(JOB)
        assert jobs.replace(replace(JOB, attempt=1), attempt=0)
        assert not jobs.replace(replace(JOB, state=JobState.DONE), attempt=0)
        assert not jobs.replace(replace(JOB, job_id="1763892000000-ffffffff"), attempt=0)

    def test_lists_the_newest_first(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        ids = [f"{1763892000000 + each}-0000000a" for each in range(4)]
        for each in ids:
            jobs.add(replace(JOB, job_id=each))
        assert [job.job_id for job in jobs.newest(3)] == ids[:0:-1]

    def test_knows_the_last_run_that_came_to_its_end(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        assert jobs.last() is None
        whole = replace(JOB, total=1, results=(RESULT,))
        jobs.add(whole)
        jobs.add(replace(JOB, job_id="1763892000001-0000000a", total=2, results=(RESULT,)))
        jobs.add(replace(JOB, job_id="1763892000002-0000000a", kind=JobKind.ROLL_BACK))
        assert jobs.last() == whole

    def test_holds_as_many_failing_scenarios_as_may_be_tried(self, jobs: InMemoryJobs | DynamoJobs) -> None:
        """A record takes 400,000 bytes; 500 times six lines of 300 letters of four bytes are nine times as much."""
        wordy = ScenarioResult(
            "x" * 64, "🦷" * 300, Passed.NO, True, tuple(f"{'🦷' * 400}{n}" for n in range(9))
        )
        results: tuple[ScenarioResult, ...] = ()
        for number in range(500):
            results = with_result(results, replace(wordy, scenario_id=f"{number:064}", seconds=61.123456789))
        job = replace(JOB, reason="🦷" * 500, total=500, results=results)
        jobs.add(JOB)
        assert jobs.replace(job, attempt=0)
        kept = jobs.find(JOB.job_id)
        assert kept == job
        assert len(kept.stopped_by) == 500
        assert kept.results[0].why[-1] == "and 3 more"
        assert kept.results[-1].why == (NOT_KEPT,)

"""The work on the playbook in the table, one item a job, forgotten after a month."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.rehearsal import Job, JobKind, JobState, Passed, Problem, ScenarioResult

KEPT_FOR = timedelta(days=30)
"""What was published stands in the history of the versions; a run says how the scenarios did then."""

MOST_LOOKED_AT = 50


class DynamoJobs:
    """The Jobs and RehearsalRuns ports on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def add(self, job: Job) -> bool:
        return self._table.put(put(self._table.name, keys.job(job.job_id), _values(job)))

    def find(self, job_id: str) -> Job | None:
        item = self._table.get(keys.job(job_id))
        return _job(item) if item else None

    def newest(self, limit: int = 10) -> tuple[Job, ...]:
        items = self._table.query("PK = :jobs", {":jobs": keys.JOBS}, limit=limit, backwards=True)
        return tuple(_job(item) for item in items)

    def replace(self, job: Job, *, attempt: int) -> bool:
        arguments = put(
            self._table.name,
            keys.job(job.job_id),
            _values(job),
            condition="#attempt = :attempt",
            given={"attempt": attempt},
        )
        return self._table.put(arguments)

    def last(self) -> Job | None:
        return next((job for job in self.newest(MOST_LOOKED_AT) if tried_all(job)), None)


def tried_all(job: Job) -> bool:
    """Whether a job came to the end of its scenarios."""
    return job.total > 0 and len(job.results) == job.total


def _values(job: Job) -> dict[str, Any]:
    values = {name: value for name, value in vars(job).items() if name not in ("job_id", "results")}
    results = [asdict(each) for each in job.results]
    return values | {"results": results, "expires_at": int((job.ordered_at + KEPT_FOR).timestamp())}


def _job(item: Item) -> Job:
    problem = item.get("problem")
    return Job(
        job_id=keys.id_of(item["SK"]),
        kind=JobKind(item["kind"]),
        by=item["by"],
        ordered_at=to_instant(item["ordered_at"]) or EPOCH,
        digest=item.get("digest", ""),
        restores=item.get("restores"),
        reason=item.get("reason", ""),
        state=JobState(item["state"]),
        attempt=item["attempt"],
        beat_at=to_instant(item.get("beat_at")),
        total=item["total"],
        results=tuple(_result(each) for each in item["results"]),
        problem=Problem(problem) if problem else None,
        version=item.get("version"),
    )


def _result(found: dict[str, Any]) -> ScenarioResult:
    return ScenarioResult(
        scenario_id=found["scenario_id"],
        title=found["title"],
        passed=Passed(found["passed"]),
        must_pass=found["must_pass"],
        why=tuple(found["why"]),
        seconds=float(found["seconds"]),
        dollars=float(found["dollars"]),
    )

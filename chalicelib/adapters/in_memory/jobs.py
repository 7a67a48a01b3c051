"""The work on the playbook in memory."""

from __future__ import annotations

from chalicelib.domain.rehearsal import Job


class InMemoryJobs:
    """The Jobs and RehearsalRuns ports; as a JobStarter it only notes what was to begin."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.started: list[str] = []

    def add(self, job: Job) -> bool:
        if job.job_id in self.jobs:
            return False
        self.jobs[job.job_id] = job
        return True

    def find(self, job_id: str) -> Job | None:
        return self.jobs.get(job_id)

    def newest(self, limit: int = 10) -> tuple[Job, ...]:
        return tuple(self.jobs[job_id] for job_id in sorted(self.jobs, reverse=True)[:limit])

    def replace(self, job: Job, *, attempt: int) -> bool:
        if job.job_id not in self.jobs or self.jobs[job.job_id].attempt != attempt:
            return False
        self.jobs[job.job_id] = job
        return True

    def last(self) -> Job | None:
        return next((job for job in self.newest(50) if job.total and len(job.results) == job.total), None)

    def start(self, job_id: str) -> None:
        self.started.append(job_id)

"""Order work on the playbook: it is kept first and begun then, so that a crash in between leaves a button to press."""

from __future__ import annotations

from dataclasses import dataclass, replace

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.rehearsal import Job, JobKind, JobState
from chalicelib.use_cases.editor_ports import Jobs, JobStarter
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.session_ports import Person

ORDERED = {JobKind.PUBLISH: Act.PUBLISHED_PLAYBOOK, JobKind.ROLL_BACK: Act.ROLLED_BACK_PLAYBOOK}
"""What is told in the audit; to try scenarios changes nothing."""


@dataclass(frozen=True)
class JobPowers:
    """What ordering may touch."""

    jobs: Jobs
    starter: JobStarter
    audit: Audit
    clock: Clock


def order_job(job: Job, *, by: Person, powers: JobPowers) -> Job:
    """Keep the job and start it; give that which is under way already instead, so that two clicks are one."""
    now = powers.clock.now()
    others = (each for each in powers.jobs.newest() if each.under_way(now))
    if standing := powers.jobs.find(job.job_id) or next(others, None):
        return standing
    if act := ORDERED.get(job.kind):
        detail = str(job.restores) if job.restores else job.reason
        powers.audit.keep(
            AuditLine(now, act, by.person_id, by.name, detail=detail[:200], once=f"job/{job.job_id}")
        )
    powers.jobs.add(job)
    powers.starter.start(job.job_id)
    return job


def order_again(job_id: str, *, powers: JobPowers) -> Job | None:
    """Start a job anew that failed or got lost; one that is done or under way stays as it is. None: no such job."""
    job = powers.jobs.find(job_id)
    now = powers.clock.now()
    if job is None or job.standing(now) is not JobState.FAILED:
        return job
    anew = replace(
        job, state=JobState.WAITING, attempt=job.attempt + 1, beat_at=now, problem=None, results=(), total=0
    )
    if powers.jobs.replace(anew, attempt=job.attempt):
        powers.starter.start(job_id)
    return powers.jobs.find(job_id)

"""Somebody ordered work on the playbook → it is tried, published or taken back."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.carry_out_job import CarryingPowers, carry_out_job, failed_of


@wordless
def handle(event: dict[str, Any]) -> None:
    """Do the job of `job_id`; one that is done, or that somebody else does, is left alone."""
    job_id = str(event.get("job_id", ""))
    powers = CarryingPowers(
        jobs=wiring.jobs(),
        drafts=wiring.drafts(),
        playbooks=wiring.playbooks(),
        files=wiring.playbook_files(),
        runner=wiring.scenario_runner(log),
        indexer=wiring.remote_indexer(),
        clock=wiring.clock(),
        proposed=wiring.proposed_versions(),
    )
    job = carry_out_job(job_id, powers)
    if job is None:
        log("playbook.job_left", job_id=job_id)
        return
    log(
        "playbook.job_done",
        job_id=job_id,
        kind=job.kind,
        state=job.state,
        problem=job.problem,
        version=job.version,
        scenarios=job.total,
        failed=failed_of(job),
    )

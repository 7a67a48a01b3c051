"""Try the draft's scenarios, publish it, go back to an older version: ordered and watched here, done by `rehearse`."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.playbook_draft import PlaybookDraft
from chalicelib.domain.rehearsal import Job, JobKind, JobState, is_job_id, tells_why
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_pages import frame
from chalicelib.entrypoints.inbox_playbook import for_leads, new_job_id
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import _
from chalicelib.inbox.playbook_view import job_view
from chalicelib.use_cases.order_job import JobPowers, order_again, order_job

EVERY = 3
"""Seconds after which a page of work under way asks again how far it is."""

LONGEST_REASON = 500


@for_leads
def try_scenarios(signed: SignedInVisit) -> Response:
    """Try every scenario of the draft as it stands."""
    return _ordered(signed, JobKind.REHEARSE)


@for_leads
def publish(signed: SignedInVisit) -> Response:
    """Publish the draft as the person saw it (`digest`); with `restores` put an older version in force again."""
    form = signed.visit.form
    restores = form.get("restores", "")
    if restores:
        number = int(restores) if restores.isdecimal() and len(restores) < 9 else 0
        return _ordered(signed, JobKind.ROLL_BACK, restores=number)
    return _ordered(
        signed,
        JobKind.PUBLISH,
        digest=form.get("digest", ""),
        reason=tells_why(form.get("reason", ""))[:LONGEST_REASON],
    )


@for_leads
def show(signed: SignedInVisit, job_id: str) -> Response:
    """Show how far a job is; the page loads itself anew while it is under way."""
    job = wiring.jobs().find(job_id)
    if job is None:
        return _no_such_job(signed)
    view = job_view(job, wiring.clock().now())
    answer = page("playbook_job.html", signed.visit, job=view, **frame(signed))
    if view.under_way:
        answer.headers["Refresh"] = str(EVERY)
    return answer


@for_leads
def again(signed: SignedInVisit, job_id: str) -> Response:
    """Start a job anew that failed."""
    job = order_again(job_id, powers=_powers())
    return redirect(signed.visit, f"/playbook/jobs/{job_id}") if job else _no_such_job(signed)


def _ordered(
    signed: SignedInVisit,
    kind: JobKind,
    *,
    digest: str = "",
    restores: int | None = None,
    reason: str = "",
) -> Response:
    asked = signed.visit.form.get("job_id", "")
    now, person = wiring.clock().now(), signed.session.person
    if kind is JobKind.REHEARSE:
        standing = wiring.drafts().load() or PlaybookDraft(wiring.playbooks().active().version)
        digest = standing.digest
    job = Job(
        job_id=asked if is_job_id(asked) else new_job_id(),
        kind=kind,
        by=person.name,
        ordered_at=now,
        digest=digest,
        restores=restores,
        reason=reason,
        state=JobState.WAITING,
    )
    standing_job = order_job(job, by=person, powers=_powers())
    log("playbook.ordered", kind=kind, job_id=standing_job.job_id, person_id=person.person_id)
    return redirect(signed.visit, f"/playbook/jobs/{standing_job.job_id}")


def _powers() -> JobPowers:
    return JobPowers(wiring.jobs(), wiring.job_starter(), wiring.audit(), wiring.clock())


def _no_such_job(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        404,
        _("There is no such work any more"),
        _("It is forgotten after a month. What was published stands in the list of versions."),
        link=(f"{signed.visit.base}/playbook", _("Go to the playbook")),
    )

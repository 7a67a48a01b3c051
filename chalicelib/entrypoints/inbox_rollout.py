"""The rollout's page, for leads; and the one act by which anybody who works here sends the AI's draft."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_acts import after, form_id_of
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, leads
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.desk import blank
from chalicelib.inbox.language import _, said, spoken
from chalicelib.inbox.rollout_view import rollout_view
from chalicelib.use_cases.lift_guardrail import lift_guardrail
from chalicelib.use_cases.rollout_status import rollout_status
from chalicelib.use_cases.send_draft import send_draft

NOTICES = {
    "lifted": (said("Lifted. Within half a minute the AI answers by itself again."), True),
    "free": (said("This guardrail did not hold the AI back any more."), True),
}


@signed_in
def rollout(signed: SignedInVisit) -> Response:
    """Show the modes, the guardrails and the plan as they stand."""
    if not leads(signed):
        return _not_theirs(signed)
    status = rollout_status(
        rollouts=wiring.rollouts(),
        facts=wiring.facts_ledger(),
        reviews=wiring.reviews(),
        rehearsals=wiring.rehearsal_runs(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
        language=spoken(),
    )
    notice, calm = NOTICES.get(signed.visit.query.get("done", ""), ("", True))
    return page(
        "rollout.html",
        signed.visit,
        view=rollout_view(status),
        notice=_(notice) if notice else "",
        calm=calm,
        **frame(signed),
    )


@signed_in
def lift(signed: SignedInVisit) -> Response:
    """Let the AI answer by itself again."""
    if not leads(signed):
        return _not_theirs(signed)
    guardrail, person = signed.visit.form.get("guardrail", ""), signed.session.person
    lifted = lift_guardrail(
        guardrail, person=person, rollouts=wiring.rollouts(), audit=wiring.audit(), clock=wiring.clock()
    )
    if lifted:
        log("inbox.guardrail_lifted", guardrail=guardrail, person_id=person.person_id)
    return redirect(signed.visit, f"/rollout?done={'lifted' if lifted else 'free'}")


@signed_in
def send(signed: SignedInVisit, thread_id: str) -> Response:
    """Send the AI's draft as the person left it, and hand the case back; a refused one stays in its box."""
    form = signed.visit.form
    seen = form.get("seen", "")
    filled = replace(blank(), form_id=form_id_of(signed), draft=form.get("text", ""))
    moved = send_draft(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        text=filled.draft.replace("\r\n", "\n"),
        seen=int(seen) if seen.isascii() and seen.isdigit() and len(seen) < LONGEST_COUNT else 0,
        form_id=filled.form_id,
        threads=wiring.threads(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "draft", moved, filled)


LONGEST_COUNT = 9
"""Digits of a number of messages."""


def _not_theirs(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        403,
        _("This page is for leads"),
        _("It shows how far the AI may go, and lets it go further. Ask your lead if that should change."),
    )

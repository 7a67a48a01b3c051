"""The audit, for leads: who came in and was let in, and who did what to which conversation."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_answers import page, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, leads
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.audit_view import PAGE, audit_view
from chalicelib.inbox.language import _


@signed_in
def audit(signed: SignedInVisit) -> Response:
    """Show the newest lines, of everybody or of one person."""
    if not leads(signed):
        return refusal(
            signed.visit,
            403,
            _("This page is for leads"),
            _("It shows who came into the inbox and what they did. Ask your lead if you need to know."),
        )
    query = signed.visit.query
    person_id = query.get("person", "")
    lines = wiring.audit().newest(person_id=person_id or None, before=query.get("before") or None, limit=PAGE)
    return page("audit.html", signed.visit, view=audit_view(lines, person_id=person_id), **frame(signed))

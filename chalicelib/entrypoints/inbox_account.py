"""One's own account: who one is here, and in which browsers one is signed in."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.member import role_of
from chalicelib.entrypoints.inbox_answers import page
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.people_view import session_rows
from chalicelib.inbox.words import ROLES


@signed_in
def account(signed: SignedInVisit) -> Response:
    """Show one's role and one's open sessions."""
    person = signed.session.person
    known = role_of(person.groups)
    open_ones = wiring.sessions().of(person.person_id, now=wiring.clock().now())
    return page(
        "account.html",
        signed.visit,
        role=ROLES[known] if known else "",
        sessions=session_rows(open_ones, this=signed.session),
        **frame(signed),
    )

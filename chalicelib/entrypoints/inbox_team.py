"""What people do with each other: be here or away, assign a case, join a colleague; one use case each."""

from __future__ import annotations

from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.moves import Done
from chalicelib.entrypoints.inbox_acts import after, gone
from chalicelib.entrypoints.inbox_answers import redirect
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_visit import SignedInVisit, safe_return
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.desk import blank
from chalicelib.use_cases.assign_by_hand import assign_by_hand
from chalicelib.use_cases.go_away import come_back, go_away
from chalicelib.use_cases.join_case import join_case
from chalicelib.use_cases.sees_thread import sees_thread


@signed_in
def presence(signed: SignedInVisit) -> Response:
    """Go away or come back; then lead to where one was."""
    form, person = signed.visit.form, signed.session.person
    away = form.get("_method", "").lower() == "delete"
    (go_away if away else come_back)(person=person, powers=wiring.assigning())
    log("team.went_away" if away else "team.came_back", person_id=person.person_id)
    return redirect(signed.visit, safe_return(form.get("return_to", "/")))


@signed_in
def assignee(signed: SignedInVisit, thread_id: str) -> Response:
    """Assign the case; who sees it no more, because a colleague's turn it is now, goes back to the list."""
    moved = assign_by_hand(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        to=signed.visit.form.get("to", ""),
        threads=wiring.threads(),
        colleagues=wiring.colleagues(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    if isinstance(moved, Done) and not sees_thread(
        unquote(thread_id),
        person=signed.session.person,
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
    ):
        return gone(signed, thread_id, "assignee", moved)
    return after(signed, thread_id, "assignee", moved, blank())


@signed_in
def join(signed: SignedInVisit, thread_id: str) -> Response:
    """Join the colleague who has the case."""
    moved = join_case(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        threads=wiring.threads(),
        wakeups=wiring.wakeups(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "participation", moved, blank())

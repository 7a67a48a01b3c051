"""What people do with a case besides answering it: note, tag, move; one use case each."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.sla import NeverOpen
from chalicelib.entrypoints.inbox_acts import after, form_id_of, gone
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import own_zone
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.desk import blank
from chalicelib.inbox.snoozing import time_of
from chalicelib.use_cases.add_note import add_note
from chalicelib.use_cases.find_useful import find_useful
from chalicelib.use_cases.move_case import move_case
from chalicelib.use_cases.sees_thread import sees_thread
from chalicelib.use_cases.snooze_case import snooze_case
from chalicelib.use_cases.tag_case import tag_case


@signed_in
def note(signed: SignedInVisit, thread_id: str) -> Response:
    """Keep a note; a refused one stays in its box."""
    text = signed.visit.form.get("text", "")
    moved = add_note(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        text=text.replace("\r\n", "\n"),
        form_id=form_id_of(signed),
        threads=wiring.threads(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "note", moved, replace(blank(), internal=text or " "))


@signed_in
def tag(signed: SignedInVisit, thread_id: str) -> Response:
    """Put a tag on the case, or take it away; a refused one stays in its box."""
    form = signed.visit.form
    words = form.get("tag", "")
    moved = tag_case(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        tag=words,
        remove=form.get("_method", "").lower() == "delete",
        threads=wiring.threads(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "tag", moved, replace(blank(), tag=words or " "))


@signed_in
def usefulness(signed: SignedInVisit, thread_id: str) -> Response:
    """Keep whether the person found the packet useful: `useful` is yes, or anything else for no."""
    moved = find_useful(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        useful=signed.visit.form.get("useful") == "yes",
        threads=wiring.threads(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "usefulness", moved, blank())


@signed_in
def move(signed: SignedInVisit, thread_id: str) -> Response:
    """Move the case to another queue; who does not see that one goes back to the list."""
    moved = move_case(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        queue=signed.visit.form.get("queue", ""),
        threads=wiring.threads(),
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
        return gone(signed, thread_id, "move", moved)
    return after(signed, thread_id, "move", moved, blank())


@signed_in
def snooze(signed: SignedInVisit, thread_id: str) -> Response:
    """Put the case out of the way for a while, or wake it."""
    form = signed.visit.form
    own = form.get("until", "")
    wakes = form.get("_method", "").lower() == "delete"
    try:
        until = None if wakes else _until(unquote(thread_id), form.get("for", ""), own, own_zone(signed))
    except (ValueError, OverflowError, NeverOpen):
        return after(signed, thread_id, "snooze", Refused(Why.NO_SUCH_TIME), replace(blank(), until=own))
    moved = snooze_case(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        until=until,
        threads=wiring.threads(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "snooze", moved, replace(blank(), until=own))


def _until(thread_id: str, choice: str, own: str, zone: ZoneInfo) -> datetime:
    """The time that was chosen; the queue of the case says when it opens."""
    playbook = wiring.playbooks().active()
    loaded = wiring.threads().load(thread_id, limit=1) if choice == "opening" and not own else None
    queue = loaded.case.queue if loaded and loaded.case else playbook.routing.default
    known = {each.id for each in playbook.queues}
    return time_of(
        choice,
        own,
        queue if queue in known else playbook.routing.default,
        playbook,
        zone=zone,
        now=wiring.clock().now(),
    )

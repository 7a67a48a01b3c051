"""What people do in the inbox: take over, reply, hand back, resolve; one use case each."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote, urlencode
from zoneinfo import ZoneInfo

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Surety
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.entrypoints.inbox_answers import leave_for, redirect, thread_path
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import PLACE, live, own_zone
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.desk import Filled, blank, refusal_words
from chalicelib.inbox.language import _
from chalicelib.use_cases.case_audit import audit_case
from chalicelib.use_cases.hand_back import hand_back as use_hand_back
from chalicelib.use_cases.reply_to_customer import reply_to_customer
from chalicelib.use_cases.resolve_case import resolve_case
from chalicelib.use_cases.take_over import take_over

LONGEST_NOTE = 2000
BY_THE_FORM = frozenset(
    {
        Why.EMPTY,
        Why.TOO_LONG,
        Why.EMPTY_NOTE,
        Why.LONG_NOTE,
        Why.EMPTY_TAG,
        Why.LONG_TAG,
        Why.MANY_TAGS,
        Why.NO_SUCH_QUEUE,
        Why.NO_SUCH_COLLEAGUE,
        Why.NO_SUCH_TIME,
        Why.NO_FILE,
        Why.FILE_TOO_LARGE,
        Why.FILE_NOT_TAKEN,
        Why.NO_SUCH_TEMPLATE,
        Why.BLANKS_LEFT,
    }
)
AUDITED = {
    "takeover": Act.TOOK_OVER,
    "participation": Act.JOINED,
    "reply": Act.REPLIED,
    "file": Act.SENT_FILE,
    "template": Act.SENT_TEMPLATE,
    "note": Act.NOTED,
    "tag": Act.TAGGED,
    "assignee": Act.ASSIGNED,
    "move": Act.MOVED,
    "snooze": Act.SNOOZED,
    "draft": Act.SENT_DRAFT,
    "usefulness": Act.JUDGED_BRIEFING,
    "hand_back": Act.HANDED_BACK,
    "resolution": Act.RESOLVED,
}
OUTCOMES = (Surety.CONFIRMED, Surety.VERIFIED, Surety.SILENT, Surety.ABANDONED)
"""What a person may say of an outcome; `silent` is what the clock says."""


@signed_in
def takeover(signed: SignedInVisit, thread_id: str) -> Response:
    """Take over, or hand back for a form that cannot DELETE."""
    if signed.visit.form.get("_method", "").lower() == "delete":
        return _hand_back(signed, thread_id)
    moved = take_over(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        threads=wiring.threads(),
        clock=wiring.clock(),
        from_them=signed.visit.form.get("from_them") == "yes",
        playbooks=wiring.playbooks(),
    )
    return after(signed, thread_id, "takeover", moved, blank())


@signed_in
def hand_back(signed: SignedInVisit, thread_id: str) -> Response:
    """Return the case to the AI with what is settled and what was promised."""
    return _hand_back(signed, thread_id)


@signed_in
def reply(signed: SignedInVisit, thread_id: str) -> Response:
    """Send the customer a message; a refused one stays in its box."""
    form = signed.visit.form
    filled = Filled(form_id_of(signed), form.get("text", ""))
    moved = reply_to_customer(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        text=filled.draft.replace("\r\n", "\n"),
        form_id=filled.form_id,
        threads=wiring.threads(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "reply", moved, filled)


@signed_in
def resolve(signed: SignedInVisit, thread_id: str) -> Response:
    """End the case with an outcome that a person can vouch for."""
    form = signed.visit.form
    filled = replace(blank(), note=form.get("note", "")[:LONGEST_NOTE], outcome=form.get("outcome", ""))
    if filled.outcome not in OUTCOMES:
        notice = _("Choose how it ended, then resolve it again.")
        return live(
            signed, unquote(thread_id), replace(filled, notice=notice), acted="resolution", status=422
        )
    moved = resolve_case(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        surety=Surety(filled.outcome),
        note=filled.note,
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "resolution", moved, filled)


def _hand_back(signed: SignedInVisit, thread_id: str) -> Response:
    form = signed.visit.form
    filled = replace(
        blank(), note=form.get("note", "")[:LONGEST_NOTE], promised=form.get("promised", "")[:LONGEST_NOTE]
    )
    moved = use_hand_back(
        thread_id=unquote(thread_id),
        person=signed.session.person,
        note=filled.note,
        commitments=filled.promised,
        threads=wiring.threads(),
        wakeups=wiring.wakeups(),
        clock=wiring.clock(),
    )
    return after(signed, thread_id, "hand_back", moved, filled)


def after(signed: SignedInVisit, thread_id: str, act: str, moved: Done | Refused, filled: Filled) -> Response:
    """Show what became of an act; what was typed into a refused form is still there."""
    if is_refused(signed, thread_id, act, moved):
        notice, status = refused_page_words(moved, own_zone(signed))
        return live(signed, unquote(thread_id), replace(filled, notice=notice), acted=act, status=status)
    if signed.visit.by_htmx:
        return live(signed, unquote(thread_id), blank(), acted=act)
    return sent(signed, thread_id)


def gone(signed: SignedInVisit, thread_id: str, act: str, moved: Done) -> Response:
    """Lead back to the list from a thread that an act took out of one's sight."""
    is_refused(signed, thread_id, act, moved)
    return leave_for(signed.visit, f"/?{urlencode(_place(signed))}".rstrip("?"))


def is_refused(signed: SignedInVisit, thread_id: str, act: str, moved: Done | Refused) -> bool:
    """Log what became of an act, and tell whether it was refused; what changed something is in the audit, too."""
    ids = {"thread_id": unquote(thread_id), "person_id": signed.session.person.person_id}
    if isinstance(moved, Refused):
        log("inbox.act_refused", act=act, why=moved.why, **ids)
        return True
    log("inbox.act_done", act=act, message_id=moved.message_id, **ids)
    audit_case(AUDITED[act], moved, signed.session.person, unquote(thread_id), audit=wiring.audit())
    return False


def refused_page_words(moved: Done | Refused, zone: ZoneInfo) -> tuple[str, int]:
    """Say why nothing was done, with the status of such an answer: the form's fault, or somebody was first."""
    if isinstance(moved, Done):
        return "", 200
    status = 422 if moved.why in BY_THE_FORM else 409
    return refusal_words(moved, wiring.clock().now(), zone), status


def sent(signed: SignedInVisit, thread_id: str) -> Response:
    """Lead back to the thread, in the list that one came from."""
    return redirect(signed.visit, thread_path(unquote(thread_id), _place(signed)))


def _place(signed: SignedInVisit) -> dict[str, str]:
    return {name: value for name in PLACE if (value := signed.visit.query.get(name))}


def form_id_of(signed: SignedInVisit) -> str:
    """The id of the form that was sent, or a new one."""
    given = signed.visit.form.get("form_id", "")
    return given if 8 <= len(given) <= 64 and given.isalnum() else blank().form_id

"""A customer's data, for admins: export it for whoever asks for their own, or have it erased."""

from __future__ import annotations

import json
from urllib.parse import quote, unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.erasure import fingerprint
from chalicelib.entrypoints.inbox_answers import data, page
from chalicelib.entrypoints.inbox_pages import frame, no_such_thread
from chalicelib.entrypoints.inbox_people import for_admins
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import _
from chalicelib.use_cases.erase_customer import order_erasure
from chalicelib.use_cases.export_customer import export_customer
from chalicelib.use_cases.privacy_ports import Subject

LARGEST = 5_000_000
"""Bytes of an answer; API Gateway takes six million."""

CONFIRMED_BY = "erase"


@for_admins
def customer(signed: SignedInVisit, thread_id: str) -> Response:
    """Show what can be done with the customer's data."""
    subject = wiring.customer_records().find(unquote(thread_id))
    return _page(signed, subject, unquote(thread_id)) if subject else no_such_thread(signed)


@for_admins
def export(signed: SignedInVisit, thread_id: str) -> Response:
    """Give everything as one file; what is too much for a browser is the command line's."""
    subject = wiring.customer_records().find(unquote(thread_id))
    if subject is None:
        return no_such_thread(signed)
    found = export_customer(
        subject,
        person=signed.session.person,
        records=wiring.customer_records(),
        files=wiring.customer_files(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    log("customer.exported", customer=fingerprint(subject.customer_id), complete=found.complete)
    written = json.dumps(found.data, ensure_ascii=False, indent=2, default=str)
    if not found.complete or len(written.encode()) > LARGEST:
        notice = _("That is too much for a browser. Use the command line: ./handoff customer export")
        return _page(signed, subject, unquote(thread_id), notice, status=422)
    answer = data(signed.visit, written)
    answer.headers["Content-Disposition"] = 'attachment; filename="customer.json"'
    return answer


@for_admins
def erase(signed: SignedInVisit, thread_id: str) -> Response:
    """Order the erasure once the word was typed; the sweep does it within minutes."""
    subject = wiring.customer_records().find(unquote(thread_id))
    if subject is None:
        return no_such_thread(signed)
    if signed.visit.form.get("confirmation", "").strip().casefold() != CONFIRMED_BY:
        notice = _("Nothing was deleted: type the word “%(word)s” to go on.") % {"word": CONFIRMED_BY}
        return _page(signed, subject, unquote(thread_id), notice, status=422)
    order_erasure(
        subject,
        person=signed.session.person,
        erasures=wiring.erasures(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    log("customer.erasure_ordered", customer=fingerprint(subject.customer_id))
    return _page(signed, subject, unquote(thread_id), ordered=True)


def _page(
    signed: SignedInVisit,
    subject: Subject,
    thread_id: str,
    notice: str = "",
    *,
    ordered: bool = False,
    status: int = 200,
) -> Response:
    return page(
        "customer.html",
        signed.visit,
        status=status,
        name=subject.profile.get("name") or subject.profile.get("phone") or _("A customer"),
        path=f"/threads/{quote(thread_id, safe='')}",
        word=CONFIRMED_BY,
        notice=notice,
        ordered=ordered,
        **frame(signed),
    )

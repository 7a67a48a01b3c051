"""Approved templates in the inbox: choose one, fill it in, see what the customer will read, send it."""

from __future__ import annotations

from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.template import Template, tidy
from chalicelib.entrypoints.inbox_acts import form_id_of, is_refused, refused_page_words, sent
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import own_zone, staged
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log_failure
from chalicelib.inbox.language import _
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.sending import TemplateStage, template_stage
from chalicelib.use_cases.send_ports import DeliveryFailed
from chalicelib.use_cases.send_template import send_template

BLANK = "blank:"


@signed_in
def choose(signed: SignedInVisit, thread_id: str) -> Response:
    """Offer the templates, and the blanks of the one that was chosen."""
    return staged(signed, unquote(thread_id), _stage(signed, signed.visit.query.get("template", ""), {}))


@signed_in
def fill(signed: SignedInVisit, thread_id: str) -> Response:
    """Show what the customer would read, or send it."""
    form = signed.visit.form
    chosen = form.get("template", "")
    values = tidy({name[len(BLANK) :]: value for name, value in form.items() if name.startswith(BLANK)})
    if form.get("act") != "send":
        return staged(signed, unquote(thread_id), _stage(signed, chosen, values))
    try:
        moved = send_template(
            thread_id=unquote(thread_id),
            person=signed.session.person,
            template_key=chosen,
            values=values,
            form_id=form_id_of(signed),
            threads=wiring.threads(),
            templates=wiring.templates(),
            clock=wiring.clock(),
        )
    except DeliveryFailed:
        moved = Refused(Why.NO_TEMPLATES)
    if not is_refused(signed, thread_id, "template", moved):
        return sent(signed, thread_id)
    words, status = refused_page_words(moved, own_zone(signed))
    return staged(signed, unquote(thread_id), _stage(signed, chosen, values), notice=words, status=status)


def _stage(signed: SignedInVisit, chosen: str, values: dict[str, str]) -> TemplateStage:
    approved: tuple[Template, ...] = ()
    trouble = ""
    try:
        approved = wiring.templates().approved()
    except DeliveryFailed as failure:
        log_failure("templates.unread", failure)
        trouble = _("WhatsApp did not tell which templates there are: %(why)s. Try again in a minute.") % {
            "why": recorded(failure.title)
        }
    return template_stage(approved, chosen, values, form_id=form_id_of(signed), trouble=trouble)

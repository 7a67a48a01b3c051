"""Send the customer an approved template as a person: the only way to write when the service window is closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.template import MARKETING, Template, as_sent, left_blank, text_of, tidy
from chalicelib.use_cases.acting import act, from_person, refuse_unless_held, said_by_person, sent_by_form
from chalicelib.use_cases.channel_ports import Templates
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person


def send_template(
    *,
    thread_id: str,
    person: Person,
    template_key: str,
    values: Mapping[str, str],
    form_id: str,
    threads: Threads,
    templates: Templates,
    clock: Clock,
) -> Done | Refused:
    """Fill in a template and commit it to send. A case that was resolved opens again, with this person.

    Raises DeliveryFailed when Meta does not tell which templates there are.
    """
    given, now = tidy(values), clock.now()
    template = next((known for known in templates.approved() if known.key == template_key), None)
    if template is None or template.header_media:
        return Refused(Why.NO_SUCH_TEMPLATE)
    if left := left_blank(template, given):
        return Refused(Why.BLANKS_LEFT, about=", ".join(blank.name for blank in left))
    message_id = outbound_message_id(f"{person.person_id}/{form_id}", now)

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if sent_before := sent_by_form(loaded, message_id):
            return Done(sent_before)
        if refused := _refused(loaded, person, template):
            return refused
        before, opened = loaded.thread, _opened(loaded.case, person, now)
        if opened:
            head = replace(loaded.thread, open_case_id=opened.case_id)
            loaded = replace(loaded, thread=head, escalation=None)
        sent = from_person(
            loaded,
            person,
            message_id,
            now,
            kind="template",
            text=text_of(template, given),
            details={"template": as_sent(template, given), "category": template.category},
        )
        return replace(said_by_person(loaded, sent), before=before, case=opened)

    return act(thread_id, threads, decide)


def _refused(loaded: Loaded, person: Person, template: Template) -> Refused | None:
    resolved = loaded.case is not None and not loaded.case.open
    if not resolved and (refused := refuse_unless_held(loaded, person)):
        return refused
    if loaded.thread.opted_out_at:
        return Refused(Why.OPTED_OUT)
    if template.category == MARKETING and loaded.thread.marketing_stopped_at:
        return Refused(Why.MARKETING_STOPPED)
    return None


def _opened(case: Case | None, person: Person, now: datetime) -> Case | None:
    """The resolved case once a person writes first; None where it is open and stays as it is."""
    if case is None or case.open:
        return None
    return cases.take_over(cases.reopen(case, now), Takeover(person.person_id, person.name, now))

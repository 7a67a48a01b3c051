"""Who may come in: every page needs a session, every change a form of ours; failures become pages."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from urllib.parse import unquote

from chalice import Response
from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.sessions import worth_noting
from chalicelib.entrypoints.inbox_answers import ask_to_sign_in, gone, refusal
from chalicelib.entrypoints.inbox_visit import SignedInVisit, Visit, visit_of
from chalicelib.entrypoints.logs import log, log_failure
from chalicelib.inbox.language import _, chosen, speak
from chalicelib.use_cases.playbook_ports import NoPlaybook
from chalicelib.use_cases.sees_thread import sees_thread
from chalicelib.use_cases.session_ports import Person, Session

SAFE_METHODS = ("GET", "HEAD")


def answered(view: Callable[..., Response]) -> Callable[..., Response]:
    """Hand a view the visit; a failure of ours is logged and shown as a page with what to do next."""

    @wraps(view)
    def answer(request: Request, **path: str) -> Response:
        visit = visit_of(request, wiring.identity_provider().public_url())
        speak(chosen("", visit.headers.get("accept-language", "")))
        try:
            return view(visit, **path)
        except NoPlaybook:
            return refusal(
                visit,
                503,
                _("No playbook yet"),
                _("Nothing was published yet: run ./handoff policies publish."),
            )
        except Exception as failure:
            log_failure("inbox.failed", failure, route=request.path, method=request.method)
            return refusal(
                visit,
                500,
                _("That did not work"),
                _("The fault is ours, and it was recorded. What you changed before is safe."),
                _("Go back and try again; if it happens twice, tell your administrator."),
            )

    return answer


def signed_in(view: Callable[..., Response]) -> Callable[..., Response]:
    """Hand a view the visit with its session, once that is known to be what it should be.

    1. No session: to the sign-in. 2. No rights: 403. 3. A change must come from a form of ours.
    4. A thread must be in a queue of theirs. 5. Somebody was here: the session's idle time begins anew.
    """
    return _admitting(view, by_hand=True)


def polled(view: Callable[..., Response]) -> Callable[..., Response]:
    """The same for what an open page asks for by itself, which is no sign that anybody is there."""
    return _admitting(view, by_hand=False)


def _admitting(view: Callable[..., Response], *, by_hand: bool) -> Callable[..., Response]:
    @wraps(view)
    def admit(visit: Visit, **path: str) -> Response:
        session = session_of(visit)
        if session is None:
            return ask_to_sign_in(visit)
        if not session.person.may_work:
            return no_rights(visit, session.person)
        if visit.method not in SAFE_METHODS and (reason := forged(visit, session)):
            log("inbox.form_refused", reason=reason, person_id=session.person.person_id)
            return refusal(
                visit,
                403,
                _("Please do that once more"),
                _("This form was too old, or did not come from the inbox, so nothing was changed."),
            )
        if "thread_id" in path and not _theirs(session.person, unquote(path["thread_id"])):
            return _another_queue(visit)
        if by_hand:
            _note_use(visit, session)
        colleague = _colleague(session.person)
        speak(chosen(colleague.preferences.language, visit.headers.get("accept-language", "")))
        return view(SignedInVisit(visit, session, colleague), **path)

    return answered(admit)


def session_of(visit: Visit) -> Session | None:
    """Find the open session of a browser; its person may what the directory says now."""
    token = visit.cookies.get(session_cookie_name(visit))
    session = wiring.sessions().find(token, now=wiring.clock().now()) if token else None
    if session is None:
        return None
    return replace(session, person=replace(session.person, groups=wiring.rights(log).groups_of(session)))


def _colleague(person: Person) -> Colleague:
    known = wiring.colleagues().find(person.person_id)
    return known or Colleague(person.person_id, person.name, person.email, person.groups)


def _theirs(person: Person, thread_id: str) -> bool:
    return sees_thread(thread_id, person=person, threads=wiring.threads(), playbooks=wiring.playbooks())


def _another_queue(visit: Visit) -> Response:
    return gone(
        visit,
        403,
        _("This conversation is in another team's queue"),
        _("Only the members of that queue and leads see it. Ask a lead if it should be yours."),
    )


def _note_use(visit: Visit, session: Session) -> None:
    now = wiring.clock().now()
    if worth_noting(session.used_at, now):
        wiring.sessions().renew(visit.cookies[session_cookie_name(visit)], now=now)
        wiring.colleagues().arrived(session.person, now=now)


def session_cookie_name(visit: Visit) -> str:
    """`__Host-` keeps other hosts from planting a session; browsers accept it over https only."""
    return "__Host-handoff" if visit.origin.startswith("https:") else "handoff"


def forged(visit: Visit, session: Session) -> str:
    """Say why a change cannot be trusted to come from our own form; empty if it can."""
    if visit.headers.get("origin", visit.origin) != visit.origin:
        return "origin"
    if visit.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return "sec-fetch-site"
    sent = visit.form.get("csrf") or visit.headers.get("x-csrf-token", "")
    return "" if hmac.compare_digest(sent.encode(), session.csrf.encode()) else "csrf"


def no_rights(visit: Visit, person: Person) -> Response:
    """Tell someone the provider knows but nobody let in whom to ask."""
    return refusal(
        visit,
        403,
        _("You are signed in, but not let in yet"),
        _("Nobody has given %(name)s access to this inbox.") % {"name": person.email or person.name},
        _("Ask whoever runs Handoff in your business to add you to the group “agents”, then sign in again."),
        link=(wiring.identity_provider().sign_out_url(), _("Use another account")),
    )

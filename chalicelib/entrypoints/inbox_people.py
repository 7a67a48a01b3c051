"""People, for admins: who may come in and as what; invite, change, shut out, end sessions."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.member import Denied
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, is_admin
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import _, said
from chalicelib.inbox.people_view import people_rows, role_choices
from chalicelib.inbox.team import team_rows
from chalicelib.inbox.words import DENIALS
from chalicelib.use_cases.change_role import change_role
from chalicelib.use_cases.end_sessions import end_sessions
from chalicelib.use_cases.invite_again import invite_again
from chalicelib.use_cases.invite_person import invite_person
from chalicelib.use_cases.limit_capacity import limit_capacity
from chalicelib.use_cases.release_cases import release_cases
from chalicelib.use_cases.shut_out import let_in_again, shut_out

NOTICES = {
    "invited": said("Invited. The sign-in service mails a temporary password, good for seven days."),
    "role": said("The role was changed. They have to sign in again."),
    "disabled": said("They are shut out, and all their sessions have ended."),
    "enabled": said("They may sign in again, with the role they had."),
    "ended": said("Their sessions have ended."),
    "limited": said("The number of cases was changed. It holds for what is given out from now on."),
}


def for_admins(view: Callable[..., Response]) -> Callable[..., Response]:
    """Hand a view the visit of an admin; everybody else is told whom to ask."""

    @wraps(view)
    def admit(signed: SignedInVisit, **path: str) -> Response:
        if not is_admin(signed):
            return refusal(
                signed.visit,
                403,
                _("This page is for admins"),
                _(
                    "It says who may come into the inbox. Ask an admin to invite somebody or to change a role."
                ),
            )
        return view(signed, **path)

    return signed_in(admit)


@for_admins
def people(signed: SignedInVisit) -> Response:
    """Show everybody."""
    return _page(signed, NOTICES.get(signed.visit.query.get("done", ""), ""), calm=True)


@for_admins
def invite(signed: SignedInVisit) -> Response:
    """Invite somebody; what was typed into a refused form is still there."""
    form = signed.visit.form
    done = invite_person(
        email=form.get("email", ""),
        name=form.get("name", ""),
        role=form.get("role", ""),
        by=signed.session.person,
        people=wiring.people(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _after(signed, "invited", done)


@for_admins
def invitation(signed: SignedInVisit, person_id: str) -> Response:
    """Send an invitation once more."""
    done = invite_again(
        person_id=unquote(person_id),
        by=signed.session.person,
        people=wiring.people(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _after(signed, "invited", done)


@for_admins
def role(signed: SignedInVisit, person_id: str) -> Response:
    """Give somebody another role."""
    done = change_role(
        person_id=unquote(person_id),
        role=signed.visit.form.get("role", ""),
        by=signed.session.person,
        people=wiring.people(),
        sessions=wiring.sessions(),
        colleagues=wiring.colleagues(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _after(signed, "role", done)


@for_admins
def access(signed: SignedInVisit, person_id: str) -> Response:
    """Shut somebody out, or let them in again."""
    by, known = signed.session.person, unquote(person_id)
    people, audit, clock = wiring.people(), wiring.audit(), wiring.clock()
    if signed.visit.form.get("_method", "").lower() == "delete":
        gone = shut_out(
            person_id=known,
            by=by,
            people=people,
            sessions=wiring.sessions(),
            colleagues=wiring.colleagues(),
            devices=wiring.devices(),
            audit=audit,
            clock=clock,
        )
        if not isinstance(gone, Denied):
            release_cases(known, powers=wiring.assigning())
        return _after(signed, "disabled", gone)
    back = let_in_again(person_id=known, by=by, people=people, audit=audit, clock=clock)
    return _after(signed, "enabled", back)


@for_admins
def capacity(signed: SignedInVisit, person_id: str) -> Response:
    """Keep how many open cases somebody is given at most."""
    done = limit_capacity(
        person_id=unquote(person_id),
        capacity=signed.visit.form.get("capacity", ""),
        by=signed.session.person,
        people=wiring.people(),
        colleagues=wiring.colleagues(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _after(signed, "limited", done)


@for_admins
def sessions(signed: SignedInVisit, person_id: str) -> Response:
    """End somebody's sessions."""
    done = end_sessions(
        person_id=unquote(person_id),
        by=signed.session.person,
        people=wiring.people(),
        sessions=wiring.sessions(),
        devices=wiring.devices(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _after(signed, "ended", done)


def _after(signed: SignedInVisit, act: str, done: object) -> Response:
    by = signed.session.person.person_id
    if isinstance(done, Denied):
        log("people.act_refused", act=act, why=done, person_id=by)
        return _page(signed, DENIALS[done], status=422)
    log("people.act_done", act=act, person_id=by)
    return redirect(signed.visit, f"/people?done={act}")


def _page(signed: SignedInVisit, notice: str, *, calm: bool = False, status: int = 200) -> Response:
    form = signed.visit.form
    return page(
        "people.html",
        signed.visit,
        status=status,
        rows=people_rows(wiring.people().everybody(), person_id=signed.session.person.person_id),
        team=team_rows(wiring.colleagues().everybody()),
        roles=role_choices(),
        filled={name: form.get(name, "") for name in ("email", "name", "role")},
        address=signed.visit.public_url,
        notice=_(notice) if notice else "",
        calm=calm,
        **frame(signed),
    )

"""Signing in and out of the inbox: to the identity provider and back, with a session cookie at the end."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_answers import SIGN_IN_PATH, lead_to, redirect, refusal, with_cookies
from chalicelib.entrypoints.inbox_guard import answered, no_rights, session_cookie_name, signed_in
from chalicelib.entrypoints.inbox_visit import SignedInVisit, Visit, safe_return
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded
from chalicelib.use_cases.end_sessions import sign_out_everywhere
from chalicelib.use_cases.session_ports import SignInRefused
from chalicelib.use_cases.sign_in import NoRights, Started, begin_sign_in, complete_sign_in, sign_out

SIGN_IN_SECONDS = 600
UNDER_WAY = "-sign-in"
"""After the session cookie's name, whose `__Host-` keeps other hosts from planting a sign-in of theirs, too."""

AUTHENTICATOR = "/account/authenticator"
"""Who wants to go there signs in anew: only a fresh sign-in may change how one signs in."""


@answered
def begin(visit: Visit) -> Response:
    """Lead to the identity provider; only this browser remembers what was begun and where to return."""
    return_to = safe_return(visit.query.get("return_to", "/"))
    url, started = begin_sign_in(
        identity_provider=wiring.identity_provider(), fresh=return_to == AUTHENTICATOR
    )
    place = urlsafe_b64encode(return_to.encode()).decode().rstrip("=")
    value = f"{started.state}.{started.code_verifier}.{place}"
    return with_cookies(lead_to(visit, url), _cookie(visit, _under_way_name(visit), value, SIGN_IN_SECONDS))


@answered
def complete(visit: Visit) -> Response:
    """Begin a session for whom the identity provider vouches for, and return to where they wanted to go."""
    started, place = _under_way(visit.cookies.get(_under_way_name(visit), ""))
    over = _cookie(visit, _under_way_name(visit), "", 0)
    try:
        if "error" in visit.query or "code" not in visit.query:
            raise SignInRefused(said("The sign-in was not finished."))
        outcome = complete_sign_in(
            code=visit.query["code"],
            state=visit.query.get("state", ""),
            started=started,
            earlier_token=visit.cookies.get(session_cookie_name(visit)),
            identity_provider=wiring.identity_provider(),
            sessions=wiring.sessions(),
            colleagues=wiring.colleagues(),
            audit=wiring.audit(),
            clock=wiring.clock(),
            fresh_access=wiring.fresh_access() if place == AUTHENTICATOR else None,
        )
    except SignInRefused as refused:
        log("sign_in.refused", reason=_named(visit.query.get("error", "")))
        return with_cookies(_again(visit, str(refused)), over)
    if isinstance(outcome, NoRights):
        log("sign_in.no_rights", person_id=outcome.person.person_id)
        return with_cookies(no_rights(visit, outcome.person), over)
    log("sign_in.done", person_id=outcome.session.person.person_id)
    # The browser keeps the cookie at most as long; the session itself ends by its own record.
    seconds = int((outcome.session.expires_at - outcome.session.opened_at).total_seconds())
    session = _cookie(visit, session_cookie_name(visit), outcome.token, seconds)
    return with_cookies(redirect(visit, place), session, over)


@signed_in
def end(signed: SignedInVisit) -> Response:
    """End the session, and the identity provider's own."""
    visit, name = signed.visit, session_cookie_name(signed.visit)
    url = sign_out(
        person=signed.session.person,
        token=visit.cookies.get(name),
        sessions=wiring.sessions(),
        audit=wiring.audit(),
        identity_provider=wiring.identity_provider(),
        clock=wiring.clock(),
    )
    log("sign_in.ended", person_id=signed.session.person.person_id)
    return with_cookies(lead_to(visit, url), _cookie(visit, name, "", 0))


@signed_in
def end_everywhere(signed: SignedInVisit) -> Response:
    """End one's sessions in every browser, and the identity provider's own here."""
    visit, name = signed.visit, session_cookie_name(signed.visit)
    url = sign_out_everywhere(
        person=signed.session.person,
        sessions=wiring.sessions(),
        devices=wiring.devices(),
        audit=wiring.audit(),
        identity_provider=wiring.identity_provider(),
        clock=wiring.clock(),
    )
    log("sign_in.ended_everywhere", person_id=signed.session.person.person_id)
    return with_cookies(lead_to(visit, url), _cookie(visit, name, "", 0))


def _again(visit: Visit, reason: str) -> Response:
    link = (visit.base + SIGN_IN_PATH, _("Sign in again"))
    return refusal(
        visit, 400, _("Signing in did not work"), recorded(reason), _("Nothing was changed."), link=link
    )


def _named(error: str) -> str:
    """OAuth's own name of an error (RFC 6749, 4.1.2.1); what else stands in an address is not for the log."""
    return error if re.fullmatch(r"[a-z_]{1,40}", error) else "refused"


def _under_way_name(visit: Visit) -> str:
    return session_cookie_name(visit) + UNDER_WAY


def _under_way(cookie: str) -> tuple[Started | None, str]:
    """Read what `begin` left in the browser; the place is checked anew, as a browser can send anything."""
    state, _dot, rest = cookie.partition(".")
    verifier, _dot, place = rest.partition(".")
    if not (state and verifier):
        return None, "/"
    try:
        path = urlsafe_b64decode(place + "=" * (-len(place) % 4)).decode()
    except ValueError:
        path = "/"
    return Started(state, verifier), safe_return(path)


def _cookie(visit: Visit, name: str, value: str, seconds: int) -> str:
    """Write a cookie that no script reads and no other site sends along."""
    path = "/" if name.startswith("__Host-") else visit.base or "/"
    return f"{name}={value}; Path={path}; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax"

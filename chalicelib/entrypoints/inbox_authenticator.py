"""One's authenticator app: set it up, prove that it works, remove it; each needs a fresh sign-in."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_answers import page, redirect
from chalicelib.entrypoints.inbox_guard import session_cookie_name, signed_in
from chalicelib.entrypoints.inbox_pages import frame
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.entrypoints.sign_in import AUTHENTICATOR
from chalicelib.inbox.authenticator_view import NewSecret, is_secret, new_secret
from chalicelib.inbox.language import _, said
from chalicelib.use_cases.authenticator_ports import AccessOver, SignedInElsewhere
from chalicelib.use_cases.remove_authenticator import remove_authenticator
from chalicelib.use_cases.set_up_authenticator import access_of, set_up_authenticator

NOTICES = {
    "on": said("Done. From now on, signing in asks for a code of your app."),
    "off": said(
        "Done. Signing in asks for your password only, unless your business wants a code from everybody."
    ),
}
WRONG_CODE = said("This code was not right. Codes change every 30 seconds: type the newest one.")
ELSEWHERE = said("Your account comes from another sign-in service. Set your second factor up there.")


@signed_in
def authenticator(signed: SignedInVisit) -> Response:
    """Show whether codes are on, or ask for a fresh sign-in."""
    return _page(signed, NOTICES.get(signed.visit.query.get("done", ""), ""), calm=True)


@signed_in
def begin(signed: SignedInVisit) -> Response:
    """Show a new secret, or remove the app for a form that cannot DELETE."""
    if signed.visit.form.get("_method", "").lower() == "delete":
        return _remove(signed)
    try:
        secret = wiring.authenticators().new_secret(_access(signed))
    except AccessOver:
        return _page(signed, status=403)
    except SignedInElsewhere:
        return _page(signed, ELSEWHERE, status=422)
    return _page(signed, shown=_shown(signed, secret))


@signed_in
def confirm(signed: SignedInVisit) -> Response:
    """Switch codes on once the app's code is right; after a wrong one the same secret is still there."""
    secret = signed.visit.form.get("secret", "")
    try:
        right = set_up_authenticator(
            person=signed.session.person,
            code=signed.visit.form.get("code", ""),
            session_token=_token(signed),
            fresh_access=wiring.fresh_access(),
            authenticators=wiring.authenticators(),
            audit=wiring.audit(),
            clock=wiring.clock(),
        )
    except AccessOver:
        return _page(signed, status=403)
    if right:
        log("authenticator.on", person_id=signed.session.person.person_id)
        return redirect(signed.visit, f"{AUTHENTICATOR}?done=on")
    return _page(signed, WRONG_CODE, status=422, shown=_shown(signed, secret) if is_secret(secret) else None)


def _remove(signed: SignedInVisit) -> Response:
    try:
        remove_authenticator(
            person=signed.session.person,
            session_token=_token(signed),
            fresh_access=wiring.fresh_access(),
            authenticators=wiring.authenticators(),
            audit=wiring.audit(),
            clock=wiring.clock(),
        )
    except AccessOver:
        return _page(signed, status=403)
    log("authenticator.off", person_id=signed.session.person.person_id)
    return redirect(signed.visit, f"{AUTHENTICATOR}?done=off")


def _page(
    signed: SignedInVisit,
    notice: str = "",
    *,
    calm: bool = False,
    status: int = 200,
    shown: NewSecret | None = None,
) -> Response:
    return page(
        "authenticator.html",
        signed.visit,
        status=status,
        in_use=_in_use(signed),
        shown=shown,
        notice=_(notice) if notice else "",
        calm=calm,
        **frame(signed),
    )


def _in_use(signed: SignedInVisit) -> bool | None:
    """Whether codes are on; None where only a fresh sign-in may know."""
    try:
        return wiring.authenticators().in_use(_access(signed))
    except AccessOver:
        return None


def _access(signed: SignedInVisit) -> str:
    return access_of(_token(signed), fresh_access=wiring.fresh_access(), clock=wiring.clock())


def _shown(signed: SignedInVisit, secret: str) -> NewSecret:
    business = wiring.playbooks().active().business.name
    return new_secret(secret, email=signed.session.person.email, business=business)


def _token(signed: SignedInVisit) -> str:
    return signed.visit.cookies.get(session_cookie_name(signed.visit), "")

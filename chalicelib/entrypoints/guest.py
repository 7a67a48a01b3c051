"""One case by a mailed link: shown to whoever has it, and answered; the seal in the address is the only gate."""

from __future__ import annotations

import secrets
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.guest_link import form_seal, is_form_seal
from chalicelib.domain.media import MediaState
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.rollout_decision import overtaken
from chalicelib.entrypoints.inbox_answers import lead_to, page, redirect, refusal, with_cookies
from chalicelib.entrypoints.inbox_guard import answered
from chalicelib.entrypoints.inbox_pages import store_origin
from chalicelib.entrypoints.inbox_visit import Visit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.attachment import may_open_here
from chalicelib.inbox.desk import refusal_words
from chalicelib.inbox.guest_view import guest_view
from chalicelib.inbox.language import _
from chalicelib.use_cases.answer_by_link import answer_by_link
from chalicelib.use_cases.open_guest_link import GuestVisit, Shut, belongs, open_guest_link

COOKIE, SEVEN_DAYS = "handoff-guest", 7 * 86_400

BY_THE_FORM = (Why.EMPTY, Why.TOO_LONG)


@answered
def show(visit: Visit, token: str) -> Response:
    """Show the case; looking changes nothing, so that a mail program may look first."""
    guest = _opened(token)
    if isinstance(guest, Shut):
        return _shut(visit, guest)
    draft = _suggested(guest) if visit.query.get("draft") == "suggested" else ""
    return _page(visit, token, guest, draft=draft, notice="", status=200)


@answered
def reply(visit: Visit, token: str) -> Response:
    """Take the case over and send; what was refused stays in its box."""
    guest = _opened(token)
    if isinstance(guest, Shut):
        return _shut(visit, guest)
    if not _from_our_form(visit, token):
        log("guest.form_refused", thread_id=guest.link.thread_id, person_id=guest.person.person_id)
        return refusal(
            visit,
            403,
            _("Please do that once more"),
            _("This form was too old, or did not come from the page of the link, so nothing was sent."),
            link=(f"{visit.base}/guest/{token}", _("Go back to the conversation")),
        )
    draft = visit.form.get("text", "").replace("\r\n", "\n")
    moved = answer_by_link(
        guest,
        text=draft,
        form_id=_form_id(visit.form.get("form_id", "")),
        threads=wiring.threads(),
        clock=wiring.clock(),
    )
    if isinstance(moved, Refused):
        _log("guest.reply_refused", guest, why=moved.why)
        return _page(visit, token, guest, draft=draft, notice=_words(moved), status=_status(moved))
    _log("guest.replied", guest, message_id=moved.message_id)
    _keep(guest, Act.ANSWERED_BY_LINK)
    return redirect(visit, f"/guest/{token}?sent=1#log")


@answered
def media(visit: Visit, token: str, message_id: str) -> Response:
    """Lead to a file of the case at the store."""
    guest = _opened(token)
    if isinstance(guest, Shut):
        return _shut(visit, guest)
    message = wiring.threads().message(guest.link.thread_id, unquote(message_id))
    found = message.media if message and belongs(message, guest.case) else None
    if found is None or found.state is not MediaState.STORED:
        return refusal(
            visit,
            404,
            _("There is no such file"),
            _("It may not have arrived yet, or it was deleted when its time was over."),
            link=(f"{visit.base}/guest/{token}", _("Go back to the conversation")),
        )
    save = bool(visit.query.get("save")) or not may_open_here(found)
    return lead_to(
        visit,
        wiring.media_store().link(
            found.key, mime_type=found.mime_type, filename=found.filename, download=save
        ),
    )


def _opened(token: str) -> GuestVisit | Shut:
    return open_guest_link(
        token,
        keys=wiring.secrets().link_keys(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def _page(visit: Visit, token: str, guest: GuestVisit, *, draft: str, notice: str, status: int) -> Response:
    known = visit.cookies.get(COOKIE, "")
    browser = known or secrets.token_hex(16)
    playbook, now = wiring.playbooks().active(), wiring.clock().now()
    answer = page(
        "guest.html",
        visit,
        status=status,
        files_from=store_origin(),
        view=guest_view(guest, playbook=playbook, now=now),
        token=token,
        seal=form_seal(token, browser, wiring.secrets().link_keys()[0]),
        form_id=_form_id(visit.form.get("form_id", "")),
        draft=draft,
        notice=notice,
        sent=visit.query.get("sent") == "1",
        business=playbook.business.name,
        zone=ZoneInfo(playbook.business.timezone),
        now=now,
    )
    answer.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    policy = str(answer.headers["Content-Security-Policy"])
    answer.headers["Content-Security-Policy"] = policy.replace("script-src 'self'", "script-src 'none'")
    if known:
        return answer
    _log("guest.opened", guest)
    _keep(guest, Act.OPENED_LINK)
    path = f"{visit.base}/guest"
    cookie = f"{COOKIE}={browser}; Path={path}; Max-Age={SEVEN_DAYS}; HttpOnly; Secure; SameSite=Lax"
    return with_cookies(answer, cookie)


def _shut(visit: Visit, why: Shut) -> Response:
    log("guest.shut", why=why)
    if why is Shut.OVER:
        return refusal(
            visit,
            410,
            _("This link is over"),
            _(
                "The conversation was settled, moved to other people, or the seven days of the link have passed."
            ),
            _(
                "If you still have something to say, answer the mail's sender, or sign in if you have an account."
            ),
        )
    return refusal(
        visit,
        403,
        _("This link does not work"),
        _("It may have been cut off by a mail program, or it was not made by us."),
        _("Open the newest mail once more and use its link as it is, or sign in if you have an account."),
    )


def _from_our_form(visit: Visit, token: str) -> bool:
    if visit.headers.get("origin", visit.origin) != visit.origin:
        return False
    if visit.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return False
    browser, seal = visit.cookies.get(COOKIE, ""), visit.form.get("csrf", "")
    return is_form_seal(seal, token, browser, wiring.secrets().link_keys())


def _suggested(guest: GuestVisit) -> str:
    escalation = guest.loaded.escalation
    return "" if escalation is None or overtaken(guest.loaded) else escalation.packet.suggested_reply


def _words(refused: Refused) -> str:
    zone = ZoneInfo(wiring.playbooks().active().business.timezone)
    return refusal_words(refused, wiring.clock().now(), zone)


def _status(refused: Refused) -> int:
    return 422 if refused.why in BY_THE_FORM else 409


def _form_id(given: str) -> str:
    return given if 8 <= len(given) <= 64 and given.isalnum() else secrets.token_hex(8)


def _log(event: str, guest: GuestVisit, **more: object) -> None:
    ids = {"thread_id": guest.link.thread_id, "escalation_id": guest.link.escalation_id}
    log(event, person_id=guest.person.person_id, **ids, **more)


def _keep(guest: GuestVisit, act: Act) -> None:
    """Who had the link is told apart by the address it was mailed to; what was written stands in the thread."""
    person = guest.person
    wiring.audit().keep(
        AuditLine(
            at=wiring.clock().now(),
            act=act,
            by_id=person.person_id,
            by_name=person.name,
            about_id=person.person_id,
            about_name=guest.link.address,
        )
    )

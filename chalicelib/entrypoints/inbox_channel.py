"""The channel's page, for leads: what holds messages up and the button that lets them go, news, costs."""

from __future__ import annotations

from urllib.parse import unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.audit import Act, AuditLine
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame, leads
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.channel_view import channel_view, months_until
from chalicelib.inbox.language import _, said
from chalicelib.use_cases.resume_outbox import resume_outbox


@signed_in
def channel(signed: SignedInVisit) -> Response:
    """Show the channel as it stands; `?month=` is one of the newest three."""
    if not leads(signed):
        return _not_theirs(signed)
    months = months_until(wiring.clock().now())
    asked = signed.visit.query.get("month", "")
    month = asked if asked in months else months[0]
    priced = wiring.priced_messages()
    view = channel_view(
        holds=wiring.outbox().holds(),
        notices=wiring.notices().newest(),
        counted=[(number, counts) for number in priced.numbers() if (counts := priced.count(number, month))],
        rates=wiring.playbooks().active().channel.rates,
        month=month,
        months=months,
    )
    notice, calm = NOTICES.get(signed.visit.query.get("done", ""), ("", True))
    return page(
        "channel.html",
        signed.visit,
        view=view,
        notice=_(notice) if notice else "",
        calm=calm,
        **frame(signed),
    )


NOTICES = {
    "resumed": (said("Messages go out again. If WhatsApp refuses the next one, they wait once more."), True),
    "free": (said("This number was not held any more."), True),
}


@signed_in
def resume(signed: SignedInVisit, number: str) -> Response:
    """End a hold and wake what waited."""
    if not leads(signed):
        return _not_theirs(signed)
    phone_number_id = unquote(number)
    held = any(hold.phone_number_id == phone_number_id for hold in wiring.outbox().holds())
    woken = resume_outbox(
        phone_number_id,
        outbox=wiring.outbox(),
        lists=wiring.lists(),
        wakeups=wiring.wakeups(),
        clock=wiring.clock(),
    )
    log(
        "inbox.outbox_resumed", number=phone_number_id, woken=woken, person_id=signed.session.person.person_id
    )
    if held:
        person = signed.session.person
        wiring.audit().keep(
            AuditLine(wiring.clock().now(), Act.RESUMED_OUTBOX, person.person_id, person.name)
        )
    return redirect(signed.visit, f"/channel?done={'resumed' if held else 'free'}")


def _not_theirs(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        403,
        _("This page is for leads"),
        _(
            "It shows the account's state and costs. Ask whoever runs Handoff in your business if you need it."
        ),
    )

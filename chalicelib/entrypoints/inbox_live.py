"""What a page needs to be told at once: a ticket for its line, and who else looks at its thread."""

from __future__ import annotations

import json

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.live import Here, others_on
from chalicelib.entrypoints.inbox_answers import data, refusal
from chalicelib.entrypoints.inbox_guard import polled, session_cookie_name
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.language import _


@polled
def ticket(signed: SignedInVisit) -> Response:
    """Give a ticket, and the address it is good for; without a WebSocket API there is neither."""
    url = wiring.settings().live_socket_url
    if not url:
        return refusal(signed.visit, 404, _("Not live here"), _("The inbox asks every few seconds instead."))
    token = wiring.connections().issue(
        signed.session.person,
        session_token=signed.visit.cookies[session_cookie_name(signed.visit)],
        origin=signed.visit.origin,
        now=wiring.clock().now(),
    )
    return data(signed.visit, json.dumps({"url": url, "ticket": token}))


def who_else(signed: SignedInVisit, thread_id: str) -> tuple[Here, ...]:
    """Who else looks at a thread, for the page as it is first shown."""
    if not wiring.settings().live_url:
        return ()
    now, me = wiring.clock().now(), signed.session.person.person_id
    return others_on(thread_id, wiring.connections().everybody(now=now), besides=me, now=now)

"""What one wants to hear of, and how: chosen on one's own account page."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.entrypoints.inbox_account import account_page
from chalicelib.entrypoints.inbox_answers import redirect
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.preferences_view import NotUsable, preferences_from
from chalicelib.use_cases.choose_notices import choose_notices


@signed_in
def choose(signed: SignedInVisit) -> Response:
    """Keep what one chose; what cannot be kept is said, and nothing was changed."""
    person = signed.session.person
    try:
        preferences = preferences_from(signed.visit.form)
    except NotUsable as why:
        return account_page(signed, notice=str(why), status=422, typed=signed.visit.form)
    choose_notices(
        person=person, preferences=preferences, colleagues=wiring.colleagues(), clock=wiring.clock()
    )
    log("account.notices_chosen", person_id=person.person_id)
    return redirect(signed.visit, "/account?done=notices")

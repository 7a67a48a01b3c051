"""One's own account: who one is here, and in which browsers one is signed in."""

from __future__ import annotations

from collections.abc import Mapping

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.colleague import Preferences
from chalicelib.domain.member import role_of
from chalicelib.entrypoints.inbox_answers import page
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.language import LANGUAGES, _, said
from chalicelib.inbox.people_view import session_rows
from chalicelib.inbox.preferences_view import fields_of, occasions, zones
from chalicelib.inbox.words import ROLES

NOTICES = {"notices": said("Kept. From now on you hear of this.")}


@signed_in
def account(signed: SignedInVisit) -> Response:
    """Show one's role, what one chose to hear of, and one's open sessions."""
    return account_page(signed, notice=_notice(signed.visit.query.get("done", "")), calm=True)


def account_page(
    signed: SignedInVisit,
    *,
    notice: str = "",
    calm: bool = False,
    status: int = 200,
    typed: Mapping[str, str] | None = None,
) -> Response:
    """The page, with what came of a form of it; what was `typed` into a refused one is still there."""
    person = signed.session.person
    known_as = wiring.colleagues().find(person.person_id)
    chosen = known_as.preferences if known_as else Preferences()
    known = role_of(person.groups)
    open_ones = wiring.sessions().of(person.person_id, now=wiring.clock().now())
    return page(
        "account.html",
        signed.visit,
        status=status,
        notice=notice,
        calm=calm,
        fields=typed or fields_of(chosen),
        occasions=occasions(),
        languages=LANGUAGES,
        zones=zones(),
        devices=wiring.devices().of(person.person_id),
        push_key=wiring.push_public_key(),
        role=_(ROLES[known]) if known else "",
        sessions=session_rows(open_ones, this=signed.session),
        **frame(signed),
    )


def _notice(done: str) -> str:
    return _(NOTICES[done]) if done in NOTICES else ""

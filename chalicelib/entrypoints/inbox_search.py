"""The page of a search: what was asked for, what was found, how far it looked."""

from __future__ import annotations

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.wanted import SHORTEST, wanted
from chalicelib.entrypoints.inbox_answers import page
from chalicelib.entrypoints.inbox_guard import signed_in
from chalicelib.entrypoints.inbox_pages import frame
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.entrypoints.logs import log
from chalicelib.inbox.search_view import found_row
from chalicelib.use_cases.search_threads import MOST_HITS, search_threads


@signed_in
def search(signed: SignedInVisit) -> Response:
    """Look for what `q` says, and show what this person may see of it."""
    typed, further = signed.visit.query.get("q", ""), signed.visit.query.get("further")
    asked = wanted(typed)
    results = asked and search_threads(
        wanted=asked,
        further=further,
        person=signed.session.person,
        search=wiring.search(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
    )
    if results:
        ids = {"person_id": signed.session.person.person_id}
        log("inbox.searched", hits=len(results.hits), looked=results.looked, done=not results.further, **ids)
    return page(
        "search.html",
        signed.visit,
        typed=typed,
        shortest=SHORTEST,
        most=MOST_HITS,
        results=results,
        rows=tuple(found_row(hit, asked) for hit in results.hits) if results and asked else (),
        went_on=bool(further),
        **frame(signed),
    )

"""The inbox's pages and polled fragments: read, put into words, answer."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any
from urllib.parse import unquote, urlencode, urlsplit
from zoneinfo import ZoneInfo

from chalice import Response

from chalicelib import wiring
from chalicelib.domain import member
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.hearing import zone_of
from chalicelib.entrypoints.inbox_answers import fragment, gone, page
from chalicelib.entrypoints.inbox_guard import polled, signed_in
from chalicelib.entrypoints.inbox_live import who_else
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.desk import Filled, blank
from chalicelib.inbox.language import _
from chalicelib.inbox.listing import Listing, Narrowed, View, read_listing
from chalicelib.inbox.past_cases import past_cases
from chalicelib.inbox.render import etag_of
from chalicelib.inbox.sending import Stage
from chalicelib.inbox.stages import STAGES
from chalicelib.inbox.team import teammates
from chalicelib.inbox.thread_view import EarlierView, ThreadView, read_earlier, read_thread

PLACE = ("view", "queue", "tag", "trigger", "stage", "assignee")
"""What of an address says from which list one came."""


@signed_in
def inbox(signed: SignedInVisit) -> Response:
    """Show a list of cases."""
    listing = _listing(signed)
    return page(
        "inbox.html", signed.visit, listing=listing, etag=etag_of(listing, ""), open_id="", **frame(signed)
    )


@polled
def case_list(signed: SignedInVisit) -> Response:
    """Show the list alone, as an open page polls it."""
    listing, open_id = _listing(signed), signed.visit.query.get("open", "")
    etag = etag_of(listing, open_id)
    return fragment("list.html", signed.visit, etag=etag, listing=listing, open_id=open_id, **frame(signed))


@signed_in
def thread(signed: SignedInVisit, thread_id: str) -> Response:
    """Show a thread beside its list; `?since=` reaches back to a message, `?before=` shows older ones.

    `?draft=suggested` and `?canned=` begin a reply for who has no script.
    """
    view = _thread(signed, unquote(thread_id), signed.visit.query.get("since"))
    if view is None:
        return no_such_thread(signed)
    suggested = signed.visit.query.get("draft") == "suggested"
    canned = {reply.key: reply.text for reply in view.desk.canned}.get(
        signed.visit.query.get("canned", ""), ""
    )
    return thread_page(signed, view, blank(view.desk.suggested_reply if suggested else canned))


@polled
def messages(signed: SignedInVisit, thread_id: str) -> Response:
    """Show what lives in a thread, as an open page polls it, or the page of messages before one."""
    thread_id, query = unquote(thread_id), signed.visit.query
    if before := query.get("before"):
        return _earlier(signed, thread_id, before)
    view = _thread(signed, thread_id, query.get("since"))
    if view is None:
        return no_such_thread(signed)
    moved = query.get("state") != view.desk.state
    values = {"view": view, "filled": blank(), "show_desk": moved, **frame(signed)}
    return fragment("live.html", signed.visit, etag=etag_of(view), **values)


def thread_page(
    signed: SignedInVisit, view: ThreadView, filled: Filled, *, status: int = 200, stage: Stage | None = None
) -> Response:
    """Answer with a thread's whole page; at a `stage` the desk is for what is about to be sent."""
    listing, open_id = _listing(signed), view.situation.thread_id
    before = signed.visit.query.get("before")
    earlier = _read_earlier(signed, open_id, before) if before else None
    return page(
        "thread.html",
        signed.visit,
        status=status,
        files_from=store_origin(),
        here=who_else(signed, open_id),
        stage=stage,
        view=view,
        filled=filled,
        earlier=earlier,
        past=past_cases(open_id, threads=wiring.threads(), playbook=wiring.playbooks().active()),
        listing=listing,
        etag=etag_of(view),
        list_etag=etag_of(listing, open_id),
        open_id=open_id,
        **frame(signed),
    )


def live(signed: SignedInVisit, thread_id: str, filled: Filled, *, acted: str, status: int = 200) -> Response:
    """Answer an act with the thread as it stands after it: a fragment, or the page for who has no script."""
    view = _thread(signed, thread_id, signed.visit.form.get("since"))
    if view is None:
        return no_such_thread(signed)
    if not signed.visit.by_htmx:
        return thread_page(signed, view, filled, status=status)
    values: dict[str, Any] = {
        "view": view,
        "filled": filled,
        "acted": acted,
        "show_desk": True,
        "etag": etag_of(view),
    }
    return page("live.html", signed.visit, status=status, **values, **frame(signed))


def frame(signed: SignedInVisit) -> dict[str, Any]:
    """What every template needs: who looks, when, and where the links lead."""
    playbook = wiring.playbooks().active()
    return {
        "person": signed.session.person,
        "live": bool(wiring.settings().live_url),
        "leads": leads(signed),
        "admin": is_admin(signed),
        "csrf": signed.session.csrf,
        "business": playbook.business.name,
        "zone": own_zone(signed),
        "now": wiring.clock().now(),
        "place": place(signed),
        "place_fields": _place(signed),
        "is_away": is_away(signed),
        "team_of": lambda queue: teammates(
            wiring.colleagues().everybody(), queue, playbook, wiring.clock().now()
        ),
        "shown_at": signed.visit.return_to,
    }


def own_zone(signed: SignedInVisit) -> ZoneInfo:
    """Whose clock the times are told by: their own, or the business's."""
    return zone_of(signed.colleague, ZoneInfo(wiring.playbooks().active().business.timezone))


def place(signed: SignedInVisit) -> str:
    """The list one came from, as a query that every link carries on."""
    return urlencode(_place(signed))


def leads(signed: SignedInVisit) -> bool:
    """Whether the channel and the audit are theirs to look after."""
    return member.leads(signed.session.person.groups)


def is_away(signed: SignedInVisit) -> bool:
    """Whether they said that they are away."""
    return signed.colleague.away_since is not None


def is_admin(signed: SignedInVisit) -> bool:
    """Whether people are theirs to look after."""
    return member.is_admin(signed.session.person.groups)


def staged(
    signed: SignedInVisit, thread_id: str, stage: Stage, *, notice: str = "", status: int = 200
) -> Response:
    """Answer with a thread's page at a stage of sending something, or with why it came to nothing."""
    view = _thread(signed, thread_id, None)
    if view is None:
        return no_such_thread(signed)
    return thread_page(signed, view, replace(blank(), notice=notice), status=status, stage=stage)


@cache
def store_origin() -> str:
    """Where a browser loads files from: the host of the store's signed addresses."""
    address = urlsplit(wiring.media_store().link("media/", mime_type="image/png"))
    return f"{address.scheme}://{address.netloc}"


def no_such_thread(signed: SignedInVisit) -> Response:
    """Answer that there is nothing of that name."""
    return gone(
        signed.visit,
        404,
        _("There is no such conversation"),
        _("The link may be wrong, or the conversation was deleted when its time was over."),
    )


def _place(signed: SignedInVisit) -> dict[str, str]:
    query = signed.visit.query
    return {name: query[name] for name in PLACE if query.get(name)}


def _listing(signed: SignedInVisit) -> Listing:
    query = signed.visit.query
    chosen = query.get("view", "")
    return read_listing(
        View(chosen) if chosen in set(View) else View.WAITING,
        Narrowed(
            query.get("queue") or None,
            query.get("tag") or None,
            _known_trigger(query.get("trigger")),
            stage if (stage := query.get("stage")) in STAGES else None,
            query.get("assignee") or None,
        ),
        person=signed.session.person,
        lists=wiring.lists(),
        playbook=wiring.playbooks().active(),
        now=wiring.clock().now(),
    )


def _known_trigger(name: str | None) -> str | None:
    return name if name in set(Trigger) else None


def _thread(signed: SignedInVisit, thread_id: str, since: str | None) -> ThreadView | None:
    view = _read_thread(signed, thread_id, since)
    if view and view.unread:
        wiring.threads().seen(thread_id, view.inbound_count)
    return view


def _read_thread(signed: SignedInVisit, thread_id: str, since: str | None) -> ThreadView | None:
    return read_thread(
        thread_id,
        since=since,
        person=signed.session.person,
        threads=wiring.threads(),
        playbook=wiring.playbooks().active(),
        zone=own_zone(signed),
        now=wiring.clock().now(),
    )


def _read_earlier(signed: SignedInVisit, thread_id: str, before: str) -> EarlierView | None:
    return read_earlier(
        thread_id,
        before=before,
        person=signed.session.person,
        threads=wiring.threads(),
        playbook=wiring.playbooks().active(),
        zone=own_zone(signed),
        now=wiring.clock().now(),
    )


def _earlier(signed: SignedInVisit, thread_id: str, before: str) -> Response:
    earlier = _read_earlier(signed, thread_id, before)
    if earlier is None:
        return no_such_thread(signed)
    return page("earlier.html", signed.visit, earlier=earlier, thread_id=thread_id, **frame(signed))

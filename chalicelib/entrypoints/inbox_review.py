"""The weekly review, for leads: the week's cases, one case with its form, the gaps, and the changes they propose."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from chalice import Response

from chalicelib import wiring
from chalicelib.domain.review.applied import with_edits
from chalicelib.domain.review.before_after import Phase, side
from chalicelib.domain.review.gaps import NAMED
from chalicelib.domain.review.proposed import Gap
from chalicelib.domain.review.verdict import Piece, allowed
from chalicelib.domain.week import begins_at
from chalicelib.entrypoints.inbox_answers import page, redirect, refusal
from chalicelib.entrypoints.inbox_pages import frame, own_zone
from chalicelib.entrypoints.inbox_playbook import for_leads, powers
from chalicelib.entrypoints.inbox_visit import SignedInVisit
from chalicelib.inbox.chat import Onlooker, chat_lines
from chalicelib.inbox.language import _, said, spoken
from chalicelib.inbox.playbook_view import changes_again
from chalicelib.inbox.review_view import (
    EDITS,
    KINDS,
    PHASES,
    PIECES,
    ReviewRow,
    gap_words,
    newest_weeks,
    review_rows,
    review_view,
)
from chalicelib.inbox.situation import packet_of
from chalicelib.use_cases.begin_review import begin_review
from chalicelib.use_cases.edit_playbook import NotKept
from chalicelib.use_cases.find_gaps import find_gaps
from chalicelib.use_cases.follow_gap import follow_gap
from chalicelib.use_cases.give_verdict import NotGiven, give_verdict
from chalicelib.use_cases.open_proposal import open_proposal
from chalicelib.use_cases.propose_change import propose_change
from chalicelib.use_cases.reviewed_case import read_case

NOTICES = {
    "begun": (said("These are the cases of the week. Nobody chose them."), True),
    "given": (said("Your verdict is kept. You can change it at any time."), True),
    "all": (said("Every case of the week has a verdict. The gaps are below."), True),
    "early": (said("This week is not over yet, so its cases cannot be drawn."), False),
    "no_verdict": (said("Nothing was kept: choose a verdict first."), False),
    "too_long": (said("Nothing was kept: your words are too long. 2,000 characters are enough."), False),
    "no_gap": (said("This gap is not there any more: a verdict was changed."), False),
    "changed_meanwhile": (
        said("The draft of the playbook has other changes in the same place. Publish it or drop it first."),
        False,
    ),
    "too_much": (said("The draft of the playbook is too large for this change. Publish it first."), False),
    "noted": (said("Noted. The weeks before and after are compared from now on."), True),
    "no_version": (
        said("Nothing was noted: this is no version that was published after the proposal."),
        False,
    ),
}


@for_leads
def review(signed: SignedInVisit) -> Response:
    """Show a week's cases, progress and gaps; `?week=` is one that is over."""
    now = wiring.clock().now()
    week = signed.visit.query.get("week", "")
    week = week if _is_week(week) else newest_weeks(now)[0]
    draw = wiring.reviews().draw(week)
    playbook = wiring.playbooks().active()
    rows = review_rows(draw, wiring.reviews().verdicts(week), playbook, spoken()) if draw else ()
    gaps = find_gaps(week, reviews=wiring.reviews(), threads=wiring.threads())[0] if draw else ()
    proposed = wiring.proposed_versions().all()
    view = review_view(
        week, draw, rows, gaps, proposed, named=NAMED, playbook=playbook, language=spoken(), now=now
    )
    changes = [(each, gap_words(each.mending.gap, playbook, spoken())) for each in proposed]
    return page("review.html", signed.visit, view=view, changes=changes, **_notice(signed), **frame(signed))


@for_leads
def begin(signed: SignedInVisit, week: str) -> Response:
    """Draw the cases of a week."""
    week = unquote(week)
    if not _is_week(week):
        return _nothing_there(signed)
    drawn = begin_review(
        week,
        by=signed.session.person,
        reviews=wiring.reviews(),
        ledger=wiring.facts_ledger(),
        threads=wiring.threads(),
        judge=wiring.judge(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return _to_week(signed, week, "begun" if drawn else "early")


@for_leads
def case(signed: SignedInVisit, week: str, key: str) -> Response:
    """Show one case: packet, conversation and the form."""
    week, key = unquote(week), unquote(key)
    draw = wiring.reviews().draw(week) if _is_week(week) else None
    row = draw.row(key) if draw else None
    if draw is None or row is None:
        return _nothing_there(signed)
    playbook, now = wiring.playbooks().active(), wiring.clock().now()
    rows = review_rows(draw, wiring.reviews().verdicts(week), playbook, spoken())
    read = read_case(row, threads=wiring.threads())
    onlooker = Onlooker(signed.session.person.person_id, now, own_zone(signed), playbook)
    place = draw.rows.index(row)
    return page(
        "review_case.html",
        signed.visit,
        week=week,
        row=rows[place],
        row_count=len(rows),
        before=rows[place - 1].key if place else "",
        after=rows[place + 1].key if place + 1 < len(rows) else "",
        packet=packet_of(read.escalation, playbook) if read and read.escalation else None,
        lines=chat_lines(
            read.messages, customer=read.thread.customer, escalation=read.escalation, onlooker=onlooker
        )
        if read
        else (),
        thread_id=row.thread_id,
        kinds=[(kind, _(KINDS[kind])) for kind in allowed(row.escalation_id)],
        pieces=[(piece, _(PIECES[piece])) for piece in Piece],
        **_notice(signed),
        **frame(signed),
    )


@for_leads
def give(signed: SignedInVisit, week: str, key: str) -> Response:
    """Keep a verdict (`kind`, `piece`, `text`) and go on to the next case without one."""
    week, key, form = unquote(week), unquote(key), signed.visit.form
    if not _is_week(week):
        return _nothing_there(signed)
    given = give_verdict(
        week,
        key,
        kind=form.get("kind", ""),
        piece=form.get("piece", ""),
        text=form.get("text", ""),
        by=signed.session.person,
        reviews=wiring.reviews(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    if given is NotGiven.NO_SUCH_CASE:
        return _nothing_there(signed)
    if isinstance(given, NotGiven):
        return redirect(signed.visit, f"{_case_path(week, key)}?done={given}")
    following = _next_without_verdict(week, key)
    return (
        redirect(signed.visit, f"{_case_path(week, following)}?done=given")
        if following
        else _to_week(signed, week, "all")
    )


@for_leads
def propose(signed: SignedInVisit, week: str, gap_id: str) -> Response:
    """Have a change of the playbook proposed for a gap."""
    week = unquote(week)
    if not _is_week(week):
        return _nothing_there(signed)
    proposed = propose_change(
        week,
        unquote(gap_id),
        by=signed.session.person,
        reviews=wiring.reviews(),
        proposed=wiring.proposed_versions(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        writer=wiring.gap_writer(),
        audit=wiring.audit(),
        clock=wiring.clock(),
    )
    return (
        redirect(signed.visit, f"/proposals/{proposed.proposal_id}")
        if proposed
        else _to_week(signed, week, "no_gap")
    )


@for_leads
def proposal(signed: SignedInVisit, proposal_id: str) -> Response:
    """Show a proposed change: what it changes, what customers asked, and how often the gap showed before and since."""
    proposed = wiring.proposed_versions().proposed(unquote(proposal_id))
    if proposed is None:
        return _nothing_there(signed)
    playbook = wiring.playbooks().active()
    weeks = follow_gap(proposed, reviews=wiring.reviews(), ledger=wiring.facts_ledger(), clock=wiring.clock())
    edits = [] if proposed.published_version else proposed.mending.edits
    history = wiring.playbooks().history()
    return page(
        "review_change.html",
        signed.visit,
        proposed=proposed,
        gap=gap_words(proposed.mending.gap, playbook, spoken()),
        edits=[_(EDITS[edit.kind]) for edit in proposed.mending.edits],
        changes=changes_again(wiring.playbook_files().changes(playbook, with_edits(playbook, edits))),
        weeks=[(week, _(PHASES[week.phase])) for week in weeks],
        sides=[(_(PHASES[phase]), side(weeks, phase)) for phase in (Phase.BEFORE, Phase.AFTER)],
        versions=[each.number for each in history if each.number > proposed.base],
        cases=_cases_of(proposed.week, proposed.mending.gap),
        **_notice(signed),
        **frame(signed),
    )


@for_leads
def change_proposal(signed: SignedInVisit, proposal_id: str) -> Response:
    """Open it in the editor (`act=open`), or note the version with which it came into force (`act=published`)."""
    proposed = wiring.proposed_versions().proposed(unquote(proposal_id))
    if proposed is None:
        return _nothing_there(signed)
    here, form = f"/proposals/{proposed.proposal_id}", signed.visit.form
    if form.get("act") == "published":
        published = {
            str(each.number): each for each in wiring.playbooks().history() if each.number > proposed.base
        }
        version = published.get(form.get("version", ""))
        if version is None:
            return redirect(signed.visit, f"{here}?done=no_version")
        wiring.proposed_versions().published(proposed.proposal_id, version.number, at=version.at)
        return redirect(signed.visit, f"{here}?done=noted")
    opened = open_proposal(proposed, by=signed.session.person, powers=powers())
    return redirect(
        signed.visit, f"{here}?done={opened}" if isinstance(opened, NotKept) else "/playbook/draft"
    )


def _cases_of(week: str, gap: Gap) -> list[ReviewRow]:
    draw = wiring.reviews().draw(week)
    if draw is None:
        return []
    rows = review_rows(draw, wiring.reviews().verdicts(week), wiring.playbooks().active(), spoken())
    return [row for row in rows if row.key in gap.keys]


def _next_without_verdict(week: str, key: str) -> str:
    """The next case that nobody looked at: after this one, else from the beginning."""
    draw = wiring.reviews().draw(week)
    assert draw is not None
    given = {
        (each.case_id, each.escalation_id) for each in wiring.reviews().verdicts(week) if each.of_a_person
    }
    place = next(place for place, row in enumerate(draw.rows) if row.key == key)
    in_turn = (*draw.rows[place + 1 :], *draw.rows[:place])
    return next((row.key for row in in_turn if (row.case_id, row.escalation_id) not in given), "")


def _notice(signed: SignedInVisit) -> dict[str, Any]:
    notice, calm = NOTICES.get(signed.visit.query.get("done", ""), ("", True))
    return {"notice": _(notice) if notice else "", "calm": calm}


def _is_week(week: str) -> bool:
    try:
        begins_at(week)
    except ValueError:
        return False
    return True


def _case_path(week: str, key: str) -> str:
    return f"/review/{quote(week, safe='')}/cases/{quote(key, safe='')}"


def _to_week(signed: SignedInVisit, week: str, done: str) -> Response:
    return redirect(signed.visit, f"/review?week={quote(week, safe='')}&done={done}")


def _nothing_there(signed: SignedInVisit) -> Response:
    return refusal(
        signed.visit,
        404,
        _("There is nothing to review here"),
        _("The link may be wrong, or the week was not drawn yet. Open the review from the inbox."),
    )

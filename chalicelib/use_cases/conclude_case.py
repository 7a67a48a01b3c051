"""Conclude: look at cases that nobody closed, and end those that are over, by what is on record."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Button
from chalicelib.domain.outcomes.outcome import Conclude, FollowUp, Leave, Wait, outcome_of
from chalicelib.domain.outcomes.talk import FOLLOW_UP, SAID_NO, SAID_YES, to_people
from chalicelib.domain.phone import ends_by_itself, held_by_phone
from chalicelib.use_cases.ending import concluded, question
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Lists, Threads
from chalicelib.use_cases.whole_case import whole_case

if TYPE_CHECKING:  # pydantic: the sweep looks every minute and mostly finds nothing
    from chalicelib.domain.playbook import Playbook

MOST_A_SWEEP = 2000
FOR_AT_MOST = timedelta(seconds=20)
"""Cases looked at in one run, and for how long; the rest has its turn a minute later."""


def conclude_cases(*, threads: Threads, lists: Lists, playbooks: Playbooks, clock: Clock) -> Counter[str]:
    """Look at every case whose time has come; count what was done.

    A case that fails holds up no other: its failure is raised when all have had their turn.
    """
    counts: Counter[str] = Counter()
    begun_at, failure = clock.now(), None
    for thread_id in lists.to_conclude(begun_at, limit=MOST_A_SWEEP):
        if clock.now() - begun_at > FOR_AT_MOST:
            break
        try:
            done = conclude_case(thread_id=thread_id, threads=threads, playbooks=playbooks, clock=clock)
        except Exception as failed:
            failure = failure or failed
        else:
            counts[done] += 1
    if failure:
        raise failure
    del counts["nothing"]
    return counts


def conclude_case(*, thread_id: str, threads: Threads, playbooks: Playbooks, clock: Clock) -> str:
    """End the case of a thread if it is over, ask the customer, or note when to look again; say which it was.

    1. The thread as it stands: what waits for an answer is left to the AI's turn, which comes first, and a case that
       people have to them; but one that the business's phone has goes back to the AI when that is silent for long.
    2. The outcome, by the records and the customer's own word (domain/outcomes). Where our last words failed and
       nobody heard of it (their fact was lost), people have the case now: it is not for silence to end it.
    3. One commit, on condition that the epoch stands and nothing newer came: resolution, line and question are written
       together or not at all; it holds once, because the epoch moves with it. A case that is only looked at again
       keeps its epoch: that write is the same whoever makes it.
    """
    loaded = threads.load(thread_id)
    case, now = loaded.case if loaded else None, clock.now()
    if loaded is None or case is None or not _is_due(case, now) or loaded.thread.unanswered:
        return "nothing"
    loaded = whole_case(loaded, threads)
    if held_by_phone(case):
        from chalicelib.use_cases.hand_back_from_phone import lapsed_unasked

        lapsed = lapsed_unasked(loaded, playbooks.active(), now)
        return "phone_looked_at" if lapsed and threads.commit(lapsed) else "nothing"
    if loaded.thread.opted_out_at is None and (failed := to_people(case, loaded.messages)):
        from chalicelib.use_cases.escalate_undelivered import escalate_undelivered

        heard = escalate_undelivered(failed, threads=threads, playbooks=playbooks, clock=clock)
        return "escalated_undelivered" if heard else "nothing"
    done, commit = _decided(loaded, case, playbooks.active(), now)
    return done if commit and threads.commit(commit) else "nothing"


def _decided(loaded: Loaded, case: Case, playbook: Playbook, now: datetime) -> tuple[str, Commit | None]:
    head = loaded.thread
    match outcome_of(case, loaded.messages, playbook, now, window_closes_at=_asked_until(loaded)):
        case Conclude(surety):
            return f"concluded_{surety}", concluded(loaded, case, surety, playbook, now, after=head)
        case FollowUp(look_again_at):
            return "followed_up", _followed_up(loaded, case, playbook, look_again_at, now)
        case Wait(until):
            later = Commit(head, head, case=replace(case, check_at=until), nothing_newer=True)
            return "looked_at", later
        case Leave():
            return "nothing", None


def _followed_up(
    loaded: Loaded, case: Case, playbook: Playbook, look_again_at: datetime, now: datetime
) -> Commit | None:
    language = case.language or loaded.thread.language
    buttons = (
        Button(SAID_YES, playbook.text("follow_up_yes", language)),
        Button(SAID_NO, playbook.text("follow_up_no", language)),
    )
    asked = question(loaded, case, FOLLOW_UP, playbook, buttons, named_at=case.check_at or now, now=now)
    head = replace(loaded.thread, epoch=loaded.thread.epoch + 1)
    asked_of = replace(case, followed_up_at=now, check_at=look_again_at)
    return Commit(loaded.thread, head, case=asked_of, messages=(asked,), nothing_newer=True)


def _asked_until(loaded: Loaded) -> datetime | None:
    """Until when a question may go out; None where none may."""
    return None if loaded.thread.opted_out_at else loaded.thread.window_closes_at


def _is_due(case: Case, now: datetime) -> bool:
    return ends_by_itself(case) and case.check_at is not None and case.check_at <= now

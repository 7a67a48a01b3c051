"""Send a draft: a person lets the AI's words go out, changed or not, and the AI has the case again; one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import case as cases
from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.edits import with_edit
from chalicelib.domain.escalation import Escalation, Takeover, answered
from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.rollout_decision import is_draft
from chalicelib.use_cases.acting import act, covered_by_person, event, from_person, sent_by_form
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.reply_to_customer import LONGEST
from chalicelib.use_cases.session_ports import Person

JUST_AFTER = timedelta(milliseconds=1)
"""The line about it stands below the words themselves."""


def send_draft(
    *,
    thread_id: str,
    person: Person,
    text: str,
    seen: int,
    form_id: str,
    threads: Threads,
    clock: Clock,
) -> Done | Refused:
    """Take the case over, send the words and hand it back, in one commit: all of it or nothing.

    `seen` is how many messages of the customer the person had before them: of one more nobody has read, nothing is
    sent. It counts as a person's first reply, and the next message of the customer is drafted again.
    """
    words, now = text.strip(), clock.now()
    if not words:
        return Refused(Why.EMPTY)
    if len(words) > LONGEST:
        return Refused(Why.TOO_LONG)
    message_id = outbound_message_id(f"{person.person_id}/{form_id}", now)

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if sent_by_form(loaded, message_id):
            return Done()
        if refused := _refused(loaded, person, seen, now):
            return refused
        return _sent(loaded, person, words, message_id, now)

    return act(thread_id, threads, decide)


def _refused(loaded: Loaded, person: Person, seen: int, now: datetime) -> Refused | None:
    case, head = loaded.case, loaded.thread
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.takeover and case.takeover.by != person.person_id:
        return Refused(Why.TAKEN_BY_ANOTHER, case.takeover)
    if case.status is Status.WITH_AI or not is_draft(loaded.escalation):
        return Refused(Why.NO_DRAFT)
    if head.opted_out_at:
        return Refused(Why.OPTED_OUT)
    if head.window_closes_at is None or now >= head.window_closes_at:
        return Refused(Why.WINDOW_CLOSED)
    return Refused(Why.WROTE_AGAIN) if head.inbound_count > seen else None


def _sent(loaded: Loaded, person: Person, words: str, message_id: str, now: datetime) -> Commit | Refused:
    case, escalation = loaded.case, loaded.escalation
    if case is None or escalation is None:
        return Refused(Why.NO_DRAFT)
    takeover = Takeover(person.person_id, person.name, now)
    held = case if case.status is Status.WITH_HUMAN else cases.take_over(case, takeover)
    same = words == escalation.packet.suggested_reply.strip()
    line = f"{person.name} {SAID[same]}"
    record = {"event": "draft_sent" if same else "draft_changed", "by": person.name}
    told = event(loaded, "draft", line, now + JUST_AFTER, record=record)
    return Commit(
        loaded.thread,
        covered_by_person(loaded),
        case=cases.hand_back(held, at=now),
        escalation=with_edit(escalation, _closed(escalation, takeover, words), words),
        messages=(from_person(loaded, person, message_id, now, kind="text", text=words), told),
        nothing_newer=True,
    )


SAID = {
    True: "sent the AI's draft and handed back to the AI",
    False: "changed the AI's draft, sent it and handed back to the AI",
}


def _closed(escalation: Escalation, takeover: Takeover, words: str) -> Escalation:
    """Taken over, answered and closed at once; whoever had it before is still who took it over."""
    taken = replace(escalation, takeover=escalation.takeover or takeover)
    done = with_edit(taken, answered(taken, takeover.at), words) or taken
    return replace(done, closed_at=takeover.at)

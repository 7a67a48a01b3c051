"""Amend a note from Slack: who edits or deletes their reply there changes the note it became."""

from __future__ import annotations

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.add_note import LONGEST
from chalicelib.use_cases.answer_from_slack import words_for_customer
from chalicelib.use_cases.note_from_slack import note_from_slack, note_id
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.slack_person import admitted
from chalicelib.use_cases.slack_ports import CROWD, ReplyAmendment, SlackThreads, Workspace


def amend_note_from_slack(
    amendment: ReplyAmendment,
    *,
    slack_threads: SlackThreads,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
) -> Done | Refused | None:
    """Let the note say what the reply says now; nothing is left of a deleted one. None: it is no note of ours.

    What was written for a customer is out of reach: what was sent stays sent, and an edit sends nothing, whatever
    it begins with. An edit that comes before its reply becomes the note, and the reply finds it there.
    """
    reply = amendment.reply
    about = slack_threads.find(reply.channel, reply.under)
    if about is None or about.thread_id == CROWD:
        return None
    person = admitted(
        reply.user,
        about.thread_id,
        workspace=workspace,
        people=people,
        threads=threads,
        playbooks=playbooks,
    )
    if isinstance(person, Refused):
        return person
    known = threads.message(about.thread_id, note_id(reply, person))
    if known is None and words_for_customer(amendment.was) is not None:
        return Refused(Why.EDITED_ANSWER)
    if known is None:
        return note_from_slack(reply, about=about, person=person, threads=threads) if reply.text else None
    words = reply.text.strip()
    if len(words) > LONGEST:
        return Refused(Why.LONG_NOTE)
    before = str(known.details.get("before") or known.text) if words else ""
    threads.amend_note(about.thread_id, known.message_id, text=words, before=before, at=amendment.at)
    return Done(known.message_id)

"""Note from Slack: what people write under an escalation's message is kept with the customer's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.add_note import add_note
from chalicelib.use_cases.people_ports import People
from chalicelib.use_cases.ports import Playbooks, Threads
from chalicelib.use_cases.sees_thread import sees_thread
from chalicelib.use_cases.slack_person import slack_person
from chalicelib.use_cases.slack_ports import SlackThreads, ThreadReply, Workspace


@dataclass(frozen=True)
class WrittenAt:
    """The Clock port at the moment of Slack's own time stamp: told twice, a reply has one key in the table."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def note_from_slack(
    reply: ThreadReply,
    *,
    slack_threads: SlackThreads,
    workspace: Workspace,
    people: People,
    threads: Threads,
    playbooks: Playbooks,
) -> Done | Refused | None:
    """Keep a reply as an internal note, once; None for a Slack thread that is about no escalation."""
    about = slack_threads.find(reply.channel, reply.under)
    if about is None:
        return None
    person = slack_person(reply.user, workspace=workspace, people=people)
    if person is None:
        return Refused(Why.NO_ROLE)
    if not sees_thread(about.thread_id, person=person, threads=threads, playbooks=playbooks):
        return Refused(Why.ANOTHER_QUEUE)
    return add_note(
        thread_id=about.thread_id,
        person=person,
        text=reply.text,
        form_id=reply.event_id,
        threads=threads,
        clock=WrittenAt(reply.written_at),
    )

"""Note from Slack: what people write under an escalation's message is kept with the customer's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.moves import Done, Refused
from chalicelib.use_cases.add_note import add_note, note_seed
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.slack_ports import SlackThread, ThreadReply


@dataclass(frozen=True)
class WrittenAt:
    """The Clock port at the moment of Slack's own time stamp: told twice, a reply has one key in the table."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def note_from_slack(
    reply: ThreadReply, *, about: SlackThread, person: Person, threads: Threads
) -> Done | Refused:
    """Keep a reply as an internal note, once."""
    return add_note(
        thread_id=about.thread_id,
        person=person,
        text=reply.text,
        form_id=reply.form_id,
        threads=threads,
        clock=WrittenAt(reply.written_at),
    )


def note_id(reply: ThreadReply, person: Person) -> str:
    """The id of the note that a reply became, known without a look: Slack's name for it is in it."""
    return outbound_message_id(note_seed(person, reply.form_id), reply.written_at)

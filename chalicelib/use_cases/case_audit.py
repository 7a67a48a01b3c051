"""What people did to cases, for the audit: one line an act that changed something, through whichever door."""

from __future__ import annotations

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.message import committed_at
from chalicelib.domain.moves import Done
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.session_ports import Person


def audit_case(act: Act, done: Done, person: Person, thread_id: str, *, audit: Audit) -> None:
    """Keep who did what to which conversation, once; an act that left nothing in it changed nothing.

    Its words stay there, where they are forgotten with it.
    """
    if message_id := done.message_id:
        at = committed_at(message_id)
        audit.keep(AuditLine(at, act, person.person_id, person.name, thread_id=thread_id, once=message_id))

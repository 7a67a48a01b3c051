"""Answer from Slack: a reply with the mark goes to the customer, as if it had been written in the inbox."""

from __future__ import annotations

import re

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.reply_to_customer import reply_to_customer
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.slack_ports import SlackThread, ThreadReply
from chalicelib.use_cases.take_over import take_over

MARK = re.compile(r"!reply(?:\s+|$)", re.IGNORECASE)
"""Begins what is meant for the customer. Typed on purpose: neither Slack nor a phone's keyboard writes it by itself."""


def words_for_customer(text: str) -> str | None:
    """What follows the mark; None where there is none, and for colleagues it is then."""
    found = MARK.match(text)
    return text[found.end() :] if found else None


def answer_from_slack(
    reply: ThreadReply, words: str, *, about: SlackThread, person: Person, threads: Threads, clock: Clock
) -> Done | Refused:
    """Send the words once, after a takeover where the case is nobody's yet; the customer cannot tell from where.

    Under a message of an escalation that is over nothing is sent: it would begin a case that nobody asked for.
    """
    if not words.strip():
        return Refused(Why.EMPTY)
    escalation = threads.escalation(about.thread_id, about.escalation_id)
    if escalation is None or escalation.closed_at:
        return Refused(Why.NO_OPEN_CASE)

    def send() -> Done | Refused:
        return reply_to_customer(
            thread_id=about.thread_id,
            person=person,
            text=words,
            form_id=reply.form_id,
            threads=threads,
            clock=clock,
        )

    sent = send()
    if not (isinstance(sent, Refused) and sent.why is Why.NOT_YOURS):
        return sent
    taken = take_over(thread_id=about.thread_id, person=person, threads=threads, clock=clock)
    return taken if isinstance(taken, Refused) else send()

"""Every key of the table and of its indexes; nothing else in the product spells one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.domain.case import Case, Status, began_at
from chalicelib.domain.escalation import Escalation, runs_out_at
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.phone import ends_by_itself
from chalicelib.domain.week import week_of

HEAD = "~HEAD"
"""Sorts after every message, so that one query backwards reads the head and then the newest messages."""

NOT_IN_A_NAME = re.compile(r"[^\w+.-]")
"""What would be mistaken for the end of a name in a key."""

UNANSWERED, UNSENT, OVERDUE = "UNANSWERED", "UNSENT", "OVERDUE"

OUTCOMES = "OUTCOMES"
"""The list of the cases with the AI by when to look whether they are over; it is beside those of people."""

HOLDS = "HOLDS"
"""The partition of the holds on the numbers."""

CHANNEL = "CHANNEL"
"""The partition of the news of the channel."""

AUDIT = "AUDIT"
"""The partition of who came in, who was let in and who was shut out."""

COLLEAGUES = "COLLEAGUES"
"""The partition of who works in the inbox."""

LIVE, LINE = "LIVE", "LINE#"
"""The partition of the open pages' lines and of the tickets for them; `LINE#` begins a line's own key."""

ERASURES = "ERASURES"
"""The partition of the erasures that are not over."""

SESSION = "SESSION"
"""The sort key of a signed-in browser."""

Key = dict[str, str]


def thread(thread_id: str) -> str:
    """The partition of a thread and all that belongs to it."""
    return f"T#{thread_id}"


def head(thread_id: str) -> Key:
    return {"PK": thread(thread_id), "SK": HEAD}


def message(thread_id: str, message_id: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"M#{message_id}"}


def case(thread_id: str, case_id: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"C#{case_id}"}


def joined(thread_id: str, case_id: str, person_id: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"J#{case_id}#{person_id}"}


def escalation(thread_id: str, escalation_id: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"E#{escalation_id}"}


def notification(thread_id: str, escalation_id: str, stage: str, channel: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"A#{escalation_id}#{stage}#{channel}"}


def slack_thread(channel: str, reference: str) -> Key:
    """The escalation that a Slack thread is about, by the thread's first message."""
    return {"PK": f"SL#{channel}#{reference}", "SK": "THREAD"}


def crowd(crowd_id: str) -> Key:
    """The escalations that came to a Slack channel within a few minutes."""
    return {"PK": f"CROWD#{crowd_id}", "SK": "CROWD"}


def tool_record(thread_id: str, case_id: str, key: str) -> Key:
    return {"PK": thread(thread_id), "SK": f"K#{case_id}#{key}"}


def identity(kind: str, value: str) -> Key:
    return {"PK": f"ID#{kind}#{value}", "SK": "ID"}


def notice(at: datetime, digest: str) -> Key:
    """News of the channel, by time; the same news lands on the same key."""
    return {"PK": CHANNEL, "SK": f"N#{to_text(at)}#{digest}"}


def hold(phone_number_id: str) -> Key:
    """The hold on a number's outbox; nothing there: its messages may go out."""
    return {"PK": HOLDS, "SK": phone_number_id or "none"}


def customer(customer_id: str) -> Key:
    return {"PK": f"CU#{customer_id}", "SK": "PROFILE"}


def session(token: str) -> Key:
    """Only the token's hash is stored: who reads the table cannot sign in with it."""
    return {"PK": f"S#{hashlib.sha256(token.encode()).hexdigest()}", "SK": SESSION}


def session_index(person_id: str, opened_at: datetime) -> dict[str, str]:
    """The list of one person's sessions, so that all can be ended."""
    return {"people_pk": session_list(person_id), "people_sk": to_text(opened_at)}


def session_list(person_id: str) -> str:
    return f"SESSIONS#{person_id}"


def audit(at: datetime, line: str) -> Key:
    """A line of the audit, by time; `line` keeps two of the same moment apart."""
    return {"PK": AUDIT, "SK": f"{to_text(at)}#{line}"}


def colleague(person_id: str) -> Key:
    """Somebody who works in the inbox."""
    return {"PK": COLLEAGUES, "SK": person_id}


def live_ticket(token: str) -> Key:
    """What lets a page open a line once; as with sessions, only the hash is stored."""
    return {"PK": LIVE, "SK": f"TICKET#{hashlib.sha256(token.encode()).hexdigest()}"}


def connection(connection_id: str) -> Key:
    """An open page's line."""
    return {"PK": LIVE, "SK": f"{LINE}{connection_id}"}


def devices(person_id: str) -> str:
    """The partition of the browsers that somebody's notifications go to."""
    return f"DEVICES#{person_id}"


def device(person_id: str, device_id: str) -> Key:
    return {"PK": devices(person_id), "SK": f"D#{device_id}"}


def erasure(digest: str) -> Key:
    """An erasure that was ordered and is not over."""
    return {"PK": ERASURES, "SK": digest}


def erased_message(mark: str) -> Key:
    """A message that was erased, so that a copy of it is known."""
    return {"PK": f"GONE#{mark}", "SK": "GONE"}


def search(name: str) -> Key:
    """Where a search that was not finished goes on."""
    return {"PK": f"SEARCH#{name}", "SK": "SEARCH"}


def playbook_version(number: int) -> Key:
    return {"PK": "PLAYBOOK", "SK": f"V#{number:06d}"}


ACTIVE_PLAYBOOK: Key = {"PK": "PLAYBOOK", "SK": "ACTIVE"}

PLAYBOOK_DRAFT: Key = {"PK": "DRAFT", "SK": "DRAFT"}
"""What leads changed in the playbook and have not published yet."""

JOBS = "JOBS"
"""The partition of the work on the playbook that was ordered."""


def job(job_id: str) -> Key:
    return {"PK": JOBS, "SK": f"J#{job_id}"}


GUARDRAILS_MEASURED: Key = {"PK": "ROLLOUT", "SK": "MEASURED"}
"""When the guardrails were last measured."""


def id_of(key: str) -> str:
    """The id in a partition or sort key: what follows the first `#`."""
    return key.partition("#")[2]


def queue_list(queue: str, status: str) -> str:
    """The inbox list of a queue's cases in one status."""
    return f"QUEUE#{queue}#{status}"


def person_list(person_id: str) -> str:
    """The inbox list of what one person has taken over."""
    return f"PERSON#{person_id}"


def joined_list(person_id: str) -> str:
    """The list of the cases that one person joined, by when."""
    return f"JOINED#{person_id}"


def week(kind: str, at: datetime) -> str:
    """The list of everything of a kind that began in an ISO week, such as `CASES#2026-W48`."""
    return f"{kind}#{week_of(at)}"


def facts_week(at: datetime) -> str:
    """The partition of the facts of the cases that began in an ISO week, such as `FACTS#2026-W48`."""
    return week("FACTS", at)


def case_facts(case_id: str, opened_at: datetime) -> Key:
    """The facts of a case, in the week that its id says; `opened_at` where the id says none."""
    return {"PK": facts_week(began_at(case_id, opened_at)), "SK": case_id}


REVIEWS, PROPOSALS = "REVIEWS", "PROPOSALS"
"""The partitions of the reviews that are finished, and of the changes that they propose."""


def review(week: str) -> str:
    """The partition of a week's review."""
    return f"REVIEW#{week}"


def review_draw(week: str) -> Key:
    return {"PK": review(week), "SK": "DRAW"}


def review_verdict(week: str, case_id: str, escalation_id: str, *, person: bool) -> Key:
    """What people, or the judge, said of a drawn case."""
    return {"PK": review(week), "SK": f"V#{case_id}#{escalation_id}#{'P' if person else 'J'}"}


def review_words(week: str, case_id: str, escalation_id: str, *, person: bool) -> Key:
    """The words that go with a verdict."""
    return {"PK": review(week), "SK": f"W#{case_id}#{escalation_id}#{'P' if person else 'J'}"}


def review_finished(week: str) -> Key:
    return {"PK": REVIEWS, "SK": week}


def proposal(proposal_id: str) -> Key:
    return {"PK": PROPOSALS, "SK": proposal_id}


def priced_list(month: str) -> str:
    """The list of what WhatsApp charges for in a month, such as `PRICED#2026-11`."""
    return f"PRICED#{month}"


def priced_index(sent: Key, at: datetime, pricing: Mapping[str, Any], market: str) -> dict[str, str]:
    """The place of a delivered message in its month: by number, category, type and market, then by time."""
    number, message_id = id_of(sent["PK"]).partition("-")[0], id_of(sent["SK"])
    named = (number, pricing.get("category"), pricing.get("type"), market)
    words = "#".join(NOT_IN_A_NAME.sub("_", str(word or "")) for word in named)
    at = at.astimezone(UTC)
    return {"weeks_pk": priced_list(f"{at:%Y-%m}"), "weeks_sk": f"{words}#{to_text(at)}#{message_id}"}


def unanswered_index(since: datetime | None) -> dict[str, str | None]:
    """The head is in the sweep's list exactly while something is unanswered."""
    return {"lists_pk": UNANSWERED if since else None, "lists_sk": to_text(since) if since else None}


def unsent_index(sent: Message) -> dict[str, str | None]:
    """An outbound message is in the sweep's list until WhatsApp has it or it failed."""
    waiting = sent.delivery in (Delivery.PENDING, Delivery.SENDING, Delivery.UNKNOWN)
    return {"lists_pk": UNSENT if waiting else None, "lists_sk": unsent_place(sent) if waiting else None}


def unsent_place(sent: Message) -> str:
    """Where a message stands among those that are not sent: by the time it was written."""
    return f"{to_text(sent.sent_at)}#{sent.message_id}"


def case_indexes(of: Case) -> dict[str, str | None]:
    """The queue's list in due order, the list of who has it or whose turn it is, the week it was opened in.

    A case with the AI, or with the business's phone, is nobody's: in the place of that it is in the sweep's list of
    what may be over.
    """
    assignee = of.assignee.person_id if of.assignee else None
    holder = (of.takeover.by if of.takeover else assignee) if of.open else None
    due = f"{to_text(of.due_at or of.opened_at)}#{of.case_id}"
    of_people: tuple[str | None, str | None] = (person_list(holder), due) if holder else (None, None)
    if of.check_at and ends_by_itself(of):
        of_people = (OUTCOMES, f"{to_text(of.check_at)}#{of.case_id}")
    return {
        "lists_pk": queue_list(of.queue, of.status),
        "lists_sk": f"{to_text(_place(of))}#{of.case_id}",
        "people_pk": of_people[0],
        "people_sk": of_people[1],
        "weeks_pk": week("CASES", of.opened_at),
        "weeks_sk": f"{to_text(of.opened_at)}#{of.case_id}",
    }


def _place(of: Case) -> datetime:
    match of.status:
        case Status.WITH_AI:
            return of.opened_at
        case Status.RESOLVED:
            return of.resolution.at if of.resolution else of.opened_at
        case Status.WAITING_FOR_HUMAN | Status.WITH_HUMAN:
            return of.due_at or of.opened_at


def escalation_indexes(of: Escalation) -> dict[str, str | None]:
    """Escalations with something that runs out, by the first of it, for the sweep; and the week they began in."""
    first = runs_out_at(of)
    return {
        "lists_pk": OVERDUE if first else None,
        "lists_sk": f"{to_text(first)}#{of.escalation_id}" if first else None,
        "weeks_pk": week("ESCALATIONS", of.escalated_at),
        "weeks_sk": f"{to_text(of.escalated_at)}#{of.escalation_id}",
    }

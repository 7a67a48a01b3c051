"""Every fact, with what it carries: the promise that other systems build on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from chalicelib.domain.case import Surety
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.facts import FactName
from chalicelib.domain.inbound import Severity


@dataclass(frozen=True)
class Told:
    """One fact: `what` happened in a sentence, the fields that are always there, and those that may be."""

    what: str
    always: tuple[str, ...]
    maybe: tuple[str, ...] = ()


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


PERSON = (
    "the id of a person of the inbox, `phone` for the business's own phone, or `guest:…` for a mailed link"
)

FIELDS: dict[str, dict[str, Any]] = {
    "thread_id": _text("the conversation: one customer on one of your numbers; empty for facts of a number"),
    "at": _text("when it was committed, ISO 8601 in UTC", format="date-time"),
    "case_id": _text("the case"),
    "escalation_id": _text("the escalation of the case"),
    "message_id": _text("the message"),
    "intent": {"type": ["string", "null"], "description": "the playbook's intent; null: not known yet"},
    "supersedes": _text("the escalation that it took the place of: a draft that the customer overtook"),
    "queue": _text("the playbook's queue"),
    "trigger": _text("why a person was called", enum=[trigger.value for trigger in Trigger]),
    "revision": {
        "type": "integer",
        "minimum": 2,
        "description": "which clock of the escalation; left out for its first",
    },
    "arrival": {"type": "integer", "description": "how many queues the escalation has been in"},
    "moved_from": _text("the queue it was moved from"),
    "by": _text(f"who did it: {PERSON}"),
    "resolved_by": _text(f"who settled it: `ai`, {PERSON}"),
    "taken_from": _text("who had it before"),
    "to": _text("the id of the person it was assigned to"),
    "since": _text("from when on, which tells two of a kind apart"),
    "surety": _text("how sure the outcome is", enum=[surety.value for surety in Surety]),
    "promise_kept": {
        "type": ["boolean", "null"],
        "description": "whether the time that the customer was told was kept; null: none was told",
    },
    "reply_owed": _text("when the next answer was owed, as YYYYMMDDTHHMMSS in UTC"),
    "alert": _text("the step of the alert chain, by its name in sla.yaml"),
    "window": _text("which of WhatsApp's windows, by when it was warned of"),
    "code": {"type": ["integer", "null"], "description": "WhatsApp's error code"},
    "number": _text("WhatsApp's id of your number"),
    "title": _text("our words for what happened"),
    "what_to_do": _text("what helps; may be empty"),
    "guardrail": _text("the playbook's guardrail"),
    "segment": _text("the playbook's segment of customers; empty: all of them"),
    "measure": _text("what went too far", enum=["escalation_rate", "thumbs_down", "missed", "errors"]),
    "share": _text("how far, 0 to 1, as text"),
    "cases": {"type": "integer", "description": "how many cases it is a share of"},
    "version": {"type": "integer", "description": "the playbook's version that cannot be read"},
    "stands_in": {"type": "integer", "description": "the older version that answers in its place"},
    "week": _text("the ISO week, such as 2026-W47"),
    "notice": _text("the id of the news, as on the channel page"),
    "severity": _text("how bad it is", enum=[severity.value for severity in Severity if severity != "info"]),
}
"""Each field once; its name says the same in every fact."""

NAMED = {"resolved_by": "by"}
"""Fields that stand under another name in their fact."""

OF_A_CASE = ("thread_id", "at", "case_id", "intent", "queue")
OF_AN_ESCALATION = ("thread_id", "at", "case_id", "escalation_id", "queue", "trigger")
OF_A_HOLD = ("thread_id", "at", "number", "since", "code", "title", "what_to_do")

CATALOGUE: dict[FactName, Told] = {
    FactName.CASE_OPENED: Told("A customer began something new.", OF_A_CASE, ("escalation_id",)),
    FactName.CASE_ESCALATED: Told(
        "The case needs a person; people are being told and its clock runs.",
        OF_AN_ESCALATION,
        ("supersedes",),
    ),
    FactName.CASE_REDRAFTED: Told(
        "The customer wrote while a draft of the AI's waited: there is another, or none any more.",
        OF_AN_ESCALATION,
        ("revision",),
    ),
    FactName.CASE_TAKEN_OVER: Told(
        "A person has the case, and the AI is silent.",
        (*OF_A_CASE, "by"),
        ("escalation_id", "taken_from", "since"),
    ),
    FactName.CASE_ANSWERED: Told(
        "A person answered for the first time since the escalation.",
        (*OF_AN_ESCALATION, "promise_kept"),
        ("revision",),
    ),
    FactName.CASE_HANDED_BACK: Told("A person returned the case to the AI.", OF_A_CASE, ("escalation_id",)),
    FactName.CASE_MOVED: Told(
        "The case waits in another queue, with a new clock.",
        (*OF_AN_ESCALATION, "moved_from", "arrival"),
        ("revision",),
    ),
    FactName.CASE_ASSIGNED: Told(
        "It is somebody's turn to take the case.", (*OF_A_CASE, "to", "since"), ("escalation_id",)
    ),
    FactName.CASE_UNASSIGNED: Told(
        "It is nobody's turn any more, and the case still waits.", (*OF_A_CASE, "by"), ("escalation_id",)
    ),
    FactName.CASE_RETURNED: Told(
        "Who had the case is away; it waits in its queue again.", (*OF_A_CASE, "by"), ("escalation_id",)
    ),
    FactName.CASE_RESOLVED: Told(
        "The case ended.", (*OF_A_CASE, "resolved_by", "surety"), ("escalation_id",)
    ),
    FactName.CASE_REOPENED: Told("The customer asked again.", OF_A_CASE, ("escalation_id",)),
    FactName.SLA_REMINDED: Told("Half time: people were reminded.", OF_AN_ESCALATION, ("revision",)),
    FactName.SLA_BREACHED: Told("Nobody answered in time.", OF_AN_ESCALATION, ("revision",)),
    FactName.SLA_ALERTED: Told(
        "A step of the alert chain after a breach.", (*OF_AN_ESCALATION, "alert"), ("revision",)
    ),
    FactName.SLA_REPLY_MISSED: Told(
        "A person has the case, and the answer that they owe the customer, the first or a next one, is late.",
        (*OF_AN_ESCALATION, "reply_owed"),
        ("revision",),
    ),
    FactName.WINDOW_CLOSING: Told(
        "WhatsApp's 24 hours end before a person is due to answer.",
        (*OF_AN_ESCALATION, "window"),
        ("revision",),
    ),
    FactName.MESSAGE_FAILED: Told(
        "A message of ours could not be delivered.",
        ("thread_id", "at", "message_id", "code"),
        ("case_id",),
    ),
    FactName.OUTBOX_HELD: Told("WhatsApp takes no messages of a number; all of them wait.", OF_A_HOLD),
    FactName.OUTBOX_RESUMED: Told("A number sends again.", OF_A_HOLD),
    FactName.CHANNEL_ALERTED: Told(
        "News of the WhatsApp account that somebody should act on.",
        ("thread_id", "at", "notice", "severity", "title", "what_to_do"),
    ),
    FactName.WEEK_ENDED: Told(
        "A week is over, and its figures can be read on the metrics page.", ("thread_id", "at", "week")
    ),
    FactName.ROLLOUT_STEPPED_BACK: Told(
        "A guardrail struck: the AI writes drafts, and people send them.",
        ("thread_id", "at", "guardrail", "segment", "measure", "share", "cases", "since"),
    ),
    FactName.PLAYBOOK_UNREADABLE: Told(
        "The version of the playbook that should be in force cannot be read; an older one answers in its place.",
        ("thread_id", "at", "version", "stands_in"),
    ),
}

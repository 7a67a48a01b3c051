"""What happened to a case, as the lines of a thread tell it to whoever reads them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Surety
from chalicelib.domain.message import Message
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.time_words import dated_words
from chalicelib.inbox.words import SURETIES

EVENTS = {
    "takeover": said("%(by)s took over"),
    "takeover_from": said("%(by)s took over from %(before)s"),
    "phone": said("Business phone took over"),
    "phone_lapsed": said("Business phone has not answered for %(hours)s hours; the AI has the case again"),
    "joined": said("%(by)s joined %(holder)s"),
    "returned": said("%(holder)s is away: the case is back in the queue"),
    "assigned": said("Assigned to %(to)s"),
    "unassigned": said("Assigned to nobody for now"),
    "assigned_anew": said("%(before)s is away. Assigned to %(to)s"),
    "unassigned_anew": said("%(before)s is away. Assigned to nobody for now"),
    "assigned_by": said("%(by)s assigned the case to %(to)s"),
    "assigned_by_to_nobody": said("%(by)s assigned the case to nobody"),
    "assigned_by_to_themselves": said("%(by)s assigned the case to themselves"),
    "tagged": said("%(by)s added the tag: %(tag)s"),
    "untagged": said("%(by)s took the tag away: %(tag)s"),
    "snoozed": said("%(by)s snoozed the case until %(until_at)s"),
    "snoozed_with_clock": said(
        "%(by)s snoozed the case until %(until_at)s; its clock stands still until then"
    ),
    "woken": said("%(by)s ended the snooze"),
    "moved": said("%(by)s moved the case from %(left)s to %(queue)s: an answer is due %(due_at)s"),
    "handed_back": said("%(by)s handed back to the AI"),
    "handed_back_with_note": said("%(by)s handed back to the AI: %(note)s"),
    "resolved": said("%(by)s resolved the case (%(surety)s)"),
    "resolved_with_note": said("%(by)s resolved the case (%(surety)s): %(note)s"),
    "drafted": said("The AI wrote another draft"),
    "drafted_anew": said("The customer wrote again, so the AI wrote another draft"),
    "draft_put_away": said("The customer wrote again, so the draft was put away; the AI wrote no other"),
    "draft_superseded": said(
        "The customer wrote again, so the draft was put away: now a person has to answer"
    ),
    "told_before": said("The customer was not told again: the words would have been the same"),
    "draft_sent": said("%(by)s sent the AI's draft and handed back to the AI"),
    "draft_changed": said("%(by)s changed the AI's draft, sent it and handed back to the AI"),
    "concluded": said("The case is closed (%(surety)s)"),
    "useful": said("%(by)s found the briefing useful"),
    "not_useful": said("%(by)s did not find the briefing useful"),
    "silence": said("No answer: %(reason)s"),
    "new_phone": said("The customer has a new phone number"),
    "new_id": said("The customer has a new WhatsApp id"),
}
"""By the name that stands in `Message.turn`, whose values fill them; those that end `_at` are times."""

PROMISED = said("Promised to the customer: %(promised)s")
"""A second line, where a case was handed back with a promise."""


def happened_words(message: Message, zone: ZoneInfo) -> str:
    """Tell it in the language and on the clock of the reader; a line without a record as it was written."""
    told = message.turn
    line = EVENTS.get(str(told.get("event")))
    if line is None:
        return message.text
    try:
        words = _(line) % {name: _value(name, value, zone) for name, value in told.items()}
        return f"{words}\n{_(PROMISED) % told}" if told.get("promised") else words
    except (KeyError, ValueError):  # a record of another release
        return message.text


def _value(name: str, value: Any, zone: ZoneInfo) -> str:
    if name.endswith("_at"):
        return dated_words(datetime.fromisoformat(str(value)), zone)
    if name == "surety":
        return _(SURETIES[Surety(value)])
    return recorded(str(value)) if name == "reason" else str(value)

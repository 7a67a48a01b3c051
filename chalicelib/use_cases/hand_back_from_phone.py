"""Hand back from the business's phone: it has not answered for so long that the AI has the case again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case_choice import asks_for_nothing
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.phone import PHONE_NAME, phone_is_silent
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.acting import event


def lapsed_takeover(loaded: Loaded, playbook: Playbook, now: datetime) -> Commit | None:
    """Say what gives the case back to the AI; None as long as somebody may still answer from the phone.

    What the customer wrote stays unanswered, for the AI to answer next.
    """
    case, hours = loaded.case, playbook.channel.phone_takeover_hours
    if case is None or asks_for_nothing(loaded) or not phone_is_silent(case, hours=hours, now=now):
        return None
    said = f"{PHONE_NAME} has not answered for {hours:g} hours; the AI has the case again"
    record = {"event": "phone_lapsed", "hours": f"{hours:g}"}
    return Commit(
        loaded.thread,
        replace(loaded.thread, epoch=loaded.thread.epoch + 1),
        case=cases.hand_back(case, at=now),
        escalation=replace(loaded.escalation, closed_at=now) if loaded.escalation else None,
        messages=(event(loaded, "phone-lapsed", said, now, record=record),),
    )

"""What leads are told of the channel itself: a number that is held, one that goes on, news of the account."""

from __future__ import annotations

from chalicelib.domain.facts import FactName, Happened
from chalicelib.use_cases.ports import Notice

OF_THE_CHANNEL = (FactName.OUTBOX_HELD, FactName.OUTBOX_RESUMED, FactName.CHANNEL_ALERTED)

CHANNEL = "channel"
"""Stands where the notification log wants a thread."""

HEADLINES = {
    FactName.OUTBOX_HELD: "No message goes out: {title}",
    FactName.OUTBOX_RESUMED: "Messages go out again",
    FactName.CHANNEL_ALERTED: "WhatsApp: {title}",
}

LATER = {
    FactName.OUTBOX_HELD: "Every message waits, in order, and none is lost. One tries now and then; "
    "`./handoff outbox resume` lets all go at once.",
    FactName.OUTBOX_RESUMED: "What waited is being sent now, in order.",
}


def channel_notice(fact: Happened, queue: str, inbox_url: str) -> Notice:
    """Write the notice; the same news has the same id, so that it is told once."""
    told = fact.detail
    title, number = str(told.get("title", "")), str(told.get("number", ""))
    lines = (
        ("What happened", f"{title} ({told['code']})" if "code" in told else title),
        ("Number", number),
        ("What to do", "" if fact.name is FactName.OUTBOX_RESUMED else str(told.get("what_to_do", ""))),
        ("What waits", LATER.get(fact.name, "")),
    )
    return Notice(
        stage=fact.name.value,
        headline=HEADLINES[fact.name].format(title=title),
        queue=queue,
        lines=tuple((name, value) for name, value in lines if value),
        due="",
        link=f"{inbox_url}/channel",
        escalation_id=str(told.get("notice") or f"{number}@{told.get('since')}"),
    )

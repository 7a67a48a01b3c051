"""What leads are told of the channel itself: a number that is held, one that goes on, news of the account."""

from __future__ import annotations

from chalicelib.domain.facts import FactName, Happened
from chalicelib.translation.catalogues import in_language, known, said
from chalicelib.use_cases.notice_ports import Notice
from chalicelib.use_cases.telling import Powers

OF_THE_CHANNEL = (FactName.OUTBOX_HELD, FactName.OUTBOX_RESUMED, FactName.CHANNEL_ALERTED)

CHANNEL = "channel"
"""Stands where the notification log wants a thread."""

HEADLINES = {
    FactName.OUTBOX_HELD: said("No message goes out: %(title)s"),
    FactName.OUTBOX_RESUMED: said("Messages go out again"),
    FactName.CHANNEL_ALERTED: said("WhatsApp: %(title)s"),
}

LATER = {
    FactName.OUTBOX_HELD: said(
        "Every message waits, in order, and none is lost. One tries now and then; "
        "`./handoff outbox resume` lets all go at once."
    ),
    FactName.OUTBOX_RESUMED: said("What waited is being sent now, in order."),
}


def channel_notice(fact: Happened, queue: str, powers: Powers, language: str) -> Notice:
    """Write the notice; the same news has the same id, so that it is told once."""
    told, number, _ = fact.detail, str(fact.detail.get("number", "")), in_language(language)
    title = powers.recorded(language, str(told.get("title", "")))
    what_to_do = powers.recorded(language, str(told.get("what_to_do", "")))
    lines = (
        (_("What happened"), f"{title} ({told['code']})" if "code" in told else title),
        (_("Number"), number),
        (_("What to do"), "" if fact.name is FactName.OUTBOX_RESUMED else what_to_do),
        (_("What waits"), _(LATER.get(fact.name, ""))),
    )
    return Notice(
        stage=fact.name.value,
        headline=_(HEADLINES[fact.name]) % {"title": title},
        queue=queue,
        lines=tuple((name, value) for name, value in lines if value),
        due="",
        link=f"{powers.inbox_url}/channel",
        escalation_id=str(told.get("notice") or f"{number}@{told.get('since')}"),
        language=known(language),
    )

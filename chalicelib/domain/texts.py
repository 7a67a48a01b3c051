"""Choose the system text for a moment: the promise of a time, the handover, what cannot be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_rules import Calendar
from chalicelib.domain.sla import is_open, next_opening

_SAFETY_TEXTS = {
    "self_harm": "risk_self_harm",
    "emergency": "risk_safety",
    "card_number": "risk_sensitive_number",
    "bank_account": "risk_sensitive_number",
    "credentials": "risk_sensitive_number",
}
"""What must be said before the handover, most urgent first; by the last part of the risk's rule."""

_ROUND_TO = timedelta(minutes=5)


class HasDueTime(Protocol):
    """A clock or an escalation: something whose answer is due."""

    @property
    def due_at(self) -> datetime: ...


def promise(
    clock: HasDueTime, now: datetime, calendar: Calendar, language: str | None, playbook: Playbook
) -> str:
    """Say when a person answers: true by the calendar, in the business's local time, naming nobody.

    Times are rounded up to five minutes, so that the promise is never tighter than the clock. After the due
    time it no longer names a time that has passed.
    """
    open_now = is_open(now, calendar)
    opening = (
        {} if open_now else _moment("opening", next_opening(now, calendar), now, calendar, language, playbook)
    )
    state = "open" if open_now else "closed"
    if now >= clock.due_at:
        return playbook.text(f"promise_late_{state}", language, **opening)
    due = _moment("due", _rounded_up(clock.due_at), now, calendar, language, playbook)
    return playbook.text(f"promise_{state}", language, **due, **opening)


def told_at(clock: HasDueTime, now: datetime) -> datetime | None:
    """The time that a promise names, as it is rounded; None where it names none. Keep in sync with `promise`."""
    return None if now >= clock.due_at else _rounded_up(clock.due_at)


def handover(
    evidence: Iterable[Evidence], promise: str, *, open_now: bool, language: str | None, playbook: Playbook
) -> str:
    """Tell the customer that a person takes over, and when; what protects them comes first."""
    evidence = tuple(evidence)
    # A risk may be told in a language that the business does not speak; help must be.
    told_in = next(
        (item.language for item in evidence if item.trigger is Trigger.RISK and item.language), None
    )
    lines = [playbook.text(key, told_in or language) for key in _safety_keys(evidence)]
    return " ".join(
        [*lines, playbook.text(_handover_key(evidence, open_now, playbook), language, promise=promise)]
    )


def cannot_read(kind: str, language: str | None, playbook: Playbook) -> str:
    """Say truly that a message of this WhatsApp type cannot be read, and what to do instead."""
    key = f"cannot_read_{'audio' if kind == 'voice' else kind}"
    return playbook.text(key if playbook.has_text(key) else "cannot_read", language)


def clarify(language: str | None, playbook: Playbook, *, between: tuple[str, ...] = ()) -> str:
    """Ask in the system's own words: which of two intents is meant, or for a little more."""
    titles = [title for intent_id in between if (title := playbook.title_of(intent_id, language or ""))]
    if len(titles) == 2 and titles[0] != titles[1]:
        return playbook.text("clarify_between", language, one=titles[0], other=titles[1])
    return playbook.text("clarify", language)


def _safety_keys(evidence: tuple[Evidence, ...]) -> list[str]:
    fired = {item.rule.rsplit(".", 1)[-1] for item in evidence if item.trigger is Trigger.RISK}
    return list(dict.fromkeys(key for rule, key in _SAFETY_TEXTS.items() if rule in fired))


def _handover_key(evidence: tuple[Evidence, ...], open_now: bool, playbook: Playbook) -> str:
    if any(item.rule == "human_request.whatsapp_probe" for item in evidence):
        return "whatsapp_probe"
    ranked = sorted({item.trigger for item in evidence}, key=list(Trigger).index)
    if ranked and ranked[0] is Trigger.AI_FAILURE:
        return "ai_failure"
    own = f"handover_{ranked[0]}" if ranked else ""
    return own if playbook.has_text(own) else f"handover_{'open' if open_now else 'closed'}"


def _moment(
    name: str, at: datetime, now: datetime, calendar: Calendar, language: str | None, playbook: Playbook
) -> dict[str, str]:
    zone = ZoneInfo(calendar.timezone)
    local = at.astimezone(zone)
    day = _day_phrase(local.date(), now.astimezone(zone).date(), language, playbook)
    return {f"{name}_day": day, f"{name}_time": f"{local:%H:%M}"}


def _day_phrase(day: date, today: date, language: str | None, playbook: Playbook) -> str:
    ahead = (day - today).days
    if ahead <= 0:
        return playbook.text("day_today", language)
    if ahead == 1:
        return playbook.text("day_tomorrow", language)
    weekday = _listed("weekdays", day.weekday(), language, playbook)
    if ahead < 7:
        return playbook.text("day_weekday", language, weekday=weekday)
    month = _listed("months", day.month - 1, language, playbook)
    return playbook.text("day_date", language, weekday=weekday, day=str(day.day), month=month)


def _listed(key: str, index: int, language: str | None, playbook: Playbook) -> str:
    return playbook.text(key, language).split(",")[index].strip()


def _rounded_up(at: datetime) -> datetime:
    return at + (datetime.min.replace(tzinfo=UTC) - at) % _ROUND_TO

"""Make an appointment, or move or cancel one, through whatever functions do that."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from infra.local.model import telling
from infra.local.model.functions import Call, Role
from infra.local.model.phrases import say
from infra.local.model.prompt import ToolResult
from infra.local.model.steps import GIVE_UP, Said, Step, Steps
from infra.local.model.wishes import ANY_FREE, CANCEL, MOVE, YES

LATE = timedelta(hours=24)
Entry = Mapping[str, Any]


def booking(steps: Steps) -> Step:
    """Book it once the name, the day and the hour are known."""
    if done := steps.results.get(Role.BOOK):
        return _settled(steps, done, "booked", telling.BOOKED)
    day = steps.reading.day
    if day and ANY_FREE.search(steps.reading.words):
        return steps.free(day)
    if item := steps.missing_but_when():
        return steps.ask_for(item)
    return steps.with_hour(Role.BOOK, {})


def theirs(steps: Steps) -> Step:
    """Move or cancel one of the customer's appointments, or say when it is."""
    if done := steps.results.get(Role.MOVE):
        return _settled(steps, done, "changed", telling.MOVED)
    if done := steps.results.get(Role.CANCEL):
        return _settled(steps, done, "cancelled", telling.CANCELLED)
    mine = steps.results.get(Role.MINE)
    if mine is None:
        return Call(steps.functions[Role.MINE].name)
    return _with_theirs(steps, list(mine.data.get("appointments") or ())) if mine.ok else GIVE_UP


def _settled(steps: Steps, done: ToolResult, status: str, phrase: Mapping[str, str]) -> Step:
    """Tell what was done, as the service says it; if the hour was not free, look for one that is."""
    data = done.data if isinstance(done.data, Mapping) else {}
    if done.ok and data.get("status") == status:
        fee = data.get("fee_in_euros")
        more = say(telling.FEE, steps.language, fee=str(fee)) if fee else ""
        return Said("reply", telling.appointment(phrase, steps.language, data) + more)
    day, hour, refusal = steps.reading.day, steps.reading.hour, data.get("the_service_says") or {}
    if refusal.get("error") in ("taken", "not_bookable") and day and hour:
        return steps.free(day, say(telling.NOT_FREE, steps.language, time=hour))
    return GIVE_UP


def _with_theirs(steps: Steps, entries: list[Entry]) -> Step:
    if not entries:
        return Said("clarify", say(telling.NONE_FOUND, steps.language))
    days = {day.isoformat() for day in steps.reading.days}
    named = [entry for entry in entries if entry.get("date") in days]
    if len(entries) > 1 and len(named) != 1:
        return Said("clarify", telling.listed(entries, steps.language))
    entry = (named or entries)[0]
    wanted = _wanted(steps)
    if wanted is Role.CANCEL and Role.CANCEL in steps.functions:
        return _cancelling(steps, entry)
    if wanted is Role.MOVE and Role.MOVE in steps.functions:
        return steps.with_hour(Role.MOVE, {"appointment_id": str(entry.get("id", ""))})
    more = say(telling.WHAT_WITH_IT, steps.language)
    return Said("reply", telling.appointment(telling.YOURS, steps.language, entry) + more)


def _cancelling(steps: Steps, entry: Entry) -> Step:
    """Cancel it; when that has its price, only after they were told and said yes."""
    earlier = steps.reading.prompt.earlier
    agreed = bool(earlier and telling.ANYWAY.search(earlier[-1].text) and YES.search(steps.reading.words))
    if _is_late(steps, entry) and not agreed:
        fee, pages = _fee(steps)
        text = telling.appointment(telling.CANCEL_ANYWAY, steps.language, entry, fee=fee)
        return Said("reply", text, pages)
    return steps.call(Role.CANCEL, {"appointment_id": str(entry.get("id", ""))})


def _is_late(steps: Steps, entry: Entry) -> bool:
    now = steps.reading.now
    try:
        starts = datetime.fromisoformat(f"{entry.get('date')}T{entry.get('time')}")
    except ValueError:
        return False
    return starts.replace(tzinfo=now.tzinfo) - now < LATE


def _fee(steps: Steps) -> tuple[str, tuple[str, ...]]:
    """The page's own sentence about the price of cancelling late."""
    for page in steps.reading.prompt.pages:
        for sentence in re.split(r"(?<=\.)\s+|\n+", page.body):
            if "€" in sentence and "24" in sentence and page.language == steps.language:
                return sentence.strip(), (page.id,)
    return "", ()


def _wanted(steps: Steps) -> Role | None:
    """What they want done with it: the newest words of theirs that say."""
    for turn in reversed(steps.reading.open_turns):
        if turn.by_customer and MOVE.search(turn.text):
            return Role.MOVE
        if turn.by_customer and CANCEL.search(turn.text):
            return Role.CANCEL
    return None

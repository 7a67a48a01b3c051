"""The lists of the inbox: which cases are shown, in which order, and what a row says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.time_words import Countdown, countdown
from chalicelib.inbox.words import SURETIES, TRIGGERS, language_words, name_of
from chalicelib.use_cases.ports import Listed, Lists, Person

MOST_ROWS = 100


class View(StrEnum):
    """The lists one can look at, in the order of the tabs."""

    WAITING = "waiting"
    MINE = "mine"
    WITH_AI = "with_ai"
    RESOLVED = "resolved"


STATUS_OF = {
    View.WAITING: Status.WAITING_FOR_HUMAN,
    View.WITH_AI: Status.WITH_AI,
    View.RESOLVED: Status.RESOLVED,
}
ALWAYS_COUNTED = (View.WAITING, View.MINE)
"""What calls for a person is counted on every page; the other two only while they are looked at."""


@dataclass(frozen=True)
class Row:
    """One case in a list. `since` is what its time counts from; None where `when` says it all."""

    thread_id: str
    name: str
    initials: str
    language: str
    trigger: str
    intent: str
    goal: str
    queue: str
    since: datetime | None
    due: Countdown | None
    outcome: str
    when: datetime | None


@dataclass(frozen=True)
class Choice:
    """A tab or filter: where it leads, and how many rows are there (None: not counted now)."""

    key: str
    label: str
    count: str | None
    current: bool


@dataclass(frozen=True)
class Listing:
    """A list as it is shown: its rows, and the tabs and queue filters around them."""

    view: View
    queue: str | None
    queue_name: str
    views: tuple[Choice, ...]
    queues: tuple[Choice, ...]
    rows: tuple[Row, ...]
    cut: bool


def read_listing(
    view: View, queue: str | None, *, person: Person, lists: Lists, playbook: Playbook, now: datetime
) -> Listing:
    """Read a list and count what the tabs and filters claim, from the same rows that they would show."""
    names = {known.id: known.name for known in playbook.queues}
    wanted = [which for which in View if which is view or which in ALWAYS_COUNTED]
    found = {which: _read(which, person, lists, tuple(names)) for which in wanted}
    listed = found[view]
    queue = queue if queue in names else None
    shown = [item for item in listed if queue in (None, item.case.queue)]
    return Listing(
        view=view,
        queue=queue,
        queue_name=names.get(queue or "", ""),
        views=tuple(Choice(v, v, _count(found[v]) if v in found else None, v is view) for v in View),
        queues=_queue_choices(listed, names, queue),
        rows=tuple(row(item, playbook, now) for item in shown[:MOST_ROWS]),
        cut=len(shown) > MOST_ROWS,
    )


def row(listed: Listed, playbook: Playbook, now: datetime) -> Row:
    """Say in a row what a person needs to choose: who, why, what for, since when, until when."""
    case, escalation = listed.case, listed.escalation
    intent = playbook.intent(case.intent)
    name = name_of(listed.thread.customer)
    return Row(
        thread_id=case.thread_id,
        name=name,
        initials=initials(name),
        language=language_words(case.language or listed.thread.language),
        trigger=TRIGGERS[escalation.trigger] if escalation else "",
        intent=title_of(intent.title) if intent else "",
        goal=case.customer_goal or (escalation.packet.customer_goal if escalation else ""),
        queue=next((queue.name for queue in playbook.queues if queue.id == case.queue), case.queue),
        since=_since(case, escalation),
        due=due_of(case, escalation, now),
        outcome=SURETIES[case.resolution.surety] if case.resolution else "",
        when=case.resolution.at if case.resolution else listed.thread.last_inbound_at,
    )


def due_of(case: Case, escalation: Escalation | None, now: datetime) -> Countdown | None:
    """The clock of the first human answer; None when no answer is owed any more."""
    if escalation is None or not case.open or escalation.first_reply_at or escalation.closed_at:
        return None
    return countdown(escalation.due_at, escalation.reminder_at, now)


def title_of(titles: dict[str, str]) -> str:
    """A title in the language of the inbox, or the first there is."""
    return titles.get("en") or next(iter(titles.values()), "")


def initials(name: str) -> str:
    """One or two letters that stand for a name; `#` for a number."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:]).upper() or "#"


def _read(view: View, person: Person, lists: Lists, queues: Sequence[str]) -> list[Listed]:
    limit = MOST_ROWS + 1
    if view is View.MINE:
        return sorted(lists.cases_of(person.person_id, limit=limit), key=_urgent_first)
    newest_first = view is not View.WAITING
    found = [
        item
        for queue in queues
        for item in lists.cases(queue, STATUS_OF[view], limit=limit, newest_first=newest_first)
        if item.case.status is STATUS_OF[view]  # an index lags behind its table by a moment
    ]
    return sorted(found, key=_newest_key, reverse=True) if newest_first else sorted(found, key=_urgent_first)


def _urgent_first(listed: Listed) -> tuple[bool, datetime, datetime]:
    case = listed.case
    answered = bool(listed.escalation and listed.escalation.first_reply_at)
    return (answered, case.due_at or case.opened_at, case.opened_at)


def _newest_key(listed: Listed) -> datetime:
    case = listed.case
    return case.resolution.at if case.resolution else listed.thread.last_inbound_at or case.opened_at


def _since(case: Case, escalation: Escalation | None) -> datetime | None:
    if not case.open or (escalation and escalation.first_reply_at):
        return None
    return escalation.escalated_at if escalation else case.opened_at


def _count(listed: Sequence[Listed]) -> str:
    return str(len(listed)) if len(listed) <= MOST_ROWS else f"{MOST_ROWS}+"


def _queue_choices(listed: Sequence[Listed], names: dict[str, str], chosen: str | None) -> tuple[Choice, ...]:
    if len(names) < 2:
        return ()
    every = Choice("", "", _count(listed), chosen is None)
    return (
        every,
        *(
            Choice(key, name, _count([item for item in listed if item.case.queue == key]), key == chosen)
            for key, name in names.items()
        ),
    )

"""The lists of the inbox: which cases are shown, in which order, and what a row says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from urllib.parse import urlencode

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Escalation, owed_at
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_access import sees_queue
from chalicelib.inbox.language import _, spoken
from chalicelib.inbox.mood import mood_of
from chalicelib.inbox.runs_out import first_of
from chalicelib.inbox.snoozing import asleep
from chalicelib.inbox.stages import STAGES, stage_of
from chalicelib.inbox.team import ME, NOBODY, whose
from chalicelib.inbox.time_words import Countdown, countdown
from chalicelib.inbox.words import OUTCOMES, TRIGGERS, language_words, name_of
from chalicelib.use_cases.ports import Listed, Lists
from chalicelib.use_cases.session_ports import Person

MOST_ROWS = 100
REPLY_SOON = timedelta(minutes=5)
"""How long before the next answer is due it becomes pressing; the first one's reminder says it for that."""


class View(StrEnum):
    """The lists one can look at, in the order of the tabs."""

    WAITING = "waiting"
    MINE = "mine"
    SNOOZED = "snoozed"
    WITH_AI = "with_ai"
    RESOLVED = "resolved"


STATUS_OF = {
    View.WAITING: Status.WAITING_FOR_HUMAN,
    View.WITH_AI: Status.WITH_AI,
    View.RESOLVED: Status.RESOLVED,
}
WITH_PEOPLE = (Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN)
"""Where it matters whether somebody of the team has read what the customer wrote."""

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
    tags: tuple[str, ...] = ()
    snoozed_until: datetime | None = None
    by_window: bool = False
    """Whether WhatsApp's window closes before the answer is due; `due` is that one then."""
    mood: str = ""
    assignee: str = ""
    """Whose turn it is, of what waits."""
    unread: int = 0


@dataclass(frozen=True)
class Choice:
    """A tab or filter: where it leads, and how many rows are there (None: not counted now)."""

    key: str
    label: str
    count: str | None
    current: bool


@dataclass(frozen=True)
class Narrowed:
    """What a list is narrowed to; None where to nothing."""

    queue: str | None = None
    tag: str | None = None
    trigger: str | None = None
    stage: str | None = None
    assignee: str | None = None

    def holds(self, listed: Listed) -> bool:
        """Whether a row is shown, as far as its stage allows, which is a matter of the time."""
        return (
            self.queue in (None, listed.case.queue)
            and (self.tag is None or self.tag in listed.case.tags)
            and self.trigger in (None, _trigger(listed))
            and self.assignee in (None, whose(listed.case)[0])
        )

    def query(self, **others: str | None) -> str:
        """What follows the view in an address, with some of it replaced."""
        chosen = {name: value for name, value in (asdict(self) | others).items() if value}
        return f"&{urlencode(chosen)}" if chosen else ""


@dataclass(frozen=True)
class Listing:
    """A list as it is shown: its rows, and the tabs and filters around them."""

    view: View
    narrowed: Narrowed
    queue_name: str
    views: tuple[Choice, ...]
    queues: tuple[Choice, ...]
    triggers: tuple[Choice, ...]
    tags: tuple[Choice, ...]
    rows: tuple[Row, ...]
    cut: bool
    stages: tuple[Choice, ...] = ()
    assignees: tuple[Choice, ...] = ()
    unread: int = 0
    """How many of one's own conversations have news that nobody has looked at."""

    @property
    def queue(self) -> str | None:
        """The one queue that is shown."""
        return self.narrowed.queue


def read_listing(
    view: View, narrowed: Narrowed, *, person: Person, lists: Lists, playbook: Playbook, now: datetime
) -> Listing:
    """Read a list and count what the tabs and filters claim, from the same rows that they would show."""
    names = {
        known.id: known.name
        for known in playbook.queues
        if sees_queue(known, email=person.email, groups=person.groups)
    }
    found = _found(view, person, lists, tuple(names), now)
    listed = found[view]
    narrowed = replace(narrowed, queue=narrowed.queue if narrowed.queue in names else None)
    narrowed = replace(narrowed, assignee=person.person_id if narrowed.assignee == ME else narrowed.assignee)
    stages = _stage_choices(listed, narrowed, now)
    listed = [item for item in listed if narrowed.stage in (None, stage_of(item, now))]
    shown = [item for item in listed if narrowed.holds(item)]
    return Listing(
        view=view,
        narrowed=narrowed,
        queue_name=names.get(narrowed.queue or "", ""),
        views=tuple(
            Choice(v, v, _count(found[v]) if v in found else None, v is view)
            for v in View
            if v is not View.SNOOZED or v is view or found[v]
        ),
        queues=_queue_choices(listed, names, narrowed),
        triggers=_trigger_choices(listed, narrowed),
        tags=_tag_choices(listed, narrowed),
        rows=tuple(row(item, playbook, now) for item in shown[:MOST_ROWS]),
        cut=len(shown) > MOST_ROWS,
        stages=stages,
        assignees=_assignee_choices(listed, narrowed, person),
        unread=sum(bool(item.thread.unread) for item in found[View.MINE]),
    )


def row(listed: Listed, playbook: Playbook, now: datetime) -> Row:
    """Say in a row what a person needs to choose: who, why, what for, since when, until when."""
    case, escalation = listed.case, listed.escalation
    intent = playbook.intent(case.intent)
    name = name_of(listed.thread.customer)
    due, by_window = first_of(due_of(case, escalation, now), listed.thread, now)
    return Row(
        thread_id=case.thread_id,
        name=name,
        initials=initials(name),
        language=language_words(case.language or listed.thread.language),
        trigger=_(TRIGGERS[escalation.trigger]) if escalation else "",
        intent=title_of(intent.title) if intent else "",
        goal=case.customer_goal or (escalation.packet.customer_goal if escalation else ""),
        queue=next((queue.name for queue in playbook.queues if queue.id == case.queue), case.queue),
        since=_since(case, escalation),
        due=due,
        outcome=_(OUTCOMES[case.resolution.surety]) if case.resolution else "",
        when=case.resolution.at if case.resolution else listed.thread.last_inbound_at,
        tags=case.tags,
        snoozed_until=asleep(listed, now),
        by_window=by_window,
        assignee=case.assignee.name if case.assignee else "",
        mood=mood_of(escalation) if case.open else "",
        unread=listed.thread.unread if case.status in WITH_PEOPLE else 0,
    )


def due_of(case: Case, escalation: Escalation | None, now: datetime) -> Countdown | None:
    """The clock of the first human answer, then that of the next one; None when no answer is owed now."""
    owed = owed_at(escalation)
    if escalation is None or owed is None or not case.open:
        return None
    soon_at = owed - REPLY_SOON if escalation.first_reply_at else escalation.reminder_at
    return countdown(owed, soon_at, now)


def title_of(titles: dict[str, str]) -> str:
    """A title in the language of whoever looks, or the first there is."""
    return titles.get(spoken()) or titles.get("en") or next(iter(titles.values()), "")


def initials(name: str) -> str:
    """One or two letters that stand for a name; `#` for a number."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:]).upper() or "#"


def _found(
    view: View, person: Person, lists: Lists, queues: Sequence[str], now: datetime
) -> dict[View, list[Listed]]:
    """The rows of each list that is counted; what is snoozed has a list of its own instead."""
    wanted = {*ALWAYS_COUNTED, view} - {View.SNOOZED}
    read = {which: _read(which, person, lists, queues, now) for which in View if which in wanted}
    awake = {which: [item for item in items if not asleep(item, now)] for which, items in read.items()}
    # What waits and is assigned to oneself is in both.
    snoozed = {
        item.case.case_id: item for which in ALWAYS_COUNTED for item in read[which] if asleep(item, now)
    }
    return awake | {View.SNOOZED: list(snoozed.values())}


def _read(view: View, person: Person, lists: Lists, queues: Sequence[str], now: datetime) -> list[Listed]:
    limit = MOST_ROWS + 1
    urgent_first = partial(_urgent_first, now=now)
    if view is View.MINE:
        return sorted(lists.cases_of(person.person_id, limit=limit), key=urgent_first)
    newest_first = view is not View.WAITING
    found = [
        item
        for queue in queues
        for item in lists.cases(queue, STATUS_OF[view], limit=limit, newest_first=newest_first)
        if item.case.status is STATUS_OF[view]  # an index lags behind its table by a moment
    ]
    return sorted(found, key=_newest_key, reverse=True) if newest_first else sorted(found, key=urgent_first)


def _urgent_first(listed: Listed, now: datetime) -> tuple[bool, datetime, datetime]:
    """What runs out first comes first, the answer or the window; what is answered comes last."""
    case = listed.case
    first, _ = first_of(due_of(case, listed.escalation, now), listed.thread, now)
    if first:
        return (False, first.due_at, case.opened_at)
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


def _queue_choices(listed: Sequence[Listed], names: dict[str, str], narrowed: Narrowed) -> tuple[Choice, ...]:
    if len(names) < 2:
        return ()
    others = replace(narrowed, queue=None)
    within = [item for item in listed if others.holds(item)]
    every = Choice("", "", _count(within), narrowed.queue is None)
    return (
        every,
        *(
            Choice(
                key, name, _count([item for item in within if item.case.queue == key]), key == narrowed.queue
            )
            for key, name in names.items()
        ),
    )


def _trigger_choices(listed: Sequence[Listed], narrowed: Narrowed) -> tuple[Choice, ...]:
    """The reasons that there are in the list, where there is more than one to choose from."""
    others = replace(narrowed, trigger=None)
    within = [item for item in listed if others.holds(item)]
    there = {trigger for item in within if (trigger := _trigger(item))} | {narrowed.trigger} - {None}
    choices = tuple(
        Choice(
            trigger,
            _(TRIGGERS[trigger]),
            _count([item for item in within if _trigger(item) == trigger]),
            trigger == narrowed.trigger,
        )
        for trigger in TRIGGERS
        if trigger in there
    )
    return choices if len(choices) > 1 or narrowed.trigger else ()


def _stage_choices(listed: Sequence[Listed], narrowed: Narrowed, now: datetime) -> tuple[Choice, ...]:
    """The stages that there are in the list, where there is more than one to choose from."""
    found = [stage_of(item, now) for item in listed if narrowed.holds(item)]
    there = {*found, narrowed.stage} - {None, ""}
    choices = tuple(
        Choice(stage, _(words), str(found.count(stage)), stage == narrowed.stage)
        for stage, words in STAGES.items()
        if stage in there
    )
    return choices if len(choices) > 1 or narrowed.stage else ()


def _tag_choices(listed: Sequence[Listed], narrowed: Narrowed) -> tuple[Choice, ...]:
    others = replace(narrowed, tag=None)
    within = [item for item in listed if others.holds(item)]
    there = {tag for item in within for tag in item.case.tags} | ({narrowed.tag} if narrowed.tag else set())
    return tuple(
        Choice(tag, tag, _count([item for item in within if tag in item.case.tags]), tag == narrowed.tag)
        for tag in sorted(there, key=str.casefold)
    )


def _assignee_choices(listed: Sequence[Listed], narrowed: Narrowed, person: Person) -> tuple[Choice, ...]:
    """Oneself, nobody and the others whose turn something is, where there is more than one to choose from."""
    others = replace(narrowed, assignee=None)
    within = [whose(item.case) for item in listed if others.holds(item)]
    ids, names = [person_id for person_id, _name in within], dict(within)
    there = {*ids, narrowed.assignee or ""} - {""}
    first = {person.person_id: _("Me"), NOBODY: _("Nobody")}
    ordered = [*first, *sorted(there - first.keys(), key=lambda each: names.get(each, "").casefold())]
    choices = tuple(
        Choice(
            each, first.get(each) or names.get(each, each), _count_of(ids, each), each == narrowed.assignee
        )
        for each in ordered
        if each in there
    )
    return choices if len(choices) > 1 or narrowed.assignee else ()


def _count_of(ids: Sequence[str], wanted: str) -> str:
    many = ids.count(wanted)
    return str(many) if many <= MOST_ROWS else f"{MOST_ROWS}+"


def _trigger(listed: Listed) -> str | None:
    return listed.escalation.trigger.value if listed.escalation else None

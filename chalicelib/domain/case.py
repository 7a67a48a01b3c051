"""A case and the only place its status changes: a table of transitions that also draws the diagram."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from chalicelib.domain.escalation import Evidence, Takeover


class Status(StrEnum):
    """Where a case stands; who speaks to the customer follows from it."""

    WITH_AI = "with_ai"
    WAITING_FOR_HUMAN = "waiting_for_human"
    WITH_HUMAN = "with_human"
    RESOLVED = "resolved"


class Move(StrEnum):
    """The verbs that change a status."""

    ESCALATE = "escalate"
    TAKE_OVER = "take_over"
    HAND_BACK = "hand_back"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    MOVE = "move"


TRANSITIONS: dict[tuple[Status, Move], Status] = {
    (Status.WITH_AI, Move.ESCALATE): Status.WAITING_FOR_HUMAN,
    (Status.WITH_AI, Move.TAKE_OVER): Status.WITH_HUMAN,
    (Status.WITH_AI, Move.RESOLVE): Status.RESOLVED,
    (Status.WAITING_FOR_HUMAN, Move.TAKE_OVER): Status.WITH_HUMAN,
    (Status.WAITING_FOR_HUMAN, Move.HAND_BACK): Status.WITH_AI,
    (Status.WAITING_FOR_HUMAN, Move.RESOLVE): Status.RESOLVED,
    (Status.WITH_HUMAN, Move.HAND_BACK): Status.WITH_AI,
    (Status.WITH_HUMAN, Move.RESOLVE): Status.RESOLVED,
    (Status.RESOLVED, Move.REOPEN): Status.WITH_AI,
    (Status.WAITING_FOR_HUMAN, Move.MOVE): Status.WAITING_FOR_HUMAN,
    (Status.WITH_HUMAN, Move.MOVE): Status.WAITING_FOR_HUMAN,
}


class IllegalTransition(Exception):
    """A status was asked to move where the table has no way; always our bug, never caught."""


class Surety(StrEnum):
    """How sure a resolution is: a tool says so, the customer said so, nobody asked again, given up."""

    VERIFIED = "verified"
    CONFIRMED = "confirmed"
    SILENT = "silent"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Resolution:
    """How a case ended: by whom (`ai` or a person's id), how sure, and when."""

    by: str
    surety: Surety
    at: datetime
    note: str = ""


@dataclass(frozen=True)
class TakenBack:
    """A resolution that did not hold: the customer asked again, at `at`."""

    resolution: Resolution
    at: datetime


class Liked(StrEnum):
    """What the customer tapped when asked how it went."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True)
class Csat:
    """The customer was asked how it went, at most once a case; `liked` is None until they tap."""

    asked_at: datetime
    liked: Liked | None = None
    liked_at: datetime | None = None


@dataclass(frozen=True)
class Effort:
    """What a case took until it was last resolved: messages each way, turns, tokens, millionths of a US dollar."""

    inbound: int = 0
    outbound: int = 0
    turns: int = 0
    tokens: int = 0
    microdollars: int = 0


@dataclass(frozen=True)
class Snooze:
    """A case is out of the way until then; `inbound_count` are the customer's messages so far, one more wakes it.

    `pauses`: its clock stands still until then, and was set later by as much.
    """

    until: datetime
    inbound_count: int
    pauses: bool = False

    def holds(self, inbound_count: int, owed_at: datetime | None, now: datetime) -> bool:
        """Whether the case is out of the way; never past the time at which an answer is owed to the customer."""
        if inbound_count != self.inbound_count:
            return False
        return now < (min(self.until, owed_at) if owed_at else self.until)


@dataclass(frozen=True)
class Assignee:
    """Whose turn a waiting case is, since when; anybody may still take it over."""

    person_id: str
    name: str
    at: datetime


@dataclass(frozen=True)
class Case:
    """One issue inside a thread, from its first message to its resolution.

    `offered` is why a person was offered to the customer, who has not said yes or no.
    """

    case_id: str
    thread_id: str
    status: Status
    opened_at: datetime
    queue: str
    playbook_version: int
    intent: str | None = None
    customer_goal: str = ""
    language: str | None = None
    clarifications: int = 0
    escalation_id: str | None = None
    due_at: datetime | None = None
    takeover: Takeover | None = None
    resolution: Resolution | None = None
    reopens: int = 0
    handed_back_at: datetime | None = None
    hand_back_note: str = ""
    """What is settled, as the person said who handed back."""
    commitments: str = ""
    """What that person promised the customer; the AI keeps to it."""
    offered: tuple[Evidence, ...] = ()
    tags: tuple[str, ...] = ()
    snooze: Snooze | None = None
    assignee: Assignee | None = None
    joined: tuple[Takeover, ...] = ()
    """Who writes beside the holder, since when; all of them leave when the case leaves the holder."""
    check_at: datetime | None = None
    """While it is with the AI: when the sweep looks whether it is over; set late rather than written every turn."""
    taken_back: tuple[TakenBack, ...] = ()
    """The resolutions that did not hold, oldest first."""
    segment: str = ""
    """The playbook's segment that the customer fell into when the case began; empty where none is named."""
    mode: str = ""
    """How far the AI may go in this case: `off`, `draft` or `live`, by the rollout; empty before it was asked."""
    followed_up_at: datetime | None = None
    """When the customer was asked whether it is settled."""
    csat: Csat | None = None
    effort: Effort | None = None
    follows: str = ""
    """The thread's case before this one; empty where there is none."""

    @property
    def open(self) -> bool:
        """Whether the case still needs something."""
        return self.status is not Status.RESOLVED

    def theirs(self, person_id: str) -> bool:
        """Whether somebody has the open case, or it is their turn to take it."""
        has = self.takeover.by if self.takeover else self.assignee.person_id if self.assignee else None
        return self.open and has == person_id

    def works_on(self, person_id: str) -> bool:
        """Whether the open case is theirs, or they joined who has it."""
        joined = self.open and person_id in {each.by for each in self.joined}
        return joined or self.theirs(person_id)


def after(status: Status, move: Move) -> Status:
    """Give the status that a move leads to; raise IllegalTransition where there is no way."""
    try:
        return TRANSITIONS[(status, move)]
    except KeyError:
        raise IllegalTransition(f"a case that is {status} cannot {move}") from None


def escalate(case: Case, *, escalation_id: str, queue: str, due_at: datetime) -> Case:
    """Put the case in a queue with a due time; a person is needed now."""
    return replace(
        case,
        status=after(case.status, Move.ESCALATE),
        escalation_id=escalation_id,
        queue=queue,
        due_at=due_at,
        offered=(),
        snooze=None,
        assignee=None,
    )


def take_over(case: Case, takeover: Takeover) -> Case:
    """Give the case to a named person; the AI falls silent."""
    return replace(
        case,
        status=after(case.status, Move.TAKE_OVER),
        takeover=takeover,
        offered=(),
        snooze=None,
        assignee=None,
        joined=(),
    )


def take_from(case: Case, takeover: Takeover) -> Case:
    """Give a case that one person has to another, who asked for it; it stays with people."""
    if case.status is not Status.WITH_HUMAN:
        raise IllegalTransition(f"a case that is {case.status} is with nobody")
    return replace(case, takeover=takeover, snooze=None, joined=())


def join(case: Case, joining: Takeover) -> Case:
    """Let somebody write beside the person who has the case."""
    if case.status is not Status.WITH_HUMAN:
        raise IllegalTransition(f"a case that is {case.status} is with nobody")
    return replace(case, joined=(*case.joined, joining))


def assign(case: Case, assignee: Assignee | None) -> Case:
    """Say whose turn a waiting case is, or that it is nobody's."""
    if case.status is not Status.WAITING_FOR_HUMAN:
        raise IllegalTransition(f"a case that is {case.status} is assigned to nobody")
    return replace(case, assignee=assignee)


def take_over_from_phone(case: Case, takeover: Takeover) -> Case:
    """Give a case that the business's own phone has to a named person; it stays with people."""
    if case.status is not Status.WITH_HUMAN:
        raise IllegalTransition(f"a case that is {case.status} is not with the phone")
    return replace(case, takeover=takeover, snooze=None)


def hand_back(case: Case, *, at: datetime, note: str = "", commitments: str = "") -> Case:
    """Return the case to the AI with what is settled and promised; the clarification count starts anew."""
    return replace(
        case,
        status=after(case.status, Move.HAND_BACK),
        takeover=None,
        escalation_id=None,
        due_at=None,
        clarifications=0,
        handed_back_at=at,
        check_at=at,
        hand_back_note=note,
        commitments=commitments,
        snooze=None,
        assignee=None,
        joined=(),
    )


def resolve(case: Case, resolution: Resolution) -> Case:
    """End the case with an outcome."""
    status = after(case.status, Move.RESOLVE)
    case = replace(case, assignee=None, joined=())
    return replace(case, status=status, resolution=resolution, due_at=None, offered=(), snooze=None)


def reopen(case: Case, at: datetime) -> Case:
    """Take the resolution back: the customer asked again. Never to the person who had it, who may be away."""
    held_not = (TakenBack(case.resolution, at),) if case.resolution else ()
    return replace(
        case,
        status=after(case.status, Move.REOPEN),
        resolution=None,
        taken_back=(*case.taken_back, *held_not),
        check_at=at,
        takeover=None,
        escalation_id=None,
        due_at=None,
        clarifications=0,
        reopens=case.reopens + 1,
    )


def reconsidered(case: Case) -> Case:
    """The case as it stands for a turn while only a draft waits: whether a person has to answer is open again.

    It is never written like this: the turn ends with the draft renewed, or with an escalation of its own.
    """
    if case.status is not Status.WAITING_FOR_HUMAN:
        raise IllegalTransition(f"a case that is {case.status} waits for nobody to send a draft")
    return replace(case, status=after(case.status, Move.HAND_BACK), escalation_id=None, due_at=None)


def move(case: Case, *, escalation_id: str, queue: str, due_at: datetime) -> Case:
    """Let the case wait in another queue; whoever had it has it no more."""
    return replace(
        case,
        status=after(case.status, Move.MOVE),
        escalation_id=escalation_id,
        queue=queue,
        due_at=due_at,
        takeover=None,
        snooze=None,
        assignee=None,
        joined=(),
    )


def began_at(case_id: str, otherwise: datetime) -> datetime:
    """Read off a case's id when it began; an id that is none of ours says nothing of it."""
    digits = case_id[:13]
    if len(digits) < 13 or not (digits.isascii() and digits.isdigit()):
        return otherwise
    return datetime.fromtimestamp(int(digits) / 1000, UTC)

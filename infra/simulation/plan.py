"""What is decided before anything is played: who writes what and when, and what is then true of each case."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

NUMBER = "106540352242922"
VIPS, SPANISH = "vips", "spanish"
"""The segments: VIPs, and who writes Spanish and is none."""

DRAFTED = "aftercare"
"""What the AI only drafts for the second segment: a person sends it."""


@dataclass(frozen=True)
class Proposes:
    """What the scripted model proposes for a turn.

    `answers` names the intent whose page has to say it: the model cites that page, whatever it is called. With `lacks`
    (a gap) it proposes `then` instead as soon as the playbook in force has what was lacking. `quote` are the customer's
    words for the trigger that it declares.
    """

    action: str
    text: str = ""
    intent: str | None = None
    answers: str | None = None
    tool: str | None = None
    trigger: str | None = None
    quote: str = ""
    suggested: str = ""
    lacks: str | None = None
    then: Proposes | None = None


@dataclass(frozen=True)
class Step:
    """One thing that happens at a time: the customer writes, reacts or taps, or a person acts.

    `does` is `says`, `reacts`, `taps`, `takes`, `replies`, `hands_back`, `resolves` or `finds` (the packet useful).
    """

    at: datetime
    does: str
    text: str = ""
    proposes: tuple[Proposes, ...] = ()
    """What the model says if it is asked; nothing where a rule comes before it."""
    who: str = ""


@dataclass(frozen=True)
class Effort:
    """What a case took until it ended."""

    inbound: int
    outbound: int
    calls: int
    """How often the model was asked."""


@dataclass(frozen=True)
class Ending:
    """How a case ends, and when the customer takes that back (never: None)."""

    by: str
    surety: str
    at: datetime
    effort: Effort
    taken_back_at: datetime | None = None


@dataclass(frozen=True)
class Handover:
    """One time that a person is needed; what never happens is None."""

    trigger: str
    intent: str | None
    """What the customer wanted then; later it may be something else."""
    queue: str
    at: datetime
    due_at: datetime
    promised_at: datetime
    taken_at: datetime | None = None
    replied_at: datetime | None = None
    closed_at: datetime | None = None
    suggested: str = ""
    sent: str = ""
    useful: bool | None = None
    useful_at: datetime | None = None


@dataclass(frozen=True)
class Asked:
    """The customer is asked how it went, and taps or does not."""

    at: datetime
    liked: str | None = None
    liked_at: datetime | None = None


@dataclass(frozen=True)
class Said:
    """What a reviewer (or the judge) says: of the handover at that place, or (None) of a case that the AI closed."""

    kind: str
    piece: str | None = None
    handover: int | None = None
    by_judge: bool = False


@dataclass(frozen=True)
class PlannedCase:
    """One issue with its truth; `gap` names the seeded gap that it shows, `said` is what reviewers say of it."""

    case_id: str
    customer: int
    opened_at: datetime
    language: str
    vip: bool = False
    intents: tuple[tuple[datetime, str], ...] = ()
    """What the customer was understood to want, from when on."""
    endings: tuple[Ending, ...] = ()
    handovers: tuple[Handover, ...] = ()
    asked: Asked | None = None
    gap: str | None = None
    said: tuple[Said, ...] = ()

    @property
    def intent(self) -> str | None:
        """What the customer wants in the end."""
        return self.intents[-1][1] if self.intents else None

    @property
    def segment(self) -> str:
        """The customers to whom this one belongs; empty for most."""
        return VIPS if self.vip else SPANISH if self.language == "es" else ""

    @property
    def mode(self) -> str:
        """How far the AI may go for what they want in the end."""
        return "draft" if self.segment == SPANISH and self.intent == DRAFTED else "live"


@dataclass(frozen=True)
class PlannedCustomer:
    """A customer of the month, with all that happens in their thread, in order."""

    number: int
    name: str
    language: str
    vip: bool = False
    steps: tuple[Step, ...] = ()
    cases: tuple[PlannedCase, ...] = ()

    @property
    def customer_id(self) -> str:
        """Our id of them."""
        return f"c-sim-{self.number:06d}"

    @property
    def phone(self) -> str:
        """A number of the range that no network gives out."""
        return f"4479460{self.number:05d}"


@dataclass(frozen=True)
class Plan:
    """Everything that happens from `since` until `until`, when the month is measured."""

    seed: int
    since: datetime
    until: datetime
    version: int = 1
    """The playbook in force when the month begins; halfway it is worded anew, which makes the next version."""
    customers: tuple[PlannedCustomer, ...] = field(default=(), repr=False)

    @property
    def reworded_at(self) -> datetime:
        """When the next version comes into force."""
        return self.since + (self.until - self.since) / 2

    @property
    def cases(self) -> tuple[PlannedCase, ...]:
        """All of the month, by when they begin."""
        found = [case for customer in self.customers for case in customer.cases]
        return tuple(sorted(found, key=lambda case: (case.opened_at, case.case_id)))


def wamid_of(customer: int, written: int) -> str:
    """WhatsApp's id of the customer's message with this number."""
    return f"wamid.c-sim-{customer:06d}.{written}"


def case_id_of(wamid: str, at: datetime) -> str:
    """The id of the case that begins with a message: its time in milliseconds, and its digest."""
    return f"{int(at.timestamp() * 1000):013d}-c{hashlib.sha256(wamid.encode()).hexdigest()[:16]}"

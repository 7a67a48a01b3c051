"""The powers that use cases need from the world, as Protocols; adapters and fakes keep the same contracts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Happened
from chalicelib.domain.hold import Holds
from chalicelib.domain.inbound import Contact
from chalicelib.domain.meaning import Meaning
from chalicelib.domain.media import Media
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.proposal import ModelUsage, Proposal
from chalicelib.domain.thread import Customer, Thread
from chalicelib.domain.tool_use import ToolCall, ToolUse

if TYPE_CHECKING:  # pydantic: the webhook imports these ports and must not pay for it
    from chalicelib.domain.playbook import Page, Playbook, Tool


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""


class Customers(Protocol):
    """Our customers and the identities by which WhatsApp knows them."""

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        """Find the customer of any known identity, else create one; new identities of a known one are added.

        Two identities that belong to two customers are never merged: the BSUID wins.
        """

    def move(self, old: Contact, new: Contact, *, now: datetime) -> Customer | None:
        """Give the customer of `old` the identities of `new`, and take from them those that `new` replaces.

        None when nobody is known by `old`, or when `new` is somebody else already: they are not merged. What was
        taken leads to them for seven days more, for messages that come late, unless a BSUID says otherwise.
        """

    def find(self, contact: Contact) -> Customer | None:
        """Find the customer of a known identity, without creating one."""

    def saved(self, contact: Contact, *, removed: bool, now: datetime) -> Customer | None:
        """Note the name under which the business's phone knows them; None for somebody who never wrote."""


class Threads(Protocol):
    """Threads, cases, escalations and messages: the one truth, changed only by conditional writes."""

    def receive(self, thread: Thread, message: Message) -> bool:
        """Store an inbound message once and count it on the head (created if missing), atomically.

        `thread` carries id, customer and number; its counters are ignored. Return False for a duplicate.
        """

    def was_erased(self, wamid: str) -> bool:
        """Whether a message was erased with its customer in the last days; a copy of it must not come back."""

    def begin(self, thread: Thread, *, now: datetime) -> None:
        """Create the head if it is missing; what stands there stays."""

    def keep(self, thread: Thread, message: Message) -> bool:
        """Store a message that is never answered (history, an echo) once, and create the head if it is missing.

        Counts, window and wait of the head stay as they are. Return False for a duplicate.
        """

    def record_media(
        self, thread_id: str, message_id: str, media: Media, *, text: str | None = None
    ) -> Message | None:
        """Write what became of a message's file and, with `text`, what could be read of it.

        Only while it is `fetching`; None if it was written before or the message is unknown.
        """

    def amend_note(self, thread_id: str, message_id: str, *, text: str, before: str, at: datetime) -> bool:
        """Let a note say something else (nothing: it was deleted), keeping what it said `before`.

        False if it is no note, or was amended at that time or later.
        """

    def customer_changed(self, thread_id: str, customer: Customer) -> None:
        """Bring the head's copy of the customer up to date; a thread that does not exist stays so."""

    def note_preference(self, thread_id: str, *, marketing_stopped_at: datetime | None) -> None:
        """Note that marketing was stopped (or, with None, resumed) in a thread that exists."""

    def seen(self, thread_id: str, count: int) -> None:
        """Note that somebody of the team has seen the customer's first `count` messages; never fewer than before."""

    def load(self, thread_id: str, *, limit: int = 40) -> Loaded | None:
        """Read head, open case, its escalation and the newest `limit` messages, strongly consistent."""

    def commit(self, commit: Commit) -> bool:
        """Write everything of a commit or nothing; False when someone got there first."""

    def message(self, thread_id: str, message_id: str) -> Message | None:
        """Read one message."""

    def messages_before(
        self, thread_id: str, message_id: str | None, *, limit: int = 50
    ) -> tuple[Message, ...]:
        """Read a page of messages older than `message_id` (None: the newest), oldest first."""

    def head(self, thread_id: str) -> Thread | None:
        """Read only the head."""

    def claim(self, thread_id: str, message_id: str, *, expected: Delivery, now: datetime) -> Message | None:
        """Move an outbound message from `expected` to `sending` and count the attempt; None if it moved before."""

    def record_outcome(
        self,
        thread_id: str,
        message_id: str,
        outcome: Delivery,
        *,
        at: datetime,
        wamid: str | None = None,
        error: dict[str, Any] | None = None,
        counted: bool = True,
    ) -> None:
        """Write what became of an attempt (`pending` again, `unknown`, `sent`, `failed`).

        A status that came first stands. An attempt that was not the message's own is not `counted`.
        """

    def send_again(self, thread_id: str, message_id: str, *, expected: Delivery, at: datetime) -> bool:
        """Move a message from `expected` (`unknown`, `failed`) back to `pending`, once, and count the repeat.

        False if it moved or was repeated before.
        """

    def record_status(
        self,
        thread_id: str,
        message_id: str,
        status: Delivery,
        *,
        at: datetime,
        wamid: str | None,
        error: dict[str, Any] | None,
        pricing: dict[str, Any] | None,
        market: str = "",
    ) -> bool:
        """Climb the delivery ladder, never down; False if the message is unknown or stands higher.

        `sent` is read first, for it mostly tells what we know, and a read costs a fifth of a write. What was
        delivered with a price is listed for the month's count, once.
        """

    def mark_escalation(
        self, thread_id: str, escalation_id: str, mark: str, *, at: datetime, due_at: datetime | None = None
    ) -> bool:
        """Compare-and-set `reminded_at`, `breached_at`, `window_warned_at`, `window_reopened_at` or an alert's name.

        False if the escalation was taken over, closed or marked before, or (with `due_at`) has another clock by now;
        a mark of the window counts as set until `window_check_at` has moved past it. `reply_missed_at` is set though
        it was taken over, while an answer is owed (by `due_at`), and counts as set until the next one is.
        """

    def escalation(self, thread_id: str, escalation_id: str) -> Escalation | None:
        """Read one escalation."""

    def case(self, thread_id: str, case_id: str) -> Case | None:
        """Read one case."""

    def cases_of_thread(self, thread_id: str, *, limit: int = 20) -> tuple[Case, ...]:
        """Read the newest cases of a thread, the newest first."""


@dataclass(frozen=True)
class Listed:
    """A row of an inbox list: the case with its thread's head and, if it has one, its escalation."""

    case: Case
    thread: Thread
    escalation: Escalation | None = None


class Lists(Protocol):
    """The lists that people and the sweep work through, in due order."""

    def cases(
        self, queue: str, status: str, *, limit: int = 50, newest_first: bool = False
    ) -> tuple[Listed, ...]:
        """List cases of a queue by due time (or opening time with the AI, or resolution time when resolved)."""

    def cases_of(self, person_id: str, *, limit: int = 50) -> tuple[Listed, ...]:
        """List the open cases that a person has or is assigned to, by due time, then those they joined."""

    def unanswered_since(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        """List the ids of threads whose oldest unanswered message is older than `before`."""

    def unsent_since(self, before: datetime, *, limit: int = 100) -> tuple[Message, ...]:
        """List outbound messages committed before `before` that have no final outcome."""

    def overdue(self, before: datetime, *, limit: int = 100) -> tuple[Escalation, ...]:
        """List waiting escalations whose reminder, due time or check of the window lies before `before`, and those
        of a person who owes the next answer since before."""

    def to_conclude(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        """List the ids of threads whose case is with the AI, or the business's phone, and has its `check_at` before
        `before`."""


class Wakeups(Protocol):
    """The queues; a wake-up carries ids only and may come twice."""

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        """Wake the fetching of a message's file; what can be read of it wakes the AI afterwards."""

    def receive_parked(self, key: str) -> None:
        """Wake the processing of a webhook body that was parked."""

    def answer(self, thread_id: str, cause: str) -> None:
        """Wake the AI for a thread; `cause` (a message id) deduplicates for five minutes."""

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        """Wake the delivery of one outbound message."""


class EventBus(Protocol):
    """EventBridge."""

    def publish(self, facts: Sequence[Happened]) -> None:
        """Put facts on the bus; raise if any was not taken."""


class SlaClock(Protocol):
    """The state machine that keeps reminder and due times."""

    def start(self, escalation: Escalation) -> None:
        """Start the clock of an escalation; starting it again is a success that does nothing."""


@dataclass(frozen=True)
class Picture:
    """A picture of a customer's message, for a model that sees."""

    message_id: str
    mime_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class TurnRequest:
    """What the model gets for one turn: the playbook, the thread so far, the state that code keeps.

    `correction` says what was wrong with a draft that has to be written once more. `pages` are those that may
    answer, the likeliest first; `tools` those that the model may call, through the Toolbox it is given.
    `tool_uses` are what tools gave before: those of the draft that is written once more.
    """

    playbook: Playbook
    messages: tuple[Message, ...]
    unanswered: tuple[Message, ...]
    now: datetime
    language: str | None = None
    intent: str | None = None
    clarifications: int = 0
    notes: tuple[str, ...] = ()
    correction: str = ""
    pages: tuple[Page, ...] = ()
    tools: tuple[Tool, ...] = ()
    tool_uses: tuple[ToolUse, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Toolbox(Protocol):
    """The business's own services, for the case at hand."""

    def use(self, call: ToolCall, *, within: float | None = None) -> ToolUse:
        """Call a tool and record it; never raises: what went wrong is in the record, its code in `error`.

        `within` is how many seconds are left; the tool's own time limit holds anyway. A tool that may not be
        repeated is called once a case for the same arguments; a second call gives the first one's record.
        """


class Toolboxes(Protocol):
    """Where toolboxes come from: one a turn."""

    def of(self, thread: Thread, case_id: str, playbook: Playbook) -> Toolbox:
        """Give the tools of a playbook, for a case and the customer of its thread; `thread` is the head as read."""


class Meanings(Protocol):
    """The encoder, which reads what words resemble in a published playbook."""

    def read(self, texts: Sequence[str], *, version: int) -> tuple[Meaning, ...] | None:
        """Read each text (at most 8, of 500 characters); None when it cannot be read in time. Never raises."""


class LanguageModel(Protocol):
    """The AI's language model."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        """Propose a turn, using tools on the way; raise ModelUnavailable when nothing usable comes in time."""


class DeliveryFailed(Exception):
    """WhatsApp refused a message. `permanent`: trying again cannot help. `code` is WhatsApp's own.

    It may be tried again `retry_after` seconds later, or `growth` to the power of the tries before, at most
    `most_attempts` times. `holds`: no other message of the number can go out now either; this one is not to blame.
    """

    def __init__(
        self,
        code: int,
        title: str,
        *,
        permanent: bool,
        retry_after: float = 0.0,
        growth: float = 2.0,
        most_attempts: int = 5,
        holds: Holds | None = None,
        what_to_do: str = "",
    ) -> None:
        super().__init__(f"{code} {title}")
        self.code, self.title, self.permanent, self.retry_after = code, title, permanent, retry_after
        self.growth, self.most_attempts = growth, most_attempts
        self.holds, self.what_to_do = holds, what_to_do

    @property
    def shown(self) -> dict[str, Any]:
        """What is kept with the message, for people to read."""
        shown = {"code": self.code, "title": self.title, "what_to_do": self.what_to_do}
        return {name: value for name, value in shown.items() if value != ""}


class OutcomeUnknown(Exception):
    """The answer to a send was lost (timeout, 5xx, broken body): it may or may not have gone out."""


class Channel(Protocol):
    """WhatsApp, outbound."""

    def send(self, message: Message, thread: Thread) -> str:
        """Send a message and give its wamid; raise DeliveryFailed or OutcomeUnknown.

        `biz_opaque_callback_data` carries "<thread_id>/<message_id>".
        """

    def show_typing(self, thread: Thread, wamid: str) -> None:
        """Mark the customer's message read and show that an answer is being written; never raises."""


class Playbooks(Protocol):
    """Published playbook versions and the one in force."""

    def active(self) -> Playbook:
        """Give the version in force (cached for some seconds); raise NoPlaybook when none was published.

        One that cannot be read is stood in for by the newest before it that can, and `unread` names it; raises
        UnreadableVersion where there is none.
        """

    def unread(self) -> int | None:
        """Give the version that should be in force and cannot be read, as `active` last found it."""

    def look_again(self) -> None:
        """Have the next `active` ask anew, for whoever must not see what held half a minute ago."""

    def version(self, number: int) -> Playbook:
        """Give a published version; raises NoPlaybook where there is none, UnreadableVersion if it cannot be read."""

    def publish(
        self,
        playbook: Playbook,
        *,
        by: str,
        at: datetime,
        index: bytes | None = None,
        restores: int | None = None,
        override: str = "",
        scenarios: Mapping[str, str] | None = None,
    ) -> int:
        """Store the next numbered version with its index and put it in force; give its number.

        `restores` is the older version whose content this is, `override` why it was published although scenarios
        failed; both for the history. `scenarios` are the texts of its scenarios by file, kept beside it.
        """

    def scenarios(self, number: int) -> Mapping[str, str]:
        """Give the scenarios of a version, by file such as `scenarios/prices.yaml`; empty where it has none.

        Raises UnreadableScenarios where it was published with some that are lost or broken.
        """

    def history(self) -> tuple[PublishedVersion, ...]:
        """Give every version that was stored, newest first."""


class Indexer(Protocol):
    """Prepares a playbook for the encoder, once, when it is published."""

    def index(self, playbook: Playbook) -> bytes:
        """Give what `Meanings` needs of a version: numbers and ids."""


@dataclass(frozen=True)
class PublishedVersion:
    """When a playbook was published and by whom; `restores` is the older version it brought back."""

    number: int
    by: str
    at: datetime
    restores: int | None = None
    override: str = ""
    """Why it was published although scenarios that must pass failed; empty when none did."""


class NoPlaybook(Exception):
    """Nothing was published yet: run `./handoff policies publish`."""


class UnreadableVersion(Exception):
    """A version was published and cannot be read: its file is lost or broken, or of a newer release."""


class UnreadableScenarios(Exception):
    """A version was published with scenarios, and these cannot be read: their file is lost or broken."""


@dataclass(frozen=True)
class Posted:
    """Where a notification went, so that it can be updated: Slack's channel and ts, or the mail's id."""

    channel: str
    reference: str
    crowd_id: str = ""
    """The crowd that it tells of, where it is about several escalations."""


class NotificationLog(Protocol):
    """Which notification went out, so that each goes out once."""

    def claim(self, thread_id: str, escalation_id: str, stage: str, channel: str, *, at: datetime) -> bool:
        """Reserve a notification; False if it was sent, or reserved less than a minute before."""

    def record(self, thread_id: str, escalation_id: str, stage: str, channel: str, posted: Posted) -> None:
        """Note that it was sent, and where."""

    def posted(self, thread_id: str, escalation_id: str, stage: str, channel: str) -> Posted | None:
        """Find where it was sent."""


@dataclass(frozen=True)
class Notice:
    """What people are told of an escalation, masked; the transports decide how it looks."""

    stage: str
    headline: str
    queue: str
    lines: tuple[tuple[str, str], ...]
    due: str
    link: str
    escalation_id: str
    taken_by: str | None = None
    thread_name: str = ""
    thread_id: str = ""
    waiting: bool = False
    """Whether somebody can still take the case over."""
    overdue: bool = False
    due_at: datetime | None = None
    """What `due` says, for readers in another zone."""
    trigger: str = ""
    """Why a person is needed, in words of ours; `lines` have the customer's."""
    settings: str = ""
    """Where its one reader chooses what to hear of; empty where it goes to a team."""
    language: str = "en"
    """That its words are in, and those that a transport adds."""
    facts: dict[str, str] = field(default_factory=dict)


class NotificationFailed(Exception):
    """A notification could not be sent; `permanent` when trying again cannot help."""

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.permanent = permanent


class Chat(Protocol):
    """Slack."""

    def post(self, channel: str, notice: Notice) -> Posted:
        """Post a notice; raise NotificationFailed."""

    def reply(self, under: Posted, notice: Notice, *, aloud: bool = False) -> Posted:
        """Post a notice in the thread of one that was posted; `aloud`: in its channel as well."""

    def update(self, posted: Posted, notice: Notice) -> None:
        """Replace a notice that was posted before; raise NotificationFailed."""


class Mail(Protocol):
    """Email through SES."""

    def send(self, to: Sequence[str], notice: Notice) -> Posted:
        """Send a notice as text and HTML; raise NotificationFailed."""


@dataclass(frozen=True)
class Person:
    """Someone who works in the inbox, as the sign-in named them. `groups` are agents, leads, admins."""

    person_id: str
    name: str
    email: str
    groups: tuple[str, ...] = ()

    @property
    def may_work(self) -> bool:
        """Whether they may open the inbox at all."""
        return bool({"agents", "leads", "admins"} & set(self.groups))


@dataclass(frozen=True)
class Session:
    """A signed-in browser: the person, the token that every form must carry, when it began and was last used.

    It ends at `expires_at`, and before that when nobody uses it for a while.
    """

    person: Person
    csrf: str
    opened_at: datetime
    used_at: datetime
    expires_at: datetime


class Sessions(Protocol):
    """Signed-in browsers, by an opaque token of which only the hash is stored."""

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        """Start a session and give its token."""

    def find(self, token: str, *, now: datetime) -> Session | None:
        """Find a session that has not ended, by itself or by somebody."""

    def renew(self, token: str, *, now: datetime) -> None:
        """Note that somebody used a session; one that was ended meanwhile stays so."""

    def close(self, token: str) -> None:
        """End a session."""

    def of(self, person_id: str, *, now: datetime) -> tuple[Session, ...]:
        """List somebody's open sessions, oldest first."""

    def end_all(self, person_id: str) -> int:
        """End every session of somebody, and give how many there were."""


@dataclass(frozen=True)
class Vouched:
    """Whom the identity provider vouches for, and what lets them change their own account there, for minutes."""

    person: Person
    access: str = field(default="", repr=False)


class SignInRefused(Exception):
    """The identity provider did not vouch for this browser; the reason is fit for a person to read."""


class IdentityProvider(Protocol):
    """Cognito: authorization code with PKCE."""

    def authorize_url(self, *, state: str, code_challenge: str, fresh: bool = False) -> str:
        """Give the address of the sign-in page; `fresh` asks anew, for access to one's own account there."""

    def exchange(self, code: str, *, code_verifier: str) -> Vouched:
        """Trade a code for the person it stands for; raise SignInRefused."""

    def sign_out_url(self) -> str:
        """Give the address that ends the provider's own session."""

    def public_url(self) -> str:
        """Give the inbox's public address, without a trailing slash."""

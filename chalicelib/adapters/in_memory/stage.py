"""One customer's whole product in one process, on a clock that jumps: for scenarios, simulation and replay.

    stage = Stage(playbook, model)
    stage.customer.writes("Are you open on Saturday?")
    stage.settle()
    stage.later(hours=26)
    stage.case.resolution

Everything runs through the real use cases; only the ports are in memory. Nothing is sent to anybody.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.in_memory.channel import InMemoryChannel
from chalicelib.adapters.in_memory.channel_news import InMemoryNotices
from chalicelib.adapters.in_memory.clock import MONDAY_10, FixedClock
from chalicelib.adapters.in_memory.customers import InMemoryCustomers
from chalicelib.adapters.in_memory.event_bus import InMemoryEventBus
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.lists import InMemoryLists
from chalicelib.adapters.in_memory.media import (
    InMemoryDocumentReader,
    InMemoryMediaSource,
    InMemoryMediaStore,
    InMemoryTranscriber,
)
from chalicelib.adapters.in_memory.outbox import InMemoryOutbox
from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.adapters.in_memory.sla_clock import InMemorySlaClock
from chalicelib.adapters.in_memory.stage_customer import NUMBER, StageCustomer
from chalicelib.adapters.in_memory.stage_due import next_due
from chalicelib.adapters.in_memory.stage_person import StagePerson
from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.adapters.in_memory.toolboxes import InMemoryToolboxes
from chalicelib.adapters.in_memory.wakeups import InMemoryWakeups
from chalicelib.adapters.meanings import NoMeanings
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Change, Happened
from chalicelib.domain.inbound import StatusUpdate, WebhookEvent
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer, Thread, thread_id_for
from chalicelib.use_cases.answer_customer import Turn, answer_customer
from chalicelib.use_cases.deliver_message import Powers as DeliveryPowers
from chalicelib.use_cases.deliver_message import RetryLater, deliver_message
from chalicelib.use_cases.fetch_media import FetchLater, fetch_media
from chalicelib.use_cases.fetch_media import Powers as FetchingPowers
from chalicelib.use_cases.model_ports import LanguageModel, Meanings, Toolboxes
from chalicelib.use_cases.publish_facts import publish_facts
from chalicelib.use_cases.receive_webhook import receive_webhook
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.sweep import sweep
from chalicelib.use_cases.turn import TryAgain

TRIES = 2
"""Keep in sync with entrypoints/answer_customer.py."""

REST_AFTER = 500
SOMEBODY = Customer("c-stage", name="Maria", phone="34600111222", bsuid="ES.13491208655302741918")


class Stage:
    """One customer, one thread, every worker; `clock` moves only by what is done here, a second an act.

    `playbooks` may be shared by many stages and published to in between. `toolboxes` gives what a scenario scripts
    (`stage.toolboxes.gives[tool] = result or error code`) unless others are passed. `sees`: the model is shown
    pictures. `reports` are the statuses that WhatsApp tells of each message.
    """

    def __init__(
        self,
        playbook: Playbook | InMemoryPlaybooks,
        model: LanguageModel,
        *,
        at: datetime = MONDAY_10,
        customer: Customer = SOMEBODY,
        meanings: Meanings | None = None,
        toolboxes: Toolboxes | None = None,
        sees: bool = False,
        reports: Sequence[Delivery] = (Delivery.SENT, Delivery.DELIVERED),
    ) -> None:
        self.playbooks = playbook if isinstance(playbook, InMemoryPlaybooks) else InMemoryPlaybooks(playbook)
        self.model, self.meanings = model, meanings or NoMeanings()
        self.clock = FixedClock(at)
        self.threads, self.customers = InMemoryThreads(), InMemoryCustomers()
        self.lists, self.outbox = InMemoryLists(self.threads), InMemoryOutbox(self.threads)
        self.wakeups, self.notices = InMemoryWakeups(), InMemoryNotices()
        self.channel, self.bus, self.sla_clock = InMemoryChannel(), InMemoryEventBus(), InMemorySlaClock()
        self.facts_ledger = InMemoryFactsLedger()
        self.source, self.store = InMemoryMediaSource(), InMemoryMediaStore()
        self.transcriber, self.reader = InMemoryTranscriber(), InMemoryDocumentReader()
        self.scripted = InMemoryToolboxes(self.clock)
        self.toolboxes = toolboxes or self.scripted
        self.thread_id = thread_id_for(NUMBER, customer.customer_id)
        self.customer = StageCustomer(self, customer)
        self.turns: list[Turn] = []
        self.swept: Counter[str] = Counter()
        self._reports, self._pictures = tuple(reports), self.store if sees else None
        self._stream: list[Change] = []
        self._answers: deque[tuple[str, int]] = deque()
        self._deliveries: deque[tuple[str, str, int]] = deque()
        self._fetches: deque[tuple[str, str, int]] = deque()
        self._reported = 0

    def person(self, person: Person) -> StagePerson:
        """Somebody of the team at this thread."""
        return StagePerson(self, person)

    # What stands on record

    @property
    def loaded(self) -> Loaded:
        """The thread with its open (or last) case; raises LookupError before the customer wrote."""
        loaded = self.threads.load(self.thread_id, limit=10_000)
        if loaded is None:
            raise LookupError("the customer has not written yet")
        return loaded

    @property
    def head(self) -> Thread:
        """The thread's head."""
        return self.loaded.thread

    @property
    def case(self) -> Case | None:
        """The open case, or the last one."""
        return self.loaded.case

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every case, oldest first."""
        return tuple(reversed(self.threads.cases_of_thread(self.thread_id, limit=10_000)))

    @property
    def escalation(self) -> Escalation | None:
        """The escalation of that case, if it has one now."""
        return self.loaded.escalation

    @property
    def escalations(self) -> tuple[Escalation, ...]:
        """Every escalation, oldest first."""
        return tuple(sorted(self.threads.escalations.values(), key=lambda each: each.escalated_at))

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything in the thread, in order."""
        return self.loaded.messages

    @property
    def said(self) -> list[Message]:
        """What reached the customer's phone, in order."""
        return [sent.message for sent in self.channel.sent]

    @property
    def facts(self) -> list[Happened]:
        """What was told to the bus, in order."""
        return self.bus.facts

    # Time and the workers

    def receive(self, *events: WebhookEvent) -> None:
        """Let WhatsApp bring events."""
        receive_webhook(
            events,
            customers=self.customers,
            threads=self.threads,
            wakeups=self.wakeups,
            notices=self.notices,
            playbooks=self.playbooks,
            clock=self.clock,
        )

    def settle(self) -> None:
        """Let everything that is on its way arrive."""
        for _ in range(REST_AFTER):
            if not (self._publish() or self._deliver() or self._answer() or self._fetch() or self._report()):
                return
        raise RuntimeError("the stage does not come to rest")

    def later(self, **length: float) -> None:
        """Let time pass (`minutes=`, `hours=`, `days=`): the sweep runs whenever something is due, and at the end."""
        self.until(self.clock.now() + timedelta(**length))

    def until(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        while due := next_due(self.threads, self.clock.now(), before=moment):
            self.clock.set(due)
            self.sweep()
        self.clock.set(max(moment, self.clock.now()))
        self.sweep()

    def sweep(self) -> None:
        """Run the sweep once, and let what it woke be done."""
        self.wakeups.forget()
        self.swept += sweep(
            threads=self.threads,
            lists=self.lists,
            outbox=self.outbox,
            wakeups=self.wakeups,
            playbooks=self.playbooks,
            clock=self.clock,
        )
        self.settle()

    def _publish(self) -> bool:
        changes = self.threads.drain()
        if not changes:
            return False
        publish_facts(
            [each for each in changes if not isinstance(each.new, Thread)],
            wakeups=self.wakeups,
            sla_clock=self.sla_clock,
            event_bus=self.bus,
            threads=self.threads,
            playbooks=self.playbooks,
            outbox=self.outbox,
            clock=self.clock,
            facts_ledger=self.facts_ledger,
        )
        return True

    def _answer(self) -> bool:
        self._answers.extend((thread_id, 1) for thread_id in _taken(self.wakeups.answers))
        if not self._answers:
            return False
        thread_id, receives = self._answers.popleft()
        self.clock.tick()
        try:
            turn = answer_customer(
                thread_id=thread_id,
                last_try=receives >= TRIES,
                threads=self.threads,
                playbooks=self.playbooks,
                model=self.model,
                channel=self.channel,
                meanings=self.meanings,
                toolboxes=self.toolboxes,
                clock=self.clock,
                pictures=self._pictures,
            )
        except TryAgain as again:
            self.clock.tick(again.after)
            self._answers.append((thread_id, receives + 1))
        else:
            if turn.outcome != "nothing_to_do":
                self.turns.append(turn)
        return True

    def _deliver(self) -> bool:
        self._deliveries.extend((*ids, 1) for ids in _taken(self.wakeups.deliveries))
        if not self._deliveries:
            return False
        thread_id, message_id, receives = self._deliveries.popleft()
        powers = DeliveryPowers(self.threads, self.outbox, self.lists, self.wakeups, self.channel, self.clock)
        try:
            deliver_message(thread_id=thread_id, message_id=message_id, powers=powers, receives=receives)
        except RetryLater as again:
            self.clock.tick(again.after)
            self._deliveries.append((thread_id, message_id, receives + 1))
        return True

    def _fetch(self) -> bool:
        self._fetches.extend((*ids, 1) for ids in _taken(self.wakeups.fetches))
        if not self._fetches:
            return False
        thread_id, message_id, receives = self._fetches.popleft()
        powers = FetchingPowers(
            self.threads,
            self.playbooks,
            self.source,
            self.store,
            self.transcriber,
            self.reader,
            self.wakeups,
            self.clock,
        )
        try:
            fetch_media(thread_id=thread_id, message_id=message_id, receive_count=receives, powers=powers)
        except FetchLater as again:
            self.clock.tick(again.after)
            self._fetches.append((thread_id, message_id, receives + 1))
        return True

    def _report(self) -> bool:
        new = self.channel.sent[self._reported :]
        self._reported += len(new)
        for sent in new:
            for status in self._reports:
                self.receive(
                    StatusUpdate(
                        status,
                        self.clock.now(),
                        sent.wamid,
                        thread_id=sent.message.thread_id,
                        message_id=sent.message.message_id,
                    )
                )
        return bool(new)


def _taken(queue: list[Any]) -> list[Any]:
    taken, queue[:] = list(queue), []
    return taken

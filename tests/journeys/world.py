"""The world around the product in one process: WhatsApp, the queues, the stream, the bus, the people.

A test tells a story with the cast and lets everything that is on its way arrive:

    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()

Every act takes a second. What was not finished comes again, as SQS, the stream, the bus and WhatsApp would
bring it; `crash` makes the process die at one call of a port.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.whatsapp import wire
from chalicelib.domain.case import Case, Surety
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Change, Happened
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.moves import Done, Refused
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Customer, Thread, thread_id_for
from chalicelib.inbox.recorded import recorded_in
from chalicelib.use_cases.add_note import add_note
from chalicelib.use_cases.answer_customer import Turn, answer_customer
from chalicelib.use_cases.assign_by_hand import assign_by_hand
from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.deliver_message import Powers as DeliveryPowers
from chalicelib.use_cases.deliver_message import RetryLater, deliver_message
from chalicelib.use_cases.fetch_media import FetchLater, fetch_media
from chalicelib.use_cases.fetch_media import Powers as FetchingPowers
from chalicelib.use_cases.go_away import come_back, go_away
from chalicelib.use_cases.hand_back import hand_back
from chalicelib.use_cases.hand_out import hand_out
from chalicelib.use_cases.join_case import join_case
from chalicelib.use_cases.move_case import move_case
from chalicelib.use_cases.notice_ports import NotificationFailed
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.publish_facts import publish_facts
from chalicelib.use_cases.receive_webhook import receive_webhook
from chalicelib.use_cases.reply_to_customer import reply_to_customer
from chalicelib.use_cases.resolve_case import resolve_case
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.snooze_case import snooze_case
from chalicelib.use_cases.sweep import sweep
from chalicelib.use_cases.tag_case import tag_case
from chalicelib.use_cases.take_over import take_over
from chalicelib.use_cases.telling import Powers
from chalicelib.use_cases.turn import TryAgain
from tests.fakes.cast import ADA, DANA, LEE, MARIA, NUMBER, OTTO
from tests.fakes.channel import ChannelFake, Sent
from tests.fakes.channel_news import NoticesFake
from tests.fakes.clock import FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.customers import CustomersFake
from tests.fakes.event_bus import EventBusFake
from tests.fakes.lists import ListsFake
from tests.fakes.meanings import MeaningsFake
from tests.fakes.media import DocumentReaderFake, MediaSourceFake, MediaStoreFake, TranscriberFake
from tests.fakes.model import ModelFake
from tests.fakes.notices import ChatFake, MailFake, NotificationLogFake
from tests.fakes.outbox import OutboxFake
from tests.fakes.people import PeopleFake
from tests.fakes.playbooks import PlaybooksFake
from tests.fakes.push import PushFake
from tests.fakes.sla_clock import SlaClockFake
from tests.fakes.slack import CrowdsFake, SlackThreadsFake, WorkspaceFake
from tests.fakes.threads import Change as Written
from tests.fakes.threads import ThreadsFake
from tests.fakes.toolboxes import ToolboxesFake
from tests.fakes.wakeups import WakeupsFake
from tests.journeys.clinic import a_playbook

APP_SECRET = "app-secret"
INBOX = "https://inbox.example"
LINK_KEY = "link-key-of-the-world"
TRIES = 2
"""Keep in sync with entrypoints/answer_customer.py."""

MOST_RECEIVES, MOST_DELIVERIES = 5, 20
"""After so many receives SQS puts a wake-up into the dead-letter queue; waiting for its turn is no failure."""

STREAM_BATCH = 25
REST_AFTER = 2_000


@dataclass
class Arriving:
    """Something on its way to a worker, which comes again until it is finished."""

    thread_id: str = ""
    message_id: str = ""
    fact: Happened | None = None
    body: bytes = b""
    receives: int = 0
    not_before: datetime | None = None


class World:
    """Every port as a fake, every trigger as a loop, and the cast."""

    def __init__(
        self,
        *,
        playbook: Playbook | None = None,
        model: ModelFake | None = None,
        crash: CrashPoint | None = None,
    ) -> None:
        self.clock = FixedClock()
        self.threads, self.customers, self.wakeups = ThreadsFake(), CustomersFake(), WakeupsFake()
        self.lists, self.outbox = ListsFake(self.threads), OutboxFake(self.threads)
        self.notices = NoticesFake()
        self.playbooks = PlaybooksFake(playbook or a_playbook())
        self.model, self.channel = model or ModelFake(), ChannelFake()
        self.meanings, self.toolboxes = MeaningsFake(), ToolboxesFake(self.clock)
        self.source, self.store = MediaSourceFake(), MediaStoreFake()
        self.transcriber, self.reader = TranscriberFake(), DocumentReaderFake()
        self.bus, self.sla_clock = EventBusFake(), SlaClockFake()
        self.slack, self.mail, self.log = ChatFake(), MailFake(), NotificationLogFake()
        self.slack_threads, self.crowds = SlackThreadsFake(), CrowdsFake()
        self.colleagues, self.push = ColleaguesFake(), PushFake()
        self.facts_ledger = InMemoryFactsLedger()
        self.workspace, self.people = WorkspaceFake(), PeopleFake(DANA, LEE, ADA, OTTO)
        self.ports = Ports(self, crash or CrashPoint())
        self.maria = self._customer(MARIA)
        self.dana, self.lee, self.otto = Desk(self, DANA), Desk(self, LEE), Desk(self, OTTO)
        self.reports: tuple[str, ...] = ("sent", "delivered")
        self.turns: list[Turn] = []
        self.counts: Counter[str] = Counter()
        self.responses: list[int] = []
        self.written: list[Written] = []
        self.swept: Counter[str] = Counter()
        self.dead_letters: list[Arriving] = []
        self._refused: list[Arriving] = []
        self._answers: list[Arriving] = []
        self._fetches: list[Arriving] = []
        self._outbox: list[Arriving] = []
        self._facts: list[Arriving] = []
        self._stream: list[Change] = []
        self._reported = self._told = 0

    def _customer(self, customer: Customer) -> Phone:
        self.customers.customers[customer.customer_id] = customer
        self.customers.identities[("bsuid", customer.bsuid or "")] = customer.customer_id
        self.customers.identities[("wa_id", customer.phone or "")] = customer.customer_id
        return Phone(self, customer)

    # What stands on record

    def loaded(self, thread_id: str = "") -> Loaded:
        """Maria's thread as it stands."""
        loaded = self.threads.load(thread_id or self.maria.thread_id, limit=1000)
        assert loaded, "nobody wrote yet"
        return loaded

    @property
    def head(self) -> Thread:
        return self.loaded().thread

    @property
    def case(self) -> Case:
        case = self.loaded().case
        assert case, "there is no case yet"
        return case

    @property
    def escalation(self) -> Escalation:
        escalation = self.loaded().escalation
        assert escalation, "the case is not escalated"
        return escalation

    @property
    def messages(self) -> tuple[Message, ...]:
        return self.loaded().messages

    @property
    def outbound(self) -> tuple[Message, ...]:
        """What goes out to Maria, in order."""
        return tuple(message for message in self.messages if message.delivery)

    def said_by(self, *authors: Author) -> list[str]:
        """What they said in Maria's thread, in order."""
        return [message.text for message in self.messages if message.author in authors]

    def phone_of(self, name: str) -> list[str]:
        """What a customer reads on the phone, in order."""
        thread_id = getattr(self, name).thread_id
        return [sent.message.text for sent in self.channel.sent if sent.message.thread_id == thread_id]

    # What WhatsApp does

    def post(self, body: bytes, signature: str | None = "") -> int:
        """Post a body to the webhook as WhatsApp does; what is not answered with 200 comes again."""
        given = signed(body) if signature == "" else signature
        if not wire.verify_signature(body, given, (APP_SECRET,)):
            return self._respond(401)
        try:
            self.counts += receive_webhook(
                wire.parse(body),
                customers=self.ports.customers,
                threads=self.ports.threads,
                wakeups=self.ports.wakeups,
                notices=self.ports.notices,
                playbooks=self.ports.playbooks,
                clock=self.ports.clock,
            )
        except Crash:
            self._refused.append(Arriving(body=body))
            return self._respond(500)
        return self._respond(200)

    def _respond(self, status: int) -> int:
        self.responses.append(status)
        return status

    # Time

    def settle(self) -> None:
        """Let everything that is on its way arrive."""
        for _ in range(REST_AFTER):
            if not self.step():
                return
        raise AssertionError("the world does not come to rest")

    def later(self, *, minutes: int) -> None:
        """Let time pass minute by minute; the sweep runs and the SLA clocks strike."""
        for minute in range(minutes):
            self.clock.tick(60)
            if minute % 5 == 0:
                self.wakeups.forget()
            self._strike()
            self.sweep()
            self.settle()

    def sweep(self) -> None:
        """Run the sweep once; what dies in it is begun again a minute later."""
        try:
            self.swept += sweep(
                threads=self.ports.threads,
                lists=self.ports.lists,
                outbox=self.ports.outbox,
                wakeups=self.ports.wakeups,
                playbooks=self.ports.playbooks,
                clock=self.ports.clock,
            )
            self.swept += hand_out(self.assigning)
        except Crash:
            return

    def _strike(self) -> None:
        """What the state machine does: it marks the escalation, on condition that nobody has taken it."""
        now = self.clock.now()
        for escalation in self.sla_clock.started.values():
            stored = self.threads.escalation(escalation.thread_id, escalation.escalation_id)
            if stored is None or stored.due_at != escalation.due_at:
                continue
            marks = [("reminded_at", escalation.reminder_at), ("breached_at", escalation.due_at)]
            marks += [(alert.name, alert.at) for alert in escalation.alerts]
            for mark, at in marks:
                if at <= now:
                    self.threads.mark_escalation(escalation.thread_id, escalation.escalation_id, mark, at=now)

    def step(self, worker: str = "") -> bool:
        """Let one worker (any, or the one named) take one thing that is due; False when nothing is."""
        workers: dict[str, Callable[[], bool]] = {
            "webhook": self._post_again,
            "publish_facts": self._publish,
            "deliver_message": self._deliver,
            "answer_customer": self._answer,
            "fetch_media": self._fetch,
            "notify": self._notify,
            "statuses": self._report,
        }
        return workers[worker]() if worker else any(work() for work in workers.values())

    def _post_again(self) -> bool:
        if not self._refused:
            return False
        self.post(self._refused.pop(0).body)
        return True

    def _publish(self) -> bool:
        new = self.threads.drain()
        self.written += new
        self._stream += [
            Change(change.old, change.new)
            for change in new
            if not isinstance(change.old, Thread) and not isinstance(change.new, Thread)
        ]
        batch = self._stream[:STREAM_BATCH]
        if not batch:
            return False
        try:
            publish_facts(
                batch,
                wakeups=self.ports.wakeups,
                sla_clock=self.ports.sla_clock,
                event_bus=self.ports.bus,
                threads=self.ports.threads,
                playbooks=self.ports.playbooks,
                outbox=self.ports.outbox,
                clock=self.ports.clock,
                facts_ledger=self.ports.facts_ledger,
                assigning=self.assigning,
            )
        except Crash:
            return True
        del self._stream[: len(batch)]
        return True

    def leaves(self, person: Person) -> None:
        """Let somebody say that they are away, and what follows be done."""
        self.clock.tick()
        go_away(person=person, powers=self.assigning)
        self.settle()

    @property
    def assigning(self) -> AssigningPowers:
        """What giving cases out to people may touch."""
        return AssigningPowers(
            threads=self.ports.threads,
            lists=self.ports.lists,
            colleagues=self.ports.colleagues,
            playbooks=self.ports.playbooks,
            wakeups=self.ports.wakeups,
            clock=self.ports.clock,
        )

    def _answer(self) -> bool:
        self._answers += [Arriving(thread_id) for thread_id in taken(self.wakeups.answers)]
        return self._work(self._answers, self._answer_once)

    def _answer_once(self, arriving: Arriving) -> None:
        self.turns.append(self.answers(arriving.thread_id, last_try=arriving.receives >= TRIES))

    def answers(self, thread_id: str = "", *, last_try: bool = False) -> Turn:
        """Let one AI worker take one turn."""
        self.clock.tick()
        return answer_customer(
            thread_id=thread_id or self.maria.thread_id,
            last_try=last_try,
            threads=self.ports.threads,
            playbooks=self.ports.playbooks,
            model=self.ports.model,
            channel=self.ports.channel,
            meanings=self.ports.meanings,
            toolboxes=self.ports.toolboxes,
            clock=self.ports.clock,
            pictures=self.ports.store,
        )

    def _fetch(self) -> bool:
        self._fetches += [Arriving(*ids) for ids in taken(self.wakeups.fetches)]
        return self._work(self._fetches, self._fetch_once)

    def _fetch_once(self, arriving: Arriving) -> None:
        ids = {"thread_id": arriving.thread_id, "message_id": arriving.message_id}
        fetch_media(**ids, receive_count=arriving.receives, powers=self.fetching_powers)

    @property
    def fetching_powers(self) -> FetchingPowers:
        """What fetching a file may touch."""
        return FetchingPowers(
            threads=self.ports.threads,
            playbooks=self.ports.playbooks,
            source=self.ports.source,
            store=self.ports.store,
            transcriber=self.ports.transcriber,
            reader=self.ports.reader,
            wakeups=self.ports.wakeups,
            clock=self.ports.clock,
        )

    def _deliver(self) -> bool:
        self._outbox += [Arriving(*ids) for ids in taken(self.wakeups.deliveries)]
        return self._work(self._outbox, self._deliver_once, most=MOST_DELIVERIES)

    def _deliver_once(self, arriving: Arriving) -> None:
        self.delivers(arriving.message_id, arriving.thread_id, receives=arriving.receives)

    def delivers(self, message_id: str, thread_id: str = "", *, receives: int = 1) -> Delivery:
        """Let one delivery worker take one wake-up."""
        return deliver_message(
            thread_id=thread_id or self.maria.thread_id,
            message_id=message_id,
            powers=self.delivery_powers,
            receives=receives,
        )

    @property
    def delivery_powers(self) -> DeliveryPowers:
        """What a delivery may touch."""
        return DeliveryPowers(
            threads=self.ports.threads,
            outbox=self.ports.outbox,
            lists=self.ports.lists,
            wakeups=self.ports.wakeups,
            channel=self.ports.channel,
            clock=self.ports.clock,
        )

    def _notify(self) -> bool:
        new = self.bus.facts[self._told :]
        self._told += len(new)
        self._facts += [Arriving(fact=fact) for fact in new]
        return self._work(self._facts, self._notify_once)

    def _notify_once(self, arriving: Arriving) -> None:
        assert arriving.fact
        self.tells(arriving.fact)

    def tells(self, fact: Happened) -> tuple[str, ...]:
        """Let people be told of one fact."""
        return notify_people(fact, self.powers)

    @property
    def powers(self) -> Powers:
        """What telling people may touch."""
        return Powers(
            threads=self.ports.threads,
            playbooks=self.ports.playbooks,
            log=self.ports.log,
            chat=self.ports.slack,
            mail=self.ports.mail,
            clock=self.ports.clock,
            slack_threads=self.ports.slack_threads,
            crowds=self.ports.crowds,
            inbox_url=INBOX,
            colleagues=self.ports.colleagues,
            push=self.ports.push,
            link_keys=lambda: (LINK_KEY,),
            recorded=recorded_in,
        )

    def _report(self) -> bool:
        new = self.channel.sent[self._reported :]
        self._reported += len(new)
        for sent in new:
            for status in self.reports:
                self.post(self.status(sent, status))
        return bool(new)

    def status(self, sent: Sent, status: str, **more: Any) -> bytes:
        """WhatsApp's report about a message that it took."""
        return a_body(
            statuses=[
                {
                    "id": sent.wamid,
                    "status": status,
                    "timestamp": str(int(self.clock.now().timestamp())),
                    "biz_opaque_callback_data": f"{sent.message.thread_id}/{sent.message.message_id}",
                    **more,
                }
            ]
        )

    def _work(
        self, queue: list[Arriving], once: Callable[[Arriving], None], *, most: int = MOST_RECEIVES
    ) -> bool:
        """Take the first that is due; it leaves the queue when it is finished or came too often."""
        due = [item for item in queue if item.not_before is None or item.not_before <= self.clock.now()]
        if not due:
            return False
        item = due[0]
        item.receives += 1
        try:
            once(item)
        except (TryAgain, RetryLater, FetchLater) as again:
            self.clock.tick(again.after)
        except (NotificationFailed, ExceptionGroup):
            item.not_before = self.clock.now() + timedelta(minutes=1)
        except Crash:
            pass
        else:
            queue.remove(item)
            return True
        if item.receives >= most:
            queue.remove(item)
            self.dead_letters.append(item)
        return True


class Ports:
    """The ports as the product sees them: each call may be the one at which the process dies."""

    def __init__(self, world: World, crash: CrashPoint) -> None:
        self.crash = crash
        self.clock = crash.wrap(world.clock)
        self.threads, self.lists = crash.wrap(world.threads), crash.wrap(world.lists)
        self.outbox = crash.wrap(world.outbox)
        self.customers, self.wakeups = crash.wrap(world.customers), crash.wrap(world.wakeups)
        self.playbooks, self.model = crash.wrap(world.playbooks), crash.wrap(world.model)
        self.notices = crash.wrap(world.notices)
        self.meanings, self.toolboxes = crash.wrap(world.meanings), crash.wrap(world.toolboxes)
        self.source, self.store = crash.wrap(world.source), crash.wrap(world.store)
        self.transcriber, self.reader = crash.wrap(world.transcriber), crash.wrap(world.reader)
        self.channel, self.bus = crash.wrap(world.channel), crash.wrap(world.bus)
        self.sla_clock, self.log = crash.wrap(world.sla_clock), crash.wrap(world.log)
        self.slack, self.mail = crash.wrap(world.slack), crash.wrap(world.mail)
        self.slack_threads, self.crowds = crash.wrap(world.slack_threads), crash.wrap(world.crowds)
        self.colleagues, self.push = crash.wrap(world.colleagues), crash.wrap(world.push)
        self.facts_ledger = crash.wrap(world.facts_ledger)


@dataclass
class Phone:
    """A customer with WhatsApp."""

    world: World
    customer: Customer
    written: int = 0
    bodies: list[bytes] = field(default_factory=list)

    @property
    def thread_id(self) -> str:
        return thread_id_for(NUMBER, self.customer.customer_id)

    def writes(self, text: str) -> bytes:
        """Send a text; WhatsApp posts it at once. Gives the body that it posted."""
        return self.sends({"type": "text", "text": {"body": text}})

    def sends(self, content: dict[str, Any]) -> bytes:
        """Send a message of any type; gives the body that WhatsApp posted."""
        self.world.clock.tick()
        body = self.body(content)
        self.bodies.append(body)
        self.world.post(body)
        return body

    def sends_file(self, kind: str, content: bytes, mime_type: str, caption: str = "", **more: Any) -> bytes:
        """Send a file, which lies with WhatsApp until it is fetched."""
        media_id = f"media-{self.customer.customer_id}-{self.written + 1}"
        self.world.source.files[media_id] = content
        told = {"id": media_id, "mime_type": mime_type} | ({"caption": caption} if caption else {})
        return self.sends({"type": kind, kind: told | more})

    def body(self, content: dict[str, Any], wamid: str = "") -> bytes:
        """A message as WhatsApp's webhook brings it."""
        self.written += 1
        contact = {
            "profile": {"name": self.customer.name},
            "wa_id": self.customer.phone,
            "user_id": self.customer.bsuid,
        }
        message = {
            "from": self.customer.phone,
            "from_user_id": self.customer.bsuid,
            "id": wamid or f"wamid.{self.customer.customer_id}.{self.written}",
            "timestamp": str(int(self.world.clock.now().timestamp())),
            **content,
        }
        return a_body(contacts=[contact], messages=[message])


@dataclass
class Desk:
    """A person with the inbox open at Maria's thread."""

    world: World
    person: Person

    def takes_over(self, *, from_them: bool = False) -> Done | Refused:
        self.world.clock.tick()
        return take_over(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            threads=self.world.ports.threads,
            clock=self.world.ports.clock,
            from_them=from_them,
            playbooks=self.world.playbooks,
        )

    def joins(self) -> Done | Refused:
        self.world.clock.tick()
        return join_case(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            threads=self.world.ports.threads,
            wakeups=self.world.ports.wakeups,
            clock=self.world.ports.clock,
        )

    def assigns(self, to: str) -> Done | Refused:
        self.world.clock.tick()
        return assign_by_hand(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            to=to,
            threads=self.world.ports.threads,
            colleagues=self.world.ports.colleagues,
            wakeups=self.world.ports.wakeups,
            playbooks=self.world.playbooks,
            clock=self.world.ports.clock,
        )

    def arrives(self) -> None:
        """Be seen in the inbox, and be there."""
        come_back(person=self.person, powers=self.world.assigning)

    def goes_away(self) -> None:
        self.world.clock.tick()
        go_away(person=self.person, powers=self.world.assigning)

    def replies(self, text: str, form_id: str = "") -> Done | Refused:
        self.world.clock.tick()
        return reply_to_customer(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            text=text,
            form_id=form_id or text,
            threads=self.world.ports.threads,
            clock=self.world.ports.clock,
        )

    def notes(self, text: str, form_id: str = "") -> Done | Refused:
        self.world.clock.tick()
        return add_note(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            text=text,
            form_id=form_id or text,
            threads=self.world.ports.threads,
            clock=self.world.ports.clock,
        )

    def tags(self, tag: str, *, remove: bool = False) -> Done | Refused:
        self.world.clock.tick()
        return tag_case(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            tag=tag,
            remove=remove,
            threads=self.world.ports.threads,
            wakeups=self.world.ports.wakeups,
            playbooks=self.world.playbooks,
            clock=self.world.ports.clock,
        )

    def moves(self, queue: str) -> Done | Refused:
        self.world.clock.tick()
        return move_case(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            queue=queue,
            threads=self.world.ports.threads,
            wakeups=self.world.ports.wakeups,
            playbooks=self.world.playbooks,
            clock=self.world.ports.clock,
        )

    def snoozes(self, *, hours: float | None) -> Done | Refused:
        self.world.clock.tick()
        return snooze_case(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            until=None if hours is None else self.world.clock.now() + timedelta(hours=hours),
            threads=self.world.ports.threads,
            wakeups=self.world.ports.wakeups,
            playbooks=self.world.playbooks,
            clock=self.world.ports.clock,
        )

    def hands_back(self, note: str = "") -> Done | Refused:
        self.world.clock.tick()
        return hand_back(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            note=note,
            threads=self.world.ports.threads,
            wakeups=self.world.ports.wakeups,
            clock=self.world.ports.clock,
        )

    def resolves(self, surety: Surety = Surety.CONFIRMED, note: str = "") -> Done | Refused:
        self.world.clock.tick()
        return resolve_case(
            thread_id=self.world.maria.thread_id,
            person=self.person,
            surety=surety,
            note=note,
            threads=self.world.ports.threads,
            playbooks=self.world.playbooks,
            clock=self.world.ports.clock,
        )


def signed(body: bytes, secret: str = APP_SECRET) -> str:
    """WhatsApp's signature header."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def a_body(**value: Any) -> bytes:
    """A webhook body about our number."""
    metadata = {"display_phone_number": "34900000000", "phone_number_id": NUMBER}
    change = {"field": "messages", "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}
    entry = {"id": "102290129340398", "changes": [change]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def taken(queue: list[Any]) -> list[Any]:
    """Empty a queue."""
    items = list(queue)
    queue.clear()
    return items

"""In whatever order the channel's troubles come: nothing lost, nothing twice, nothing to who must not get it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.case import TRANSITIONS, Case, Status
from chalicelib.domain.commit import Commit
from chalicelib.domain.inbound import OPENS_NO_WINDOW
from chalicelib.domain.message import Author, Message
from chalicelib.domain.opt_out import REMINDED, STARTED, STOPPED
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.channel_ports import MediaNotThere
from chalicelib.use_cases.send_file import PickedFile, send_file
from chalicelib.use_cases.send_ports import OutcomeUnknown
from chalicelib.use_cases.send_template import send_template
from tests.fakes.cast import DANA, MARIA, NUMBER
from tests.fakes.channel import ChannelFake
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.media import OGG, PDF, PNG
from tests.fakes.model import ModelFake, a_proposal
from tests.fakes.templates import PLAIN, SALE, TemplatesFake
from tests.fakes.threads import ThreadsFake
from tests.journeys import test_interleavings as plain
from tests.journeys.world import World, a_body

WINDOW = timedelta(hours=24)
CODES = (1, 4, 190, 368, 80007, 130429, 131000, 131026, 131042, 131047, 131053, 131056, 131999)
REPORTS = ("sent", "delivered", "read", "played", "failed")
REOPENED = {(Status.RESOLVED, Status.WAITING_FOR_HUMAN), (Status.RESOLVED, Status.WITH_HUMAN)}
"""Two moves in one commit: an undelivered end, a template to somebody whose case was over."""

SAID_ABOUT_A_WISH = {STOPPED, REMINDED, STARTED}


class WatchedPhone(ChannelFake):
    """Notes how things stood whenever something reached the phone."""

    def __init__(self) -> None:
        super().__init__()
        self.watch: Callable[[Message], None] = lambda message: None

    def send(self, message: Message, thread: Thread) -> str:
        if not self.failures:
            self.watch(message)
        return super().send(message, thread)


@dataclass
class Reached:
    """One message on its way to the phone, with what was true just then."""

    message: Message
    at: datetime
    opted_out: bool
    status: Status | None


@dataclass
class Told:
    """A world with Maria's phone in all its moods."""

    world: World
    crash: CrashPoint
    reached: list[Reached] = field(default_factory=list)
    stamps: dict[str, datetime] = field(default_factory=dict)
    phone: str = MARIA.phone or ""
    bsuid: str = MARIA.bsuid or ""
    wrong_window: list[Reached] = field(default_factory=list)
    commits: list[Commit] = field(default_factory=list)

    def committed(self, commit: Commit) -> bool:
        done = ThreadsFake.commit(self.world.threads, commit)
        if done:
            self.commits.append(commit)
        return done

    def watch(self, message: Message) -> None:
        world, now = self.world, self.world.clock.now()
        head, case = (
            world.threads.heads[message.thread_id],
            world.threads.case(message.thread_id, message.case_id or ""),
        )
        reached = Reached(message, now, head.opted_out_at is not None, case.status if case else None)
        self.reached.append(reached)
        if message.kind != "template" and not self._window_is_open(message.thread_id, now):
            self.wrong_window.append(reached)

    def _window_is_open(self, thread_id: str, now: datetime) -> bool:
        """By WhatsApp's own times, unless its clock was ahead of ours."""
        wrote = [
            min(self.stamps[message.wamid], message.received_at)
            for (of_thread, _), message in self.world.threads.messages.items()
            if of_thread == thread_id and message.wamid in self.stamps and message.received_at
        ]
        return any(now < at + WINDOW for at in wrote)

    def sends(self, content: dict[str, Any], *, ahead: timedelta = timedelta()) -> None:
        world = self.world
        world.clock.tick()
        now = world.clock.now()
        world.maria.written += 1
        message = {
            "from": self.phone,
            "from_user_id": self.bsuid,
            "id": f"wamid.maria.{world.maria.written}",
            "timestamp": str(int((now + ahead).timestamp())),
            **content,
        }
        contact = {"profile": {"name": "Maria"}, "wa_id": self.phone, "user_id": self.bsuid}
        if content["type"] not in OPENS_NO_WINDOW:
            self.stamps[str(message["id"])] = now + ahead
        self.posts(a_body(contacts=[contact], messages=[message]))

    def posts(self, body: bytes) -> None:
        self.world.maria.bodies.append(body)
        self.world.post(body)

    def writes(self, text: str, **more: Any) -> None:
        self.sends({"type": "text", "text": {"body": text}}, **more)

    def sends_file(self, kind: str, content: bytes, mime_type: str) -> None:
        media_id = f"media-{self.world.maria.written + 1}"
        self.world.source.files[media_id] = content
        self.sends({"type": kind, kind: {"id": media_id, "mime_type": mime_type}})

    def amends(self, kind: str, number: int, text: str = "") -> None:
        wamid = f"wamid.maria.{max(1, self.world.maria.written - number % 3)}"
        edited = {"message": {"type": "text", "text": {"body": text}}} if text else {}
        self.sends({"type": kind, kind: {"original_message_id": wamid, **edited}})

    def answers_on_the_phone(self, ago: timedelta) -> None:
        world = self.world
        world.clock.tick()
        world.maria.written += 1
        echo = {
            "from": "34900000000",
            "to": self.phone,
            "to_user_id": self.bsuid,
            "id": f"wamid.echo.{world.maria.written}",
            "timestamp": str(int((world.clock.now() - ago).timestamp())),
            "type": "text",
            "text": {"body": "From the phone"},
        }
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "34900000000", "phone_number_id": NUMBER},
            "message_echoes": [echo],
        }
        changes = [{"field": "smb_message_echoes", "value": value}]
        self.posts(json.dumps({"entry": [{"id": "1", "changes": changes}]}).encode())

    def changes_number(self, number: int) -> None:
        old, self.phone = self.phone, f"346009990{number:02d}"
        system = {"type": "user_changed_number", "wa_id": self.phone, "body": "Maria changed"}
        self.sends({"type": "system", "from": old, "system": system})

    def reports(self, number: int, status: str, code: int = 131000) -> None:
        world, sent = self.world, self.world.channel.sent
        if sent:
            errors = {"errors": [{"code": code, "title": "?"}]} if status == "failed" else {}
            self.posts(world.status(sent[-1 - number % min(3, len(sent))], status, **errors))

    def repeats_itself(self, number: int) -> None:
        """WhatsApp puts some old bodies and the newest into one, in any order."""
        bodies = self.world.maria.bodies
        if not bodies:
            return
        chosen = [bodies[-1 - number % len(bodies)], bodies[-1], bodies[number % len(bodies)]]
        entries = [entry for body in chosen for entry in json.loads(body)["entry"]]
        self.world.post(json.dumps({"entry": entries}).encode())

    def sends_template(self, number: int) -> None:
        template = SALE if number % 3 == 0 else PLAIN
        send_template(
            thread_id=self.world.maria.thread_id,
            person=DANA,
            template_key=template.key,
            values={blank.key: "x" for blank in template.blanks},
            form_id=str(self.world.clock.tick()),
            threads=self.world.ports.threads,
            templates=TemplatesFake(),
            clock=self.world.ports.clock,
        )

    def sends_a_file_to_maria(self) -> None:
        send_file(
            thread_id=self.world.maria.thread_id,
            person=DANA,
            file=PickedFile(PNG, "image/png", "look.png"),
            caption="Look",
            form_id=str(self.world.clock.tick()),
            threads=self.world.ports.threads,
            media_store=self.world.ports.store,
            clock=self.world.ports.clock,
        )

    def dies_soon(self, number: int) -> None:
        self.crash.at, self.crash.after = len(self.crash.calls) + 1 + number, number % 2 == 0


Act = Callable[[Told, int], object]

CUSTOMER: dict[str, Act] = {
    "maria asks": lambda told, n: told.writes("When do you open?"),
    "maria asks, by a clock of tomorrow": lambda told, n: told.writes(
        "When do you open?", ahead=timedelta(days=n)
    ),
    "maria asks, and it comes late": lambda told, n: told.writes("Open?", ahead=-timedelta(minutes=n)),
    "maria wants a person": lambda told, n: told.writes("human please"),
    "maria writes STOP": lambda told, n: told.writes("STOP"),
    "maria writes START": lambda told, n: told.writes("START"),
    "maria speaks": lambda told, n: told.sends_file("audio", OGG, "audio/ogg"),
    "maria sends a document": lambda told, n: told.sends_file("document", PDF, "application/pdf"),
    "maria sends a lost picture": lambda told, n: told.sends(
        {"type": "image", "image": {"id": "gone", "mime_type": "image/png"}}
    ),
    "maria edits": lambda told, n: told.amends("edit", n, "How much is a cleaning?"),
    "maria edits into STOP": lambda told, n: told.amends("edit", n, "STOP"),
    "maria deletes": lambda told, n: told.amends("revoke", n),
    "maria reacts": lambda told, n: told.sends(
        {"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}}
    ),
    "maria has a new number": lambda told, n: told.changes_number(n),
}
WHATSAPP: dict[str, Act] = {
    "whatsapp repeats itself": lambda told, n: told.repeats_itself(n),
    "whatsapp reports": lambda told, n: told.reports(n, REPORTS[n % len(REPORTS)]),
    "whatsapp reports a failure": lambda told, n: told.reports(n, "failed", CODES[n % len(CODES)]),
    "the next send is refused": lambda told, n: told.world.channel.fail(refusal(CODES[n % len(CODES)])),
    "the next send vanishes": lambda told, n: told.world.channel.fail(OutcomeUnknown("lost")),
    "the next answer is lost": lambda told, n: told.world.channel.lose_answer(),
    "the next file is late": lambda told, n: told.world.source.fail(
        MediaNotThere("later", permanent=n % 3 == 0)
    ),
    "the business's phone answers": lambda told, n: told.answers_on_the_phone(timedelta(0)),
    "the business's phone answered": lambda told, n: told.answers_on_the_phone(timedelta(minutes=n * 45)),
}
PEOPLE: dict[str, Act] = {
    "dana takes over": lambda told, n: told.world.dana.takes_over(),
    "dana replies": lambda told, n: told.world.dana.replies("Here", form_id=str(told.world.clock.now())),
    "dana hands back": lambda told, n: told.world.dana.hands_back(),
    "dana resolves": lambda told, n: told.world.dana.resolves(),
    "dana sends a template": lambda told, n: told.sends_template(n),
    "dana sends a file": lambda told, n: told.sends_a_file_to_maria(),
    "somebody resumes the outbox": lambda told, n: plain.goes_on(told.world),
}
TIME: dict[str, Act] = {
    "the AI's worker runs": lambda told, n: told.world.step("answer_customer"),
    "the stream's worker runs": lambda told, n: told.world.step("publish_facts"),
    "the delivery worker runs": lambda told, n: told.world.step("deliver_message"),
    "the media worker runs": lambda told, n: told.world.step("fetch_media"),
    "all comes to rest": lambda told, n: told.world.settle(),
    "the sweep runs": lambda told, n: told.world.sweep(),
    "minutes pass": lambda told, n: told.world.clock.tick(minutes=n),
    "hours pass": lambda told, n: told.world.clock.tick(hours=n),
    "minutes pass with sweeps": lambda told, n: told.world.later(minutes=n % 6),
    "a process dies soon": lambda told, n: told.dies_soon(n),
    "while the model runs, dana takes over": lambda told, n: setattr(
        told.world.model, "during", told.world.dana.takes_over
    ),
    "while the model runs, the phone answers": lambda told, n: setattr(
        told.world.model, "during", lambda: told.answers_on_the_phone(timedelta(0))
    ),
    "while the model runs, maria writes STOP": lambda told, n: setattr(
        told.world.model, "during", lambda: told.writes("STOP")
    ),
}
ACTS = CUSTOMER | WHATSAPP | PEOPLE | TIME

steps = st.tuples(st.sampled_from(sorted(ACTS)), st.integers(min_value=0, max_value=30))
stories = st.lists(steps, max_size=40)


def played(story: list[tuple[str, int]]) -> Told:
    """Play a story, then put everything in order and let it come to rest."""
    crash = CrashPoint()
    world = World(model=ModelFake(*[a_proposal("We open at 9.")] * 500), crash=crash)
    phone = WatchedPhone()
    world.channel, world.ports.channel = phone, crash.wrap(phone)
    world.reports = ()
    told = Told(world, crash)
    phone.watch = told.watch
    world.threads.commit = told.committed  # type: ignore[method-assign]
    for act, number in story:
        try:
            ACTS[act](told, number)
        except Crash:
            continue
    crash.at = None
    world.model.during = None
    phone.failures.clear()
    phone._lose_answers = 0
    world.source._failures.clear()
    world.clock.tick()
    world.settle()
    plain.goes_on(world)
    world.settle()
    world.later(minutes=15)
    return told


def stores_everything_that_was_written(told: Told) -> None:
    world = told.world
    stored = {message.wamid for message in world.threads.messages.values()}
    for body in world.maria.bodies:
        for entry in json.loads(body)["entry"]:
            value = entry["changes"][0]["value"]
            written = [*value.get("messages", ()), *value.get("message_echoes", ())]
            assert all(each["id"] in stored for each in written if each["type"] != "system")
    assert len(world.threads.heads) <= 1


def sends_nothing_but_a_confirmation_and_a_reminder_to_who_stopped(told: Told) -> None:
    to_stopped = [each.message for each in told.reached if each.opted_out]
    assert {message.turn.get("decision") for message in to_stopped} <= {STOPPED, REMINDED}
    stops = {commit.after.opted_out_at for commit in told.commits} - {None}
    decisions = [message.turn.get("decision") for message in told.world.threads.messages.values()]
    assert decisions.count(STOPPED) <= len(stops)
    assert decisions.count(REMINDED) <= len(stops)


def sends_no_free_text_outside_the_window(told: Told) -> None:
    assert told.wrong_window == []


def never_lets_the_ai_talk_over_a_person(told: Told) -> None:
    over = [each.message for each in told.reached if each.status is Status.WITH_HUMAN]
    assert all(
        message.author is Author.PERSON or message.turn.get("decision") in SAID_ABOUT_A_WISH
        for message in over
    )


def moves_cases_by_the_table_only(told: Told) -> None:
    ways = {(before, after) for (before, _), after in TRANSITIONS.items()} | REOPENED
    for change in told.world.written:
        if isinstance(change.old, Case) and isinstance(change.new, Case):
            assert change.old.status is change.new.status or (change.old.status, change.new.status) in ways
    for commit in told.commits:
        assert commit.after.epoch - commit.before.epoch in (0, 1)


def covers_everything_by_a_word_a_reason_or_a_person(told: Told) -> None:
    status: Status | None = None
    for commit in told.commits:
        if commit.case:
            status = commit.case.status
        if commit.after.answered_count > commit.before.answered_count:
            said = [each for each in commit.messages if not each.inbound or each.turn]
            assert said or status in (Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN)


def tells_people_of_every_escalation_once(told: Told) -> None:
    escalations = {each.escalation_id for each in told.world.threads.escalations.values()}
    assert set(told.world.sla_clock.started) == escalations
    mails = [notice for _, notice in told.world.mail.mails if notice.stage == "case.escalated"]
    assert sorted(notice.escalation_id for notice in mails) == sorted(escalations)


PROMISES: tuple[Callable[[Told], None], ...] = (
    stores_everything_that_was_written,
    sends_nothing_but_a_confirmation_and_a_reminder_to_who_stopped,
    sends_no_free_text_outside_the_window,
    never_lets_the_ai_talk_over_a_person,
    moves_cases_by_the_table_only,
    covers_everything_by_a_word_a_reason_or_a_person,
    tells_people_of_every_escalation_once,
)
PLAIN_PROMISES = (
    plain.leaves_no_message_without_an_end,
    plain.stores_nothing_twice,
    plain.sends_nothing_twice,
    plain.sends_in_the_order_in_which_it_was_written,
    plain.leaves_nothing_of_ours_without_an_end,
    plain.keeps_case_and_escalation_in_step,
)


class TestAnyStoryOfTheChannel:
    @settings(max_examples=200)
    @given(stories)
    def test_keeps_every_promise(self, story: list[tuple[str, int]]) -> None:
        told = played(story)
        for holds in PROMISES:
            holds(told)
        for still_holds in PLAIN_PROMISES:
            still_holds(told.world)

"""However people, customers, clocks and workers meet: everybody who waits has one clock, and is told of once."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from itertools import chain

from hypothesis import example, given, settings
from hypothesis import strategies as st

from chalicelib.domain.business_time import between, is_open
from chalicelib.domain.case import Case, Status
from chalicelib.domain.colleague import Colleague, Occasion, Preferences
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Change
from chalicelib.domain.hearing import may_hear_of
from chalicelib.domain.message import Author
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.presence import has_left
from chalicelib.domain.queue_rules import AlertStep, Assign, Calendar, Queue, ServiceLevel
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.hand_out import hand_out
from chalicelib.use_cases.notice_ports import Notice, Posted
from chalicelib.use_cases.publish_facts import publish_facts
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import DANA, LEE, OTTO
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.model import ModelFake, a_proposal
from tests.fakes.push import PushFake
from tests.journeys.clinic import OFFICE_HOURS, WEEK, WEEKDAYS, a_playbook
from tests.journeys.test_crashes import DiesOften
from tests.journeys.test_interleavings import (
    keeps_case_and_escalation_in_step,
    leaves_no_message_without_an_end,
    never_lets_the_ai_speak_while_a_person_has_the_case,
    stores_nothing_twice,
)
from tests.journeys.world import Desk, World
from tests.use_cases.team import ANA, BEN, CAT, arrive, asks, giving

Act = Callable[[World], object]

CAPACITY = 1
EVERYTHING = Preferences(by_email=frozenset(Occasion), by_push=frozenset(Occasion))
CHAIN = (
    AlertStep(name="holder", after=5, to=("holder",)),
    AlertStep(name="queue", after=10, to=("queue",), emails=("lee@example.com",)),
    AlertStep(name="leads", after=15, to=("leads",), emails=("owner@molino.example",)),
)
LEVEL = ServiceLevel(
    reminder_within=15, due_within=30, alerts=CHAIN, next_reply_within=20, pauses_while=("snoozed",)
)
LONGER = Calendar(timezone="Europe/Madrid", weekly=dict.fromkeys((*WEEKDAYS, "sat", "sun"), OFFICE_HOURS))


def a_team_playbook(
    *,
    assign: Assign = Assign.ROUND_ROBIN,
    week: Calendar = WEEK,
    level: ServiceLevel = LEVEL,
    billing: bool = True,
) -> Playbook:
    """The clinic, whose front desk is Ana's and Ben's and gives its cases out, and whose billing is Dana's."""
    desk, other = a_playbook().queues
    desk = desk.model_copy(
        update={
            "assign": assign,
            "capacity": CAPACITY,
            "members": (ANA.email, BEN.email),
            "emails": ("desk@molino.example", ANA.email),
        }
    )
    other = other.model_copy(update={"members": (DANA.email,)})
    return a_playbook(
        queues=(desk, other) if billing else (desk,),
        calendars={"week": week},
        service_levels={"half-an-hour": level},
        intents=tuple(each for each in a_playbook().intents if billing or each.queue is None),
    )


PLAYBOOKS = {
    "the queue gives nothing out": a_team_playbook(assign=Assign.NONE),
    "the queue gives to who has least": a_team_playbook(assign=Assign.LEAST_LOADED),
    "weekends are open": a_team_playbook(week=LONGER),
    "nothing pauses, nobody is alerted": a_team_playbook(level=ServiceLevel(reminder_within=5, due_within=9)),
    "billing is gone": a_team_playbook(billing=False),
    "all is as it was": a_team_playbook(),
}


class WatchfulPush(PushFake):
    """Notes who was told of what they may not see at that moment."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.wrong: list[tuple[str, Notice]] = []

    def send(self, person_id: str, notice: Notice) -> Posted | None:
        escalation = self.world.threads.escalations[(notice.thread_id, notice.escalation_id)]
        colleague, has = self.world.colleagues.known[person_id], escalation.takeover
        theirs = bool(colleague.groups) and has is not None and has.by == person_id
        if not theirs and not may_hear_of(colleague, escalation.queue, self.world.playbooks.active()):
            self.wrong.append((person_id, notice))
        return super().send(person_id, notice)


def a_team(crash: CrashPoint | None = None) -> World:
    """Maria's clinic; everybody wants to hear of everything, by mail and push."""
    answers = ModelFake(*[a_proposal("We open at 9.")] * 300)
    world = World(playbook=a_team_playbook(), model=answers, crash=crash)
    for person in (ANA, BEN, DANA, LEE, OTTO):
        seen_at = world.clock.now()
        world.colleagues.known[person.person_id] = Colleague(
            person.person_id, person.name, person.email, person.groups, seen_at, preferences=EVERYTHING
        )
    world.push = WatchfulPush(world)
    world.push.devices |= set(world.colleagues.known)
    world.ports.push = world.ports.crash.wrap(world.push)
    return world


def comes_again(world: World, picked: int, many: int) -> None:
    """The stream brings some of what it brought before once more, cut in another way, beside what is new."""
    changes = [
        Change(change.old, change.new)
        for change in world.written
        if not isinstance(change.old, Thread) and not isinstance(change.new, Thread)
    ]
    start = picked % len(changes) if changes else 0
    publish_facts(
        changes[start : start + many],
        wakeups=world.ports.wakeups,
        sla_clock=world.ports.sla_clock,
        event_bus=world.ports.bus,
        threads=world.ports.threads,
        playbooks=world.ports.playbooks,
        outbox=world.ports.outbox,
        clock=world.ports.clock,
        facts_ledger=world.ports.facts_ledger,
        assigning=world.assigning,
    )


def is_told_again(world: World, picked: int) -> None:
    """The bus brings a fact once more, whenever that was."""
    if world.bus.facts:
        world.tells(world.bus.facts[picked % len(world.bus.facts)])


def shuts_out(world: World, name: str) -> None:
    """An admin took somebody's role."""
    for known in world.colleagues.known.values():
        if known.name == name:
            world.colleagues.regrouped(known.person_id, ())


def holder_of(world: World) -> Person:
    """Who has the case, or else whose turn it is."""
    loaded = world.threads.load(world.maria.thread_id)
    case = loaded.case if loaded else None
    found = (case.takeover.by if case.takeover else case.assignee and case.assignee.person_id) if case else ""
    return next((person for person in (ANA, BEN, DANA) if person.person_id == found), ANA)


def acts_of(name: str, desk: Callable[[World], Desk]) -> dict[str, Act]:
    """What somebody may try at any moment, whether or not it is theirs to do."""
    return {
        f"{name} takes over": lambda w: desk(w).takes_over(),
        f"{name} takes it from them": lambda w: desk(w).takes_over(from_them=True),
        f"{name} joins": lambda w: desk(w).joins(),
        f"{name} replies": lambda w: desk(w).replies("I am here", form_id=str(w.clock.now())),
        f"{name} snoozes": lambda w: desk(w).snoozes(hours=0.5),
        f"{name} snoozes for a day": lambda w: desk(w).snoozes(hours=24),
        f"{name} wakes it": lambda w: desk(w).snoozes(hours=None),
        f"{name} moves it to billing": lambda w: desk(w).moves("billing"),
        f"{name} moves it to the front": lambda w: desk(w).moves("front-desk"),
        f"{name} gives it to Ana": lambda w: desk(w).assigns("p-ana"),
        f"{name} gives it to Dana": lambda w: desk(w).assigns("p-dana"),
        f"{name} gives it to nobody": lambda w: desk(w).assigns(""),
        f"{name} hands back": lambda w: desk(w).hands_back(),
        f"{name} resolves": lambda w: desk(w).resolves(),
        f"{name} comes": lambda w: desk(w).arrives(),
        f"{name} goes": lambda w: desk(w).goes_away(),
    }


EVENTS: dict[str, Act] = {
    "maria asks for a person": lambda w: w.maria.writes("human please"),
    "maria asks for a person again": lambda w: w.maria.writes("human please"),
    "maria asks": lambda w: w.maria.writes("When do you open?"),
    "maria thanks": lambda w: w.maria.writes("Thanks!"),
    "all comes to rest": lambda w: w.settle(),
    "all comes to rest at last": lambda w: w.settle(),
    "a minute passes": lambda w: w.later(minutes=1),
    "half an hour passes": lambda w: w.later(minutes=31),
    "time passes unseen": lambda w: w.clock.tick(minutes=17),
    "a day passes unseen": lambda w: w.clock.tick(minutes=24 * 60),
    "the clocks strike": lambda w: w._strike(),
    "the sweep runs": lambda w: w.sweep(),
    "two sweeps run": lambda w: (w.sweep(), w.sweep()),
    "the stream's worker runs": lambda w: w.step("publish_facts"),
    "the AI's worker runs": lambda w: w.step("answer_customer"),
    "people are told": lambda w: w.step("notify"),
    "the stream comes again": lambda w: comes_again(w, 0, 100),
    "the end of the stream comes again": lambda w: comes_again(w, max(0, len(w.written) - 3), 3),
    "a fact comes again": lambda w: is_told_again(w, 1),
    "the last fact comes again": lambda w: is_told_again(w, len(w.bus.facts) - 1),
    "ana has no role": lambda w: shuts_out(w, "Ana"),
    **{
        f"published: {name}": lambda w, book=book: w.playbooks.publish(book, by="lee", at=w.clock.now())  # type: ignore[misc]
        for name, book in PLAYBOOKS.items()
    },
}
BY_PEOPLE = acts_of("the holder", lambda w: Desk(w, holder_of(w))) | acts_of(
    "another", lambda w: Desk(w, BEN if holder_of(w) == ANA else ANA)
)
BY_DANA = {name: act for name, act in acts_of("dana", lambda w: w.dana).items() if "gives" not in name}
ACTS = EVENTS | BY_PEOPLE | BY_DANA
USUAL = [
    *("maria asks for a person", "maria asks", "maria asks", "maria thanks", "all comes to rest"),
    *("a minute passes", "half an hour passes", "the holder takes over", "the holder takes over"),
    *("the holder replies", "the holder replies"),
]


def few(acts: dict[str, Act], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(sorted(acts)), max_size=most, unique=True)


stories = st.tuples(few(BY_PEOPLE, 4), few(EVENTS, 2), few(BY_DANA, 2)).flatmap(
    lambda drawn: st.lists(st.sampled_from([*chain(*drawn), *chain(*drawn), *USUAL]), min_size=4, max_size=20)
)
"""Of few acts at a time: they meet more often than if any could come."""


def told(story: list[str], crash: CrashPoint | None = None) -> World:
    """Play a story, then let it come to rest; who died on the way is not asked again."""
    world = a_team(crash)
    for act in ("maria asks for a person", "all comes to rest", *story):
        with suppress(
            Crash, ExceptionGroup
        ):  # who died, or could not tell everybody, comes no more by itself
            ACTS[act](world)
        lets_a_pause_end_with_its_snooze(world)
        world.clock.tick()
    world.clock.tick()
    world.settle()
    world.later(minutes=5)
    return world


def waiting(world: World) -> list[tuple[Case, Escalation]]:
    """The cases that wait for a person, with their escalations."""
    return [
        (case, world.threads.escalations[(case.thread_id, case.escalation_id or "")])
        for case in world.threads.cases.values()
        if case.status is Status.WAITING_FOR_HUMAN
    ]


def gives_whoever_waits_the_clock_that_stands(world: World) -> None:
    for case, escalation in waiting(world):
        clock = world.sla_clock.started[escalation.escalation_id]
        assert (clock.revision, clock.due_at) == (escalation.revision, escalation.due_at)
        assert (case.due_at, case.queue) == (escalation.due_at, escalation.queue)
        assert escalation.reminder_at <= escalation.due_at
        begun = (escalation.takeover, escalation.first_reply_at, escalation.reply_owed_at)
        assert begun == (None, None, None)


def marks_what_that_clock_has_struck(world: World) -> None:
    now = world.clock.now()
    for _, escalation in waiting(world):
        if escalation.reminded_at is None:
            assert escalation.reminder_at >= now - timedelta(minutes=2)
        if escalation.breached_at:
            assert escalation.due_at <= escalation.breached_at
        else:
            assert escalation.due_at >= now - timedelta(minutes=2)
        assert set(escalation.alerted) <= {alert.name for alert in escalation.alerts if alert.at <= now}


def lets_a_pause_end_with_its_snooze(world: World) -> None:
    """Who is awake waits no longer than the playbook says, whatever was snoozed before."""
    if len(world.playbooks.versions) > 1:
        return  # what other hours and times had promised stands
    for case, escalation in waiting(world):
        if case.snooze is None:
            left = between(world.clock.now(), escalation.due_at, WEEK)
            assert left <= timedelta(minutes=LEVEL.due_within), "awake, and its clock still stands"


def tells_nobody_twice(world: World) -> None:
    mails = Counter(
        (address.casefold(), notice.escalation_id, key[2], "mail")
        for key, posted in world.log.sent.items()
        if key[3].startswith("email")
        for (addresses, notice) in [world.mail.mails[int(posted.reference.removeprefix("mail-")) - 1]]
        for address in addresses
    )
    assert [mail for mail, count in mails.items() if count > 1] == []


def tells_only_who_may_see_it(world: World) -> None:
    assert isinstance(world.push, WatchfulPush)
    assert world.push.wrong == []
    assert OTTO.email not in {address for to, _ in world.mail.mails for address in to}


def owes_an_answer_exactly_while_the_customer_waits_for_one(world: World) -> None:
    for case in world.threads.cases.values():
        escalation = world.threads.escalations.get((case.thread_id, case.escalation_id or ""))
        if escalation is None or escalation.closed_at or case.status is not Status.WITH_HUMAN:
            continue
        if escalation.first_reply_at is None:
            too_late = escalation.takeover is None or escalation.takeover.at >= escalation.due_at
            assert escalation.reply_owed_at or too_late or held_by_phone(case), "claimed, and nothing is owed"
            continue
        if escalation.queue not in {queue.id for queue in world.playbooks.active().queues}:
            continue
        spoken = [
            message
            for message in world.loaded(case.thread_id).messages
            if message.author in (Author.CUSTOMER, Author.PERSON) and not message.internal
        ]
        said = sorted(spoken, key=lambda message: message.received_at or message.sent_at)
        if said[-1].author is Author.PERSON:
            assert escalation.reply_owed_at is None
        elif said[-1].text != "Thanks!" and said[-2].text != "Thanks!":
            levels = (book.service_levels["half-an-hour"] for book in world.playbooks.versions)
            had_a_target = all(level.next_reply_within for level in levels)
            assert escalation.reply_owed_at or not had_a_target, "the customer wrote and no answer is owed"


def leaves_nothing_with_who_is_gone(world: World) -> None:
    playbook, now = world.playbooks.active(), world.clock.now()
    half_an_hour = timedelta(minutes=playbook.routing.absent_after_minutes)
    for case in world.threads.cases.values():
        queue: Queue | None = next((each for each in playbook.queues if each.id == case.queue), None)
        if queue is None or queue.assign is Assign.NONE or not case.open or held_by_phone(case):
            continue
        calendar = playbook.calendar_of(queue.id)
        if not is_open(now, calendar) or case.snooze:
            continue
        escalation = world.threads.escalations.get((case.thread_id, case.escalation_id or ""))
        if case.assignee:
            found = world.colleagues.find(case.assignee.person_id)
            assert not has_left(found, case.assignee.at, calendar, now, absent_after=half_an_hour)
        if case.takeover and case.status is Status.WITH_HUMAN and escalation and escalation.reply_owed_at:
            found = world.colleagues.find(case.takeover.by)
            assert not has_left(found, case.takeover.at, calendar, now, absent_after=half_an_hour)


def keeps_a_broken_promise_broken(world: World) -> None:
    stood: dict[str, bool | None] = {}
    for change in world.written:
        if isinstance(change.new, Escalation):
            before = stood.get(change.new.escalation_id)
            assert before is not False or change.new.promise_kept is False
            stood[change.new.escalation_id] = change.new.promise_kept


def lets_only_the_holder_and_who_joined_write(world: World) -> None:
    cases: dict[str, Case] = {}
    for change in world.written:
        if isinstance(change.new, Case):
            cases[change.new.case_id] = change.new
            if change.new.status is not Status.WITH_HUMAN:
                assert change.new.joined == ()
        message = change.new
        if change.old is None and getattr(message, "author", None) is Author.PERSON:
            case = cases[message.case_id]  # type: ignore[union-attr, index]
            assert case.takeover
            assert message.person_id in {case.takeover.by, *(each.by for each in case.joined)}  # type: ignore[union-attr]


def leaves_nothing_for_our_own_queue_of_faults(world: World) -> None:
    assert world.dead_letters == []


PROMISES = (
    leaves_nothing_for_our_own_queue_of_faults,
    leaves_no_message_without_an_end,
    never_lets_the_ai_speak_while_a_person_has_the_case,
    stores_nothing_twice,
    keeps_case_and_escalation_in_step,
    gives_whoever_waits_the_clock_that_stands,
    marks_what_that_clock_has_struck,
    tells_nobody_twice,
    tells_only_who_may_see_it,
    owes_an_answer_exactly_while_the_customer_waits_for_one,
    leaves_nothing_with_who_is_gone,
    keeps_a_broken_promise_broken,
    lets_only_the_holder_and_who_joined_write,
)


class TestAnyStoryOfPeople:
    @settings(max_examples=150, deadline=None)
    @given(stories)
    @example(["the holder takes over", "the holder snoozes for a day", "the holder goes"])
    @example(["the holder takes over", "the holder replies", "maria asks", "another takes it from them"])
    @example(["another moves it to billing", "published: billing is gone", "maria asks for a person"])
    @example(["half an hour passes", "half an hour passes"])
    def test_keeps_every_promise(self, story: list[str]) -> None:
        world = told(story)
        for holds in PROMISES:
            holds(world)

    @settings(max_examples=80, deadline=None)
    @given(stories, st.dictionaries(st.integers(1, 400), st.booleans(), max_size=12))
    def test_keeps_every_promise_through_crashes(self, story: list[str], moments: dict[int, bool]) -> None:
        world = told(story, DiesOften(moments))
        for holds in PROMISES:
            if holds not in (tells_nobody_twice, leaves_nothing_for_our_own_queue_of_faults):
                holds(world)


class TestSweepsAtOnce:
    def test_give_nobody_more_than_they_take_and_leave_nobody_waiting_who_could_be_served(self) -> None:
        world = World(playbook=giving(Assign.NONE))
        for number in range(7):
            asks(world, f"c-{number:03d}")
        world.playbooks.publish(giving(Assign.LEAST_LOADED, capacity=2), by="lee", at=world.clock.now())
        arrive(world, ANA, BEN, CAT)
        start = threading.Barrier(8)

        def sweeps(_: int) -> Counter[str]:
            start.wait()
            return hand_out(world.assigning)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(sweeps, range(8)))
        assert max(loads_of(world).values()) <= 2
        world.clock.tick(minutes=2)  # what was given in vain counts no more
        arrive(world, ANA, BEN, CAT)
        hand_out(world.assigning)
        assert loads_of(world) == {"Ana": 2, "Ben": 2, "Cat": 2}


def loads_of(world: World) -> Counter[str]:
    return Counter(case.assignee.name for case in world.threads.cases.values() if case.assignee)

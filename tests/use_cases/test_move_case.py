"""A case moves to another queue with a clock of its own, and everybody who has to know learns of it once."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.domain.case import Status
from chalicelib.domain.facts import FactName
from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action
from chalicelib.domain.queue_rules import AlertStep, Queue, ServiceLevel
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

QUICK = ServiceLevel(reminder_within=5, due_within=10)
SLOW = ServiceLevel(
    reminder_within=60, due_within=120, alerts=(AlertStep(name="lead", after=15, slack_channel="C-LEADS"),)
)


def playbook() -> Playbook:
    """Three queues that answer within 10, 30 and 120 minutes."""
    usual = a_playbook()
    more = (
        Queue(id="care", name="Care", calendar="week", service_level="quick", slack_channel="C-CARE"),
        Queue(id="lab", name="Lab", calendar="week", service_level="slow", slack_channel="C-LAB"),
    )
    levels = {**usual.service_levels, "quick": QUICK, "slow": SLOW}
    return a_playbook(queues=(*usual.queues, *more), service_levels=levels)


def waiting() -> World:
    """Maria waits at the front desk, where a person answers within half an hour."""
    world = World(playbook=playbook())
    world.maria.writes("human please")
    world.settle()
    return world


class TestMoveOvernight:
    """Both queues open at nine, so that both clocks would end in the same moment."""

    def test_leaves_no_clock_that_takes_the_new_one_for_its_own(self) -> None:
        world = World(playbook=playbook())
        world.clock.tick(hours=10)
        world.maria.writes("human please")
        world.settle()
        due_at = [world.escalation.due_at]
        for queue in ("billing", "front-desk", "billing"):
            assert isinstance(world.dana.moves(queue), Done)
            due_at.append(world.escalation.due_at)
            assert world.case.due_at == world.escalation.due_at
        assert len({to_text(at) for at in due_at}) == len(due_at)
        assert max(due_at) - min(due_at) < timedelta(seconds=1)
        assert not [each for each in world.messages if each.turn.get("decision") == "moved"]


class TestMove:
    def test_sets_the_new_queues_clock_from_now_on(self) -> None:
        world = waiting()
        world.clock.tick(minutes=5)
        assert isinstance(world.dana.moves("care"), Done)
        now = world.clock.now()
        assert (world.case.queue, world.case.status) == ("care", Status.WAITING_FOR_HUMAN)
        assert world.escalation.queue == "care"
        assert world.escalation.reminder_at == now + timedelta(minutes=5)
        assert world.escalation.due_at == world.case.due_at == now + timedelta(minutes=10)

    def test_says_in_the_thread_who_moved_it_where_and_until_when(self) -> None:
        world = waiting()
        world.dana.moves("care")
        assert world.messages[-1].text.startswith("Dana moved the case from Front desk to Care: an answer is")

    def test_of_what_one_has_lets_it_wait_again(self) -> None:
        world = waiting()
        world.dana.takes_over()
        world.dana.replies("Let me ask the laboratory.")
        world.dana.moves("lab")
        assert (world.case.status, world.case.takeover) == (Status.WAITING_FOR_HUMAN, None)
        assert (world.escalation.takeover, world.escalation.first_reply_at) == (None, None)
        assert isinstance(world.lee.takes_over(), Done)

    def test_of_what_a_colleague_has_is_refused_by_name(self) -> None:
        world = waiting()
        world.lee.takes_over()
        refused = world.dana.moves("care")
        assert isinstance(refused, Refused)
        assert (refused.why, refused.holder and refused.holder.name) == (Why.TAKEN_BY_ANOTHER, "Lee")

    def test_of_what_the_ai_answers_is_refused(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        assert world.dana.moves("billing") == Refused(Why.NOT_WAITING)

    def test_to_where_it_is_does_nothing_and_to_nowhere_is_refused(self) -> None:
        world = waiting()
        assert world.dana.moves("front-desk") == Done()
        assert world.dana.moves("cellar") == Refused(Why.NO_SUCH_QUEUE)
        world.dana.resolves()
        assert world.dana.moves("care") == Refused(Why.NO_OPEN_CASE)


class TestTheCustomer:
    def test_is_told_when_it_takes_longer(self) -> None:
        world = waiting()
        world.dana.moves("lab")
        world.settle()
        told = world.phone_of("maria")[-1]
        assert told.startswith("I have passed this on to the colleagues who can help you best.")
        assert told.endswith(world.escalation.promise)

    def test_is_not_bothered_when_it_does_not(self) -> None:
        world = waiting()
        heard, promised = world.phone_of("maria"), world.escalation.promise
        world.dana.moves("care")
        world.settle()
        assert (world.phone_of("maria"), world.escalation.promise) == (heard, promised)

    def test_is_not_written_to_after_whatsapps_window(self) -> None:
        world = waiting()
        world.clock.tick(hours=25)
        said = world.said_by(Author.SYSTEM)
        assert isinstance(world.dana.moves("lab"), Done)
        assert not any(text.startswith("I have passed") for text in world.said_by(Author.SYSTEM))
        assert said

    def test_is_no_answer_to_the_customers_question(self) -> None:
        world = World(playbook=playbook())
        world.model.then(a_proposal("", Action.ESCALATE), a_proposal("From 900 €.", cited_pages=()))
        world.maria.writes("How much is an implant?")
        world.settle()
        world.dana.moves("lab")
        world.lee.takes_over()
        world.lee.hands_back("Implants are from 900 €")
        world.settle()
        assert world.phone_of("maria")[-1].endswith("From 900 €.")


class TestTheClock:
    def test_begins_anew_and_the_old_one_strikes_no_more(self) -> None:
        world = waiting()
        world.dana.moves("lab")
        world.later(minutes=45)
        assert (world.escalation.reminded_at, world.escalation.breached_at) == (None, None)
        world.later(minutes=80)
        assert world.escalation.reminded_at
        assert world.escalation.breached_at

    def test_strikes_again_after_it_struck_in_the_queue_before(self) -> None:
        world = waiting()
        world.later(minutes=31)
        assert world.escalation.breached_at
        world.dana.moves("care")
        world.later(minutes=11)
        assert world.bus.names.count(FactName.SLA_BREACHED) == 2

    def test_makes_no_missed_time_good(self) -> None:
        world = waiting()
        due_at = world.escalation.due_at
        world.later(minutes=31)
        world.dana.moves("care")
        world.dana.moves("lab")
        assert world.escalation.breached_at is None
        assert world.escalation.missed_at
        assert world.escalation.missed_at >= due_at

    def test_notes_a_time_that_passed_though_its_mark_is_still_on_the_way(self) -> None:
        world = waiting()
        due_at = world.escalation.due_at
        world.clock.tick(minutes=31)
        world.dana.moves("care")
        assert world.escalation.missed_at == due_at

    def test_that_was_moved_in_time_missed_nothing(self) -> None:
        world = waiting()
        world.dana.moves("care")
        assert world.escalation.missed_at is None

    def test_is_repaired_by_the_sweep_where_it_was_lost(self) -> None:
        world = waiting()
        world.dana.moves("care")
        world.settle()
        world.sla_clock.started.clear()
        world.later(minutes=11)
        assert world.escalation.breached_at


class TestPeople:
    def test_of_the_new_queue_are_told_and_those_of_the_old_one_see_where_it_went(self) -> None:
        world = waiting()
        world.dana.moves("care")
        world.settle()
        posts = [(channel, notice.headline) for channel, notice in world.slack.posts.values()]
        assert posts == [
            ("C-DESK", "Moved to Care"),
            ("C-CARE", "A colleague moved a customer to your queue"),
        ]

    def test_of_the_old_queue_have_its_button_no_more_and_what_both_write_is_heard(self) -> None:
        world = waiting()
        world.dana.moves("care")
        world.settle()
        assert [notice.waiting for _, notice in world.slack.posts.values()] == [False, True]
        about = [world.slack_threads.find(f"C-{name}", f"ts-{n}") for n, name in ((1, "DESK"), (2, "CARE"))]
        assert about[0] == about[1]
        assert about[1]

    def test_of_every_queue_on_the_way_see_where_it_went(self) -> None:
        world = waiting()
        for queue in ("care", "lab"):
            world.dana.moves(queue)
            world.settle()
        assert [notice.headline for _, notice in world.slack.posts.values()] == [
            "Moved to Lab",
            "Moved to Lab",
            "A colleague moved a customer to your queue",
        ]

    def test_of_the_new_queue_see_the_breach_on_their_message_and_under_it(self) -> None:
        world = waiting()
        world.dana.moves("care")
        world.later(minutes=11)
        marked = [(notice.headline, notice.overdue) for _, notice in world.slack.posts.values()][:2]
        assert marked == [
            ("Moved to Care", False),
            ("A colleague moved a customer to your queue", True),
        ]

    def test_of_the_new_queue_see_who_took_it(self) -> None:
        world = waiting()
        world.dana.moves("care")
        world.settle()
        world.lee.takes_over()
        world.settle()
        posts = [(channel, notice.headline) for channel, notice in world.slack.posts.values()]
        assert posts == [("C-DESK", "Moved to Care"), ("C-CARE", "Taken over")]

    def test_are_reminded_in_each_queue(self) -> None:
        world = waiting()
        world.later(minutes=16)
        world.dana.moves("care")
        world.later(minutes=6)
        reminded = [
            channel for channel, notice in world.slack.posts.values() if notice.stage == "sla.reminded"
        ]
        assert reminded == ["C-DESK", "C-CARE"]

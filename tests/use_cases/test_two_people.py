"""Two people on one case: the second may join, or take it from the first, who is told."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.queue_rules import ServiceLevel
from tests.fakes.cast import DANA, LEE
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.team import arrive


@pytest.fixture
def danas(world: World) -> World:
    """Dana has Maria's case."""
    arrive(world, DANA, LEE)
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.settle()
    return world


class TestTakingFromThem:
    def test_is_done_only_by_who_says_so(self, danas: World) -> None:
        assert danas.lee.takes_over() == Refused(Why.TAKEN_BY_ANOTHER, danas.case.takeover)
        assert isinstance(danas.lee.takes_over(from_them=True), Done)
        assert danas.case.takeover
        assert danas.case.takeover.by == LEE.person_id
        assert danas.escalation.takeover == danas.case.takeover
        assert danas.messages[-1].text == "Lee took over from Dana"

    def test_tells_whoever_had_it_once(self, danas: World) -> None:
        danas.lee.takes_over(from_them=True)
        danas.settle()
        facts = [fact for fact in danas.bus.facts if "taken_from" in fact.detail]
        for fact in facts:
            danas.tells(fact)
        told = [to for to, notice in danas.mail.mails if notice.taken_by == "Lee"]
        assert told == [("dana@example.com",)]

    def test_leaves_them_without_a_word_to_say(self, danas: World) -> None:
        danas.lee.takes_over(from_them=True)
        assert danas.dana.replies("Hello") == Refused(Why.TAKEN_BY_ANOTHER, danas.case.takeover)

    def test_does_nothing_twice(self, danas: World) -> None:
        danas.lee.takes_over(from_them=True)
        assert danas.lee.takes_over(from_them=True) == Done()

    def test_leaves_the_customer_what_was_promised(self, danas: World) -> None:
        before = danas.escalation.due_at
        danas.lee.takes_over(from_them=True)
        assert (danas.escalation.due_at, danas.case.status) == (before, Status.WITH_HUMAN)


class TestJoining:
    def test_lets_both_write(self, danas: World) -> None:
        assert danas.lee.replies("Hello") == Refused(Why.TAKEN_BY_ANOTHER, danas.case.takeover)
        assert isinstance(danas.lee.joins(), Done)
        assert danas.messages[-1].text == "Lee joined Dana"
        assert isinstance(danas.lee.replies("Hello from Lee"), Done)
        assert isinstance(danas.dana.replies("Hello from Dana"), Done)
        assert danas.case.takeover
        assert danas.case.takeover.by == DANA.person_id

    def test_twice_or_by_who_has_it_changes_nothing(self, danas: World) -> None:
        danas.lee.joins()
        before = danas.loaded()
        assert (danas.lee.joins(), danas.dana.joins()) == (Done(), Done())
        assert danas.loaded() == before

    @pytest.mark.parametrize("ends", ["hands_back", "resolves", "moves", "takes"])
    def test_is_over_when_the_case_leaves_its_holder(self, danas: World, ends: str) -> None:
        danas.lee.joins()
        match ends:
            case "hands_back":
                danas.dana.hands_back()
            case "resolves":
                danas.dana.resolves()
            case "moves":
                danas.dana.moves("billing")
            case _:
                danas.lee.takes_over(from_them=True)
        assert danas.case.joined == ()

    def test_is_refused_where_nobody_has_the_case(self, world: World) -> None:
        assert world.lee.joins() == Refused(Why.NO_SUCH_THREAD)
        world.maria.writes("human please")
        world.settle()
        assert world.lee.joins() == Refused(Why.NOT_YOURS)
        world.dana.takes_over()
        world.dana.resolves()
        assert world.lee.joins() == Refused(Why.NO_OPEN_CASE)


class TestTakingFromThemWhileTheCustomerWrites:
    def test_leaves_what_the_customer_wrote_a_moment_ago_owed(self) -> None:
        level = ServiceLevel(reminder_within=15, due_within=30, next_reply_within=20)
        world = World(playbook=a_playbook(service_levels={"half-an-hour": level}))
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("I will ask the laboratory.")
        world.settle()
        world.maria.writes("Any news?")
        world.lee.takes_over(from_them=True)
        world.settle()
        assert world.escalation.reply_owed_at
        assert world.escalation.packet.facts[-1].value == "Any news?"

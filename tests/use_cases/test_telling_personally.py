"""Each person is told by the ways they chose, once a stage, if they may see the queue now."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from functools import partial

import pytest

from chalicelib.domain.case import Assignee
from chalicelib.domain.colleague import Colleague, Occasion, Preferences, QuietHours
from chalicelib.domain.facts import FactName
from chalicelib.domain.queue_rules import Routing
from chalicelib.use_cases.notice_ports import NotificationFailed
from chalicelib.use_cases.telling import notice_of
from chalicelib.use_cases.telling_personally import tell_personally
from tests.fakes.cast import DANA, LEE, OTTO
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.test_notify_people import escalated, happened

ALL = Preferences(by_email=frozenset(Occasion), by_push=frozenset(Occasion))
DOWN = NotificationFailed("the push service is down", permanent=False)
GONE = NotificationFailed("no device was reached", permanent=True)


@pytest.fixture
def staffed(world: World) -> World:
    """Dana, Lee and Otto were in the inbox; Dana and Lee want everything and have a device."""
    for person in (DANA, LEE, OTTO):
        world.colleagues.arrived(person, now=world.clock.now())
        world.colleagues.prefer(person.person_id, ALL)
    world.push.devices |= {DANA.person_id, LEE.person_id, OTTO.person_id}
    escalated(world)
    return world


def tell(world: World, *person_ids: str, occasion: Occasion = Occasion.ASSIGNED) -> tuple[str, ...]:
    escalation = world.escalation
    name = FactName.CASE_ESCALATED
    say = partial(notice_of, name, escalation, world.head, world.powers)
    mark = (escalation.thread_id, escalation.escalation_id, f"{occasion}:r1")
    return tell_personally(occasion, person_ids, mark, say, world.powers)


def prefers(world: World, person_id: str, **chosen: object) -> None:
    world.colleagues.prefer(person_id, replace(ALL, **chosen))  # type: ignore[arg-type]


def every_queue(world: World, **changed: object) -> None:
    """Publish a version whose queues are all like that."""
    playbook = a_playbook()
    queues = tuple(queue.model_copy(update=changed) for queue in playbook.queues)
    new = playbook.model_copy(update={"queues": queues})
    world.playbooks.publish(new, by="lee", at=world.clock.now())


def mailed(world: World) -> list[str]:
    return [address for to, _ in world.mail.mails for address in to]


class TestTellPersonally:
    def test_reaches_each_by_their_own_ways(self, staffed: World) -> None:
        prefers(staffed, "p-lee", by_email=frozenset())
        assert tell(staffed, "p-dana", "p-lee") == ("email:p-dana", "push:p-dana", "push:p-lee")
        assert mailed(staffed) == ["dana@example.com"]
        assert [person for person, _ in staffed.push.pushed] == ["p-dana", "p-lee"]

    def test_tells_once_a_stage_however_often_it_is_asked(self, staffed: World) -> None:
        tell(staffed, "p-dana")
        assert tell(staffed, "p-dana") == ()
        assert tell(staffed, "p-dana", "p-lee") == ("email:p-lee", "push:p-lee")
        assert tell(staffed, "p-dana", occasion=Occasion.BREACH) == ("email:p-dana", "push:p-dana")

    def test_tells_nobody_without_a_role_or_a_record(self, staffed: World) -> None:
        assert tell(staffed, "p-otto", "p-nobody") == ()
        assert tell(staffed) == ()

    def test_tells_nobody_who_may_not_see_the_queue_now(self, staffed: World) -> None:
        every_queue(staffed, members=("ben@x.example",))
        assert tell(staffed, "p-dana", "p-lee") == ("email:p-lee", "push:p-lee")

    def test_tells_who_took_it_over_though_the_queue_is_another_teams_now(self, staffed: World) -> None:
        staffed.dana.takes_over()
        every_queue(staffed, members=("ben@x.example",))
        assert tell(staffed, "p-dana") == ("email:p-dana", "push:p-dana")

    def test_tells_nobody_whose_role_was_taken_though_they_have_the_case(self, staffed: World) -> None:
        staffed.dana.takes_over()
        staffed.colleagues.regrouped(DANA.person_id, ())
        assert tell(staffed, "p-dana") == ()

    def test_says_when_it_is_due_on_the_persons_own_clock(self, staffed: World) -> None:
        prefers(staffed, "p-dana", zone="America/Bogota")
        tell(staffed, "p-dana", "p-lee")
        assert [notice.due for _, notice in staffed.mail.mails] == [
            "Mon 23 Nov, 05:30 (America/Bogota)",
            "Mon 23 Nov, 11:30 (Europe/Madrid)",
        ]

    def test_makes_no_noise_in_quiet_hours(self, staffed: World) -> None:
        prefers(staffed, "p-dana", quiet=QuietHours(time(9), time(13)))
        assert tell(staffed, "p-dana") == ("email:p-dana",)

    def test_says_nothing_of_who_has_no_device_and_does_not_try_again(self, staffed: World) -> None:
        staffed.push.devices.clear()
        assert tell(staffed, "p-dana") == ("email:p-dana",)
        staffed.push.devices.add("p-dana")
        assert tell(staffed, "p-dana") == ()


class TestAFailingWay:
    def test_stops_nobody_else_and_comes_again(self, staffed: World) -> None:
        staffed.push.fail(DOWN)
        with pytest.raises(ExceptionGroup):
            tell(staffed, "p-dana", "p-lee")
        assert mailed(staffed) == ["dana@example.com", "lee@example.com"]
        staffed.clock.tick(61)
        assert tell(staffed, "p-dana", "p-lee") == ("push:p-dana",)

    def test_that_fails_for_good_is_named(self, staffed: World) -> None:
        prefers(staffed, "p-dana", by_email=frozenset())
        staffed.push.fail(GONE)
        assert tell(staffed, "p-dana") == ("not push:p-dana",)


class TestTheQueuesPeople:
    def test_hear_of_an_escalation_beside_its_channel(self, staffed: World) -> None:
        told = staffed.tells(happened(staffed, FactName.CASE_ESCALATED))
        assert told == ("slack", "email", "email:p-dana", "push:p-dana", "email:p-lee", "push:p-lee")

    def test_get_no_second_mail_at_an_address_of_the_queue(self, staffed: World) -> None:
        every_queue(staffed, emails=(DANA.email,))
        staffed.tells(happened(staffed, FactName.CASE_ESCALATED))
        assert mailed(staffed) == ["dana@example.com", "lee@example.com"]

    def test_hear_of_it_though_slack_is_down(self, staffed: World) -> None:
        staffed.slack.fail(DOWN)
        fact = happened(staffed, FactName.CASE_ESCALATED)
        with pytest.raises(ExceptionGroup):
            staffed.tells(fact)
        assert [person for person, _ in staffed.push.pushed] == ["p-dana", "p-lee"]
        staffed.clock.tick(61)
        assert staffed.tells(fact) == ("slack",)

    def test_are_reminded_if_they_wish(self, staffed: World) -> None:
        prefers(staffed, "p-lee", by_email=frozenset(), by_push=frozenset())
        told = staffed.tells(happened(staffed, FactName.SLA_REMINDED))
        assert told == ("slack", "email", "email:p-dana", "push:p-dana")

    def test_are_not_reminded_of_what_was_given_to_one_of_them(self, staffed: World) -> None:
        staffed.threads.cases[(staffed.maria.thread_id, staffed.case.case_id)] = replace(
            staffed.case, assignee=Assignee("p-lee", "Lee", staffed.clock.now())
        )
        told = staffed.tells(happened(staffed, FactName.SLA_REMINDED))
        assert told == ("slack", "email", "email:p-lee", "push:p-lee")

    def test_whose_turn_it_is_get_no_second_mail_either(self, staffed: World) -> None:
        every_queue(staffed, emails=(LEE.email,))
        staffed.threads.cases[(staffed.maria.thread_id, staffed.case.case_id)] = replace(
            staffed.case, assignee=Assignee("p-lee", "Lee", staffed.clock.now())
        )
        told = staffed.tells(happened(staffed, FactName.SLA_REMINDED))
        assert told == ("slack", "email", "push:p-lee")
        assert mailed(staffed) == [LEE.email]

    def test_need_no_news_of_what_one_of_them_has(self, staffed: World) -> None:
        fact = happened(staffed, FactName.CASE_ESCALATED)
        staffed.dana.takes_over()
        assert staffed.tells(fact) == ("slack", "email")

    def test_that_are_away_need_no_news(self, staffed: World) -> None:
        staffed.colleagues.went_away("p-dana", since=staffed.clock.now())
        assert staffed.tells(happened(staffed, FactName.CASE_ESCALATED))[2:] == ("email:p-lee", "push:p-lee")


class TestAQueueThatIsNoMore:
    """A later version of the playbook has it not; what waits there is the default queue's, to see it the leads'."""

    @pytest.mark.parametrize(
        "name",
        [FactName.CASE_ESCALATED, FactName.SLA_REMINDED, FactName.SLA_BREACHED, FactName.CASE_RESOLVED],
    )
    def test_leaves_nobody_untold(self, staffed: World, name: FactName) -> None:
        gone(staffed)
        assert staffed.tells(happened(staffed, name)) or name is FactName.CASE_RESOLVED
        assert {channel for channel, _ in staffed.slack.posts.values()} <= {"C-BILLING"}
        assert "p-dana" not in {person for person, _ in staffed.push.pushed}

    def test_leaves_the_customer_who_writes_again_with_people(self, staffed: World) -> None:
        gone(staffed)
        staffed.maria.writes("I want a human, please")
        staffed.settle()
        assert not staffed.head.unanswered
        assert staffed.escalation.packet.facts[-1].value == "I want a human, please"


def gone(world: World) -> None:
    """Publish a version without the front desk, whose default is Dana's and everybody else's no more."""
    (billing,) = (each for each in a_playbook().queues if each.id == "billing")
    routing = Routing(default="billing")
    seen = billing.model_copy(update={"members": (DANA.email,)})
    world.playbooks.publish(a_playbook(queues=(seen,), routing=routing), by="lee", at=world.clock.now())


def test_nobody_who_was_never_in_the_inbox_is_told(world: World) -> None:
    escalated(world)
    world.colleagues.known["p-old"] = Colleague("p-old", "Old", "old@example.com")
    assert world.tells(happened(world, FactName.CASE_ESCALATED)) == ("slack", "email")

"""On Monday morning leads are told last week's figures, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.adapters.in_memory.reviews import InMemoryReviews
from chalicelib.domain.colleague import Colleague, Preferences
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.metrics.report import Report
from chalicelib.use_cases.close_week import close_week
from chalicelib.use_cases.measure import measure
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.telling import Powers
from tests.fakes.cast import DANA, LEE
from tests.fakes.crash import Crash
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

MONDAY_8 = datetime(2026, 11, 30, 7, tzinfo=UTC)
"""Eight o'clock in Madrid, where the clinic of the tests is."""


def close(world: World) -> int:
    return close_week(log=world.log, event_bus=world.bus, playbooks=world.playbooks, clock=world.clock)


def powers(world: World) -> Powers:
    def last_week() -> tuple[Report, Report]:
        last, before = (
            measure(
                "last",
                before=earlier,
                facts_ledger=world.facts_ledger,
                verdicts=InMemoryReviews(),
                playbooks=world.playbooks,
                clock=world.clock,
            )
            for earlier in (False, True)
        )
        return last, before

    return replace(world.powers, last_week=last_week)


def told_of(world: World) -> Happened:
    return next(fact for fact in world.bus.facts if fact.name is FactName.WEEK_ENDED)


@pytest.fixture
def after_a_week(world: World) -> World:
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("Hello")
    world.settle()
    for person in (LEE, DANA):
        world.colleagues.known[person.person_id] = Colleague(
            person.person_id, person.name, person.email, person.groups, world.clock.now()
        )
    world.clock.set(MONDAY_8)
    return world


class TestClosing:
    def test_is_told_once_however_often_the_sweep_comes(self, after_a_week: World) -> None:
        world = after_a_week
        assert [close(world), close(world)] == [1, 0]
        world.clock.tick(hours=5)
        assert close(world) == 0
        assert told_of(world).detail == {"week": "2026-W48"}

    @pytest.mark.parametrize(
        ("hours", "closed"), [(-0.01, 0), (0, 1), (23.9, 1), (24, 0), (24 * 5, 0), (24 * 7, 1)]
    )
    def test_is_from_monday_at_eight_for_a_day(self, after_a_week: World, hours: float, closed: int) -> None:
        after_a_week.clock.set(MONDAY_8 + timedelta(hours=hours))
        assert close(after_a_week) == closed

    def test_comes_again_where_the_bus_was_down(self, after_a_week: World) -> None:
        world = after_a_week
        world.bus.down = True
        with pytest.raises((RuntimeError, Crash)):
            close(world)
        world.bus.down = False
        world.clock.tick(minutes=2)
        assert close(world) == 1


class TestTheDigest:
    def test_goes_to_leads_and_to_slack_once(self, after_a_week: World) -> None:
        world = after_a_week
        close(world)
        mails = len(world.mail.mails)
        posts = len(world.slack.posts)
        assert set(notify_people(told_of(world), powers(world))) == {"slack", "email"}
        assert notify_people(told_of(world), powers(world)) == ()
        assert len(world.mail.mails) == mails + 1
        assert len(world.slack.posts) == posts + 1
        to, notice = world.mail.mails[-1]
        assert list(to) == [LEE.email]
        lines = dict(notice.lines)
        assert lines["Escalation rate"].startswith("100% (1 of 1 cases")
        assert lines["Cases"] == "1 opened (+1 to the week before)"
        assert notice.link.endswith("/metrics?period=last")

    def test_goes_to_each_lead_in_their_language_and_to_a_channel_of_its_own(
        self, after_a_week: World
    ) -> None:
        world = after_a_week
        world.colleagues.prefer(LEE.person_id, Preferences(language="es"))
        routing = a_playbook().routing.model_copy(update={"digest_slack_channel": "#week"})
        world.playbooks.publish(a_playbook(routing=routing), by="lee", at=world.clock.now())
        close(world)
        assert set(notify_people(told_of(world), powers(world))) == {"slack", "email:es"}
        channel, posted = list(world.slack.posts.values())[-1]
        assert (channel, posted.language) == ("#week", "en")
        _to, notice = world.mail.mails[-1]
        assert notice.headline == "La semana 2026-W48 en cifras"
        assert dict(notice.lines)["Casos"] == "1 abiertos (+1 respecto a la semana anterior)"
        assert " of " not in "".join(value for _name, value in notice.lines)

    def test_says_nothing_of_weeks_without_a_case(self, world: World) -> None:
        world.clock.set(MONDAY_8)
        close(world)
        assert notify_people(told_of(world), powers(world)) == ()

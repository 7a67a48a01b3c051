"""Who hears of what, and how: by their choice, their quiet hours, and their queues."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.colleague import Colleague, Occasion, Preferences, QuietHours
from chalicelib.domain.hearing import Way, belongs_to, may_hear, ways_to, zone_of
from chalicelib.domain.queue_rules import Queue

MADRID = ZoneInfo("Europe/Madrid")
NOON, NIGHT = datetime(2026, 11, 23, 11, tzinfo=UTC), datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
EVERYTHING = Preferences(by_email=frozenset(Occasion), by_push=frozenset(Occasion))
QUIET = replace(EVERYTHING, quiet=QuietHours(time(22), time(7)))
DANA = Colleague("p-dana", "Dana", "dana@example.com", ("agents",), preferences=EVERYTHING)
LEE = Colleague("p-lee", "Lee", "lee@example.com", ("leads",), preferences=EVERYTHING)


def a_queue(*members: str) -> Queue:
    return Queue(id="desk", name="Desk", calendar="week", service_level="usual", members=members)


class TestWays:
    def test_are_those_that_were_chosen(self) -> None:
        chosen = Preferences(by_email=frozenset({Occasion.BREACH}), by_push=frozenset({Occasion.REMINDER}))
        dana = replace(DANA, preferences=chosen)
        assert ways_to(dana, Occasion.BREACH, NOON, MADRID) == (Way.EMAIL,)
        assert ways_to(dana, Occasion.REMINDER, NOON, MADRID) == (Way.PUSH,)
        assert ways_to(dana, Occasion.ASSIGNED, NOON, MADRID) == ()

    @pytest.mark.parametrize("occasion", Occasion)
    def test_of_who_chose_nothing_are_push_and_mail_for_what_is_theirs_alone(
        self, occasion: Occasion
    ) -> None:
        usual = (Way.EMAIL, Way.PUSH) if occasion is Occasion.ASSIGNED else (Way.PUSH,)
        assert ways_to(replace(DANA, preferences=Preferences()), occasion, NOON, MADRID) == usual

    @pytest.mark.parametrize("occasion", Occasion)
    def test_make_no_noise_in_quiet_hours_and_still_write(self, occasion: Occasion) -> None:
        dana = replace(DANA, preferences=QUIET)
        assert ways_to(dana, occasion, NIGHT, MADRID) == (Way.EMAIL,)
        assert ways_to(dana, occasion, NOON, MADRID) == (Way.EMAIL, Way.PUSH)

    def test_have_quiet_hours_by_the_persons_own_clock(self) -> None:
        bogota = replace(DANA, preferences=replace(QUIET, zone="America/Bogota"))
        assert Way.PUSH in ways_to(bogota, Occasion.BREACH, NIGHT, MADRID)

    def test_do_not_bring_a_queues_news_to_who_is_away(self) -> None:
        away = replace(DANA, away_since=NOON)
        assert ways_to(away, Occasion.ESCALATION, NOON, MADRID) == ()
        assert ways_to(away, Occasion.BREACH, NOON, MADRID) == (Way.EMAIL, Way.PUSH)

    def test_need_an_address_for_mail(self) -> None:
        assert ways_to(replace(DANA, email=""), Occasion.BREACH, NOON, MADRID) == (Way.PUSH,)

    @pytest.mark.parametrize("zone", ["", "Europe/Nowhere", "../etc", "\0"])
    def test_are_by_the_usual_clock_where_no_other_is_known(self, zone: str) -> None:
        assert zone_of(replace(DANA, preferences=replace(QUIET, zone=zone)), MADRID) is MADRID


class TestAQueue:
    def test_may_be_heard_of_by_who_sees_it(self) -> None:
        assert may_hear(DANA, a_queue())
        assert may_hear(DANA, a_queue("Dana@example.com"))
        assert not may_hear(DANA, a_queue("ben@example.com"))
        assert may_hear(LEE, a_queue("ben@example.com"))

    def test_is_nothing_for_who_has_no_role(self) -> None:
        assert not may_hear(replace(DANA, groups=()), a_queue())
        assert not may_hear(replace(DANA, groups=()), a_queue("dana@example.com"))

    def test_is_the_work_of_who_it_names_and_not_of_every_lead(self) -> None:
        assert belongs_to(LEE, a_queue())
        assert not belongs_to(LEE, a_queue("dana@example.com"))
        assert belongs_to(DANA, a_queue("dana@example.com"))

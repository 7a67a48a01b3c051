"""Before a waiting customer can no longer be answered, a lead is warned and the customer asked, once each."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from chalicelib.domain.channel_rules import Channel, OptOutRules, WindowRules
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.queue_rules import AlertStep, ServiceLevel
from chalicelib.use_cases.warn_closing_windows import warn_closing_windows
from tests.fakes.crash import Crash
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

ASKED = "Our team has not been able to answer you yet, and WhatsApp will soon not let us write to you here."
SLOW = ServiceLevel(reminder_within=2000, due_within=3000, alerts=(AlertStep(name="lead", after=60),))


def waiting(**window: object) -> World:
    """Maria waits for a person who is due long after her service window has closed."""
    rules = WindowRules.model_validate(window)
    world = World(playbook=a_playbook(service_levels={"half-an-hour": SLOW}, channel=Channel(window=rules)))
    world.maria.writes("human please")
    world.settle()
    world.channel.sent.clear()
    return world


def looked(world: World, **ahead: float) -> Counter[str]:
    """Let time pass, and one sweep look at what waits."""
    world.clock.tick(**ahead)
    now = world.clock.now()
    found = warn_closing_windows(
        world.lists.overdue(now),
        threads=world.ports.threads,
        playbooks=world.playbooks,
        clock=world.clock,
    )
    world.settle()
    return +found


class TestBeforeTheClosing:
    def test_nothing_is_done_while_there_is_time(self) -> None:
        world = waiting()
        assert looked(world, hours=21, minutes=50) == {}
        assert world.phone_of("maria") == []

    def test_the_customer_is_asked_and_the_escalation_marked_once(self) -> None:
        world = waiting()
        assert looked(world, hours=22) == {"window_closing": 1}
        assert looked(world, minutes=1) == {}
        (asked,) = world.phone_of("maria")
        assert asked.startswith(ASKED)
        question = world.outbound[-1]
        assert (question.author, question.turn["decision"]) == (Author.SYSTEM, "keep_open")
        assert [(button.id, button.title) for button in question.buttons] == [
            ("window.yes", "Yes, write to me")
        ]
        assert world.escalation.window_warned_at == question.sent_at

    def test_the_tap_opens_the_window_and_the_next_one_is_watched(self) -> None:
        world = waiting()
        looked(world, hours=22)
        world.maria.writes("Yes, write to me")
        world.settle()
        assert looked(world, hours=3) == {}
        assert looked(world, hours=20) == {"window_closing": 1}
        assert len(world.phone_of("maria")) == 2

    def test_a_lead_is_told_once_a_window(self) -> None:
        world = waiting()
        for _ in range(2):
            world.clock.tick(hours=22)
            for _ in range(2):
                world.sweep()
                world.settle()
            world.maria.writes("Yes, write to me")
            world.settle()
        assert world.bus.names.count("window.closing") == 2
        told = [notice for notice in world.slack.notices if notice.stage == "window.closing"]
        assert len(told) == 2

    def test_the_customer_is_not_asked_where_the_playbook_says_so(self) -> None:
        world = waiting(ask_customer=False)
        assert looked(world, hours=22) == {"window_closing": 1}
        assert world.phone_of("maria") == []

    def test_a_question_that_would_come_too_late_is_not_asked(self) -> None:
        world = waiting()
        assert looked(world, hours=23, minutes=57) == {"window_closing": 1}
        assert world.phone_of("maria") == []

    def test_nobody_is_asked_whom_a_person_serves(self) -> None:
        world = waiting()
        world.dana.takes_over()
        assert looked(world, hours=22) == {}

    def test_a_promise_that_may_be_kept_is_not_doubted(self) -> None:
        world = World(
            playbook=a_playbook(
                service_levels={"half-an-hour": ServiceLevel(reminder_within=10, due_within=420)}
            )
        )
        world.maria.writes("human please")
        world.settle()
        due = world.escalation.due_at
        assert due > world.clock.now() + timedelta(hours=20)
        assert world.escalation.window_check_at == due

    def test_a_sweep_that_dies_after_asking_asks_once_and_still_marks(self) -> None:
        world = waiting()
        world.threads.before_commit = None
        mark = world.threads.mark_escalation
        died = []

        def dies_once(*args: object, **kwargs: object) -> bool:
            if not died:
                died.append(True)
                raise Crash
            return mark(*args, **kwargs)  # type: ignore[arg-type]

        world.threads.mark_escalation = dies_once  # type: ignore[method-assign]
        world.clock.tick(hours=22)
        with pytest.raises(Crash):
            looked(world)
        assert looked(world, minutes=1) == {"window_closing": 1}
        assert len(world.phone_of("maria")) == 1

    def test_a_customer_who_writes_at_that_moment_is_not_asked(self) -> None:
        world = waiting()
        world.threads.before_commit = lambda: world.maria.writes("Hello?")
        assert looked(world, hours=22) == {}
        assert [text for text in world.phone_of("maria") if text.startswith(ASKED)] == []
        assert world.escalation.window_warned_at is None


RULES = {"reopen_template": "still_there", "reopen_languages": ("es", "en_US")}


class TestAfterTheClosing:
    def test_an_approved_template_goes_out_once(self) -> None:
        world = waiting(**RULES, ask_customer=False)
        looked(world, hours=22)
        assert looked(world, hours=2) == {"window_reopened": 1}
        assert looked(world, minutes=1) == {}
        (template,) = [message for message in world.outbound if message.kind == "template"]
        assert template.details["template"] == {"name": "still_there", "language": {"code": "en_US"}}
        assert template.turn["decision"] == "reopened"
        assert template.delivery is not Delivery.FAILED

    def test_nothing_goes_out_without_one(self) -> None:
        world = waiting()
        looked(world, hours=22)
        assert looked(world, hours=3) == {}

    def test_nothing_goes_to_a_customer_who_stopped(self) -> None:
        world = waiting(**RULES)
        world.maria.writes("STOP")
        world.settle()
        world.channel.sent.clear()
        assert looked(world, hours=25) == {}
        assert world.phone_of("maria") == []


def test_opting_out_stays_respected_though_it_was_switched_off_since() -> None:
    world = World()
    world.maria.writes("STOP")
    world.settle()
    world.playbooks.publish(
        a_playbook(channel=Channel(opt_out=OptOutRules(enabled=False))), by="Lee", at=world.clock.now()
    )
    world.maria.writes("START")
    world.settle()
    assert world.head.opted_out_at is None

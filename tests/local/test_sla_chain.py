"""The whole chain on the deployed stack, in seconds instead of minutes: reminder, breach, each step; each told once."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import httpx
import pytest

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.local_state import LocalState
from tests.local.cast import SLOW_MACHINE, Customer
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.stack import handoff

EVERY = timedelta(seconds=4)
LATER = timedelta(hours=1)
DOWN = timedelta(seconds=15)
"""After so long it is down."""

STAGES = ("reminder", "breach", "person", "queue", "lead", "owner")
"""The sample playbook's, in order; nobody was given these cases, so that `person` finds nobody to tell."""

TELLS = {
    "reminder": "Reminder: a customer is still waiting",
    "breach": "Overdue: a customer was promised",
    "queue": "Still overdue",
    "lead": "Still overdue",
    "owner": "Still overdue",
}


@pytest.fixture
def told(product: LocalState) -> Told:
    return Told(product)


class Told:
    """What people were told of a thread, as the simulated Slack and the mailbox captured it."""

    def __init__(self, product: LocalState) -> None:
        self._outside = product.outside_url

    def in_slack(self, thread: str) -> Counter[str]:
        return self._of(thread, "slack/api/_captured")

    def by_mail(self, thread: str) -> Counter[str]:
        return self._of(thread, "mail/api/messages")

    def just(self, thread: str, stages: tuple[str, ...]) -> bool:
        """Whether these stages were told by both ways, each once, and nothing else."""
        return self.in_slack(thread) == self.by_mail(thread) == expected(stages)

    def _of(self, thread: str, where: str) -> Counter[str]:
        captured = httpx.get(f"{self._outside}/{where}", timeout=20).json()["messages"]
        ours = [str(each) for each in captured if thread in str(each)]
        return Counter(kind for each in ours for kind in set(TELLS.values()) if kind in each)


def expected(stages: tuple[str, ...]) -> Counter[str]:
    return Counter(TELLS[stage] for stage in stages if stage in TELLS)


def marked(inside: Inside, customer: Customer) -> tuple[str, ...]:
    """The stages that stand on somebody's escalation."""
    escalation = inside.thread(customer).escalation
    assert escalation
    first = (("reminder", escalation.reminded_at), ("breach", escalation.breached_at))
    return (*(stage for stage, at in first if at), *escalation.alerted)


class TestChain:
    def test_strikes_step_by_step_and_tells_each_once(
        self, customer: Customers, inside: Inside, told: Told
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        thread = inside.thread_id(maria)
        begins_at = datetime.now(UTC).replace(microsecond=0) + EVERY  # a clock knows no microseconds
        times = [begins_at + number * EVERY for number in range(len(STAGES))]
        inside.hurry(maria, times)
        wait_for("the end", partial(told.just, thread, STAGES), within=2 * SLOW_MACHINE)
        inside.sweep()
        inside.wait_until_quiet()
        escalation = inside.thread(maria).escalation
        assert escalation
        assert marked(inside, maria) == STAGES
        assert escalation.reminded_at
        assert escalation.breached_at
        assert timedelta() <= escalation.breached_at - times[1] < EVERY
        assert told.just(thread, STAGES)

    def test_ends_where_somebody_takes_over_before_the_first_step_or_after_any(
        self, customer: Customers, inside: Inside, dana: AgentAtInbox, told: Told
    ) -> None:
        everybody = {steps: customer(f"Maria{steps}") for steps in range(len(STAGES))}
        for each in everybody.values():
            each.writes("I want to talk to a person")
        for steps, each in everybody.items():
            wait_for("the case", partial(_waits, inside, each), within=2 * SLOW_MACHINE)
            now = datetime.now(UTC)
            inside.hurry(each, [now] * steps + [now + LATER] * (len(STAGES) - steps))
        threads = {steps: inside.thread_id(each) for steps, each in everybody.items()}
        for steps, each in everybody.items():
            done = STAGES[:steps]
            wait_for(f"the steps {done}", partial(_has, inside, each, done), within=SLOW_MACHINE)
            wait_for(f"word of {done}", partial(told.just, threads[steps], done), within=2 * SLOW_MACHINE)
            dana.submit(threads[steps], "takeover")
            inside.hurry(each, [datetime.now(UTC)] * len(STAGES))  # the rest is due, and finds Dana
        inside.sweep()
        inside.wait_until_quiet()
        for steps, each in everybody.items():
            assert marked(inside, each) == STAGES[:steps]
            assert told.just(threads[steps], STAGES[:steps])

    def test_that_is_lost_is_made_up_for_by_the_sweep(
        self, customer: Customers, inside: Inside, told: Told
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        thread = inside.thread_id(maria)
        states, lost = inside.client("stepfunctions"), inside.clock(maria)
        wait_for("the clock", lambda: _runs(states, lost), within=SLOW_MACHINE)
        states.stop_execution(executionArn=lost, error="Lost")
        inside.pass_time(maria, timedelta(days=7))
        for _ in range(3):
            inside.sweep()
        assert marked(inside, maria) == STAGES
        wait_for("all of it", lambda: told.by_mail(thread) == expected(STAGES), within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert told.just(thread, STAGES)


class TestRestart:
    def test_in_the_middle_loses_no_step_and_tells_none_twice(
        self, customer: Customers, inside: Inside, told: Told
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        thread = inside.thread_id(maria)
        begins_at = datetime.now(UTC) + EVERY
        # What is due last comes after the restart; what is due in it has to be made up for.
        inside.hurry(maria, [begins_at, *(begins_at + DOWN + number * EVERY for number in range(5))])
        before = expected(STAGES[:1])
        wait_for("the reminder", lambda: told.by_mail(thread) == before, within=SLOW_MACHINE)
        handoff("down")
        handoff("up", "--detach")
        inside.sweep()  # the clock may go on by itself, or be lost with the machine that it ran on
        wait_for("the end", lambda: marked(inside, maria) == STAGES, within=SLOW_MACHINE)
        last = expected(STAGES)
        wait_for("all of it", lambda: told.by_mail(thread)["Still overdue"] == 3, within=SLOW_MACHINE)
        inside.sweep()
        inside.wait_until_quiet()
        assert told.in_slack(thread) == last


def _has(inside: Inside, customer: Customer, stages: tuple[str, ...]) -> bool:
    return marked(inside, customer) == stages


def _waits(inside: Inside, customer: Customer) -> bool:
    """Whether somebody has written, and waits for a person."""
    try:
        return inside.thread(customer).escalation is not None
    except AssertionError:
        return False


def _runs(states: Any, execution: str) -> bool:
    try:
        found = states.describe_execution(executionArn=execution)
    except states.exceptions.ExecutionDoesNotExist:
        return False
    return bool(found["status"] == "RUNNING")

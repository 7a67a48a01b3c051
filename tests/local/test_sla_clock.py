"""The SLA clock in Step Functions: it reminds, it breaks the news of a breach, a takeover stops it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import httpx

from infra.demo.agent import AgentAtInbox
from infra.demo.story import wait_for
from infra.demo.surroundings import Surroundings
from infra.local_state import LocalState
from tests.local.cast import SLOW_MACHINE
from tests.local.conftest import Customers
from tests.local.inside import Inside

REMINDER, OVERDUE, STILL = "Reminder:", "Overdue:", "Still overdue"
A_WEEK = timedelta(days=7)
"""Longer than any promise, weekends and holidays included."""


class TestClock:
    def test_that_nobody_stops_reminds_and_then_tells_of_the_breach_once_each(
        self, customer: Customers, inside: Inside, around: Surroundings, product: LocalState
    ) -> None:
        maria = customer("Maria")
        with around.fast_clocks(0):
            maria.asks("I want to talk to a person")
            _wait_for_the_end(inside, inside.clock(maria))
        escalation = inside.thread(maria).escalation
        assert escalation.reminded_at
        assert escalation.breached_at
        assert escalation.alerted == ("person", "queue", "lead", "owner")
        thread = inside.thread_id(maria)
        wait_for("the last alert", lambda: _told(product, thread)[STILL] == 3, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert _told(product, thread) == {REMINDER: 1, OVERDUE: 1, STILL: 3}
        assert around.mail("Overdue:") is not None

    def test_finds_that_someone_came_after_a_takeover(
        self,
        customer: Customers,
        inside: Inside,
        dana: AgentAtInbox,
        around: Surroundings,
        product: LocalState,
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        first = wait_for("the clock", lambda: _execution(inside, inside.clock(maria)), within=SLOW_MACHINE)
        dana.submit(inside.thread_id(maria), "takeover")
        with around.fast_clocks(0):  # the same clock once more, with no wait
            states = inside.client("stepfunctions")
            again = states.start_execution(
                stateMachineArn=first["stateMachineArn"], name=f"{first['name']}-again", input=first["input"]
            )["executionArn"]
            _wait_for_the_end(inside, again)
        history = json.dumps(states.get_execution_history(executionArn=again)["events"], default=str)
        assert "SomeoneCame" in history
        escalation = inside.thread(maria).escalation
        assert (escalation.reminded_at, escalation.breached_at, escalation.alerted) == (None, None, ())
        inside.wait_until_quiet()
        assert _told(product, inside.thread_id(maria)) == {REMINDER: 0, OVERDUE: 0, STILL: 0}

    def test_that_is_lost_is_repaired_by_the_sweep(
        self, customer: Customers, inside: Inside, around: Surroundings, product: LocalState
    ) -> None:
        maria = customer("Maria")
        maria.asks("I want to talk to a person")
        lost = inside.clock(maria)
        wait_for("the clock", lambda: _execution(inside, lost), within=SLOW_MACHINE)
        inside.client("stepfunctions").stop_execution(executionArn=lost, error="Lost")
        inside.pass_time(maria, A_WEEK)
        inside.sweep()
        assert inside.thread(maria).escalation.breached_at
        thread = inside.thread_id(maria)
        wait_for("the notice", lambda: _told(product, thread)[OVERDUE], within=SLOW_MACHINE)
        inside.sweep()
        inside.wait_until_quiet()
        assert _told(product, thread)[OVERDUE] == 1


def _execution(inside: Inside, arn: str) -> dict[str, Any] | None:
    states = inside.client("stepfunctions")
    try:
        return dict(states.describe_execution(executionArn=arn))
    except states.exceptions.ExecutionDoesNotExist:
        return None


def _wait_for_the_end(inside: Inside, arn: str) -> None:
    def ended() -> bool:
        execution = _execution(inside, arn)
        return execution is not None and execution["status"] == "SUCCEEDED"

    wait_for("the end of the clock", ended, within=SLOW_MACHINE)


def _told(product: LocalState, thread: str) -> dict[str, int]:
    """How many Slack messages of each kind were posted about a thread."""
    posts = httpx.get(f"{product.outside_url}/slack/api/_captured").json()["messages"]
    ours = [str(post) for post in posts if thread in str(post)]
    return {kind: sum(kind in post for post in ours) for kind in (REMINDER, OVERDUE, STILL)}

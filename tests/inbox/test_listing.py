"""Rows and counts of the lists, from what is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Assignee, Resolution, Snooze, Status, Surety
from chalicelib.domain.escalation import Escalation, Evidence, Takeover, Trigger
from chalicelib.inbox.listing import Listing, Narrowed, Row, View, due_of, initials, read_listing, row
from chalicelib.inbox.time_words import Urgency
from chalicelib.use_cases.ports import Listed
from tests.fakes.cast import DANA, MARIA, THREAD_ID, a_case, a_thread, an_escalation
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

WAITING = a_case(
    status=Status.WAITING_FOR_HUMAN,
    escalation_id="esc-1",
    due_at=MONDAY_10 + timedelta(minutes=30),
    intent="prices",
    language="es",
    customer_goal="know a price",
)


class Lists:
    """The same rows in every queue that is asked for, and what is one's own."""

    def __init__(self, *rows: Listed) -> None:
        self.rows = rows

    def cases(self, queue: str, status: str, **_: Any) -> tuple[Listed, ...]:
        return tuple(item for item in self.rows if (item.case.queue, item.case.status) == (queue, status))

    def cases_of(self, person_id: str, **_: Any) -> tuple[Listed, ...]:
        return tuple(item for item in self.rows if item.case.theirs(person_id))


def listing(*rows: Listed, view: View = View.WAITING, **narrowed: str) -> Listing:
    lists: Any = Lists(*rows)
    return read_listing(
        view, Narrowed(**narrowed), person=DANA, lists=lists, playbook=a_playbook(), now=MONDAY_10
    )


def listed(number: int = 1, **changes: Any) -> Listed:
    case = type(WAITING)(**{**WAITING.__dict__, "case_id": f"case-{number}", **changes})
    clock = {"due_at": case.due_at} if case.due_at else {}
    return Listed(case, a_thread(last_inbound_at=MONDAY_10), an_escalation(**clock))


class TestRow:
    def test_says_who_why_what_for_since_when_and_until_when(self) -> None:
        told = row(Listed(WAITING, a_thread(), an_escalation()), a_playbook(), MONDAY_10)
        assert told == Row(
            thread_id=THREAD_ID,
            name="Maria",
            initials="M",
            language="Spanish",
            trigger="Asked for a person",
            intent="Prices",
            goal="know a price",
            queue="Front desk",
            since=MONDAY_10,
            due=due_of(WAITING, an_escalation(), MONDAY_10),
            outcome="",
            when=None,
        )

    def test_says_how_it_ended(self) -> None:
        resolution = Resolution("p-dana", Surety.ABANDONED, MONDAY_10)
        case = a_case(status=Status.RESOLVED, resolution=resolution, queue="gone")
        told = row(Listed(case, a_thread()), a_playbook(), MONDAY_10)
        assert (told.outcome, told.when, told.due, told.since) == ("Given up", MONDAY_10, None, None)
        assert told.queue == "gone"

    @pytest.mark.parametrize(
        ("name", "letters"),
        [
            ("Maria", "M"),
            ("María del Mar López", "ML"),
            ("+34600111222", "#"),
            ("", "#"),
            ("李 小龙", "李小"),
        ],
    )
    def test_has_initials(self, name: str, letters: str) -> None:
        assert initials(name) == letters


class TestDue:
    @pytest.mark.parametrize(
        ("minute", "urgency"), [(0, Urgency.CALM), (15, Urgency.SOON), (30, Urgency.OVER), (99, Urgency.OVER)]
    )
    def test_follows_reminder_and_due_time(self, minute: int, urgency: Urgency) -> None:
        due = due_of(WAITING, an_escalation(), MONDAY_10 + timedelta(minutes=minute))
        assert due
        assert due.urgency is urgency

    @pytest.mark.parametrize("answered", [{"first_reply_at": MONDAY_10}, {"closed_at": MONDAY_10}])
    def test_is_over_once_a_person_answered(self, answered: dict[str, Any]) -> None:
        escalation: Escalation = an_escalation(**answered)
        assert due_of(WAITING, escalation, MONDAY_10) is None


class TestListing:
    def test_counts_what_it_lists(self) -> None:
        found = listing(listed(1), listed(2, queue="billing"), listed(3, queue="billing"))
        assert [(choice.key, choice.count) for choice in found.views] == [
            ("waiting", "3"),
            ("mine", "0"),
            ("with_ai", None),
            ("resolved", None),
        ]
        assert [(choice.label, choice.count) for choice in found.queues] == [
            ("", "3"),
            ("Front desk", "1"),
            ("Billing", "2"),
        ]
        assert len(found.rows) == 3

    def test_narrows_to_a_queue_and_still_counts_the_others(self) -> None:
        found = listing(listed(1), listed(2, queue="billing"), queue="billing")
        assert (len(found.rows), found.views[0].count, found.queue_name) == (1, "2", "Billing")

    def test_narrows_to_a_tag_and_to_a_reason_with_counts_that_fit_the_rest(self) -> None:
        risk = replace(an_escalation(), evidence=(Evidence(Trigger.RISK, "risk.self_harm"),))
        tagged = listed(1, tags=("refund",))
        risky = replace(listed(2, tags=("refund", "paid")), escalation=risk)
        rows = (tagged, risky, listed(3, queue="billing"))
        found = listing(*rows, tag="refund", trigger="risk")
        assert len(found.rows) == 1
        assert [(choice.key, choice.count, choice.current) for choice in found.triggers] == [
            ("risk", "1", True),
            ("human_request", "1", False),
        ]
        assert [(choice.key, choice.count, choice.current) for choice in found.tags] == [
            ("paid", "1", False),
            ("refund", "1", True),
        ]
        assert found.narrowed.query(tag=None) == "&trigger=risk"

    def test_offers_no_reason_and_no_tag_where_there_is_nothing_to_choose(self) -> None:
        found = listing(listed(1), listed(2))
        assert (found.triggers, found.tags) == ((), ())

    def test_orders_by_due_time_over_all_queues(self) -> None:
        late, soon = MONDAY_10 + timedelta(hours=2), MONDAY_10 + timedelta(minutes=5)
        found = listing(
            listed(1, due_at=late, customer_goal="late"),
            listed(2, queue="billing", due_at=soon, customer_goal="soon"),
        )
        assert [told.goal for told in found.rows] == ["soon", "late"]

    def test_puts_what_i_answered_after_what_i_owe(self) -> None:
        mine = {"status": Status.WITH_HUMAN, "takeover": Takeover(DANA.person_id, "Dana", MONDAY_10)}
        owed = listed(1, customer_goal="owed", due_at=MONDAY_10 + timedelta(hours=3), **mine)
        done = listed(2, customer_goal="answered", **mine)
        done = Listed(done.case, done.thread, an_escalation(first_reply_at=MONDAY_10))
        assert [told.goal for told in listing(done, owed, view=View.MINE).rows] == ["owed", "answered"]

    def test_shows_once_what_is_snoozed_and_both_waits_and_is_mine(self) -> None:
        snoozed = listed(
            snooze=Snooze(MONDAY_10 + timedelta(minutes=20), 0),
            assignee=Assignee(DANA.person_id, "Dana", MONDAY_10),
        )
        found = listing(snoozed, view=View.SNOOZED)
        assert [choice.count for choice in found.views if choice.key == View.SNOOZED] == ["1"]
        assert len(found.rows) == 1

    def test_says_when_there_is_more_than_it_shows(self) -> None:
        found = listing(*(listed(number) for number in range(101)))
        assert (len(found.rows), found.cut, found.views[0].count) == (100, True, "100+")

    def test_needs_no_filter_for_a_single_queue(self) -> None:
        playbook = a_playbook(queues=a_playbook().queues[:1])
        lists: Any = Lists(listed())
        found = read_listing(
            View.WAITING, Narrowed(), person=DANA, lists=lists, playbook=playbook, now=MONDAY_10
        )
        assert found.queues == ()

    def test_shows_a_customer_without_a_number(self) -> None:
        nameless = type(MARIA)("c-9", bsuid="ES.9")
        told = row(Listed(WAITING, a_thread(nameless)), a_playbook(), MONDAY_10)
        assert (told.name, told.initials) == ("c-9", "C")

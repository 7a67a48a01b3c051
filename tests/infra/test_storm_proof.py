"""What the storm takes for proof: two witnesses that agree, and every way in which they may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.thread import Customer, Thread
from infra.storm.outside import OnPhone, Phone
from infra.storm.proof import (
    IN_ORDER,
    NONE_LOST,
    NOT_TWICE,
    ONE_RECORD,
    SETTLED,
    Violation,
    violations,
)

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)
MARIA = "maria"


def _wrote(number: int) -> Message:
    at = NINE + timedelta(minutes=number)
    return Message("t1", f"{number}-i", Author.CUSTOMER, "text", "Hello", at, wamid=f"wamid.{number}")


def _said(number: int, delivery: Delivery = Delivery.DELIVERED, **changes: Any) -> Message:
    at = NINE + timedelta(minutes=number, seconds=30)
    said = Message("t1", f"{number}-o", Author.AI, "text", "Hello!", at, delivery=delivery)
    return replace(said, **changes)


def _loaded(
    *messages: Message, status: Status = Status.WITH_AI, answered: int = 2, stored: int = 2
) -> Loaded:
    head = Thread("t1", Customer("c1"), "1", inbound_count=stored, answered_count=answered)
    case = Case("case1", "t1", status, NINE, queue="front-desk", playbook_version=1)
    return Loaded(head, case, None, messages)


def _phone(*took: str, failed: tuple[str, ...] = ()) -> Phone:
    on_phone = tuple(OnPhone(name, f"wamid.o{place}", name not in failed) for place, name in enumerate(took))
    return Phone(MARIA, "34699000001", ("wamid.1", "wamid.2"), on_phone)


ALL_WELL = _loaded(_wrote(1), _said(1), _wrote(2), _said(2))
BOTH = _phone("1-o", "2-o")


class TestAgreement:
    def test_is_no_violation(self) -> None:
        assert violations(BOTH, ALL_WELL) == []

    def test_covers_a_silence_with_an_event_in_the_place_of_an_answer(self) -> None:
        silence = replace(_said(2), author=Author.SYSTEM, kind="event", delivery=None)
        assert violations(_phone("1-o"), _loaded(_wrote(1), _said(1), _wrote(2), silence)) == []

    def test_covers_a_documented_repeat(self) -> None:
        repeated = _loaded(_wrote(1), _said(1, repeats=1), _wrote(2), _said(2))
        assert violations(_phone("1-o", "1-o", "2-o"), repeated) == []

    def test_covers_what_failed_and_was_sent_again_later(self) -> None:
        """Its first copy never reached anybody, and had its turn in the order."""
        again = Phone(
            MARIA,
            "34699000001",
            ("wamid.1", "wamid.2"),
            (
                OnPhone("1-o", "wamid.a", False),
                OnPhone("2-o", "wamid.b", True),
                OnPhone("1-o", "wamid.c", True),
            ),
        )
        assert violations(again, ALL_WELL) == []

    @pytest.mark.parametrize("status", [Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN])
    def test_covers_a_failure_that_a_person_sees(self, status: Status) -> None:
        failed = _loaded(_wrote(1), _said(1), _wrote(2), _said(2, Delivery.FAILED), status=status)
        assert violations(_phone("1-o", "2-o", failed=("2-o",)), failed) == []


class TestViolation:
    def test_is_a_customer_of_whom_nothing_is_stored(self) -> None:
        assert violations(BOTH, None) == [Violation(ONE_RECORD, MARIA, "nothing is stored of 2 messages")]

    def test_is_a_message_without_a_record(self) -> None:
        found = violations(BOTH, _loaded(_wrote(1), _said(1), _said(2), answered=1, stored=1))
        assert [each.promise for each in found] == [ONE_RECORD, ONE_RECORD]
        assert found[0].what == "wamid.2 is stored 0 times"

    def test_is_a_message_with_two_records(self) -> None:
        twice = replace(_wrote(2), message_id="2-i-again")
        found = violations(BOTH, _loaded(_wrote(1), _said(1), _wrote(2), twice, _said(2)))
        assert found == [Violation(ONE_RECORD, MARIA, "wamid.2 is stored 2 times")]

    def test_is_a_message_that_nobody_wrote(self) -> None:
        found = violations(BOTH, _loaded(_wrote(1), _said(1), _wrote(2), _wrote(3), _said(2)))
        assert found == [Violation(ONE_RECORD, MARIA, "1 are stored that nobody wrote")]

    def test_is_a_message_that_no_decision_covers(self) -> None:
        found = violations(_phone("1-o"), _loaded(_wrote(1), _said(1), _wrote(2), answered=1))
        assert found == [Violation(NONE_LOST, MARIA, "wamid.2 is covered by no decision")]

    def test_is_silence_for_no_recorded_reason(self) -> None:
        found = violations(_phone(), _loaded(_wrote(1), _wrote(2)))
        assert [each.promise for each in found] == [NONE_LOST]

    def test_is_an_answer_that_came_before_the_one_before_it(self) -> None:
        found = violations(_phone("2-o", "1-o"), ALL_WELL)
        assert found == [Violation(IN_ORDER, MARIA, "answer 1 came after answer 2")]

    def test_is_an_answer_that_came_twice_and_nobody_wrote_that_down(self) -> None:
        found = violations(_phone("1-o", "1-o", "2-o"), ALL_WELL)
        assert found == [Violation(NOT_TWICE, MARIA, "1-o reached the phone 2 times, 0 of them documented")]

    def test_is_an_answer_that_the_table_does_not_know(self) -> None:
        found = violations(_phone("1-o", "2-o", "3-o"), ALL_WELL)
        assert found == [Violation(NOT_TWICE, MARIA, "3-o reached the phone and has no record")]

    def test_is_an_answer_that_still_waits(self) -> None:
        waits = _loaded(_wrote(1), _said(1), _wrote(2), _said(2, Delivery.UNKNOWN))
        assert violations(BOTH, waits) == [Violation(SETTLED, MARIA, "2-o is still unknown")]

    def test_is_an_answer_that_counts_as_delivered_and_came_nowhere(self) -> None:
        found = violations(_phone("1-o"), ALL_WELL)
        assert found == [Violation(SETTLED, MARIA, "2-o counts as delivered and never reached the phone")]

    def test_is_a_failure_that_no_person_sees(self) -> None:
        failed = _loaded(_wrote(1), _said(1), _wrote(2), _said(2, Delivery.FAILED))
        found = violations(_phone("1-o"), failed)
        assert found == [Violation(SETTLED, MARIA, "2-o failed and no person has the case")]

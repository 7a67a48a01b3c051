"""A case moves only where the table has a way, and what is on record always fits the status."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.case import (
    TRANSITIONS,
    Case,
    IllegalTransition,
    Move,
    Resolution,
    Status,
    Surety,
    after,
    escalate,
    hand_back,
    reconsidered,
    reopen,
    resolve,
    take_over,
)
from chalicelib.domain.case import move as move_to
from chalicelib.domain.escalation import Takeover
from tests.fakes.cast import a_case
from tests.fakes.clock import MONDAY_10

AI, WAITING, HUMAN, RESOLVED = Status.WITH_AI, Status.WAITING_FOR_HUMAN, Status.WITH_HUMAN, Status.RESOLVED

LEGAL = {
    (AI, Move.ESCALATE): WAITING,
    (AI, Move.TAKE_OVER): HUMAN,
    (AI, Move.RESOLVE): RESOLVED,
    (WAITING, Move.TAKE_OVER): HUMAN,
    (WAITING, Move.HAND_BACK): AI,
    (WAITING, Move.RESOLVE): RESOLVED,
    (HUMAN, Move.HAND_BACK): AI,
    (HUMAN, Move.RESOLVE): RESOLVED,
    (RESOLVED, Move.REOPEN): AI,
    (WAITING, Move.MOVE): WAITING,
    (HUMAN, Move.MOVE): WAITING,
}
ILLEGAL = [pair for pair in product(Status, Move) if pair not in LEGAL]

DANAS = Takeover("p-dana", "Dana", MONDAY_10)
CONFIRMED = Resolution("p-dana", Surety.CONFIRMED, MONDAY_10, "booked for Thursday")
DUE_AT = MONDAY_10 + timedelta(minutes=30)


def moved(case: Case, move: Move) -> Case:
    """Make a move by its own function."""
    match move:
        case Move.ESCALATE:
            return escalate(case, escalation_id="esc-1", queue="billing", due_at=DUE_AT)
        case Move.TAKE_OVER:
            return take_over(case, DANAS)
        case Move.HAND_BACK:
            return hand_back(case, at=MONDAY_10, note="She is a patient")
        case Move.RESOLVE:
            return resolve(case, CONFIRMED)
        case Move.REOPEN:
            return reopen(case, MONDAY_10)
        case Move.MOVE:
            return move_to(case, escalation_id="esc-1", queue="care", due_at=DUE_AT)


def standing(status: Status) -> Case:
    """Maria's case on its usual way to a status."""
    way = {
        AI: (),
        WAITING: (Move.ESCALATE,),
        HUMAN: (Move.ESCALATE, Move.TAKE_OVER),
        RESOLVED: (Move.ESCALATE, Move.TAKE_OVER, Move.RESOLVE),
    }
    case = a_case(clarifications=2)
    for move in way[status]:
        case = moved(case, move)
    return case


class TestTransitions:
    @pytest.mark.parametrize(("status", "move"), LEGAL)
    def test_lead_where_the_lifecycle_says(self, status: Status, move: Move) -> None:
        assert moved(standing(status), move).status is LEGAL[(status, move)] is after(status, move)

    @pytest.mark.parametrize(("status", "move"), ILLEGAL)
    def test_refuse_every_other_pair_by_name(self, status: Status, move: Move) -> None:
        with pytest.raises(IllegalTransition, match=f"{status} cannot {move}"):
            moved(standing(status), move)

    def test_hold_no_way_that_is_not_in_the_lifecycle(self) -> None:
        assert TRANSITIONS == LEGAL

    def test_go_up_only_by_hand_back_reopen_and_move(self) -> None:
        ladder = list(Status)
        up = {move for (status, move), to in TRANSITIONS.items() if ladder.index(to) < ladder.index(status)}
        assert up == {Move.HAND_BACK, Move.REOPEN, Move.MOVE}


class TestEscalate:
    def test_puts_the_case_in_a_queue_with_a_due_time(self) -> None:
        waiting = moved(standing(AI), Move.ESCALATE)
        assert (waiting.queue, waiting.due_at, waiting.escalation_id) == ("billing", DUE_AT, "esc-1")


class TestTakeOver:
    def test_records_who_and_when(self) -> None:
        assert moved(standing(WAITING), Move.TAKE_OVER).takeover == DANAS

    def test_keeps_the_due_time_until_a_person_has_written(self) -> None:
        assert moved(standing(WAITING), Move.TAKE_OVER).due_at == DUE_AT


class TestHandBack:
    def test_clears_what_belonged_to_the_person(self) -> None:
        case = moved(standing(HUMAN), Move.HAND_BACK)
        assert (case.takeover, case.escalation_id, case.due_at) == (None, None, None)

    def test_leaves_the_ai_a_note_and_fresh_questions(self) -> None:
        case = moved(standing(HUMAN), Move.HAND_BACK)
        assert (case.hand_back_note, case.handed_back_at, case.clarifications) == (
            "She is a patient",
            MONDAY_10,
            0,
        )


class TestReconsidered:
    def test_may_be_escalated_once_more_and_keeps_what_was_counted(self) -> None:
        waiting = standing(WAITING)
        case = reconsidered(waiting)
        assert (case.status, case.escalation_id, case.due_at) == (AI, None, None)
        assert (case.clarifications, case.handed_back_at) == (waiting.clarifications, None)

    @pytest.mark.parametrize("status", [AI, HUMAN, RESOLVED])
    def test_is_only_what_waits(self, status: Status) -> None:
        with pytest.raises(IllegalTransition):
            reconsidered(standing(status))


class TestResolve:
    def test_records_the_outcome_and_stops_the_clock(self) -> None:
        case = moved(standing(HUMAN), Move.RESOLVE)
        assert (case.resolution, case.due_at, case.open) == (CONFIRMED, None, False)


class TestReopen:
    def test_takes_the_resolution_back_and_counts(self) -> None:
        case = moved(standing(RESOLVED), Move.REOPEN)
        assert (case.resolution, case.reopens, case.open) == (None, 1, True)

    def test_never_returns_the_case_to_the_person_who_had_it(self) -> None:
        assert moved(standing(RESOLVED), Move.REOPEN).takeover is None


class TestAnyWalk:
    """Whatever happens to a case in whatever order, its record fits its status."""

    @given(st.lists(st.sampled_from(Move), max_size=12))
    def test_leaves_a_record_that_fits_the_status(self, moves: list[Move]) -> None:
        case = a_case()
        for move in moves:
            if (case.status, move) in LEGAL:
                case = moved(case, move)
            assert (case.resolution is not None) == (case.status is RESOLVED)
            assert case.status is not HUMAN or case.takeover
            assert case.status is not WAITING or (case.due_at and case.escalation_id and not case.takeover)
            assert case.status is not AI or (case.takeover, case.due_at, case.escalation_id) == (None,) * 3

    @given(st.lists(st.sampled_from(Move), max_size=12))
    def test_counts_each_reopening_once(self, moves: list[Move]) -> None:
        case, reopened = a_case(), 0
        for move in moves:
            if (case.status, move) in LEGAL:
                reopened += move is Move.REOPEN
                case = moved(case, move)
        assert case.reopens == reopened

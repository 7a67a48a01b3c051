"""What counts as resolved, and what never does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.case import Csat, Liked, Surety
from tests.domain.metrics.facts import NOW, a_case, after, an_escalation, ended, measured, out_of, taken_back
from tests.fakes.clock import MONDAY_10

ONE_OF_ALL = ("ai_verified", "ai_confirmed", "ai_silent", "with_people", "abandoned", "open")


class TestTheAiResolved:
    @pytest.mark.parametrize("surety", [Surety.VERIFIED, Surety.CONFIRMED, Surety.SILENT])
    def test_what_it_ended_alone(self, surety: Surety) -> None:
        assert out_of("ai_resolved", ended(surety=surety), a_case("b")) == (1, 2)

    def test_nothing_that_was_given_up(self) -> None:
        assert out_of("ai_resolved", ended(surety=Surety.ABANDONED)) == (0, 1)

    def test_nothing_that_was_taken_back_and_is_open(self) -> None:
        assert out_of("ai_resolved", a_case(taken_back=taken_back(), reopens=1)) == (0, 1)

    def test_what_was_taken_back_and_resolved_again_once(self) -> None:
        assert out_of("ai_resolved", ended(taken_back=taken_back(), reopens=1)) == (1, 1)

    @pytest.mark.parametrize(
        "helped",
        [
            {"escalations": (an_escalation(),)},
            {"with_people": True},
            {"taken_back": taken_back(by="p-dana"), "reopens": 1},
        ],
    )
    def test_nothing_that_people_ever_had(self, helped: dict[str, object]) -> None:
        case = ended(**helped)  # type: ignore[arg-type]
        assert out_of("ai_resolved", case) == (0, 1)
        assert out_of("with_people", case) == (1, 1)

    def test_nothing_that_a_person_ended(self) -> None:
        assert out_of("ai_resolved", ended(by="p-dana", surety=Surety.VERIFIED)) == (0, 1)

    def test_silence_never_as_confirmed_or_verified(self) -> None:
        silent = ended(surety=Surety.SILENT)
        assert out_of("ai_confirmed", silent) == out_of("ai_verified", silent) == (0, 1)
        assert out_of("ai_silent", silent) == (1, 1)

    def test_each_way_apart_and_together_all(self) -> None:
        cases = [ended(str(number), surety) for number, surety in enumerate(Surety)]
        cases += [a_case("open"), ended("p", by="p-dana")]
        assert sum(out_of(name, *cases)[0] for name in ONE_OF_ALL) == len(cases)
        assert measured("ai_resolved", *cases).hits == ("case-0", "case-1", "case-2")
        assert len(measured("ai_resolved", *cases).cases) == len(cases)

    def test_nothing_where_there_are_no_cases(self) -> None:
        assert measured("ai_resolved").value is None


class TestDurable:
    def test_counts_from_the_day_on(self) -> None:
        case = ended()
        assert case.resolution
        old_at = case.resolution.at + timedelta(days=7)
        assert out_of("ai_durable", case, now=old_at - timedelta(seconds=1)) == (0, 1)
        assert out_of("ai_durable", case, now=old_at) == (1, 1)

    def test_not_what_a_new_case_with_the_same_intent_followed_soon(self) -> None:
        first = ended("a", intent="refund")
        again = a_case("b", intent="refund", follows="case-a", opened_at=MONDAY_10 + timedelta(days=5))
        assert out_of("ai_durable", first, again) == (0, 2)
        assert measured("came_back", first, again).hits == ("case-a",)
        assert out_of("reopened", first, again) == (0, 1)

    def test_not_what_the_same_intent_followed_behind_something_else(self) -> None:
        first = ended("a", intent="refund")
        between = a_case("b", intent="parking", follows="case-a", opened_at=MONDAY_10 + timedelta(days=3))
        again = a_case("c", intent="refund", follows="case-b", opened_at=MONDAY_10 + timedelta(days=5))
        for cases in ((first, between, again), (again, between, first)):
            assert out_of("ai_durable", *cases) == (0, 3)
            assert measured("came_back", *cases).hits == ("case-a",)

    def test_even_where_records_lead_round_in_a_circle(self) -> None:
        """Nothing writes such records; a count that never ends would be worse than they are."""
        one = ended("a", intent="refund", follows="case-b")
        other = ended("b", intent="refund", follows="case-a", opened_at=MONDAY_10 + timedelta(days=1))
        assert measured("came_back", one, other).hits == ("case-a", "case-b")

    @pytest.mark.parametrize(
        "more",
        [
            {"intent": "parking"},
            {"intent": None},
            {"opened_at": MONDAY_10 + timedelta(days=9)},
            {"follows": ""},
        ],
    )
    def test_what_something_else_or_later_followed(self, more: dict[str, object]) -> None:
        usual = {"intent": "refund", "follows": "case-a", "opened_at": MONDAY_10 + timedelta(days=5)}
        again = a_case("b", **(usual | more))
        assert measured("ai_durable", ended("a", intent="refund"), again).hits == ("case-a",)


class TestReopened:
    def test_is_out_of_what_was_ever_resolved(self) -> None:
        cases = (ended("a"), a_case("b", taken_back=taken_back(), reopens=1), a_case("c"))
        assert out_of("reopened", *cases) == (1, 2)
        assert out_of("came_back", *cases) == (1, 2)


class TestCsat:
    def test_is_out_of_those_who_tapped(self) -> None:
        cases = [
            ended(str(number), csat=csat)
            for number, csat in enumerate((Csat(NOW, Liked.UP), Csat(NOW, Liked.DOWN), Csat(NOW), None))
        ]
        assert out_of("csat", *cases) == (1, 2)
        assert out_of("csat_answered", *cases) == (2, 3)


def test_a_case_of_many_escalations_counts_once() -> None:
    case = a_case(escalations=(an_escalation("1"), an_escalation("2", "policy", escalated_at=after(60))))
    assert out_of("escalated", case) == (1, 1)
    assert out_of("escalated_risk", case) == out_of("escalated_policy", case) == (1, 1)

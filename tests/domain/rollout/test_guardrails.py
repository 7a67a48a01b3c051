"""When the AI steps back by itself, and when it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

import pytest

from chalicelib.domain.case import Csat, Liked, Status
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.guardrails import due_among, strikes
from chalicelib.domain.rollout_rules import Guardrail, Rollout
from chalicelib.domain.rollout_standing import Standing, Struck
from tests.fakes.clock import MONDAY_10

NOW = MONDAY_10


def ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def escalated(trigger: str = "ambiguity") -> tuple[EscalationFacts, ...]:
    return (EscalationFacts("e", (trigger,), "front-desk", NOW, NOW, 1),)


def a_case(number: int, hours: float = 1, **more: Any) -> CaseFacts:
    values = {"mode": "live", **more}
    return CaseFacts(f"c{number}", "t", ago(hours), Status.WITH_AI, "front-desk", 1, **values)


def cases(wrong: int, of: int, **made_wrong: Any) -> list[CaseFacts]:
    """So many cases, of which some went wrong."""
    return [a_case(number, **(made_wrong if number < wrong else {})) for number in range(of)]


def a_guardrail(
    measure: Literal["escalation_rate", "thumbs_down", "missed", "errors"], **more: Any
) -> Guardrail:
    return Guardrail(id="guard", measure=measure, **{"above": 0.3, "at_least": 10, **more})


def struck(
    guardrail: Guardrail,
    found: list[CaseFacts],
    standing: Standing | None = None,
    *,
    reviewed: dict[str, bool] | None = None,
) -> tuple[Struck, ...]:
    return strikes(Rollout(guardrails=(guardrail,)), standing or Standing(1), found, reviewed or {}, NOW)


class TestEscalationRate:
    @pytest.mark.parametrize(("wrong", "strikes"), [(3, False), (4, True)])
    def test_strikes_above_its_share_and_not_at_it(self, wrong: int, strikes: bool) -> None:
        found = struck(a_guardrail("escalation_rate"), cases(wrong, 10, escalations=escalated()))
        assert bool(found) is strikes

    def test_is_not_of_cases_that_were_only_drafted_before_they_went_on_live(self) -> None:
        only_drafts = (replace(escalated()[0], draft=True),)
        assert not struck(a_guardrail("escalation_rate"), cases(10, 10, escalations=only_drafts))
        both = (*only_drafts, *escalated())
        assert struck(a_guardrail("escalation_rate"), cases(10, 10, escalations=both))

    def test_says_what_it_saw(self) -> None:
        found = struck(a_guardrail("escalation_rate"), cases(4, 10, escalations=escalated()))
        assert found == (Struck("guard", "", NOW, "escalation_rate", 0.4, 10),)

    def test_waits_for_enough_cases(self) -> None:
        assert struck(a_guardrail("escalation_rate"), cases(9, 9, escalations=escalated())) == ()

    def test_looks_back_only_as_far_as_it_says(self) -> None:
        old = cases(10, 10, hours=25, escalations=escalated())
        assert struck(a_guardrail("escalation_rate", hours=24), old) == ()

    def test_does_not_count_drafts_which_all_go_to_people(self) -> None:
        drafts = cases(10, 10, mode="draft", escalations=escalated("policy"))
        assert struck(a_guardrail("escalation_rate"), drafts) == ()

    def test_counts_only_its_segment(self) -> None:
        found = [*cases(10, 10, segment="few", escalations=escalated()), *(a_case(n) for n in range(50, 90))]
        assert struck(a_guardrail("escalation_rate", segment="few"), found)[0].segment == "few"
        assert struck(a_guardrail("escalation_rate", segment="many"), found) == ()
        assert struck(a_guardrail("escalation_rate"), found) == ()


class TestOtherMeasures:
    def test_errors_are_cases_that_the_ai_failed_in(self) -> None:
        guardrail = a_guardrail("errors")
        assert struck(guardrail, cases(4, 10, escalations=escalated("ai_failure")))
        assert not struck(guardrail, cases(4, 10, escalations=escalated("human_request")))

    def test_thumbs_down_are_a_share_of_those_that_tapped(self) -> None:
        down = Csat(ago(1), Liked.DOWN, ago(1))
        asked = [a_case(number, csat=Csat(ago(1))) for number in range(20, 60)]
        up = [a_case(number, csat=Csat(ago(1), Liked.UP, ago(1))) for number in range(60, 66)]
        found = struck(a_guardrail("thumbs_down"), [*cases(4, 4, csat=down), *up, *asked])
        assert [(each.value, each.cases) for each in found] == [(0.4, 10)]

    def test_missed_are_a_share_of_those_that_were_reviewed(self) -> None:
        reviewed = {f"c{number}": number < 4 for number in range(10)}
        found = struck(a_guardrail("missed"), cases(0, 100), reviewed=reviewed)
        assert [(each.value, each.cases) for each in found] == [(0.4, 10)]


class TestOnce:
    def test_what_stands_does_not_strike_again(self) -> None:
        found = cases(10, 10, escalations=escalated())
        (first,) = struck(a_guardrail("escalation_rate"), found)
        standing = Standing(1).struck_by(first)
        assert standing
        assert struck(a_guardrail("escalation_rate"), found, standing) == ()
        assert standing.struck_by(first) is None

    def test_what_was_lifted_counts_anew(self) -> None:
        found = cases(10, 10, escalations=escalated())
        lifted = Standing(1, lifted={"guard": ago(0.5)})
        assert struck(a_guardrail("escalation_rate"), found, lifted) == ()
        later = cases(10, 10, hours=0.25, escalations=escalated())
        assert struck(a_guardrail("escalation_rate"), [*found, *later], lifted)[0].cases == 10

    def test_one_lifted_by_a_clock_that_is_behind_does_not_strike_for_the_same_cases(self) -> None:
        found = cases(10, 10, hours=0, escalations=escalated())
        (first,) = struck(a_guardrail("escalation_rate"), found)
        standing = Standing(1).struck_by(first)
        assert standing
        lifted = standing.lifted_of("guard", ago(0.5))
        assert lifted
        assert struck(a_guardrail("escalation_rate"), found, lifted) == ()

    def test_one_whose_segment_was_changed_strikes_there_though_it_stands_for_the_old(self) -> None:
        found = [*cases(10, 10, segment="few", escalations=escalated())]
        (first,) = struck(a_guardrail("escalation_rate", segment="few"), found)
        standing = Standing(1).struck_by(first)
        assert standing
        (second,) = struck(a_guardrail("escalation_rate"), found, standing)
        both = standing.struck_by(second)
        assert both
        assert [each.segment for each in both.struck] == ["few", ""]
        lifted = both.lifted_of("guard", NOW)
        assert lifted
        assert lifted.struck == ()

    def test_one_that_holds_for_everybody_need_not_strike_for_a_part(self) -> None:
        found = cases(10, 10, segment="few", escalations=escalated())
        (first,) = struck(a_guardrail("escalation_rate"), found)
        standing = Standing(1).struck_by(first)
        assert standing
        assert struck(a_guardrail("escalation_rate", segment="few"), found, standing) == ()

    def test_one_that_the_playbook_dropped_is_lifted_like_any_other(self) -> None:
        (first,) = struck(a_guardrail("errors"), cases(10, 10, escalations=escalated("ai_failure")))
        standing = Standing(2).struck_by(first)
        assert standing
        assert strikes(Rollout(), standing, cases(10, 10), {}, NOW) == ()
        lifted = standing.lifted_of("guard", NOW)
        assert lifted
        assert not lifted.stands("guard")

    def test_what_does_not_stand_cannot_be_lifted(self) -> None:
        assert Standing(1).lifted_of("guard", NOW) is None


class TestHowOften:
    def test_a_week_is_measured_every_seventh_time(self) -> None:
        rails = (
            a_guardrail("errors"),
            a_guardrail("thumbs_down", hours=168).model_copy(update={"id": "week"}),
        )
        rollout = Rollout(guardrails=rails)
        told = [
            [each.id for each in due_among(rollout, NOW + timedelta(minutes=10 * turn)).guardrails]
            for turn in range(14)
        ]
        assert all("guard" in each for each in told)
        assert sum("week" in each for each in told) == 2

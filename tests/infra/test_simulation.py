"""A simulated month is measured as it was planned, the review finds what is hidden in it, and mending shows."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest

import infra.simulation.figures
import infra.simulation.gap_truth
import infra.simulation.truth
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.before_after import Phase
from chalicelib.domain.review.proposed import Edit
from infra.simulation.business import BROKEN, playbook, works
from infra.simulation.compare import ALL, Compared, compare
from infra.simulation.gap_truth import went_to_people_for
from infra.simulation.gaps import GAPS, Gap
from infra.simulation.hours import after, told
from infra.simulation.knowledge import is_ruled, page_saying
from infra.simulation.loop import mend
from infra.simulation.on_record import differences
from infra.simulation.plan import Plan
from infra.simulation.population import MONTH, population
from infra.simulation.reviewing import marked
from infra.simulation.rounds import Month, Round, play_round
from infra.simulation.shards import Played, play_all
from infra.simulation.truth import cases_of

SEED, CASES = 7, 300
SOON = timedelta(minutes=1)
ROUNDS: list[Round] = []


def plays(plan: Plan, versions: tuple[Playbook, ...]) -> Played:
    return play_all(plan, versions=versions, jobs=1)


def the_round() -> Round:
    """Two months and the review between them, played once for all tests."""
    if not ROUNDS:
        ROUNDS.append(play_round(SEED, CASES, plays=plays))
    return ROUNDS[0]


def month() -> tuple[Plan, Played]:
    """The first month as it was planned and played."""
    return the_round().before.plan, the_round().before.played


def unequal(compared: list[Compared]) -> list[Compared]:
    return [each for each in compared if not each.equal]


class TestAMonth:
    def test_goes_as_it_was_planned(self) -> None:
        plan, played = month()
        assert played.astray == ()
        assert list(differences(cases_of(plan), played.facts)) == []
        assert len(played.facts) >= CASES

    def test_is_measured_as_it_is_true_figure_by_figure_and_group_by_group(self) -> None:
        plan, played = month()
        compared = list(compare(plan, played.facts))
        assert unequal(compared) == []
        assert len({each.metric for each in compared if each.group == ALL}) > 30

    def test_has_something_of_everything_in_it(self) -> None:
        """What never happens proves nothing."""
        plan, _ = month()
        cases = cases_of(plan)
        ends = Counter((end.by == "ai", end.surety) for case in cases for end in case.endings)
        assert {surety for by_ai, surety in ends if by_ai} == {"verified", "confirmed", "silent", "abandoned"}
        assert {surety for by_ai, surety in ends if not by_ai} == {"confirmed", "silent", "abandoned"}
        assert len({each.trigger for case in cases for each in case.handovers}) == 9
        assert any(len(case.handovers) > 1 for case in cases)
        assert any(end.taken_back_at for case in cases for end in case.endings)
        assert {case.asked.liked for case in cases if case.asked} == {"up", "down", None}
        assert {case.language for case in cases} == {"en", "es", "fr", "de"}
        facts = month()[1].facts
        assert {each.playbook_version for each in facts} == {1, 2}
        assert {each.segment for each in facts} == {"vips", "spanish", ""}
        assert {each.mode for each in facts} == {"live", "draft"}

    def test_is_the_same_with_the_same_seed_and_another_with_another(self) -> None:
        assert population(SEED, 50) == population(SEED, 50)
        assert population(SEED, 50).cases != population(SEED + 1, 50).cases

    def test_is_the_same_on_one_processor_and_on_two(self) -> None:
        plan = population(SEED, 30)
        assert play_all(plan, jobs=1) == play_all(plan, jobs=2)


class TestAFigureThatIsWrong:
    """The comparison must see what it is there to see."""

    def test_in_one_case_is_found(self) -> None:
        plan, played = month()
        place = next(n for n, facts in enumerate(played.facts) if facts.resolution and not facts.escalations)
        wrong = (
            *played.facts[:place],
            replace(played.facts[place], resolution=None),
            *played.facts[place + 1 :],
        )
        assert {"open"} <= {each.metric for each in unequal(list(compare(plan, wrong)))}
        assert list(differences(cases_of(plan), wrong))

    def test_for_a_case_that_is_missing_is_found(self) -> None:
        plan, played = month()
        assert unequal(list(compare(plan, played.facts[1:])))
        assert "was never noted" in next(differences(cases_of(plan), played.facts[1:]))

    def test_for_two_cases_that_changed_places_is_found(self) -> None:
        """The sums are right, and the cases behind them are not."""
        plan, played = month()
        one, other = (
            next(
                facts
                for facts in played.facts
                if bool(facts.escalations) is many and facts.intent == "parking"
            )
            if many
            else next(facts for facts in played.facts if not facts.escalations)
            for many in (True, False)
        )
        swapped = {
            one.case_id: replace(one, escalations=()),
            other.case_id: replace(other, escalations=one.escalations),
        }
        wrong = [swapped.get(facts.case_id, facts) for facts in played.facts]
        assert "escalated" in {each.metric for each in unequal(list(compare(plan, wrong)))}

    def test_when_the_business_does_not_do_what_the_plan_counts_on(self) -> None:
        plan = population(SEED, 60, mended=[gap.name for gap in GAPS])
        played = play_all(plan, jobs=1)
        assert played.astray
        assert unequal(list(compare(plan, played.facts)))


class TestTheTruth:
    @pytest.mark.parametrize(
        "module", [infra.simulation.truth, infra.simulation.figures, infra.simulation.gap_truth]
    )
    def test_knows_nothing_of_how_the_product_counts(self, module: object) -> None:
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))  # type: ignore[attr-defined]
        imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not [name for name in imported if name.startswith("chalicelib")]

    def test_counts_opening_minutes_to_the_second(self) -> None:
        saturday = MONTH + timedelta(days=5, hours=19, minutes=45, seconds=2)
        assert after(saturday, 30) == MONTH + timedelta(days=6, hours=10, minutes=15, seconds=2)
        assert told(after(saturday, 30)) == MONTH + timedelta(days=6, hours=10, minutes=20)


class TestTheReview:
    def test_names_the_three_gaps_that_are_hidden_in_the_month(self) -> None:
        hidden = {(gap.piece, gap.intent, gap.trigger) for gap in GAPS}
        assert {each.name for each in the_round().named} == hidden

    def test_estimates_how_many_cases_a_week_show_them(self) -> None:
        """Nearly every escalation of so small a month is drawn; the reviewer is wrong now and then."""
        for each in the_round().mended:
            true = the_round().true_estimate(each.gap)
            assert each.named.cases_a_week == pytest.approx(true, rel=0.5)

    def test_is_made_by_a_reviewer_who_is_sometimes_wrong(self) -> None:
        shown = next(case for case in cases_of(month()[0]) if case.gap == "parking")
        said = {marked(shown, 0, Random(number)).piece for number in range(200)}
        assert said == {"knowledge_gap", "tone", None}


class TestTheProposedChange:
    def test_of_each_gap_is_in_force_in_the_next_month(self) -> None:
        assert [each.version for each in the_round().mended] == [3, 4, 5]
        assert {facts.playbook_version for facts in the_round().after.played.facts} == {5, 6}

    def test_puts_what_the_lead_writes_where_the_model_finds_it(self) -> None:
        before, after = playbook(), the_round().playbook
        assert [page_saying("parking", each) is None for each in (before, after)] == [True, False]
        assert [is_ruled("returns", each) for each in (before, after)] == [False, True]
        assert [works(BROKEN, each) for each in (before, after)] == [False, True]
        assert len(after.pages) == len(before.pages) + 1

    def test_without_the_right_words_changes_nothing(self) -> None:
        """The model knows what the playbook says, not what the plan hopes for."""

        def writes(edit: Edit, _: Gap) -> Edit:
            return replace(edit, text="We gladly tell you more.")

        done = play_round(SEED, 60, plays=plays, lead=partial(mend, writes=writes))
        assert done.mended
        assert done.after.unlike
        assert not done.holds


class TestTheNextMonth:
    def test_is_measured_as_it_is_true_too(self) -> None:
        after = the_round().after
        assert (after.unlike, after.wrong) == ((), ())
        assert the_round().holds

    def test_has_the_rates_that_mending_was_seeded_to_give(self) -> None:
        done = the_round()
        for gap in GAPS:
            sent, asking = went_to_people_for(done.before.plan, gap)
            assert sent == asking > 0
            assert went_to_people_for(done.after.plan, gap)[0] == 0
            assert at_once(done.before, gap) == sent
            assert at_once(done.after, gap) == 0

    def test_is_counted_beside_the_first_for_exactly_these_gaps(self) -> None:
        done = the_round()
        assert all(each.equal for each in done.followed)
        assert len(done.followed) == len(GAPS) * 8
        for gap in GAPS:
            before, after = (done.a_week(gap, phase) for phase in (Phase.BEFORE, Phase.AFTER))
            assert before[0] == before[1] > after[0] == after[1]


class TestTheMonthsFollowed:
    def test_are_unequal_where_a_week_is_counted_wrong(self) -> None:
        done = the_round()
        one = done.followed[0]
        wrong = replace(one, measured=replace(one.measured, matching=one.measured.matching + 1))
        assert not wrong.equal
        assert not replace(done, followed=(wrong,)).holds


def at_once(of: Month, gap: Gap) -> int:
    """How many cases went to people for a gap's reason as soon as they began, the gap's matter being asked about."""
    asked = {case.case_id for case in cases_of(of.plan) if case.intents and case.intents[0][1] == gap.intent}
    return sum(
        facts.case_id in asked
        and any(
            gap.trigger in each.triggers and each.escalated_at - facts.opened_at < SOON
            for each in facts.escalations
        )
        for facts in of.played.facts
    )

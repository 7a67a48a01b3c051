"""What a case costs is added up per case, and a budget is a limit that is said in words."""

from __future__ import annotations

from chalicelib.domain.playbook import Budget
from chalicelib.domain.proposal import ModelUsage
from chalicelib.domain.spending import spent_after, used_up
from chalicelib.domain.thread import Spending

USAGE = ModelUsage("a-model", 1000, 200, 1.5, dollars=0.0012)


class TestSpentAfter:
    def test_begins_with_the_case(self) -> None:
        assert spent_after(None, "c-1", USAGE) == Spending("c-1", 1200, 1200)

    def test_adds_up_within_a_case(self) -> None:
        assert spent_after(Spending("c-1", 800, 300), "c-1", USAGE) == Spending("c-1", 2000, 1500)

    def test_does_not_charge_a_case_for_the_one_before(self) -> None:
        assert spent_after(Spending("c-0", 99_999, 99_999), "c-1", USAGE) == Spending("c-1", 1200, 1200)

    def test_counts_tokens_where_no_price_is_known(self) -> None:
        usage = ModelUsage("a-model", 1000, 200, 1.5)
        assert spent_after(Spending("c-1", 10, 7), "c-1", usage) == Spending("c-1", 1210, 7)

    def test_is_unchanged_by_a_turn_without_a_model(self) -> None:
        assert spent_after(Spending("c-1", 10, 7), "c-1", None) == Spending("c-1", 10, 7)


class TestUsedUp:
    def test_is_never_so_without_a_budget(self) -> None:
        assert used_up(Spending("c-1", 10**9, 10**9), "c-1", Budget()) is None

    def test_says_the_tokens(self) -> None:
        budget = Budget(tokens_per_case=2000)
        assert used_up(Spending("c-1", 1999), "c-1", budget) is None
        assert used_up(Spending("c-1", 2000), "c-1", budget) == "the case has used 2000 of 2000 tokens"

    def test_says_the_dollars(self) -> None:
        budget = Budget(dollars_per_case=0.05)
        assert used_up(Spending("c-1", 5, 49_999), "c-1", budget) is None
        assert used_up(Spending("c-1", 5, 50_000), "c-1", budget) == "the case has cost $0.0500 of $0.05"

    def test_does_not_hold_another_case_against_this_one(self) -> None:
        assert used_up(Spending("c-0", 10**9), "c-1", Budget(tokens_per_case=1)) is None

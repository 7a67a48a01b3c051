"""A month is priced by market and category, less what is free; what has no price is counted and not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.calling_codes import country_of
from chalicelib.domain.channel_rules import Rates
from chalicelib.domain.rates import Counted, Line, bill, market_of

CARD = Rates(
    currency="EUR",
    free_service_messages=1000,
    markets={"ES": {"utility": 0.02, "marketing": 0.05}, "US": {"service": 0.003, "utility": 0.004}},
    default={"utility": 0.03},
)


class TestBill:
    def test_takes_the_price_of_the_market_and_else_the_default(self) -> None:
        found = bill([Counted("utility", "regular", "ES", 10), Counted("utility", "regular", "FR", 4)], CARD)
        assert found.lines == (Line("ES", "utility", 10, 0, 0.02), Line("FR", "utility", 4, 0, 0.03))
        assert found.total == pytest.approx(0.32)
        assert found.complete

    def test_prices_service_messages_as_utility_where_they_have_no_price_of_their_own(self) -> None:
        card = CARD.model_copy(update={"free_service_messages": 0})
        found = bill([Counted("service", "regular", "ES", 2), Counted("service", "regular", "US", 1)], card)
        assert [line.price for line in found.lines] == [0.02, 0.003]

    def test_gives_the_free_allowance_to_service_messages_only(self) -> None:
        found = bill([Counted("service", "regular", "ES", 900), Counted("utility", "regular", "ES", 1)], CARD)
        assert [(line.category, line.free) for line in found.lines] == [("service", 900), ("utility", 0)]
        assert (found.free_used, found.free_total) == (900, 1000)

    def test_shares_the_allowance_in_proportion_where_it_does_not_last(self) -> None:
        found = bill(
            [Counted("service", "regular", "ES", 1500), Counted("service", "regular", "US", 500)], CARD
        )
        assert [(line.market, line.free) for line in found.lines] == [("ES", 750), ("US", 250)]
        assert found.total == pytest.approx(750 * 0.02 + 250 * 0.003)

    def test_loses_no_message_of_the_allowance_to_rounding(self) -> None:
        card = CARD.model_copy(update={"free_service_messages": 100})
        counts = [Counted("service", "regular", market, 67) for market in ("ES", "US", "FR")]
        assert sum(line.free for line in bill(counts, card).lines) == 100

    @pytest.mark.parametrize("kind", ["free_customer_service", "free_entry_point"])
    def test_charges_nothing_for_what_meta_says_is_free(self, kind: str) -> None:
        found = bill([Counted("service", kind, "ES", 7)], CARD)
        assert found.lines == (Line("ES", "service", 7, 7, 0.02),)
        assert (found.total, found.free_used) == (0, 0)

    def test_counts_what_has_no_price_and_says_that_the_sum_is_not_whole(self) -> None:
        found = bill([Counted("authentication", "regular", "ES", 3)], Rates())
        assert found.lines == (Line("ES", "authentication", 3, 0, None),)
        assert (found.total, found.complete) == (None, False)

    def test_puts_one_market_in_one_line_however_it_was_told(self) -> None:
        counts = [Counted("utility", "regular", "ES", 2), Counted("utility", "regular", "+3460", 3)]
        assert bill(counts, CARD).lines == (Line("ES", "utility", 5, 0, 0.02),)

    def test_reads_the_group_and_international_categories_as_their_plain_ones(self) -> None:
        counts = [Counted("group_utility", "regular", "ES", 1), Counted("utility", "regular", "ES", 1)]
        assert [line.count for line in bill(counts, CARD).lines] == [2]

    def test_of_a_month_without_messages_is_nothing(self) -> None:
        assert bill([], CARD).total == 0


COUNTS = st.lists(
    st.builds(
        Counted,
        category=st.sampled_from(["service", "utility", "marketing", "group_service", "unheard_of"]),
        kind=st.sampled_from(["regular", "free_customer_service", "free_entry_point"]),
        market=st.sampled_from(["ES", "US", "+3460", "+1416", "", "+0000"]),
        count=st.integers(0, 5000),
    )
)


class TestEveryBill:
    @given(COUNTS, st.integers(0, 3000))
    def test_counts_each_message_once_and_gives_no_more_than_the_allowance(
        self, counts: list[Counted], allowance: int
    ) -> None:
        found = bill(counts, CARD.model_copy(update={"free_service_messages": allowance}))
        assert sum(line.count for line in found.lines) == sum(item.count for item in counts)
        paid_service = sum(
            item.count for item in counts if item.category.endswith("service") and item.kind == "regular"
        )
        assert found.free_used == min(allowance, paid_service)
        assert all(0 <= line.free <= line.count for line in found.lines)


class TestMarket:
    @pytest.mark.parametrize(
        ("digits", "country"),
        [
            *(("+3460", "ES"), ("34600111222", "ES"), ("+5511", "BR"), ("+9725", "IL"), ("+7701", "KZ")),
            *(
                ("+7912", "RU"),
                ("+1415", "US"),
                ("+1416", "CA"),
                ("+1787", "PR"),
                ("+1876", "JM"),
                ("+351", "PT"),
            ),
            ("+2990", "GL"),
        ],
    )
    def test_is_the_country_of_the_numbers_first_digits(self, digits: str, country: str) -> None:
        assert country_of(digits) == country

    @pytest.mark.parametrize("market", ["", "+", "+999", "?"])
    def test_is_unknown_where_nothing_tells_it(self, market: str) -> None:
        assert market_of(market) == "?"

"""What a number's messages of a month cost, as far as the playbook's rate card knows: an estimate, not Meta's bill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.domain.calling_codes import country_of

if TYPE_CHECKING:  # pydantic: whoever only counts must not pay for it
    from chalicelib.domain.channel_rules import Rates

UNKNOWN_MARKET = "?"
"""Who it went to is not known: neither a country nor a phone number came with the status."""

_COUNTS_AS = {
    "authentication_international": "authentication",
    "group_service": "service",
    "group_utility": "utility",
    "group_marketing": "marketing",
}


@dataclass(frozen=True)
class Counted:
    """How many messages of one price category went to one market in a month."""

    category: str
    kind: str
    """WhatsApp's `pricing.type`: regular, free_customer_service or free_entry_point."""
    market: str
    count: int


@dataclass(frozen=True)
class Line:
    """One line of the estimate: `free` of `count` messages cost nothing; `price` is None where none is known."""

    market: str
    category: str
    count: int
    free: int = 0
    price: float | None = None

    @property
    def cost(self) -> float | None:
        """What the line costs; None where messages are to be paid for at a price nobody has written down."""
        paid = self.count - self.free
        if self.price is None:
            return None if paid else 0.0
        return paid * self.price


@dataclass(frozen=True)
class Bill:
    """The lines, dearest market first by messages, and what of the free allowance is used."""

    lines: tuple[Line, ...]
    currency: str
    free_used: int
    free_total: int

    @property
    def total(self) -> float | None:
        """What everything with a price costs; None if nothing has one."""
        costs = [line.cost for line in self.lines if line.cost is not None]
        return sum(costs) if costs or not self.lines else None

    @property
    def complete(self) -> bool:
        """Whether every message that costs has a price."""
        return all(line.cost is not None for line in self.lines)


def bill(counts: Iterable[Counted], rates: Rates) -> Bill:
    """Price a month of one number.

    Meta gives each number some service messages a month free, the first ones (prices since October 2026). When each
    went out is not counted, so the allowance is shared among the markets in proportion to their messages.
    """
    sent: Counter[tuple[str, str]] = Counter()
    free: Counter[tuple[str, str]] = Counter()
    for item in counts:
        key = (market_of(item.market), _COUNTS_AS.get(item.category, item.category))
        sent[key] += item.count
        free[key] += item.count if item.kind.startswith("free") else 0
    service = {key: count - free[key] for key, count in sent.items() if key[1] == "service"}
    given = _shared(rates.free_service_messages, service)
    lines = (
        Line(market, category, count, free[market, category] + given.get((market, category), 0), price)
        for (market, category), count in sent.items()
        for price in [price_of(market, category, rates)]
    )
    ordered = tuple(sorted(lines, key=lambda line: (-line.count, line.market, line.category)))
    return Bill(ordered, rates.currency, sum(given.values()), rates.free_service_messages)


def market_of(market: str) -> str:
    """The country behind what a status told: a country already, or the first digits of a number."""
    if len(market) == 2 and market.isalpha():
        return market.upper()
    return country_of(market) or UNKNOWN_MARKET


def price_of(market: str, category: str, rates: Rates) -> float | None:
    """What one message costs: by its country, else by the default; service as utility where it has no own price."""
    names = (category, "utility") if category == "service" else (category,)
    cards = (rates.markets.get(market, {}), rates.default)
    prices = (price for card in cards for name in names for known, price in card.items() if known == name)
    return next(prices, None)


def _shared(allowance: int, wanted: dict[tuple[str, str], int]) -> dict[tuple[str, str], int]:
    """Share an allowance in proportion, in whole messages; what rounding leaves goes to the largest."""
    total = sum(wanted.values())
    if total <= allowance:
        return wanted
    given = {key: allowance * count // total for key, count in wanted.items()}
    for key in sorted(wanted, key=lambda key: (-wanted[key], key)):
        if sum(given.values()) < allowance:
            given[key] += 1
    return given

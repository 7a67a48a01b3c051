"""What WhatsApp charges for, counted off the month's list in the index: a message stands there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.channel_ports import Counted
from chalicelib.use_cases.ports import Clock

AFTER = "weeks_pk = :month AND weeks_sk > :after"
OF_NUMBER = "weeks_pk = :month AND begins_with(weeks_sk, :number)"

MOST = 1_000_000
"""Messages a number and month; more than a number sends."""

LAST_MONTHS = 3


class DynamoPricedMessages:
    """The PricedMessages port on DynamoDB."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table, self._clock = table, clock

    def count(self, phone_number_id: str, month: str) -> Sequence[Counted]:
        values = {":month": keys.priced_list(month), ":number": f"{phone_number_id}#"}
        found = self._table.query(OF_NUMBER, values, limit=MOST, index="weeks")
        counts = Counter(_named(item["weeks_sk"]) for item in found)
        return tuple(Counted(*named, count) for named, count in sorted(counts.items()))

    def numbers(self) -> tuple[str, ...]:
        """The numbers that sent something in the last three months: one read for each finds the next."""
        return tuple(sorted({number for month in self._months() for number in self._of_month(month)}))

    def _of_month(self, month: str) -> list[str]:
        found: list[str] = []
        after = "#"
        while next_one := self._table.query(
            AFTER, {":month": keys.priced_list(month), ":after": after}, limit=1, index="weeks"
        ):
            found.append(next_one[0]["weeks_sk"].partition("#")[0])
            after = f"{found[-1]}~"
        return found

    def _months(self) -> list[str]:
        day = self._clock.now().astimezone(UTC)
        months = []
        for _ in range(LAST_MONTHS):
            months.append(f"{day:%Y-%m}")
            day = day.replace(day=1) - timedelta(days=1)
        return months


def _named(place: str) -> tuple[str, str, str]:
    _, category, kind, market = place.split("#")[:4]
    return category, kind, market

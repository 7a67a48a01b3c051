"""Public holidays of countries and their regions, written into a calendar when its playbook is read.

The library knows nearly every country and is 14 MB unpacked, so it stays on the command line (requirements-dev.txt):
what is published, and what the functions read, are plain holidays of the next `YEARS`. Reading the playbook again
in a later year, and publishing it, adds that year's.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from chalicelib.domain.queue_rules import Holiday

YEARS = 5
"""This year and the four after it: longer than any playbook goes without being published again."""


def public_holidays(country: str, subdivision: str, language: str, today: date) -> tuple[Holiday, ...]:
    """Give a country's or region's public holidays in order; raises NotImplementedError for an unknown one."""
    import holidays

    days = holidays.country_holidays(
        country,
        subdiv=subdivision or None,
        years=range(today.year, today.year + YEARS),
        language=language.replace("-", "_"),
    )
    return tuple(Holiday(date=day, name=name) for day, name in sorted(days.items()))


@cache
def countries() -> dict[str, tuple[str, ...]]:
    """Every country that is known (ISO 3166-1, such as `ES`), and its regions (mostly ISO 3166-2, such as `VC`)."""
    import holidays

    known = holidays.list_supported_countries(include_aliases=False)
    return {country: tuple(regions) for country, regions in sorted(known.items())}

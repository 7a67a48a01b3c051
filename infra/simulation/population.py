"""The seeded population: how many ask what, in which mood, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from random import Random

from infra.simulation import words
from infra.simulation.plan import Plan, PlannedCustomer
from infra.simulation.reviewing import reviewed
from infra.simulation.stories import tell_a_story
from infra.simulation.telling import REOPENS_WITHIN, Telling

MONTH = datetime(2026, 11, 2, tzinfo=UTC)
"""A Monday."""


VIP_SHARE = 0.02
LANGUAGES, WEIGHTS = words.LANGUAGES, (50, 30, 12, 8)
HOURS = (1, 1, 1, 1, 1, 1, 2, 4, 7, 9, 10, 9, 8, 8, 8, 9, 9, 8, 7, 6, 5, 4, 3, 2)
"""When people write, by the hour: a good part of it while the business is closed."""


def population(
    seed: int,
    cases: int,
    *,
    days: int = 28,
    since: datetime = MONTH,
    mended: Iterable[str] = (),
    first: int = 1,
    version: int = 1,
) -> Plan:
    """Decide a month with at least so many cases, before anything of it is played.

    `first` is the number of its first customer, `version` the playbook with which it begins, `mended` its gaps that
    are none any more.
    """
    done = frozenset(mended)
    until = since + timedelta(days=days)
    customers: list[PlannedCustomer] = []
    found = 0
    while found < cases:
        customer = _customer(seed, first + len(customers), since, until, done)
        customers.append(customer)
        found += len(customer.cases)
    return Plan(seed, since, until, version, tuple(customers))


def _customer(
    seed: int, number: int, since: datetime, until: datetime, mended: frozenset[str]
) -> PlannedCustomer:
    random = Random(f"{seed}/{number}")  # noqa: S311 - a population, not a secret
    language = random.choices(LANGUAGES, WEIGHTS)[0]
    vip = random.random() < VIP_SHARE
    telling = Telling(number, language, _arrival(random, since, until), random, vip=vip, mended=mended)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3))):
        tell_a_story(telling)
        ended = telling.ended
        if ended is None:
            break
        telling.now = max(ended.at, telling.now) + REOPENS_WITHIN
        telling.waits(minutes=(10, 5 * 24 * 60))
        if telling.now >= until - timedelta(minutes=5):
            break
    telling.cases = [reviewed(case, random) for case in telling.cases]
    return telling.customer()


def _arrival(random: Random, since: datetime, until: datetime) -> datetime:
    day = random.randrange((until - since).days)
    hour = random.choices(range(24), HOURS)[0]
    seconds = random.randrange(3600 - 300)
    return since + timedelta(days=day, hours=hour, seconds=seconds)

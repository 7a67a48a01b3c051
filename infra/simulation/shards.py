"""Play a plan on all processors, customer by customer, and bring what was noted of their cases together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.playbook import Playbook
from infra.simulation.business import playbook
from infra.simulation.model import NotPlanned
from infra.simulation.plan import Plan, PlannedCustomer
from infra.simulation.play import play

A_SHARE = 40
"""Customers that one process plays at a time."""


@dataclass(frozen=True)
class Played:
    """What was measured of some customers: the facts of their cases, and how much was done for them."""

    facts: tuple[CaseFacts, ...] = ()
    turns: int = 0
    customers: int = 0
    astray: tuple[str, ...] = ()
    """Where the product did not do what was planned, so that the rest of a customer's month was not played."""


def play_all(
    plan: Plan,
    *,
    versions: tuple[Playbook, ...] = (),
    jobs: int | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Played:
    """Play every customer by the last of the versions (by default the one before any review).

    One job plays in this process; `progress` is told how many customers are done.
    """
    shares = list(_shares(plan))
    every = [
        (share, Plan(plan.seed, plan.since, plan.until, plan.version), versions or (playbook(),))
        for share in shares
    ]
    found: list[Played] = []
    for played in map(_play, every) if jobs == 1 else _spread(every, jobs or os.cpu_count() or 1):
        found.append(played)
        progress(sum(each.customers for each in found))
    facts = sorted((f for each in found for f in each.facts), key=lambda each: (each.opened_at, each.case_id))
    astray = tuple(line for each in found for line in each.astray)
    return Played(tuple(facts), sum(p.turns for p in found), sum(p.customers for p in found), astray)


Share = tuple[tuple[PlannedCustomer, ...], Plan, tuple[Playbook, ...]]


def _spread(shares: list[Share], jobs: int) -> Iterator[Played]:
    with ProcessPoolExecutor(jobs) as processes:
        yield from processes.map(_play, shares)


def _play(share: Share) -> Played:
    customers, plan, versions = share
    facts: list[CaseFacts] = []
    astray: list[str] = []
    turns = 0
    for customer in customers:
        try:
            stage = play(customer, plan, versions)
        except NotPlanned as unlike:
            astray.append(f"customer {customer.number}: {unlike}")
            continue
        facts += stage.facts_ledger.between(plan.since, plan.until)
        turns += len(stage.turns)
    return Played(tuple(facts), turns, len(customers), tuple(astray))


def _shares(plan: Plan) -> Iterator[tuple[PlannedCustomer, ...]]:
    left = iter(plan.customers)
    while share := tuple(islice(left, A_SHARE)):
        yield share

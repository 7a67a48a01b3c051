"""Two months and the review between them: what was hidden, what was found, what was mended, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.before_after import Phase
from infra.simulation.business import playbook
from infra.simulation.compare import ALL, Compared, compare
from infra.simulation.gap_truth import true_weeks
from infra.simulation.gaps import GAPS, Gap
from infra.simulation.loop import Followed, Mended, followed, mend, seeded
from infra.simulation.office import Office, opened
from infra.simulation.on_record import differences
from infra.simulation.plan import Plan
from infra.simulation.population import MONTH, population
from infra.simulation.review import Named, named_gaps, reviewed_weeks
from infra.simulation.shards import Played, play_all
from infra.simulation.truth import cases_of

EVERY = frozenset(gap.name for gap in GAPS)
Plays = Callable[[Plan, tuple[Playbook, ...]], Played]


@dataclass(frozen=True)
class Month:
    """A month that was played, and how it differs from what was planned."""

    plan: Plan
    played: Played
    compared: tuple[Compared, ...]
    unlike: tuple[str, ...]

    @property
    def wrong(self) -> tuple[Compared, ...]:
        """The figures that are not as planned."""
        return tuple(each for each in self.compared if not each.equal)

    def figure(self, metric: str) -> Compared:
        """One figure over all cases."""
        return next(each for each in self.compared if (each.metric, each.group) == (metric, ALL))


@dataclass(frozen=True)
class Round:
    """A month, its review, the changes that came of it, and the month that was played with them."""

    before: Month
    named: tuple[Named, ...]
    mended: tuple[Mended, ...]
    after: Month
    followed: tuple[Followed, ...]
    playbook: Playbook

    @property
    def not_found(self) -> tuple[Gap, ...]:
        """Seeded gaps that the review did not name."""
        return tuple(gap for gap in GAPS if gap not in {each.gap for each in self.mended})

    @property
    def holds(self) -> bool:
        """Whether the three were found, both months went as planned, and before and after are counted right."""
        months = (self.before, self.after)
        return not (
            self.not_found
            or any(month.wrong or month.unlike for month in months)
            or any(not each.equal for each in self.followed)
        )

    def true_estimate(self, gap: Gap) -> float:
        """In how many cases a week the gap really shows in the first month."""
        weeks = true_weeks(self.before.plan, gap).values()
        return sum(week.showing for week in weeks) / _weeks(self.before.plan)

    def a_week(self, gap: Gap, phase: Phase) -> tuple[float, float]:
        """Escalations a week that look like the gap: as the review's page counts them, and as it is true."""
        weeks = [each for each in self.followed if each.gap == gap and each.phase is phase]
        many = _weeks((self.before if phase is Phase.BEFORE else self.after).plan)
        return sum(w.measured.matching for w in weeks) / many, sum(w.true.matching for w in weeks) / many


def played_month(plan: Plan, versions: tuple[Playbook, ...], plays: Plays) -> Month:
    """Play a month and hold it against its plan."""
    played = plays(plan, versions)
    unlike = (*played.astray, *differences(cases_of(plan), played.facts))
    return Month(plan, played, tuple(compare(plan, played.facts)), unlike)


def _next_plan(before: Plan, cases: int, *, version: int) -> Plan:
    """Decide the next month: other customers, as many days, and every gap mended."""
    first = before.customers[-1].number + 1
    return population(
        before.seed,
        cases,
        days=(before.until - before.since).days,
        since=before.until,
        mended=EVERY,
        first=first,
        version=version,
    )


def play_round(
    seed: int,
    cases: int,
    *,
    days: int = 28,
    plays: Plays = lambda plan, versions: play_all(plan, versions=versions),
    lead: Callable[[Gap, Named, Office], Mended] = mend,
) -> Round:
    """Play a month, review it, mend what the review names, and play the next with the playbook that came of it."""
    versions = (playbook(),)
    before = played_month(population(seed, cases, days=days, since=MONTH), versions, plays)
    office = opened(before.plan, before.played.facts, versions)
    named = named_gaps(reviewed_weeks(before.plan, office), office)
    mended = tuple(lead(gap, each, office) for each in named if (gap := seeded(each)))
    published = tuple(office.playbooks.versions)
    after = played_month(_next_plan(before.plan, cases, version=len(published)), published, plays)
    office.notes(after.played.facts)
    office.clock.set(after.plan.until)
    months = (before.plan, after.plan)
    weeks = tuple(week for each in mended for week in followed(each, months, office))
    return Round(before, named, mended, after, weeks, office.playbooks.active())


def _weeks(plan: Plan) -> int:
    return (plan.until - plan.since).days // 7

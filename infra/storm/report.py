"""What a storm came to: figures to read, and each promise with how often it was broken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from chalicelib.domain.message import Delivery
from infra.storm.inside import Inside
from infra.storm.outside import Phone
from infra.storm.proof import PEOPLE, PROMISES, Violation, sent, violations

QUIET = "It became quiet"
NO_DEAD_LETTERS = "No wake-up was given up"
RECONCILED = "`./handoff reconcile` finds nothing open"


@dataclass
class Report:
    """The outcome; `figures` by name, in the order in which they are shown."""

    figures: dict[str, str] = field(default_factory=dict)
    violations: list[Violation] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every promise was kept."""
        return not self.violations

    @property
    def promises(self) -> dict[str, int]:
        """Each promise with how often it was broken."""
        broken = Counter(violation.promise for violation in self.violations)
        return {promise: broken[promise] for promise in (QUIET, *PROMISES, NO_DEAD_LETTERS, RECONCILED)}

    def count(self, what: str, by: dict[str, int]) -> None:
        """Add a figure with its parts, such as “12: 7 of this, 5 of that”."""
        parts = ", ".join(f"{count} {name}" for name, count in sorted(by.items()) if count)
        self.figures[what] = f"{sum(by.values())}" + (f": {parts}" if parts else "")

    def breaks(self, promise: str, what: str) -> None:
        """Add a violation that is nobody's in particular."""
        self.violations.append(Violation(promise, "", what))


def testify(report: Report, phones: list[Phone], inside: Inside) -> None:
    """Compare phones and table for every customer, and count what is found."""
    delivered: Counter[str] = Counter()
    wrote = repeated = decided = with_people = 0
    for phone in phones:
        loaded = inside.loaded(phone.number)
        report.violations += violations(phone, loaded)
        wrote += len(phone.wrote)
        if loaded is None:
            continue
        said = sent(loaded)
        delivered.update(str(message.delivery) for message in said)
        repeated += sum(message.repeats for message in said)
        decided += sum(not message.inbound and message.delivery is None for message in loaded.messages)
        with_people += bool(loaded.case and loaded.case.status in PEOPLE)
    report.figures["Messages written"] = f"{wrote} by {len(phones)} customers"
    report.count("Answers", dict(delivered))
    report.figures["Recorded silences and events"] = str(decided)
    report.figures["Customers who wait for a person"] = str(with_people)
    report.figures["Documented repeats"] = str(repeated)
    report.figures["Failed, shown to a person"] = str(delivered[Delivery.FAILED])

"""What the weekly review found: whether the split between AI and people was right. Samples, not counts."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.measure import Measure, Read, Terms
from chalicelib.domain.review.verdict import Kind

SAMPLE = "It is a sample: the share among all cases may be another."


def _share(kind: Kind, *, escalated: bool, by_people: bool = True) -> Read:
    """Of an escalation the newest verdict counts, and of a closed case too."""

    def read(case: CaseFacts, terms: Terms) -> Iterable[float]:
        of = {each.escalation_id for each in case.escalations} if escalated else {""}
        newest = {
            each.escalation_id: each
            for each in sorted(terms.of_case.get(case.case_id, ()), key=lambda each: each.at)
            if each.of_a_person is by_people and each.escalation_id in of
        }
        return (float(each.kind is kind) for each in newest.values())

    return read


REVIEWED = (
    Measure(
        "missed",
        "Missed escalations (reviewed)",
        "Cases that the AI closed and of which a reviewer said that a person was needed, out of those that were "
        f"reviewed. {SAMPLE}",
        "AI-closed cases reviewed",
        _share(Kind.MISSED, escalated=False),
        good=-1,
    ),
    Measure(
        "missed_by_judge",
        "Missed escalations (judge)",
        "The same, as the automatic judge sees it: a second look, never a person's verdict. " + SAMPLE,
        "AI-closed cases judged",
        _share(Kind.MISSED, escalated=False, by_people=False),
        good=-1,
    ),
    Measure(
        "needless",
        "Needless escalations",
        f"Escalations of which a reviewer said that nobody was needed, out of those that were reviewed. {SAMPLE}",
        "escalations reviewed",
        _share(Kind.NEEDLESS, escalated=True),
        good=-1,
        each_escalation=True,
    ),
    Measure(
        "late",
        "Late escalations",
        f"Escalations of which a reviewer said that they came too late, out of those that were reviewed. {SAMPLE}",
        "escalations reviewed",
        _share(Kind.LATE, escalated=True),
        good=-1,
        each_escalation=True,
    ),
)

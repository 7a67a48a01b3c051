"""By what figures are grouped and narrowed; each case stands in exactly one group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from zoneinfo import ZoneInfo

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.escalations import triggers_of
from chalicelib.domain.week import week_of

NONE = "-"
"""What stands where a case has none of it."""


class By(StrEnum):
    """What of a case names its group."""

    WEEK = "week"
    DAY = "day"
    QUEUE = "queue"
    INTENT = "intent"
    TRIGGER = "trigger"
    VERSION = "version"
    LANGUAGE = "language"
    SEGMENT = "segment"
    MODE = "mode"


NARROWING = (By.QUEUE, By.INTENT, By.TRIGGER, By.VERSION, By.LANGUAGE, By.SEGMENT, By.MODE)


def group_of(case: CaseFacts, by: By, zone: ZoneInfo) -> str:
    """Name the group of a case, by the day on which it was opened and by what it is now.

    By trigger: the leading one of its first escalation, so that no case counts twice.
    """
    opened = case.opened_at.astimezone(zone)
    match by:
        case By.WEEK:
            return week_of(opened, zone)
        case By.DAY:
            return f"{opened:%Y-%m-%d}"
        case By.QUEUE:
            return case.queue or NONE
        case By.INTENT:
            return case.intent or NONE
        case By.TRIGGER:
            return next(iter(triggers_of(case)), NONE)
        case By.VERSION:
            return f"{case.playbook_version}"
        case By.LANGUAGE:
            return case.language or NONE
        case By.SEGMENT:
            return case.segment or NONE
        case By.MODE:
            return case.mode or NONE


def grouped(cases: Iterable[CaseFacts], by: By, zone: ZoneInfo) -> dict[str, list[CaseFacts]]:
    """Put cases into their groups: times in order, versions by number, everything else by its name."""
    groups: dict[str, list[CaseFacts]] = {}
    for case in cases:
        groups.setdefault(group_of(case, by, zone), []).append(case)
    order = (lambda key: (0, int(key), "")) if by is By.VERSION else (lambda key: (key == NONE, 0, key))
    return {key: groups[key] for key in sorted(groups, key=order)}


def narrowed(cases: Iterable[CaseFacts], wanted: Mapping[By, str], zone: ZoneInfo) -> list[CaseFacts]:
    """Leave the cases that stand in all the groups asked for."""
    return [case for case in cases if all(group_of(case, by, zone) == name for by, name in wanted.items())]

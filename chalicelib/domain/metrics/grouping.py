"""By what figures are grouped and narrowed; each case stands in exactly one group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
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
    """Put cases into their groups."""
    return _gathered((group_of(case, by, zone), case) for case in cases)


def in_order(names: Iterable[str], by: By) -> list[str]:
    """Times in order, versions by number, everything else by its name."""
    return sorted(names, key=lambda name: (name == NONE, int(name) if by is By.VERSION else 0, name))


def escalations_grouped(
    cases: Iterable[CaseFacts], by: By, wanted: Mapping[By, str], zone: ZoneInfo
) -> dict[str, list[CaseFacts]]:
    """Put cases that escalated into the groups of their escalations, each with those that belong there.

    An escalation stands with its case, only its intent is its own: what the customer wanted when it escalated.
    """
    own = wanted.get(By.INTENT)
    others: dict[By, str] = {each: name for each, name in wanted.items() if each is not By.INTENT}
    return _gathered(
        (intent if by is By.INTENT else group_of(case, by, zone), part)
        for case in narrowed(cases, others, zone)
        for intent, part in _parts(case)
        if own in (None, intent)
    )


def intents_in(case: CaseFacts) -> set[str]:
    """The intent of a case, and those that its escalations had."""
    return {case.intent or NONE, *(intent for intent, _ in _parts(case))}


def _parts(case: CaseFacts) -> Iterator[tuple[str, CaseFacts]]:
    """The case once for each intent that it escalated with, with those escalations only."""
    for intent in dict.fromkeys(case.intent_of(each) for each in case.escalations):
        those = tuple(each for each in case.escalations if case.intent_of(each) == intent)
        yield (
            intent or NONE,
            case if len(those) == len(case.escalations) else replace(case, escalations=those),
        )


def _gathered(found: Iterable[tuple[str, CaseFacts]]) -> dict[str, list[CaseFacts]]:
    groups: dict[str, list[CaseFacts]] = {}
    for name, case in found:
        groups.setdefault(name, []).append(case)
    return groups


def narrowed(cases: Iterable[CaseFacts], wanted: Mapping[By, str], zone: ZoneInfo) -> list[CaseFacts]:
    """Leave the cases that stand in all the groups asked for."""
    return [case for case in cases if all(group_of(case, by, zone) == name for by, name in wanted.items())]

"""When the AI has to step back: shares of the newest cases, held against what the playbook allows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from chalicelib.domain.case import Liked
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.rollout_rules import Guardrail, Mode, Rollout
from chalicelib.domain.rollout_standing import Standing, Struck

EVERY_SECONDS = 600
"""How often guardrails are measured; keep in sync with the Rollouts port."""


def strikes(
    rollout: Rollout,
    standing: Standing,
    cases: Sequence[CaseFacts],
    reviewed: Mapping[str, bool],
    now: datetime,
) -> tuple[Struck, ...]:
    """The guardrails that strike now; one that holds its segment already does not strike again.

    `reviewed` says of each case that the review looked at whether a person should have had it, and had not.
    """
    found = (
        struck(each, cases, reviewed, since=counted_from(each, standing, now), now=now)
        for each in rollout.guardrails
        if not standing.holds(each.id, each.segment or "")
    )
    return tuple(each for each in found if each)


def struck(
    guardrail: Guardrail,
    cases: Iterable[CaseFacts],
    reviewed: Mapping[str, bool],
    *,
    since: datetime,
    now: datetime,
) -> Struck | None:
    """The strike of one guardrail over the live cases opened from `since` on; None while all is well."""
    share, counted = measured(guardrail, cases, reviewed, since=since, now=now)
    if counted < guardrail.at_least or share <= guardrail.above:
        return None
    return Struck(guardrail.id, guardrail.segment or "", now, guardrail.measure, round(share, 4), counted)


def measured(
    guardrail: Guardrail,
    cases: Iterable[CaseFacts],
    reviewed: Mapping[str, bool],
    *,
    since: datetime,
    now: datetime,
) -> tuple[float, int]:
    """The share that went wrong, and of how many cases."""
    counted = [case for case in cases if since <= case.opened_at <= now and _in_it(case, guardrail)]
    told = list(_told(guardrail, counted, reviewed))
    return (sum(told) / len(told) if told else 0.0), len(told)


def counted_from(guardrail: Guardrail, standing: Standing, now: datetime) -> datetime:
    """The oldest case that counts: what led to a strike does not count again once a lead has lifted it."""
    first = now - timedelta(hours=guardrail.hours)
    return max(first, standing.lifted.get(guardrail.id, first))


def due_among(rollout: Rollout, now: datetime) -> Rollout:
    """The rollout with those guardrails that are measured in these ten minutes: one of a day always, one of a week
    every seventh time, because it has so much more to read and so little of it is new.
    """
    turn = int(now.timestamp()) // EVERY_SECONDS
    due = (each for each in rollout.guardrails if turn % max(1, round(each.hours / 24)) == 0)
    return rollout.model_copy(update={"guardrails": tuple(due)})


def oldest(rollout: Rollout, now: datetime) -> datetime:
    """As far back as any guardrail looks."""
    return now - timedelta(hours=max((each.hours for each in rollout.guardrails), default=0))


def _in_it(case: CaseFacts, guardrail: Guardrail) -> bool:
    """Drafts say nothing about the AI that answers: a case counts where the AI was live."""
    return case.mode == Mode.LIVE and (guardrail.segment is None or case.segment == guardrail.segment)


def _told(guardrail: Guardrail, cases: Sequence[CaseFacts], reviewed: Mapping[str, bool]) -> Iterator[bool]:
    """Whether it went wrong, one for each case that can tell."""
    match guardrail.measure:
        case "escalation_rate":
            # A case that began with drafts and went on live was with people because of its mode, not of the AI.
            yield from (any(not each.draft for each in case.escalations) for case in cases)
        case "errors":
            yield from (_failed(case) for case in cases)
        case "missed":
            yield from (reviewed[case.case_id] for case in cases if case.case_id in reviewed)
        case "thumbs_down":
            yield from (case.csat.liked is Liked.DOWN for case in cases if case.csat and case.csat.liked)


def _failed(case: CaseFacts) -> bool:
    return any(Trigger.AI_FAILURE.value in each.triggers for each in case.escalations)

"""Whom the AI may serve, and how far: the segment of a customer, and the mode that holds for an intent in it."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_rules import Mode, Segment
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.sla import is_open
from chalicelib.domain.thread import Customer

ORDER = (Mode.OFF, Mode.DRAFT, Mode.LIVE)
"""From the least that the AI may do to the most."""


def segment_of(customer: Customer, language: str | None, playbook: Playbook, now: datetime) -> str:
    """Name the first segment that the customer fits; empty where none is named or none fits."""
    fits = (each.id for each in playbook.rollout.segments if _fits(each, customer, language, playbook, now))
    return next(fits, "")


def share_of(customer_id: str, segment_id: str) -> float:
    """Where a customer stands between 0 and 100 (excluded) in a segment: always the same place.

    A percentage takes everybody below it, so whoever is in stays in when it grows.
    """
    digest = hashlib.sha256(f"{segment_id}/{customer_id}".encode()).digest()
    return int.from_bytes(digest[:6]) * 100 / 2**48


def mode_for(intent: str | None, segment: str, playbook: Playbook) -> Mode:
    """Say how far the AI may go: the first rule that fits, else the default; a guardrail makes `live` a draft."""
    rules = playbook.rollout.rules
    fits = (rule.mode for rule in rules if rule.intent in (None, intent) and rule.segment in (None, segment))
    mode = next(fits, playbook.rollout.default)
    return Mode.DRAFT if mode is Mode.LIVE and stepped_back(segment, playbook) else mode


def stepped_back(segment: str, playbook: Playbook) -> bool:
    """Whether a guardrail struck for a segment, or for everybody."""
    return any(each.segment in (None, segment) for each in playbook.stepped_back)


def modes_in(segment: str, playbook: Playbook) -> frozenset[Mode]:
    """Every mode that may hold in a segment, whatever the customer turns out to want."""
    intents = [intent.id for intent in playbook.intents]
    return frozenset(mode_for(intent, segment, playbook) for intent in (None, *intents))


def most_in(segment: str, playbook: Playbook) -> Mode:
    """The most that the AI may do in a segment: as far as a question goes that only asks what is wanted."""
    return max(modes_in(segment, playbook), key=ORDER.index)


def _fits(
    segment: Segment, customer: Customer, language: str | None, playbook: Playbook, now: datetime
) -> bool:
    return (
        (not segment.languages or language in segment.languages)
        and (not segment.tags or _tagged(segment, customer))
        and (not segment.countries or _called(segment, customer))
        and (segment.hours is None or _at_such_hours(segment, playbook, now))
        and (segment.percent >= 100 or share_of(customer.customer_id, segment.id) < segment.percent)
    )


def _tagged(segment: Segment, customer: Customer) -> bool:
    return bool({fold(tag) for tag in segment.tags} & {fold(tag) for tag in customer.tags})


def _called(segment: Segment, customer: Customer) -> bool:
    """Nobody without a number is in a country."""
    digits = re.sub(r"\D", "", customer.phone or "").removeprefix("00")
    return any(digits.startswith(re.sub(r"\D", "", code)) for code in segment.countries) if digits else False


def _at_such_hours(segment: Segment, playbook: Playbook, now: datetime) -> bool:
    default = playbook.queue(playbook.routing.default).calendar
    calendar = playbook.calendars[segment.calendar or default]
    return is_open(now, calendar) is (segment.hours == "open")

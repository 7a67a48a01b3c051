"""How far the AI may go, by intent and by segment of customers (`rollout.yaml`), and what makes it step back."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.domain.playbook_base import Id, Language, Part, Tag
from chalicelib.domain.rollout_standing import Struck


class Mode(StrEnum):
    """`off`: straight to people; `draft`: the AI writes, a person sends; `live`: the AI answers."""

    OFF = "off"
    DRAFT = "draft"
    LIVE = "live"


class Segment(Part):
    """A part of the customers; who fits everything that it names belongs to it.

    `percent` takes that share of the customers by a hash of who they are: always the same ones, and more of them when
    it grows. `hours` are those of a calendar (`calendar`, else the default queue's): `open` or `closed`. `countries`
    are calling codes of the customer's number, such as `34`.
    """

    id: Id
    languages: tuple[Language, ...] = ()
    tags: tuple[Tag, ...] = ()
    countries: tuple[str, ...] = ()
    hours: Literal["open", "closed"] | None = None
    calendar: Id | None = None
    percent: Annotated[float, Field(gt=0, le=100)] = 100


class ModeRule(Part):
    """Which mode holds; the first rule that fits the intent and the segment of the case."""

    mode: Mode
    intent: Id | None = None
    segment: Id | None = None


class Guardrail(Part):
    """Steps back to `draft` by itself when a measure over the last `hours` is above `above`, with `at_least` cases.

    Shares (0 to 1) of the live cases of the segment, or of all where none is named: `escalation_rate` went to people,
    in `errors` the AI failed. `thumbs_down` is a share of those whose customer tapped, `missed` (a person should have
    had it) of those that the weekly review looked at.
    """

    id: Id
    measure: Literal["escalation_rate", "thumbs_down", "missed", "errors"]
    above: Annotated[float, Field(ge=0, lt=1)]
    hours: Annotated[int, Field(ge=1, le=336)] = 24
    at_least: Annotated[int, Field(ge=1)] = 20
    segment: Id | None = None


class Rollout(Part):
    """How far the AI may go. Without rules it is `default`, for everybody."""

    default: Mode = Mode.LIVE
    segments: tuple[Segment, ...] = ()
    rules: tuple[ModeRule, ...] = ()
    guardrails: tuple[Guardrail, ...] = ()


class SteppedBack(Part):
    """A guardrail that struck: `draft` holds for its segment (None: for all) until a lead lifts it.

    Not a part of the playbook's files: it is kept beside the version in force.
    """

    guardrail: Id
    segment: Id | None
    at: str
    """When, as ISO 8601 in UTC."""
    value: float
    cases: int


def overlaid(struck: Iterable[Struck]) -> dict[str, Any]:
    """What a version in force gains from the guardrails that struck."""
    found = (
        SteppedBack(
            guardrail=each.guardrail,
            segment=each.segment or None,
            at=each.at.isoformat(),
            value=each.value,
            cases=each.cases,
        )
        for each in struck
    )
    return {"stepped_back": tuple(found)}
